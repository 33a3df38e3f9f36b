import { allAddresses, findingAddress, fromRoot, type OwnPages } from '../addresses.ts';
import type { WholeEdition } from '../edition/read.ts';
import { languages, sourceLanguage } from '../editions.ts';
import type { Commitments } from '../reference/commitments/ledger.ts';
import type { Finding } from '../reference/consistency/finding.ts';
import type { Ledger } from '../reference/figures/ledger.ts';
import type { Plan } from '../plan/model.ts';
import { correctionId, pageId } from '../plan/numbering.ts';
import { passageEntries } from '../plan/entries.ts';
import { tableIn } from '../plan/tables.ts';
import { passagesOf, unitsOf } from '../plan/traverse.ts';
import { receivedText } from './rebuilt.ts';

/** How many characters of its words a frozen id is held by. */
const HELD = 12;

/** Every id of the edition with the first characters of what it opens: headings, clauses, rows, corrections, printed pages. */
export function idsOf(plan: Plan): Map<string, string> {
  const ids = new Map<string, string>();
  const pages: [string, string][] = [];
  for (const unit of unitsOf(plan)) {
    ids.set(unit.id, unit.title.slice(0, HELD));
    if (unit.pageBreak) pages.push([pageId(unit.pageBreak.page), unit.title.slice(0, HELD)]);
    const table = tableIn(unit);
    if (table?.pageBreak) pages.push([pageId(table.pageBreak.page), table.title.slice(0, HELD)]);
    for (const [id, cells] of passagesOf(unit)) {
      ids.set(
        id,
        cells
          .map((cell) => receivedText(cell))
          .join('')
          .slice(0, HELD),
      );
      for (const cell of cells)
        for (const { page, start } of cell.breaks) pages.push([pageId(page), receivedText(cell, start).slice(0, HELD)]);
    }
    for (const { n, clause, received } of [...unit.corrections, ...unit.withdrawn])
      ids.set(correctionId(n), `${clause} ${received}`.slice(0, 2 * HELD));
  }
  return new Map([...ids, ...pages]);
}

/** Every figure's id with the first characters of its quote. */
export const figureIdsOf = (ledger: Ledger) =>
  new Map(ledger.map(({ id, quotes }) => [id, quotes[sourceLanguage.tag]!.text.slice(0, HELD)]));

/** Every address; a finding's is held by what the finding sets beside each other: its number never goes to another. */
export function addressesOf(plan: Plan, own: OwnPages & { findings: readonly Finding[] }): Map<string, string> {
  const byNumber = [...own.findings].sort((a, b) => a.n - b.n);
  const order = new Map(passageEntries(plan).map(({ id }, i) => [id, i]));
  const held = new Map(
    byNumber.flatMap((finding) => languages.map((each) => [fromRoot(findingAddress(each, finding.n)), heldBy(finding, order)])),
  );
  return new Map(allAddresses(plan, { ...own, findings: byNumber }).map((address) => [address, held.get(address) ?? '']));
}

/** What a rule found is held by its key; what reading found, though a share of it be computed, by its first words in the plan's order. */
function heldBy({ candidate, passages }: Finding, order: ReadonlyMap<string, number>): string {
  if (candidate && candidate.rule !== 'share') return candidate.key;
  const [first] = [...passages].sort((a, b) => order.get(a.clause)! - order.get(b.clause)!);
  return `${first!.clause} ${first![sourceLanguage.tag].slice(0, HELD)}`;
}

/** Every commitment's id with the first characters of its quote, or of the words that the quote is placed within. */
export const commitmentIdsOf = (commitments: Commitments) =>
  new Map(commitments.map(({ id, quote, within }) => [id, (within ?? quote.text).slice(0, HELD)]));

/** What each frozen list holds now, by its file. */
export const frozenNow = ({
  plans,
  ledger,
  commitments,
  vocabulary,
  consistency,
  subjects,
}: WholeEdition): Record<string, ReadonlyMap<string, string>> => ({
  'frozen/ids.tsv': idsOf(plans[sourceLanguage.tag]),
  'frozen/figures.tsv': figureIdsOf(ledger),
  'frozen/commitments.tsv': commitmentIdsOf(commitments),
  'frozen/addresses.tsv': addressesOf(plans[sourceLanguage.tag], {
    places: [...vocabulary.places, ...vocabulary.withdrawnPlaces],
    findings: [...consistency.findings, ...consistency.withdrawn],
    subjects: subjects.all,
  }),
});

/** A list of ids or addresses, one a line; what follows a tab is held with it. */
export const parseFrozen = (file: string) =>
  new Map(
    file
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.split('\t')[0]!, line.split('\t')[1] ?? '']),
  );
export const printFrozen = (list: ReadonlyMap<string, string>) =>
  [...list].map(([id, held]) => (held ? `${id}\t${held}\n` : `${id}\n`)).join('');

/** A frozen id that no longer keeps its promise. */
export interface BrokenPromise {
  id: string;
  wrong: string;
  right: string;
}

/** What breaks a promise: an id that disappeared or opens other words. `added`: ids that the list does not hold yet. */
export function compareFrozen(
  now: ReadonlyMap<string, string>,
  frozen: ReadonlyMap<string, string>,
): { broken: BrokenPromise[]; added: string[] } {
  const broken = [...frozen].flatMap(([id, held]): BrokenPromise[] => {
    const words = now.get(id);
    if (words === undefined)
      return [
        {
          id,
          wrong: `${id}${held && ` (“${held}”)`} was published and no longer exists`,
          right: 'what it opened, back in its place: a published id or address may not disappear',
        },
      ];
    if (words === held) return [];
    return [
      {
        id,
        wrong: `${id} was published for “${held}” and now opens “${words}”`,
        right: 'the words that it was published for: an id never opens others; what is new takes a new id (npm run freeze)',
      },
    ];
  });
  return { broken, added: [...now.keys()].filter((id) => !frozen.has(id)) };
}
