/** What is stated of a year, of a period from its first to its last year, or of neither. */
export interface Dated {
  years?: readonly number[] | undefined;
  /** Of the time that begins with the year, and has no end. */
  since: boolean;
  /** Whether it is drawn filled. */
  filled: boolean;
}

/** A year or period with how many are stated of it. */
export interface Period {
  /** None: no year is given. */
  years: { first: number; last: number } | undefined;
  since: boolean;
  filled: number;
  all: number;
}

/** The years and periods that things are stated of, by their first year, then their last; what has none stands last. */
export function periodsOf(things: readonly Dated[]): Period[] {
  const groups = Map.groupBy(things, ({ years, since }) => `${years?.join('–') ?? ''}${since ? '–' : ''}`);
  const periods = [...groups.values()].map((group): Period => {
    const { years, since } = group[0]!;
    return {
      years: years && { first: years[0]!, last: years.at(-1)! },
      since,
      filled: group.filter(({ filled }) => filled).length,
      all: group.length,
    };
  });
  return periods.sort(
    (a, b) =>
      (a.years?.first ?? Infinity) - (b.years?.first ?? Infinity) || a.years!.last - b.years!.last || Number(a.since) - Number(b.since),
  );
}

/** The years from the first to the last that any period has. */
export function axisOf(periods: readonly Period[]): { first: number; last: number } {
  const years = periods.flatMap(({ years }) => (years ? [years.first, years.last] : []));
  return { first: Math.min(...years), last: Math.max(...years) };
}
