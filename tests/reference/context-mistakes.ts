import type { FigureLine, Mistake } from './draft.ts';
import { at } from './figure-mistakes.ts';

/** A drawn figure's line written anew, with what must be said of one of its fields. */
const rewritten =
  (
    fits: (line: FigureLine) => unknown,
    [from, to]: [string | RegExp, string],
    said: (line: FigureLine) => [key: string, wrong: string, right: string],
  ): Mistake =>
  ({ draft }) => {
    const line = draft.figure(fits);
    draft.write(line.file, line.line, from, to);
    return at(line, ...said(line));
  };
/** The same for what a record may not lack: the record as a whole is named. */
const lacking =
  (fits: (line: FigureLine) => unknown, left: RegExp, right: string): Mistake =>
  ({ draft }) => {
    const line = draft.figure(fits);
    draft.write(line.file, line.line, left, '');
    return { file: line.file, line: line.line, field: `figures[${line.i}]`, wrong: '', right };
  };
const inSentence = ({ figure }: FigureLine) => figure.dated === 'sentence' && figure.year === 2025;

/** The seeded mistakes in what a figure says beside its number: its date, per what, its unit, its kind, what it belongs to. */
export const CONTEXT_MISTAKES: Record<string, Mistake> = {
  // Few figures say what they are for each of, or say a length of time: these are drawn first.
  'a length of time that is not said': rewritten(
    ({ figure }) => figure.span,
    [/span: \d+/, 'span: 9'],
    () => ['span', 'its sentence does not say 9年', 'a length that stands there'],
  ),
  'a “per” that its sentence does not say': rewritten(
    ({ figure }) => figure.per === 'household',
    ['per: household', 'per: day'],
    () => ['per', 'none of 每日 stands in its sentence', 'what the sentence itself says'],
  ),
  'an unknown “per”': rewritten(
    ({ figure }) => figure.per,
    [/per: [a-z-]+/, 'per: no-such-per'],
    () => ['per', '“no-such-per” is nothing that a value is for each of', 'an id of per in measures.yaml'],
  ),
  'a year that its sentence does not name': rewritten(inSentence, ['year: 2025', 'year: 2024'], () => [
    'year',
    'its sentence does not name 2024',
    'a date that stands where dated says',
  ]),
  'a date said to stand in a heading without one': rewritten(inSentence, ['dated: sentence', 'dated: heading'], () => [
    'year',
    'its heading does not name 2025',
    'a date that stands where dated says',
  ]),
  'a binding that the words do not bear': rewritten(
    (line) => inSentence(line) && line.figure.binds === 'by',
    ['binds: by', 'binds: before'],
    () => ['binds', '“before” does not fit its sentence', 'as the words beside the date bind'],
  ),
  'a date without how it binds': lacking(inSentence, /binds: [a-z-]+, /, 'one of year, period and span with both binds and dated'),
  'neither level nor flow': lacking(({ figure }) => figure.nature, /nature: [a-z]+, /, 'nature: level or flow'),
  'a size of nothing': lacking(({ figure }) => figure.kind === 'size', /of: (?:"[^"]*"|[^,]+), /, 'of: a size names the thing that has it'),
  'a facility that its passage does not name': rewritten(
    ({ figure }) => figure.of,
    [/of: (?:"[^"]*"|[^,]+), /, 'of: 没有的设施, '],
    ({ figure }) => ['of', `“没有的设施” does not stand in ${figure.clause}`, 'words of that passage'],
  ),
  'expected where the plan does not say so': rewritten(
    ({ figure }) => figure.kind === 'target',
    ['kind: target', 'kind: expected'],
    () => ['kind', '预计 and kind expected', 'where the sentence says 预计'],
  ),
  'a unit that the plan does not print': rewritten(
    ({ figure }) => figure.value !== undefined && !figure.unit && !figure.quote.includes('个'),
    [/(?=nature: )/, 'unit: 个, '],
    ({ figure }) => ['unit', `“个” does not stand in “${figure.quote}”`, 'none where it prints none'],
  ),
};
