import { destinationOf } from '../../search/go-to.ts';
import { addressOf, pageLanguage, printedPageAddress } from './page-data.ts';
import { corpusOf } from './sources.ts';

/** Where the destination is read that a query names; undefined when it names none that the plan has. */
export async function destinationAddress(typed: string): Promise<string | undefined> {
  const destination = destinationOf(typed);
  if (!destination) return undefined;
  if ('page' in destination) return printedPageAddress(destination.page);
  for (const page of await corpusOf(pageLanguage).pagesHolding([[`#${destination.id}`]])) {
    const passage = page.passages.find(({ id }) => id === destination.id);
    if (passage) return addressOf(page, passage);
  }
  return undefined;
}
