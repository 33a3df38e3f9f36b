import { sourceLanguage, translations, type LanguageTag, type TranslationTag } from '../../editions.ts';
import { entriesById, type PassageEntry } from '../../plan/entries.ts';
import type { Plan, Unit } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { passageIdsIn, unitsOf } from '../../plan/traverse.ts';
import { pathOf, type SourceFile } from '../../plan/unit-file.ts';
import { readYaml, type ProblemAt } from '../../plan/yaml-file.ts';
import { QUANTITY_CHECKS } from '../../translation/quantities.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { checkAround, names } from './around.ts';
import { bearingOn } from './bearing.ts';
import type { Figure, Quote } from './ledger.ts';
import type { Measures } from './measures.ts';
import { placeQuote } from './quote.ts';
import { resolveFigure } from './resolve.ts';
import { figureQuotes, figuresFile, type FigureData, type FiguresData } from './schema.ts';

/** A unit's figures as its file has them, with the field that each problem belongs to. */
export interface FiguresFile {
  /** Below content/plan. */
  path: string;
  unitId: string;
  data: FiguresData;
  problem: ProblemAt;
}

/** What figures are read over. */
export interface FigureContext {
  plans: Record<LanguageTag, Plan>;
  measures: Measures;
  vocabulary: Vocabulary;
}

/** The words that state a unit's figures in one translation, by their number; those under “{n} of” name what a figure belongs to. */
interface Twin {
  tag: TranslationTag;
  quotes: Record<string, string>;
  problem: ProblemAt;
}

type EntriesOf = ReadonlyMap<LanguageTag, ReadonlyMap<string, PassageEntry>>;

/** The path of a unit's figures below content/plan. */
export const figuresPath = (tag: LanguageTag, { location }: Unit) => `${tag}/${pathOf(location).replace(/\.mdx$/, '.figures.yaml')}`;

/** Reads the figures beside the units' files, and the words that state them in each translation; what does not fit becomes a problem. */
export function readFigures(
  files: readonly SourceFile[],
  context: FigureContext,
  problems: Problem[],
): { figures: Figure[]; files: FiguresFile[] } {
  const figures: Figure[] = [];
  const read: FiguresFile[] = [];
  const entries: EntriesOf = new Map(Object.entries(context.plans).map(([tag, plan]) => [tag as LanguageTag, entriesById(plan)]));
  const units = unitsOf(context.plans[sourceLanguage.tag]);
  const order = new Map(context.plans[sourceLanguage.tag].parts.flatMap(passageIdsIn).map((id, i) => [id, i]));
  for (const unit of units) {
    const path = figuresPath(sourceLanguage.tag, unit);
    const file = files.find((each) => each.path === path);
    if (!file) continue;
    const { data, problem } = readYaml({ path: `plan/${path}`, yaml: file.text, linesBefore: 0 }, figuresFile, problems);
    if (!data) continue;
    const twins = translations.flatMap(({ tag }) => readTwin(tag, figuresPath(tag, unit), files, problems) ?? []);
    // Without its words in each language, every figure of the unit would be wrong.
    if (twins.length < translations.length) continue;
    read.push({ path, unitId: unit.id, data, problem });
    const own = figuresOfUnit(unit, { path, unitId: unit.id, data, problem }, twins, entries, context, problems);
    figures.push(...own);
    problems.push(...twins.flatMap((twin) => surplusWords(twin, data)));
  }
  const due = new Set(units.flatMap((unit) => Object.keys(context.plans).map((tag) => figuresPath(tag as LanguageTag, unit))));
  // A record that was added later stands with its passage, not at the end of its unit; and a part's box at the end of the part.
  figures.sort((a, b) => order.get(a.entry.id)! - order.get(b.entry.id)!);
  for (const { path } of files) {
    if (!due.has(path))
      problems.push({
        file: `plan/${path}`,
        wrong: 'no unit of the plan has this path',
        right: 'the path of a unit’s file, with .figures.yaml for .mdx',
      });
  }
  return { figures, files: read };
}

