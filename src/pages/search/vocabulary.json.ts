import { editionOf, sourceLanguage } from '../../editions.ts';
import { loadPlan, loadVocabulary } from '../../plan/load.ts';
import { searchPages } from '../../search/passages.ts';
import { searchVocabulary } from '../../search/vocabulary.ts';

/** What search knows of other forms: spellings, traditional characters, the words of the other language. */
export async function GET(): Promise<Response> {
  const plan = await loadPlan(editionOf(sourceLanguage));
  const text = searchPages(plan, sourceLanguage).flatMap(({ passages }) => passages.flatMap(({ kind, cells }) => (kind === 'note' ? [] : cells))).join('');
  return new Response(JSON.stringify(searchVocabulary(await loadVocabulary(), text)));
}
