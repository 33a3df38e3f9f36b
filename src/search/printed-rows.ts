/** The rows of the plan's tables by id, as print has them: cell after cell, each with the head of its column, where that has one. */
export type PrintedRows = Record<string, readonly (readonly [head: string, cell: string])[]>;
