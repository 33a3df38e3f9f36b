/** What stands between two members of an English list. */
const BETWEEN = /,(?: and| or)? |; (?:and )?| and | or | as well as |\/|–/g;

/** How many members the longest lists of an English text can have, longest first: one for each stretch between full stops or colons. */
export const listLengths = (text: string): number[] =>
  text
    .split(/[.:](?:\s|$)/)
    .map((stretch) => (stretch.match(BETWEEN) ?? []).length + 1)
    .sort((a, b) => b - a);
