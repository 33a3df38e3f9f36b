import type { Plan } from '../../plan/model.ts';
import { passageEntries, type PassageEntry } from '../../plan/entries.ts';
import type { Problem } from '../../plan/problem.ts';
import type { SourceFile } from '../../plan/unit-file.ts';
import { pathOf } from '../../plan/unit-file.ts';
import { unitsOf } from '../../plan/traverse.ts';
import { readYaml, type ProblemAt } from '../../plan/yaml-file.ts';
import { chineseNumerals, compareQuantities } from '../../translation/quantities.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { figureQuotes, figuresFile, type FigureData, type FiguresData } from './schema.ts';
import type { Figure, Quote } from './ledger.ts';
import type { Measures, Unit } from './measures.ts';

/** A unit's figures as its file has them, with the field that each problem belongs to. */
export interface FiguresFile {
  unitId: string;
  data: FiguresData;
  problem: ProblemAt;
}

/** What figures are read over. */
export interface FigureContext {
  source: Plan;
  translation: Plan;
  measures: Measures;
  vocabulary: Vocabulary;
}

/** Reads the figures beside the units' files, and the words that state them in the translation; what does not fit becomes a problem. */
export function readFigures(files: readonly SourceFile[], languages: { source: string; translation: string }, context: FigureContext, problems: Problem[]): { figures: Figure[]; files: FiguresFile[] } {
  const figures: Figure[] = [];
  const read: FiguresFile[] = [];
  const entries = byId(passageEntries(context.source));
  const translated = byId(passageEntries(context.translation));
  const due = new Set<string>();
  for (const unit of unitsOf(context.source)) {
    const path = pathOf(unit.location).replace(/\.mdx$/, '.figures.yaml');
    due.add(`${languages.source}/${path}`).add(`${languages.translation}/${path}`);
    const file = files.find((each) => each.path === `${languages.source}/${path}`);
    if (!file) continue;
    const { data, problem } = readYaml({ path: `plan/${file.path}`, yaml: file.text, linesBefore: 0 }, figuresFile, problems);
    if (!data) continue;
    read.push({ unitId: unit.id, data, problem });
    const twin = files.find((each) => each.path === `${languages.translation}/${path}`);
    const english = readYaml({ path: `plan/${languages.translation}/${path}`, yaml: twin?.text ?? '', linesBefore: 0 }, figureQuotes.nullish(), problems);
    const quotes = english.data ?? {};
    data.figures.forEach((figure, i) => {
      const say = (key: string, wrong: string, right: string) => void problems.push(problem(['figures', i, key], wrong, right));
      if (figure.n <= (data.figures[i - 1]?.n ?? 0)) say('n', `number ${figure.n} after ${data.figures[i - 1]!.n}`, 'numbers that ascend: the next free one');
      const entry = entries.get(figure.clause);
      if (!entry || entry.unit !== unit) return say('clause', `${figure.clause} does not stand in this unit`, `a passage of ${unit.id}`);
      const quote = placeQuote(entry, figure.quote, (wrong) => say('quote', wrong, 'words that stand exactly once in that passage'));
      const words = quotes[figure.n];
      const other = words === undefined ? undefined : placeQuote(translated.get(figure.clause)!, words, (wrong) => void problems.push(english.problem([figure.n], wrong, 'words that stand exactly once in that passage')));
      if (words === undefined) problems.push(english.problem([], `figure ${figure.n} has no words`, `${figure.n}: the words of the translation that state ${figure.quote}`));
      else if (compareQuantities(figure.quote, words).missing.length) problems.push(english.problem([figure.n], `“${words}” does not state all of “${figure.quote}”`, 'words with the same quantities'));
      const complete = resolve(figure, entry, context, say);
      if (quote && other && complete) figures.push({ ...complete, quotes: { [languages.source]: quote, [languages.translation]: other } });
    });
    for (const n of Object.keys(quotes)) if (!data.figures.some((figure) => String(figure.n) === n)) problems.push(english.problem([Number(n)], `figure ${n} is not in the Chinese file`, 'the number of a figure there'));
  }
  for (const { path } of files) if (!due.has(path)) problems.push({ file: `plan/${path}`, wrong: 'no unit of the plan has this path', right: 'the path of a unit’s file, with .figures.yaml for .mdx' });
  return { figures, files: read };
}

