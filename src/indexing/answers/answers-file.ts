import { findingAddress, referenceAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { languages, sourceLanguage, type Language, type LanguageTag } from '../../editions.ts';
import { packed, type PackedAnswers } from '../../search/answers/packed.ts';
import type { CommitmentNumbers, KnownForm, KnownWords, Thing } from '../../search/answers/thing.ts';
import { byPassage } from '../../reference/commitments/ledger.ts';
import { exactHits } from '../../search/exact.ts';
import type { SearchPage } from '../../search/hit.ts';
import { isChinese } from '../../search/is-chinese.ts';
import { readQuery } from '../../search/query.ts';
import { headlineText } from '../../words/finding.ts';
import { wordsOf } from '../../words/words.ts';
import { clauseThings } from './clauses.ts';
import { headingThings } from './headings.ts';
import { measureThings } from './measures.ts';
import { placeThings } from './places.ts';
import { rowThings } from './rows.ts';
import { subjectThings } from './subjects.ts';
import { termThings } from './terms.ts';
import { rootAddress } from './thing-parts.ts';

/** What readers of a language are answered with on top of their hits; `pages`: all that can be found, by language. */
export function answersFile(
  edition: WholeEdition,
  language: Language,
  pages: Readonly<Record<LanguageTag, readonly SearchPage[]>>,
): PackedAnswers {
  const marked = (form: KnownForm): KnownForm =>
    stands(form.form, pages[isChinese(form.form) ? sourceLanguage.tag : language.tag]) ? { ...form, stands: true } : form;
  const named = [
    ...placeThings(edition, language),
    ...rowThings(edition, language),
    ...headingThings(edition, language),
    ...clauseThings(edition, language),
    ...termThings(edition, language),
    ...measureThings(edition, language),
    ...findingThings(edition, language),
  ].map(({ known = [], ...thing }) => {
    const forms = edition.knownForms
      .filter(({ of }) => of === thing.id)
      .flatMap((each) => languages.flatMap(({ tag }) => formsIn(each, tag)));
    const all = [...known, ...forms].map(marked);
    return all.length ? { ...thing, known: all } : thing;
  });
  const words = edition.knownForms.flatMap((each) =>
    languages.flatMap(({ tag }) => {
      const plan = each.plan?.[tag];
      return plan ? formsIn(each, tag).map((form): KnownWords => ({ ...marked(form), plan })) : [];
    }),
  );
  const things = [...named, ...subjectThings(edition, language)];
  return packed({ things, words, commitments: commitmentNumbers(edition, language) });
}

/** The forms of an entry in a language: those of the same first. */
const formsIn = ({ same, near }: WholeEdition['knownForms'][number], tag: LanguageTag): KnownForm[] => [
  ...(same?.[tag] ?? []).map((form) => ({ form })),
  ...(near?.[tag] ?? []).map((form): KnownForm => ({ form, near: true })),
];

/** Whether words stand in the plan's own, notes aside. */
const stands = (words: string, pages: readonly SearchPage[]) =>
  exactHits(pages, readQuery(`"${words}"`)).some(({ passage }) => passage.kind !== 'note');

/** Commitments are named by the numbers that they have in their passages. */
function commitmentNumbers({ commitments }: WholeEdition, language: Language): CommitmentNumbers {
  const of = byPassage(commitments).map(({ entry, own }): [string, number[]] => {
    const numbers = new Set(own.map(({ n }) => n));
    const last = Math.max(...numbers);
    return [entry.id, [last, ...Array.from({ length: last }, (_, i) => i + 1).filter((n) => !numbers.has(n))]];
  });
  return { base: rootAddress(referenceAddress(language, 'commitments', '*')), of: Object.fromEntries(of) };
}

/** Findings are named by their numbers, and by what their headlines are about: what stands before the statements. */
const findingThings = ({ consistency }: WholeEdition, language: Language): Thing[] =>
  consistency.findings.map((finding) => ({
    kind: 'finding',
    id: `finding-${finding.n}`,
    address: rootAddress(findingAddress(language, finding.n)),
    label: wordsOf(language).indicators.finding(finding.n),
    text: headlineText(finding, language),
    names: languages.map((each) => headlineText(finding, each).replace(/[:：].*/, '')),
  }));
