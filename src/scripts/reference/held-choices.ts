import { choicesOf } from './form-address.ts';

/** The values of a row under a select's name. */
export type ValuesOf<Row> = (row: Row, name: string) => readonly string[];

/**
 * Lets each select of a form offer only what some row has that its other choices let through, so that no choice leads to nothing; what
 * is chosen stays on offer. `lets`: whether a row is let through by a choice.
 */
export function offerHeld<Row>(
  form: HTMLFormElement,
  rows: readonly Row[],
  valuesOf: ValuesOf<Row>,
  lets: (row: Row, name: string, value: string) => boolean,
): void {
  const choices = choicesOf(form).filter(([name]) => name !== 'sort');
  for (const select of form.querySelectorAll('select')) {
    if (select.name === 'sort') continue;
    const others = choices.filter(([name]) => name !== select.name);
    const held = new Set(rows.filter((row) => others.every((choice) => lets(row, ...choice))).flatMap((row) => valuesOf(row, select.name)));
    for (const option of select.options) option.disabled = option.value !== '' && !option.selected && !held.has(option.value);
  }
}
