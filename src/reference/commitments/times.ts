import type { Commitments } from './ledger.ts';
import { yearsOf } from './choices.ts';

/** How many commitments have one time, by where the plan writes it. */
export interface CommitmentTime {
  /** The years as readers choose them; none for words that name no year. */
  label?: string;
  first: number;
  last: number;
  /** Dated by the sentence or its passage. */
  own: number;
  /** Dated by a heading alone. */
  heading: number;
}

/** The dates of commitments by the year in which they end, the shortest first; those that name no year stand last, the undated nowhere. */
export function timesOf(commitments: Commitments): CommitmentTime[] {
  const dates = commitments.flatMap(({ date }) => date ?? []);
  const times = Map.groupBy(dates, yearsOf);
  return [...times]
    .map(([label, own]): CommitmentTime => {
      const [first, last] = label?.split('–').map(Number) ?? [];
      const heading = own.filter(({ dated }) => dated === 'heading').length;
      return { ...(label && { label }), first: first ?? Infinity, last: last ?? first ?? Infinity, own: own.length - heading, heading };
    })
    .sort((a, b) => (a.label && b.label ? a.last - b.last || a.first - b.first : Number(!a.label) - Number(!b.label)));
}

/** How many there are, how many of them a sentence or passage dates, how many a heading alone, how many nothing. */
export function datesOf(commitments: Commitments): Record<'all' | 'own' | 'heading' | 'undated', number> {
  const times = timesOf(commitments);
  const sum = (key: 'own' | 'heading') => times.reduce((total, time) => total + time[key], 0);
  const [all, own, heading] = [commitments.length, sum('own'), sum('heading')];
  return { all, own, heading, undated: all - own - heading };
}

/** What is promised: what is done, is so, or states no act is dated otherwise. */
export const promisesOf = (commitments: Commitments): Commitments => commitments.filter(({ kind }) => kind === 'promise');
