import { Converter } from 'opencc-js/t2cn';
import { sourceLanguage } from '../editions.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { SearchVocabulary } from '../search/forms.ts';

/** What search knows beyond the text; `text`: all of the plan's Chinese, for the traditional forms of its characters. */
export function searchVocabulary({ terms, places }: Vocabulary, text: string): SearchVocabulary {
  const several = (forms: (readonly string[])[]) => forms.filter(({ length }) => length > 1).map((each) => [...each]);
  return {
    // A name in English has a capital: “the county” stands for one and spells none.
    spellings: { zh: several(places.map(({ zh }) => zh)), en: several(places.map(({ en, also = [] }) => [...en, ...also].filter((form) => /\p{Lu}/u.test(form)))) },
    simplified: { [sourceLanguage.tag]: simplifiedForms(text) },
    entries: [...places, ...terms].map(({ zh, en }) => ({ zh: [...zh], en: [...en] })),
  };
}

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