const byId = (entries: readonly PassageEntry[]) => new Map(entries.map((entry) => [entry.id, entry]));

/** The one place of a quote in a passage's cells. */
function placeQuote({ id, cells }: PassageEntry, text: string, say: (wrong: string) => void): Quote | undefined {
  const count = cells.reduce((sum, cell) => sum + cell.text.split(text).length - 1, 0);
  const cell = cells.findIndex((each) => each.text.includes(text));
  if (count !== 1) {
    say(`“${text}” stands ${count ? `${count} times` : 'nowhere'} in ${id}`);
    return undefined;
  }
  const start = cells[cell]!.text.indexOf(text);
  return { text, cell, start, end: start + text.length };
}

/** The names of a figure's measure, unit, place and verb resolved; undefined when one of them is not in its vocabulary. */
function resolve(data: FigureData, entry: PassageEntry, { measures, vocabulary }: FigureContext, say: (key: string, wrong: string, right: string) => void): Omit<Figure, 'quotes'> | undefined {
  const measure = measures.measures.find(({ id }) => id === data.measure);
  const unit = measures.units.find(({ id }) => id === data.unit);
  const place = vocabulary.places.find(({ id }) => id === data.place);
  const strength = measures.commitments.find(({ id }) => id === data.strength);
  if (!measure) say('measure', `“${data.measure}” is not a measure`, 'an id of measures in measures.yaml');
  if (!unit) say('unit', `“${data.unit}” is not a unit`, 'a unit of measures.yaml');
  if (data.place && !place) say('place', `“${data.place}” is not a place`, 'an id of places.yaml');
  if (data.strength && !strength) say('strength', `“${data.strength}” is not a verb of commitment`, 'an id of commitments in measures.yaml');
  if (strength && !entry.cells.some(({ text }) => strength.zh.some((form) => text.includes(form)))) say('strength', `none of ${strength.zh.join('、')} stands in ${entry.id}`, 'the verb that governs the figure, as it stands there');
  if (measure && unit && !fits(unit, measure.dimension, data.relation)) say('unit', `${unit.id} (${unit.dimension}) does not fit ${measure.id} (${measure.dimension})`, 'a unit of the measure’s dimension; growth is a share, a change of a share is in points');
  for (const number of [data.value, data.from, data.to]) if (number !== undefined && !states(data.quote, number)) say('quote', `“${data.quote}” does not state ${number}`, 'words that hold the value as written');
  if (!measure || !unit || (data.place && !place) || (data.strength && !strength)) return undefined;
  const years = data.period ?? (data.year ? ([data.year] as [number]) : undefined);
  return {
    id: `figure-${entry.id}-${data.n}`, n: data.n, entry, measure, unit, kind: data.kind,
    amount: data.value !== undefined ? { value: data.value } : { from: data.from!, to: data.to! },
    ...(data.bound && { bound: data.bound }), ...(data.relation && { relation: data.relation }), ...(years && { years }), ...(place && { place }), ...(strength && { strength }),
  };
}

function fits(unit: Unit, dimension: string, relation: FigureData['relation']): boolean {
  if (relation === 'yearly-growth' || relation === 'growth') return unit.dimension === 'share';
  return unit.dimension === dimension || (relation === 'by' && (unit.dimension === 'points' || unit.dimension === 'share'));
}

/** Whether a quote writes a number, in digits or in Chinese numerals. */
const states = (quote: string, number: number) => new RegExp(`(?<![\\d.])${String(number).replace('.', '\\.')}(?![\\d]|\\.\\d)`).test(quote) || chineseNumerals(quote).has(String(number));
