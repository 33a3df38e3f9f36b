import { Converter } from 'opencc-js/t2cn';
import type { SearchVocabulary } from '../search/forms.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** What search knows beyond the text; `text`: all of the plan's Chinese, for the traditional forms of its characters. */
export function searchVocabulary({ terms, places }: Vocabulary, text: string): SearchVocabulary {
  // A name in English has a capital: “the county” stands for one and spells none.
  const names = places.map(({ en, also }) => [...en, ...(also?.en ?? [])].filter((form) => /\p{Lu}/u.test(form)));
  return {
    spellings: { zh: several(places.map(({ zh }) => zh)), en: several(names) },
    simplified: simplifiedForms(text),
    entries: [...places, ...terms].map(({ zh, en }) => [[...zh], [...en]]),
  };
}

/** Of lists of forms those that have a choice. */
const several = (lists: readonly (readonly string[])[]) => lists.filter(({ length }) => length > 1).map((forms) => [...forms]);

/** The traditional characters whose simplified forms stand in the text: opencc's table, one character at a time. */
function simplifiedForms(text: string): Record<string, string> {
  const convert = Converter({ from: 't', to: 'cn' });
  const standing = new Set(text);
  const forms: Record<string, string> = {};
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const traditional = String.fromCharCode(code);
    const simplified = convert(traditional);
    if (simplified !== traditional && standing.has(simplified) && !standing.has(traditional)) forms[traditional] = simplified;
  }
  return forms;
}
