import { atomsOf, findRow } from './atoms.ts';
import type { Query, QueryTerm, Written } from './query.ts';

/** What the vocabulary and the languages know beyond the text, by language tag. */
export interface SearchVocabulary {
  /** The forms of each place in each language, where there are several. */
  spellings: Record<string, string[][]>;
  /** The simplified form of each traditional character that the plan has in simplified form: of Chinese alone. */
  simplified: Record<string, Record<string, string>>;
  /** Each entry's forms in each language. */
  entries: Record<string, string[]>[];
}

/** Words in another form, and what is written otherwise in them. */
export interface OtherForm {
  atoms: string[];
  written: string;
}

const known = new WeakMap<readonly string[], Written[]>();

/** The forms of a name as search compares them; made once. */
function writtenForms(forms: readonly string[]): Written[] {
  const written = known.get(forms) ?? forms.map((form): Written => ({ text: form, atoms: atomsOf(form).values }));
  known.set(forms, written);
  return written;
}

/** Words with a place name in them written in each of its other forms. */
export function otherSpellings({ atoms }: Written, spellings: readonly string[][]): OtherForm[] {
  const found: OtherForm[] = [];
  for (const each of spellings) {
    const forms = writtenForms(each);
    for (const form of forms) {
      // A longer form that holds the one asked for says nothing new: it is found already.
      const others = forms.filter((other) => other !== form && !findRow(other.atoms, form.atoms).length);
      for (const at of findRow(atoms, form.atoms)) {
        const before = atoms.slice(0, at);
        const after = atoms.slice(at + form.atoms.length);
        found.push(...others.map((other) => ({ written: other.text, atoms: [...before, ...other.atoms, ...after] })));
      }
    }
  }
  return found;
}

/** Words with their traditional characters simplified; none where they have none. */
export function inSimplified({ text, atoms }: Written, simplified: Record<string, string>): OtherForm[] {
  const simple = (characters: readonly string[]) => characters.map((each) => simplified[each] ?? each);
  return atoms.some((atom) => simplified[atom]) ? [{ written: simple(Array.from(text)).join(''), atoms: simple(atoms) }] : [];
}

/** The other forms that a term is looked for in; what stands in quotation marks, in none. */
export function formsOf(term: QueryTerm, { spellings, simplified }: SearchVocabulary, language: string): OtherForm[] {
  if (term.quoted) return [];
  return [...otherSpellings(term, spellings[language] ?? []), ...inSimplified(term, simplified[language] ?? {})];
}

/** What a query was looked for with beside it, each once: the other spellings of its places, its traditional characters simplified. */
export function otherForms({ terms }: Query, vocabulary: SearchVocabulary, language: string): string[] {
  return [...new Set(terms.flatMap((term) => formsOf(term, vocabulary, language).map(({ written }) => written)))];
}
