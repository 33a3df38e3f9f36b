import { MOST_COUNTED, uprights } from '../../pictures/strokes.ts';
import { exactHitsInTurns } from '../../search/exact.ts';
import { countedIn, inPlan, type Hit } from '../../search/hit.ts';
import type { Query } from '../../search/query.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { askedFor } from './asked.ts';
import { countsOf } from './hits-view.ts';
import { partCount, spoken, words } from './page-data.ts';
import type { Question } from './question.ts';
import { loadPlaces } from './sources.ts';
import { fragmentOf } from './state.ts';

/** What stands in one row of the picture: what was asked for, and the passages of the plan that hold it: notes are ours. */
interface Row {
  query: Query;
  hits: Hit[];
}

/** Draws where it stands what a question asks for: several words where they are together, of two each for itself, in rows of one scale. */
export async function showStrokes(figure: HTMLElement, question: Question, found: readonly Hit[], current: () => boolean): Promise<void> {
  const { query } = question;
  const [rows, places] = await Promise.all([
    query.terms.length === 2 ? eachAlone(question) : [{ query, hits: inPlan(found) }],
    loadPlaces(),
  ]);
  if (!current()) return;
  figure.hidden = !places || rows.every(({ hits }) => !hits.length);
  if (!places || figure.hidden) return;
  const pair = rows.length > 1;
  const asked = rows.map((row) => askedFor(row.query));
  const { compared, strokes, strokesApart } = beyondWords();
  const alone = query.terms.length > 1 ? strokesApart(asked[0]!) : strokes(asked[0]!, MOST_COUNTED);
  const caption = pair ? compared(asked[0]!, asked[1]!, MOST_COUNTED) : alone;
  figure.querySelector('figcaption')!.replaceChildren(...spoken(caption));
  figure.querySelectorAll<HTMLElement>('.row').forEach((picture, i) => {
    const row = rows[i];
    picture.hidden = !row;
    if (row) drawRow(picture, row, places, pair && fragmentOf({ ...question.state, query: row.query.terms[0]!.text }));
  });
  const begins = Array.from(figure.querySelectorAll('ol li'), ({ className }) => Number(/\d+/.exec(className)));
  figure.querySelectorAll('ol b').forEach((count, i) => {
    count.textContent = (!pair && String(totalIn(rows[0]!, begins[i]!, begins[i + 1]) || '')) || '';
  });
  const counts = figure.querySelector<HTMLElement>('.counts')!;
  counts.hidden = !pair;
  counts.replaceChildren(element('details', {}, element('summary', {}, words.distribution), tableOf(rows)));
}

/** The rows of a query's words, each looked for by itself. */
const eachAlone = ({ query, corpus }: Question): Promise<Row[]> =>
  Promise.all(
    query.terms.map(async (term) => {
      const alone = { ...query, terms: [term] };
      return { query: alone, hits: inPlan(await exactHitsInTurns(await corpus.pagesHolding([term.atoms]), alone)) };
    }),
  );

function drawRow(picture: HTMLElement, { query, hits }: Row, places: Record<string, number>, href: string | false): void {
  const at = hits.map((hit) => ({ x: places[hit.passage.id] ?? 0, count: numberOf([hit]) }));
  picture.querySelector('.uprights')!.setAttribute('d', uprights(at, 36));
  const label = href && element('a', { href }, ...spoken(askedFor(query)));
  picture.querySelector('p')!.replaceChildren(...(label ? [label, ' ', countsOf(hits)] : []));
}

/** How often a row's word stands in hits; of several words, how many these are. */
const numberOf = (hits: readonly Hit[]) => countedIn(hits) ?? hits.length;

/** The same in the parts from one to the next. */
const totalIn = ({ hits }: Row, from: number, next = Infinity) =>
  numberOf(hits.filter(({ page: { part } }) => part >= from && part < next));

/** The picture in numbers: how often each stands in each part. */
function tableOf(rows: readonly Row[]): HTMLElement {
  const heads = rows.map(({ query }) => element('th', { scope: 'col' }, ...spoken(askedFor(query))));
  const parts = Array.from({ length: partCount }, (_, i) => {
    const counts = rows.map((row) => element('td', {}, words.number(totalIn(row, i + 1, i + 2))));
    return element('tr', {}, element('th', { scope: 'row' }, words.part(i + 1)), ...counts);
  });
  const head = element('thead', {}, element('tr', {}, element('td'), ...heads));
  return element('table', {}, head, element('tbody', {}, ...parts));
}