/** The words of a translation; undefined where its file cannot be read. */
function readTwin(tag: TranslationTag, path: string, files: readonly SourceFile[], problems: Problem[]): Twin | undefined {
  const yaml = files.find((each) => each.path === path)?.text ?? '';
  const { data, problem } = readYaml({ path: `plan/${path}`, yaml, linesBefore: 0 }, figureQuotes.nullish(), problems);
  return data === undefined ? undefined : { tag, quotes: data ?? {}, problem };
}

function figuresOfUnit(
  unit: Unit,
  { data, problem }: FiguresFile,
  twins: readonly Twin[],
  entries: EntriesOf,
  context: FigureContext,
  problems: Problem[],
): Figure[] {
  return data.figures.flatMap((figure, i): Figure[] => {
    const say = (key: string, wrong: string, right: string) => void problems.push(problem(['figures', i, key], wrong, right));
    const before = data.figures[i - 1]?.n ?? 0;
    if (figure.n <= before) say('n', `number ${figure.n} after ${before}`, 'numbers that ascend: the next free one');
    const entry = entries.get(sourceLanguage.tag)!.get(figure.clause);
    if (entry?.unit !== unit) {
      say('clause', `${figure.clause} does not stand in this unit`, `a passage of ${unit.id}`);
      return [];
    }
    const quote = placeQuote(entry, figure.quote, (wrong) => say('quote', wrong, 'words that stand exactly once in that passage'));
    const quotes: Figure['quotes'] = { ...(quote && { [sourceLanguage.tag]: quote }) };
    const of: NonNullable<Figure['of']> = { ...(figure.of && { [sourceLanguage.tag]: figure.of }) };
    const passages = new Map([...entries].map(([tag, byId]) => [tag, byId.get(figure.clause)!]));
    for (const twin of twins) {
      const passage = passages.get(twin.tag)!;
      const words = translatedQuote(twin, figure, passage, problems);
      const name = translatedOf(twin, figure, passage, problems);
      if (words) quotes[twin.tag] = words;
      if (name) of[twin.tag] = name;
    }
    const resolved = resolveFigure(figure, entry, context, say);
    if (resolved && quote) checkAround(figure, entry, quote, resolved.per, say);
    if (!resolved || Object.keys(quotes).length < entries.size) return [];
    return [{ ...resolved, quotes, ...(figure.of && { of }), ...bearingOn({ quotes, of }, passages) }];
  });
}

/** The words of a translation that name what a figure belongs to: there where the Chinese names it, and only there. */
function translatedOf({ quotes, problem }: Twin, { n, of }: FigureData, entry: PassageEntry, problems: Problem[]): string | undefined {
  const key = `${n} of`;
  const words = quotes[key];
  if (of && words === undefined)
    problems.push(problem([], `figure ${n} names no facility`, `${key}: the words of the translation for ${of}`));
  if (words !== undefined && !of) problems.push(problem([key], `figure ${n} has no “of” in the Chinese file`, 'both, or none'));
  if (words !== undefined && !names(entry, words))
    problems.push(problem([key], `“${words}” does not stand in ${entry.id}`, 'words of that passage'));
  return words;
}

/** The words of a translation that state a figure, with all of its quantities. */
function translatedQuote(
  { tag, quotes, problem }: Twin,
  { n, quote }: FigureData,
  entry: PassageEntry,
  problems: Problem[],
): Quote | undefined {
  const words = quotes[n];
  if (words === undefined) {
    problems.push(problem([], `figure ${n} has no words`, `${n}: the words of the translation that state ${quote}`));
    return undefined;
  }
  if (QUANTITY_CHECKS[tag]?.(quote, words).missing.length)
    problems.push(problem([n], `“${words}” does not state all of “${quote}”`, 'words with the same quantities'));
  return placeQuote(entry, words, (wrong) => void problems.push(problem([n], wrong, 'words that stand exactly once in that passage')));
}

const surplusWords = ({ quotes, problem }: Twin, { figures }: FiguresData): Problem[] =>
  Object.keys(quotes)
    .filter((key) => !figures.some(({ n }) => n === parseInt(key)))
    .map((key) => problem([Number(key) || key], `figure ${key} is not in the Chinese file`, 'the number of a figure there'));
