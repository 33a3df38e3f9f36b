import { languages, type LanguageTag } from '../../editions.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import type { SubjectData } from './schema.ts';

/** What keeps headings from being joined: an id, a heading or a name that stands twice, `see` or `under` of no heading, a third level. */
export function checkSubjects(subjects: readonly SubjectData[], problem: ProblemAt): Problem[] {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const KNOWN = 'the id of a subject of this file';
  return subjects.flatMap((subject, i): Problem[] => {
    const { id, heading, also = {}, under, see = [] } = subject;
    const say = (field: readonly PropertyKey[], wrong: string, right: string) => problem(['subjects', i, ...field], wrong, right);
    const before = subjects.slice(0, i);
    const twice = before.some((other) => other.id === id) ? [say(['id'], `${id} stands twice`, 'one entry for each subject')] : [];
    const sameHeading = languages.flatMap(({ tag }) => {
      const same = before.find((other) => other.heading[tag].toLowerCase() === heading[tag].toLowerCase());
      return same ? [say(['heading', tag], `“${heading[tag]}” is the heading of ${same.id}, too`, 'a heading of its own')] : [];
    });
    const names = languages.flatMap(({ tag }) =>
      (also[tag] ?? []).flatMap((name, n) => {
        const taken = takenBy(name, tag, subjects, [i, n]);
        return taken ? [say(['also', tag, n], `“${name}” leads to ${taken} already`, 'a name of one heading, once, and itself none')] : [];
      }),
    );
    const seen = see.flatMap((other, n) => {
      if (!byId.has(other)) return [say(['see', n], `no subject is called ${other}`, KNOWN)];
      return other === id || see.indexOf(other) < n ? [say(['see', n], `${other} is led to already`, 'other subjects, each once')] : [];
    });
    const up = under !== undefined && !byId.has(under) ? [say(['under'], `no subject is called ${under}`, KNOWN)] : [];
    const circle = wayUp(subject, byId);
    const round =
      circle.at(-1) === id ? [say(['under'], `a circle: ${[id, ...circle].join(' under ')}`, 'a subject that is not under it')] : [];
    const deep =
      !round.length && circle.length > 1
        ? [say(['under'], `${under} stands under ${circle[1]}`, 'a heading of the first of the two levels')]
        : [];
    return [...twice, ...sameHeading, ...names, ...seen, ...up, ...round, ...deep];
  });
}

/** The subject that a name is the heading of in a language, in whatever case, or is listed for before its own place: [subject, name]. */
function takenBy(
  name: string,
  tag: LanguageTag,
  subjects: readonly SubjectData[],
  [own, at]: readonly [number, number],
): string | undefined {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  const holder = subjects.find(
    ({ heading, also = {} }, i) =>
      same(heading[tag]) || (i < own && also[tag]?.some(same)) || (i === own && also[tag]!.slice(0, at).some(same)),
  );
  return holder?.id;
}

/** The ids above a subject, as far up as they lead without returning. */
function wayUp({ under }: SubjectData, byId: ReadonlyMap<string, SubjectData>): string[] {
  const way: string[] = [];
  for (let next = under; next !== undefined && !way.includes(next); next = byId.get(next)?.under) way.push(next);
  return way;
}
