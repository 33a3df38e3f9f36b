import { sourceLanguage, type LanguageTag } from '../../../editions.ts';
import { passageEntries } from '../../../plan/entries.ts';
import type { Plan } from '../../../plan/model.ts';
import { findChinese } from '../../../vocabulary/forms.ts';
import type { Term } from '../../../vocabulary/vocabulary.ts';
import type { Candidate, RuleResults } from '../candidate.ts';
import type { ConsistencyFile, QuotedPassage } from '../schema.ts';

/** Words by which a phrase reports a thing as done, as running or as paid for. */
const DONE = /建成|完成|实现|投用|投入|运行|覆盖|挂牌|成功/;
/** Words by which a phrase promises it. */
const TO_DO = /建设|新建|实现|完成|建立|推进|创建|覆盖|加快|探索|打造|改造|全面|解决/;
/** A word that more passages than this promise is no name of one work. */
const NAMES_ONE = 8;

/** Terms that a section of achievements reports as done and that another passage promises. */
export function doneCandidates(plans: Record<LanguageTag, Plan>, terms: readonly Term[], { reports }: ConsistencyFile): RuleResults {
  const passages = passageEntries(plans[sourceLanguage.tag]).filter(({ kind }) => kind !== 'indicator');
  const reporting = passages.filter(({ unit }) => reports.includes(unit.id));
  const promising = passages.filter(({ unit }) => !reports.includes(unit.id));
  const named = terms.filter(({ kind }) => kind !== 'unit');
  const done = new Map<Term, Set<string>>();
  for (const { id, cells } of reporting)
    for (const phrase of cells.flatMap(({ text }) => phrasesOf(text)).filter((phrase) => DONE.test(phrase)))
      for (const { entry } of findChinese(phrase, named)) done.set(entry, new Set([...(done.get(entry) ?? []), id]));
  const candidates = [...done].flatMap(([term, here]): Candidate[] => {
    const promises = (phrase: string) => TO_DO.test(phrase) && term[sourceLanguage.tag].some((form) => phrase.includes(form));
    const there = promising.filter(({ cells }) => cells.some(({ text }) => phrasesOf(text).some(promises))).map(({ id }) => id);
    if (there.length === 0 || there.length > NAMES_ONE) return [];
    return [{ key: `done:${term.id}`, rule: 'done', figures: [], passages: statedBy(plans, term, [...here, ...there]) }];
  });
  return { candidates, compared: done.size };
}

const phrasesOf = (text: string) => text.split(/[，。；：,;]/);

/** The term as each passage writes it in each language. */
function statedBy(plans: Record<LanguageTag, Plan>, term: Term, ids: readonly string[]): QuotedPassage[] {
  const inEach = Object.entries(plans).map(
    ([tag, plan]) => [tag as LanguageTag, new Map(passageEntries(plan).map((entry) => [entry.id, entry]))] as const,
  );
  return ids.map((clause) => {
    const words = inEach.map(([tag, byId]) => [
      tag,
      formIn(
        byId.get(clause)!.cells.map(({ text }) => text),
        term,
        tag,
      ),
    ]);
    return { clause, ...Object.fromEntries(words) } as unknown as QuotedPassage;
  });
}

/** A form of the term as it stands in some cell; none: the first sentence. */
function formIn(cells: readonly string[], term: Term, tag: LanguageTag): string {
  for (const text of cells) {
    for (const form of term[tag]) {
      const start = text.toLowerCase().indexOf(form.toLowerCase());
      if (start >= 0) return text.slice(start, start + form.length);
    }
  }
  return /^.+?[。.]/.exec(cells[0]!)?.[0] ?? cells[0]!;
}
