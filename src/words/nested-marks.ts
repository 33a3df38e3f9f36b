/**
 * Words that will stand inside quotation marks: theirs change from outer to inner and back, “…‘…’…” to ‘…“…”…’. A right single mark that
 * closes nothing is an apostrophe and stays.
 */
export function nestedMarks(text: string): string {
  const open: string[] = [];
  return text.replace(/[“”‘’]/g, (mark, at: number) => {
    if (mark === '“' || mark === '‘') {
      open.push(mark);
      return mark === '“' ? '‘' : '“';
    }
    if (mark === '”') {
      open.pop();
      return '’';
    }
    const closes = open.at(-1) === '‘' && !/\p{Script=Latin}/u.test(text[at + 1] ?? '');
    return closes && open.pop() ? '”' : mark;
  });
}
