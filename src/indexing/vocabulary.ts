import { Converter } from 'opencc-js/t2cn';
import { languages, sourceLanguage, type Language } from '../editions.ts';
import { fold } from '../search/fold.ts';
import type { SearchVocabulary } from '../search/forms.ts';
import type { VocabularyEntry } from '../search/renditions.ts';
import type { Place, Vocabulary } from '../vocabulary/vocabulary.ts';

/** What search knows beyond the text; `text`: all of the plan's Chinese, for the traditional forms of its characters. */
export function searchVocabulary({ terms, places }: Vocabulary, text: string): SearchVocabulary {
  return {
    spellings: byTag((language) => places.map((place) => spellings(place, language)).filter(({ length }) => length > 1)),
    abbreviations: byTag((language) => terms.flatMap((term) => abbreviations(term[language.tag]))),
    simplified: { [sourceLanguage.tag]: simplifiedForms(text) },
  };
}

/**
 * Each entry's forms in each language: what its words are rendered by; `textIn`: all words of the plan in one, folded. A form that the
 * vocabulary permits and the text does without is none of them, unless the text has the entry's words in other inflections alone.
 */
export function searchEntries({ terms, places }: Vocabulary, textIn: (language: Language) => string): VocabularyEntry[] {
  const texts = byTag(textIn);
  return [...places, ...terms].map((entry) =>
    byTag(({ tag }) => {
      const standing = entry[tag].filter((form) => texts[tag]!.includes(fold(form).folded));
      return standing.length ? standing : entry[tag];
    }),
  );
}

const byTag = <Value>(of: (language: Language) => Value) => Object.fromEntries(languages.map((language) => [language.tag, of(language)]));

/** How a place is written in a language, those forms among them that are found in print alone. */
function spellings(place: Place, { tag }: Language): string[] {
  if (tag === sourceLanguage.tag) return place[tag];
  // A name in a translation has a capital: “the county” stands for one and spells none.
  return [...place[tag], ...(place.also?.[tag] ?? [])].filter((form) => /\p{Lu}/u.test(form));
}

/** Each full form with a shorter one that stands for it; one that is a part of it as it is, search finds there. */
function abbreviations(forms: readonly string[]): string[][] {
  return forms.flatMap((full) => forms.filter((short) => abbreviates(short, full)).map((short) => [full, short]));
}

/** Whether a form leaves out characters of a Chinese one and keeps the others in their order (边贸, 边境贸易), or is a form's initials. */
function abbreviates(short: string, full: string): boolean {
  if (/^[A-Z]{2,}$/.test(short)) return Array.from(full.matchAll(/\b[a-z]/gi), ([initial]) => initial.toUpperCase()).join('') === short;
  return /^\p{Script=Han}+$/u.test(short) && short !== full && !full.includes(short) && new RegExp(Array.from(short).join('.*')).test(full);
}

/** The traditional characters whose simplified forms stand in the text: opencc's tables (Hong Kong has 衞 for 衛), one at a time. */
function simplifiedForms(text: string): Record<string, string> {
  const tables = (['t', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const standing = new Set(text);
  const forms: Record<string, string> = {};
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const traditional = String.fromCharCode(code);
    const simplified = tables.map((convert) => convert(traditional)).find((form) => form !== traditional);
    if (simplified && standing.has(simplified) && !standing.has(traditional)) forms[traditional] = simplified;
  }
  return forms;
}
