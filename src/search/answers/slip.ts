/** The fewest Han characters of a name that may hold a slip; the fewest letters of a word that may, and of one that may hold two. */
const [CHARACTERS, LETTERS, MANY_LETTERS] = [4, 6, 9];

const isHan = (key: string) => /^\p{Script=Han}$/u.test(key);

/** Whether a name differs from what is asked for in one Han character, or in a letter or two of one word; a number never differs. */
export function slips(name: readonly string[], asked: readonly string[]): boolean {
  if (name.length !== asked.length) return false;
  const [at, second] = name.flatMap((key, i) => (key === asked[i] ? [] : [i]));
  if (at === undefined || second !== undefined) return false;
  const [is, was] = [name[at]!, asked[at]!];
  if (isHan(was) && isHan(is)) return name.filter(isHan).length >= CHARACTERS;
  const letters = Math.min(was.length, is.length);
  if (isHan(was) || isHan(is) || /\d/.test(was + is) || letters < LETTERS || was[0] !== is[0]) return false;
  return distance(was, is) <= (letters < MANY_LETTERS ? 1 : 2);
}

/** How many letters must be changed, added or left out to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    }
    row = next;
  }
  return row[b.length]!;
}
