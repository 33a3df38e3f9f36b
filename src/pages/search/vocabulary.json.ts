import { sourceLanguage } from '../../editions.ts';
import { loadEdition } from '../../edition/load.ts';
import { searchPages } from '../../indexing/passages.ts';
import { searchVocabulary } from '../../indexing/vocabulary.ts';

/** What search knows of other forms: spellings, traditional characters, the words of the other language. */
export async function GET(): Promise<Response> {
  const { plans, vocabulary } = await loadEdition();
  const text = searchPages(plans[sourceLanguage.tag], sourceLanguage).flatMap(({ passages }) => passages.flatMap(({ kind, cells }) => (kind === 'note' ? [] : cells))).join('');
  return new Response(JSON.stringify(searchVocabulary(vocabulary, text)));
}
