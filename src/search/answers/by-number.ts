import type { Corpus } from '../corpus.ts';
import { destinationOf, isNumber } from '../go-to.ts';
import type { SearchPage } from '../hit.ts';
import type { CommitmentNumbers, Thing } from './thing.ts';

/** What a query names by a number: a thing; or that there is none, and what its section or chapter has; or a page that print has not. */
export type Numbered = { thing: Thing } | { missing: string; unit?: string; ids: string[] } | { noPage: number };

/** What of the edition numbers lead to. */
export interface Numbering {
  corpus: Corpus;
  things: readonly Thing[];
  commitments: CommitmentNumbers;
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
    if (address !== undefined) return { thing: { kind: 'page', id, address, label: '', text: '', names: [] } };
    return isNumber(typed) ? undefined : { noPage: destination.page };
  }
  const { id } = destination;
  const known = numbering.things.find((thing) => thing.id === id) ?? commitmentOf(id, numbering);
  if (known) return { thing: known };
  const found = await passageOf(id, numbering);
  if (found) return { thing: found };
  const unit = /^(\d+\.\d+)\.\d+$/.exec(id)?.[1];
  if (unit) return { missing: id, ...(await clausesOf(unit, numbering)) };
  return isNumber(typed) ? undefined : { missing: id, ids: [] };
}

/** A number with the words for what it is of takes so many words at most: part 2, chapter 3, section 1. */
const MOST_WORDS = 6;
const PAGE_WORD = /page|页/i;

/** What the first words of several name by a number; one that stands bare is looked for, and so is one with a page's letter: P2. */
function beginning(typed: string) {
  const words = typed
    .slice(0, 200)
    .trim()
    .split(/\s+/)
    .slice(0, MOST_WORDS + 1);
  for (let n = words.length - 1; n > 0; n--) {
    const first = words.slice(0, n).join(' ');
    const destination = /^[\d.]+$/.test(first) ? undefined : destinationOf(first);
    if (destination && (!('page' in destination) || PAGE_WORD.test(first))) return destination;
  }
  return undefined;
}

/** A commitment of a passage; undefined where none has the number. */
function commitmentOf(id: string, { commitments: { base, of } }: Numbering): Thing | undefined {
  const [, passage = '', number] = /^commitment-(.+)-(\d+)$/.exec(id) ?? [];
  if (!Object.prototype.hasOwnProperty.call(of, passage)) return undefined;
  const [last = 0, ...missing] = of[passage]!;
  const n = Number(number);
  if (n < 1 || n > last || missing.includes(n)) return undefined;
  return { kind: 'commitment', id: id.replace('commitment-', ''), address: base.replace('*', id), label: '', text: '', names: [] };
}

async function passageOf(id: string, { corpus, reader }: Numbering): Promise<Thing | undefined> {
  for (const page of await corpus.pagesHolding([[`#${id}`]])) {
    const passage = page.passages.find((each) => each.id === id);
    if (!passage) continue;
    const [first] = passage.cells;
    const text = passage.head ? first!.slice(0, passage.head) : beginningOf(first!);
    return { kind: 'clause', id, address: addressIn(page, id, reader), label: '', text, names: [], facts: [page.path] };
  }
  return undefined;
}

/** So much of a passage stands for the whole of it, in UTF-16 units. */
const MOST_OF_TEXT = 60;

/** The first words of a text. */
function beginningOf(text: string): string {
  if (text.length <= MOST_OF_TEXT) return text;
  const cut = text.slice(0, MOST_OF_TEXT);
  return `${cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : undefined)} …`;
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
