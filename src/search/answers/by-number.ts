import type { Corpus } from '../corpus.ts';
import { destinationOf } from '../go-to.ts';
import type { SearchPage } from '../hit.ts';
import type { Thing } from './thing.ts';

/** What a query names by a number: a thing; or that there is none, and what its section or chapter has. */
export type Numbered = { thing: Thing } | { missing: string; unit?: string; ids: string[] };

/** What of the edition numbers lead to. */
export interface Numbering {
  corpus: Corpus;
  things: readonly Thing[];
  /** The tag of the readers' language. */
  reader: string;
  /** The address of a printed page, from the site's root; undefined for a page that the printed document has not. */
  printedPage: (page: number) => string | undefined;
}

/**
 * What a query names by its number, or by the number that it begins with: chapter 11 tourism; undefined where it names nothing so, or
 * where a number alone is of no page or section, and may be looked for.
 */
export async function namedByNumber(typed: string, numbering: Numbering): Promise<Numbered | undefined> {
  const destination = destinationOf(typed) ?? beginning(typed);
  if (!destination) return undefined;
  if ('page' in destination) {
    const address = numbering.printedPage(destination.page);
    const id = String(destination.page);
    return address === undefined ? undefined : { thing: { kind: 'page', id, address, label: '', text: '', names: [] } };
  }
  const { id } = destination;
  const known = numbering.things.find((thing) => thing.id === id);
  if (known) return { thing: known };
  const found = await passageOf(id, numbering);
  if (found) return { thing: found };
  const unit = /^(\d+\.\d+)\.\d+$/.exec(id)?.[1];
  return unit ? { missing: id, ...(await clausesOf(unit, numbering)) } : undefined;
}

/** What the first words of several name by a number; one that stands bare is looked for. */
function beginning(typed: string) {
  const words = typed.trim().split(/\s+/);
  for (let n = words.length - 1; n > 0; n--) {
    const first = words.slice(0, n).join(' ');
    const destination = /^[\d.]+$/.test(first) ? undefined : destinationOf(first);
    if (destination) return destination;
  }
  return undefined;
}

async function passageOf(id: string, { corpus, reader }: Numbering): Promise<Thing | undefined> {
  for (const page of await corpus.pagesHolding([[`#${id}`]])) {
    const passage = page.passages.find((each) => each.id === id);
    if (!passage) continue;
    const [first] = passage.cells;
    const text = passage.head ? first!.slice(0, passage.head) : first!;
    return { kind: 'clause', id, address: addressIn(page, id, reader), label: '', text, names: [], facts: [page.path] };
  }
  return undefined;
}

const addressIn = ({ addresses }: SearchPage, id: string, reader: string) => `${addresses[reader]!}#${id}`;

/** The clauses of a section, or of a chapter where it has none. */
async function clausesOf(section: string, { corpus }: Numbering): Promise<{ unit?: string; ids: string[] }> {
  const unit = section.replace(/\.0$/, '');
  const pages = await corpus.pagesHolding([[`#${unit}`]]);
  const own = pages.find(({ passages }) => passages.some(({ id, kind }) => id === unit && kind === 'heading'));
  const ids = (own?.passages ?? []).filter(({ kind }) => kind === 'clause').map(({ id }) => id);
  return own ? { unit, ids } : { ids };
}
