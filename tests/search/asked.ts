import { languages } from '../../src/editions.ts';
import { searchFiles } from '../../src/indexing/search-files.ts';
import { answersOf, type Answer } from '../../src/search/answers/answers.ts';
import { namedByNumber, type Numbered } from '../../src/search/answers/by-number.ts';
import { indexOf } from '../../src/search/answers/name-index.ts';
import { unpacked, type PackedAnswers } from '../../src/search/answers/packed.ts';
import { inPlanWordsOf } from '../../src/search/answers/in-plan-words.ts';
import { hitsBeside } from '../../src/search/beside.ts';
import type { Corpus } from '../../src/search/corpus.ts';
import { exactHits } from '../../src/search/exact.ts';
import type { SearchVocabulary } from '../../src/search/forms.ts';
import type { Hit, SearchPage } from '../../src/search/hit.ts';
import { partialHits } from '../../src/search/partial.ts';
import { languageOfQuery, readQuery } from '../../src/search/query.ts';
import { inPlanOrder } from '../../src/search/rank.ts';
import type { SearchFile } from '../../src/search/text-file.ts';
import { projectEdition } from '../kit/project.ts';

/** One thing that the search page shows: the address or the passage that it leads to, or that the plan has not what was typed, or both. */
export interface Shown {
  what?: string;
  nothing?: boolean;
}

const bodies = new Map(searchFiles(projectEdition()).map(({ address, body }) => [address, body]));
const published = <Content>(name: string) => JSON.parse(new TextDecoder().decode(bodies.get(`/search/${name}.json`))) as Content;
const vocabulary = published<SearchVocabulary>('vocabulary');
const corpusOf = (pages: SearchPage[]): Corpus => ({ pagesHolding: () => Promise.resolve(pages) });
const lastPage = projectEdition().plans.zh.lastPage;

/** What is read of each language: as the page reads it. */
const readers = new Map(
  await Promise.all(
    languages.map(async ({ tag }) => {
      const file = unpacked(published<PackedAnswers>(`answers-${tag}`));
      const index = await indexOf(file, () => Promise.resolve());
      return [tag as string, { pages: published<SearchFile>(tag).pages, file, index }] as const;
    }),
  ),
);

/** The published file of what can be named, in a language. */
export const answersIn = (tag: string) => readers.get(tag)!;
export { vocabulary };

/** All that the search page of a language shows of a question, in its order. */
export async function asked(typed: string, reader: string): Promise<Shown[]> {
  const query = readQuery(typed);
  const { file, index, pages: own } = readers.get(reader)!;
  const tag = languageOfQuery(query, reader, 'zh');
  const { pages } = readers.get(tag)!;
  const printedPage = (n: number) => (n >= 1 && n <= lastPage ? `/${reader}/full/#page-${n}` : undefined);
  const number = await namedByNumber(typed, { corpus: corpusOf(own), ...file, reader, printedPage });
  const hits = inPlanOrder(exactHits(pages, query));
  const answers = answersOf(query, index, vocabulary, hits.length > 0);
  const { top, folded, named } = answers;
  const ofAnswer = ({ thing, match, name: { known } }: Answer): Shown => ({
    what: thing.address,
    nothing: !hits.length && (match === 'slip' || (match === 'near' && !known?.see)),
  });
  const beside = (await hitsBeside(corpusOf(pages), query, vocabulary, tag)).flatMap((each) => inPlanOrder(each.hits));
  const { words } = index;
  const inPlanWords = (await inPlanWordsOf(query, answers, { words, vocabulary, language: tag }, corpusOf(pages))).flatMap(
    (each) => each.hits,
  );
  const helpful = hits.length > 0 || number !== undefined;
  const partial = helpful ? [] : (await partialHits(corpusOf(pages), query, new Set(beside.map(({ passage }) => passage.id)))).hits;
  return [
    ...(number ? ofNumber(number) : []),
    ...top.map(ofAnswer),
    ...(helpful ? hits.map(ofHit) : [{ nothing: true }]),
    ...beside.map(ofHit),
    ...inPlanWords.map(ofHit),
    ...inPlanOrder(partial).map(ofHit),
    ...[...folded, ...named].map(ofAnswer),
  ];
}

function ofNumber(number: Numbered): Shown[] {
  if ('thing' in number) return [{ what: number.thing.address }];
  return [{ nothing: true }, ...('ids' in number ? number.ids.map((what) => ({ what })) : [])];
}
const ofHit = ({ passage: { id } }: Hit): Shown => ({ what: id });
