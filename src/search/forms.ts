import { atomsOf, findRow } from './atoms.ts';
import { numeralForms } from './numeral-forms.ts';
import type { Query, QueryTerm, Written } from './query.ts';

/** What the vocabulary and the languages know beyond the text, by language tag. */
export interface SearchVocabulary {
  /** The forms of each place in each language, where there are several. */
  spellings: Record<string, string[][]>;
  /** A term's full form with a shorter one that stands for it. */
  abbreviations: Record<string, string[][]>;
  /** The simplified form of each traditional character that the plan has in simplified form: of Chinese alone. */
  simplified: Record<string, Record<string, string>>;
}

const known = new WeakMap<readonly string[], Written[]>();

/** Forms as search compares them; made once. */
function writtenForms(forms: readonly string[]): Written[] {
  const written = known.get(forms) ?? forms.map((form): Written => ({ text: form, atoms: atomsOf(form).values }));
  known.set(forms, written);
  return written;
}

/** Words with one of several forms that stand for the same, in each of its others; as text that other form alone. */
export function exchanged({ atoms }: Written, groups: readonly string[][]): Written[] {
  const found: Written[] = [];
  for (const each of groups) {
    const forms = writtenForms(each);
    for (const form of forms) {
      // A longer form that holds the one asked for says nothing new: it is found already.
      const others = forms.filter((other) => other !== form && !findRow(other.atoms, form.atoms).length);
      for (const at of findRow(atoms, form.atoms)) {
        const before = atoms.slice(0, at);
        const after = atoms.slice(at + form.atoms.length);
        found.push(...others.map(({ text, atoms: other }) => ({ text, atoms: [...before, ...other, ...after] })));
      }
    }
  }
  return found;
}

/** Words with their traditional characters simplified; none where they have none. */
export function inSimplified({ text, atoms }: Written, simplified: Record<string, string>): Written[] {
  // A word may be a name that every object has.
  const simple = (each: string) => (Object.prototype.hasOwnProperty.call(simplified, each) ? simplified[each]! : each);
  const changed = atoms.map(simple);
  const same = changed.every((atom, i) => atom === atoms[i]);
  return same ? [] : [{ text: Array.from(text, simple).join(''), atoms: changed }];
}

/** The languages whose numbers are written in Chinese numerals, too. */
const NUMERALS: Record<string, (term: Written) => Written[]> = { zh: numeralForms };

/** The kinds of other forms that a term is looked for in. */
export const FORM_KINDS = ['spelling', 'abbreviation', 'simplified', 'numeral'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** How a term is written in the other forms of a kind. */
export const FORMS: Record<FormKind, (term: Written, vocabulary: SearchVocabulary, language: string) => Written[]> = {
  spelling: (term, { spellings }, language) => exchanged(term, spellings[language] ?? []),
  abbreviation: (term, { abbreviations }, language) => exchanged(term, abbreviations[language] ?? []),
  simplified: (term, { simplified }, language) => inSimplified(term, simplified[language] ?? {}),
  numeral: (term, _vocabulary, language) => NUMERALS[language]?.(term) ?? [],
};

/** The other forms that a term is looked for in; what stands in quotation marks, in none. */
export const formsOf = (term: QueryTerm, vocabulary: SearchVocabulary, language: string): Written[] =>
  term.quoted ? [] : FORM_KINDS.flatMap((kind) => FORMS[kind](term, vocabulary, language));

/** What a query was looked for with beside it, each once: its terms' other forms. */
export function otherForms({ terms }: Query, vocabulary: SearchVocabulary, language: string): string[] {
  return [...new Set(terms.flatMap((term) => formsOf(term, vocabulary, language).map(({ text }) => text)))];
}
