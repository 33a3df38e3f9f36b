/** Whether a value that was kept or loaded is of a shape: it may be another build's, another program's, or a host's page of errors. */
export type Shape = (value: unknown) => boolean;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber: Shape = (value) => typeof value === 'number';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What need not be there. */
export const optional =
  (is: Shape): Shape =>
  (value) =>
    value === undefined || is(value);

/** A list whose every entry is of a shape. */
export const listOf =
  (each: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(each);

/** An object of any keys whose every value is of a shape. */
export const recordOf =
  (each: Shape): Shape =>
  (value) =>
    isObject(value) && Object.values(value).every(each);

/** An object that has all of these fields, each of its shape. */
export const having =
  (fields: Record<string, Shape>): Shape =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, is]) => is(value[name]));
