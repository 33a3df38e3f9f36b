import { diffChars } from 'diff';

/** More changed characters than these are one difference: the first. */
const MOST_EDITS = 500;
/** Changes that stand no further apart are one. */
const APART = 10;

/** Where two texts begin to differ; `missing`: how many characters ours has nothing of, 0 where it has others in their place. */
export interface Place {
  ours: number;
  theirs: number;
  missing: number;
}

/** Where two texts begin to differ, each time that they do; changes that stand close together are one. */
export function differingPlaces(ours: string, theirs: string): Place[] {
  if (ours === theirs) return [];
  const whole = commonEnds(ours, theirs);
  // What is missing in one piece is no matter of finding out: a piece may be long, and hold what stands beside it.
  const changes = whole.some(({ removed }) => removed) ? diffChars(ours, theirs, { maxEditLength: MOST_EDITS }) : undefined;
  const places: Place[] = [];
  const at = { ours: 0, theirs: 0 };
  let lastChange = -Infinity;
  for (const { value, added, removed } of changes ?? whole) {
    if ((added || removed) && at.ours - lastChange > APART) places.push({ ...at, missing: added ? value.length : 0 });
    else if (added || removed) places.at(-1)!.missing = 0;
    if (!added) at.ours += value.length;
    if (!removed) at.theirs += value.length;
    if (added || removed) lastChange = at.ours;
  }
  return places;
}

/** What two texts begin and end with, and all between as one change. */
function commonEnds(ours: string, theirs: string): { value: string; added: boolean; removed: boolean }[] {
  let start = 0;
  while (start < ours.length && ours[start] === theirs[start]) start++;
  let end = 0;
  while (end < Math.min(ours.length, theirs.length) - start && ours.at(-1 - end) === theirs.at(-1 - end)) end++;
  return [
    { value: ours.slice(0, start), added: false, removed: false },
    { value: ours.slice(start, ours.length - end), added: false, removed: true },
    { value: theirs.slice(start, theirs.length - end), added: true, removed: false },
    { value: ours.slice(ours.length - end), added: false, removed: false },
  ].filter(({ value }) => value);
}
