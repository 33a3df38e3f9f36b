import type { Plan, ProjectBox, ProjectRow } from './model.ts';
import { rowsOf } from './tables.ts';

/** The project boxes of the plan, in its order. */
export const boxesOf = ({ parts }: Plan): ProjectBox[] => parts.flatMap(({ box }) => box ?? []);

/** How many boxes there are, how many categories and rows they have. */
export const boxCounts = (boxes: readonly ProjectBox[]): { boxes: number; categories: number; rows: number } => ({
  boxes: boxes.length,
  categories: boxes.reduce((sum, { groups }) => sum + groups.length, 0),
  rows: boxes.flatMap(rowsOf<ProjectRow>).length,
});

/** How many rows are projects: others are standards or notes. */
export const projectCount = (rows: readonly ProjectRow[]): number => rows.filter(({ kind }) => kind === 'project').length;
