import { fromRoot, fullAddress, referenceAddress, type Reference } from '../addresses.ts';
import type { WholeEdition } from '../edition/read.ts';
import { editions, languages } from '../editions.ts';
import { findingId } from '../plan/numbering.ts';
import type { Problem } from '../plan/problem.ts';
import { parseFrozen } from './frozen.ts';

/** An id that was published, the pages that must carry it, and where it is written down. */
interface Promised {
  id: string;
  pages: readonly string[];
  file: string;
  line?: number;
}

/** The reference page that an id opens, by how the id begins; all others (headings, clauses, printed pages) are the text's alone. */
const REFERENCE_OF: readonly (readonly [beginning: RegExp, page: Reference, alsoInText: boolean])[] = [
  [/^indicator-/, 'indicators', true],
  [/^box-/, 'projects', true],
  [/^figure-/, 'figures', false],
  [/^commitment-/, 'commitments', false],
  [/^finding-/, 'consistency', false],
  [/^correction-/, 'corrections', false],
];

const wholePlans = editions.map((edition) => fromRoot(fullAddress(edition)));
const inEachLanguage = (page: Reference) => languages.map((language) => fromRoot(referenceAddress(language, page)));

function pagesOf(id: string): string[] {
  const [, page, alsoInText] = REFERENCE_OF.find(([beginning]) => beginning.test(id)) ?? [];
  return [...(page ? inEachLanguage(page) : []), ...(!page || alsoInText ? wholePlans : [])];
}

/** Every published id of the frozen lists, the findings and the terms with the pages that carry it; an address is its own page. */
export function promisedAnchors(frozen: Readonly<Record<string, string>>, { consistency, vocabulary }: WholeEdition): Promised[] {
  const lists = Object.entries(frozen).flatMap(([file, list]) =>
    [...parseFrozen(list).keys()].map((id, i): Promised => {
      const place = { file, line: i + 1 };
      return id.startsWith('/') ? { id: '', pages: [id], ...place } : { id, pages: pagesOf(id), ...place };
    }),
  );
  const findings = consistency.findings.map(({ n }) => findingId(n));
  return [
    ...lists,
    ...findings.map((id): Promised => ({ id, pages: pagesOf(id), file: 'consistency.yaml' })),
    ...vocabulary.terms.map(({ id }): Promised => ({ id, pages: inEachLanguage('terms'), file: 'terms.yaml' })),
  ];
}

/** What a built site does not keep of its promises: a page that is not there, a page without an id. `read`: its HTML by its address. */
export function missingAnchors(promised: readonly Promised[], read: (address: string) => string | undefined): Problem[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOn = (address: string) => {
    const html = ids.has(address) ? undefined : read(address);
    if (html !== undefined) ids.set(address, idsIn(html));
    return ids.get(address);
  };
  return promised.flatMap(({ id, pages, ...place }) =>
    pages.flatMap((address): Problem[] => {
      const carried = idsOn(address);
      if (!carried) return [{ ...place, wrong: `${address} was published and is not built`, right: `a page at ${address}` }];
      if (!id || carried.has(id)) return [];
      const right = `an element with id="${id}" on that page: what was published opens there for good, if only to say what became of it`;
      return [{ ...place, wrong: `${address} has no anchor ${id}`, right }];
    }),
  );
}

const idsIn = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
