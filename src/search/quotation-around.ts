/** Marks around a whole quotation are the quoter's, and so is a sign for what was left out, unless the plan has them there. */
const AROUND = /^["'“‘「『«‹„](.+)["'”’」』»›“][.。]?$/u;
/** What stands before a line that was listed or quoted in a mail, no digit of a number being it; what around one that was set in bold. */
const LISTED = /^(?:[•●▪◦>*#·-]{1,6}\s+|\d{1,2}[.)、](?!\d)\s*|[(（][\d一二三四五六七八九十]{1,3}[)）]\s*)(.+)$/u;
const BOLD = /^\*\*(.+)\*\*$/u;
const LEFT_OUT = /[[(（［]\s*(?:略|[…⋯]+|\.(?: ?\.){2,})\s*[\])）］]|[…⋯]+|\.(?: ?\.){2,}/u;
/** Nobody leaves out more of a line. */
const MOST_LEFT_OUT = 50;

/** A quotation without one layer of what is set around it; undefined where nothing is. */
export const innerOf = (quoted: string): string | undefined => (AROUND.exec(quoted) ?? BOLD.exec(quoted) ?? LISTED.exec(quoted))?.[1];

/** The pieces of a quotation from which something was left out; none where nothing was. */
export function piecesOf(quoted: string): string[] {
  const pieces = quoted.split(LEFT_OUT).map((piece) => piece.trim());
  return pieces.length > 1 && pieces.length <= MOST_LEFT_OUT ? pieces : [];
}
