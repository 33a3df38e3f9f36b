import { atomsOf, findRow } from './atoms.ts';
import type { Query, Term, Written } from './query.ts';

/** What the vocabulary and the language know beyond the text. */
export interface SearchVocabulary {
  /** The forms of each place in each language, where there are several. */
  spellings: Record<string, string[][]>;
  /** The simplified form of each traditional character that the plan has in simplified form. */
  simplified: Record<string, string>;
  /** Each entry's forms: Chinese, English. */
  entries: [zh: string[], en: string[]][];
}

/** Words in another form, and what is written otherwise in them. */
export interface OtherForm {
  atoms: string[];
  written: string;
}

/** Words with a place in them written in each of its other forms. */
export function otherSpellings({ atoms }: Written, spellings: readonly string[][]): OtherForm[] {
  return spellings.flatMap((each) => {
    const forms = each.map((form): Written => ({ text: form, atoms: atomsOf(form).values }));
    return forms.flatMap((form) => findRow(atoms, form.atoms).flatMap((at) => {
      const after = at + form.atoms.length;
      // A longer form that holds the one asked for says nothing new: it is found already.
      return forms.filter((other) => other !== form && !findRow(other.atoms, form.atoms).length)
        .map((other) => ({ written: other.text, atoms: [...atoms.slice(0, at), ...other.atoms, ...atoms.slice(after)] }));
    }));
  });
}

/** Words with their traditional characters simplified; none where they have none. */
export function inSimplified({ text, atoms }: Written, simplified: Record<string, string>): OtherForm[] {
  const simple = (characters: readonly string[]) => characters.map((each) => simplified[each] ?? each);
  return atoms.some((atom) => simplified[atom]) ? [{ written: simple(Array.from(text)).join(''), atoms: simple(atoms) }] : [];
}

/** The other forms that a term is looked for in; what stands in quotation marks, in none. */
export const formsOf = (term: Term, { spellings, simplified }: SearchVocabulary, language: string): OtherForm[] =>
  term.quoted ? [] : [...otherSpellings(term, spellings[language] ?? []), ...(language === 'zh' ? inSimplified(term, simplified) : [])];

/** What a query was looked for with beside it, each once: the other spellings of its places, its traditional characters simplified. */
export const otherForms = ({ terms }: Query, vocabulary: SearchVocabulary, language: string): string[] => [...new Set(terms.flatMap((term) => formsOf(term, vocabulary, language).map(({ written }) => written)))];
