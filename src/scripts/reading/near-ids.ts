/** What of a page stands nearest to an id that it has not. */
export interface NearIds {
  /** Of what kind they are: the clauses of a unit or of the page, or entries, as findings and rows of a table. */
  kind: 'clauses' | 'entries';
  /** The section whose clauses they are. */
  unit: string;
  /** Whether the id would stand among them. */
  among: boolean;
  ids: readonly string[];
}

/** An id by what it shares with those beside it, and its own number: 3.1. and 2, finding- and 9, box-9. and 4. */
const NUMBERED = /^((?:[a-z]+-)?(?:\d+\.)*)(\d+)$/;
const beginningOf = (id: string) => NUMBERED.exec(id)?.[1] ?? '';

const numberOf = (id: string) => Number(NUMBERED.exec(id)![2]);

/** The ids of a page that an id would stand among, else those of its kind, else the page's clauses. `ids`: all, in their order. */
export function nearIds(asked: string, ids: readonly string[], clauses: readonly string[]): NearIds {
  const own = beginningOf(asked);
  const kind = /^(?!page-|part-)[a-z]+-/.exec(asked)?.[0] ?? '';
  const beside = (kind ? ids : clauses).filter((id) => own && beginningOf(id) === own);
  if (kind && beside.length) return { kind: 'entries', unit: '', among: true, ids: beside.sort((a, b) => numberOf(a) - numberOf(b)) };
  if (beside.length) return { kind: 'clauses', unit: /^\d/.test(own) ? own.slice(0, -1) : '', among: true, ids: beside };
  const alike = kind ? ids.filter((id) => id.startsWith(kind) && NUMBERED.test(id)) : [];
  return { kind: alike.length ? 'entries' : 'clauses', unit: '', among: false, ids: alike.length ? alike : clauses };
}
