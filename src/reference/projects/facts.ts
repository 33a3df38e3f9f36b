import type { Plan, ProjectRow } from '../../plan/model.ts';
import { passageEntries, type PassageEntry } from '../../plan/entries.ts';
import { projectsOf } from '../../plan/traverse.ts';
import { findChinese } from '../../vocabulary/forms.ts';
import type { Place, Term, Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Figure, Ledger } from '../figures/ledger.ts';
import type { ProjectReadings } from './read.ts';
import type { ProjectBody, ProjectLink } from './schema.ts';

/** What a project's row states: nothing that neither its own words nor those of its box give. */
export interface ProjectFacts {
  /** Named in the row's own words. */
  places: readonly Place[];
  /** Named by the category that the row stands under, and not by the row. */
  categoryPlaces: readonly Place[];
  /** Years of the calendar that the row names. */
  years: readonly number[];
  /** What the whole of it costs: a grant for a person is a norm, no cost. */
  costs: readonly Figure[];
  figures: readonly Figure[];
  /** Words by which it says that a body does something. */
  bodies: readonly ProjectBody[];
  /** Clauses that speak of the same thing, in the plan's order, with the words that name it in both. */
  clauses: readonly LinkedClause[];
}
interface LinkedClause {
  entry: PassageEntry;
  link: ProjectLink;
}

/** What facts are drawn from, beside the plan in its own language. */
export interface FactSources {
  ledger: Ledger;
  vocabulary: Vocabulary;
  projects: ProjectReadings;
}

/** The facts of every project, by its id; read from the plan's own language. */
export function projectFacts(plan: Plan, { ledger, vocabulary, projects }: FactSources): Map<string, ProjectFacts> {
  const clauses = passageEntries(plan).filter(({ kind }) => kind === 'clause');
  const placesIn = placeFinder(vocabulary);
  return new Map(
    projectsOf(plan).map((row) => {
      const texts = textsOf(row);
      const places = placesIn(texts);
      const figures = ledger.filter(({ entry }) => entry.id === row.id);
      const links = new Map(projects.links.filter((link) => link.row === row.id).map((link) => [link.clause, link]));
      return [
        row.id,
        {
          places,
          categoryPlaces: placesIn([row.category]).filter((place) => !places.includes(place)),
          years: yearsIn(texts),
          costs: figures.filter(({ unit, kind }) => unit.dimension === 'money' && kind === 'size'),
          figures,
          bodies: projects.bodies.filter((body) => body.row === row.id),
          clauses: clauses.flatMap((entry) => (links.has(entry.id) ? [{ entry, link: links.get(entry.id)! }] : [])),
        },
      ];
    }),
  );
}

const textsOf = ({ name, content }: ProjectRow) => [...(name ? [name.text] : []), content.text];

const yearsIn = (texts: readonly string[]) => [
  ...new Set(texts.flatMap((text) => Array.from(text.matchAll(/(?<!\d)(20\d\d)年/g), ([, year]) => Number(year)))),
];

/**
 * Finds the places that texts name. The longer name takes its place: a school or a breed that is called after a place says nothing of where
 * something is done.
 */
function placeFinder({ places, terms }: Vocabulary): (texts: readonly string[]) => Place[] {
  const known = new Map<Place | Term, Place>(places.map((place) => [place, place]));
  const entries = [...places, ...terms.filter(({ kind }) => kind === 'body' || kind === 'technical')];
  return (texts) => [...new Set(texts.flatMap((text) => findChinese(text, entries).flatMap(({ entry }) => known.get(entry) ?? [])))];
}
