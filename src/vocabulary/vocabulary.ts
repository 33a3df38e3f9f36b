import { z } from 'zod';
import { sourceLanguage } from '../editions.ts';
import { byLanguage, byTranslation } from '../plan/by-language.ts';
import type { Problem } from '../plan/problem.ts';
import { repeated } from '../plan/repeated.ts';
import { passageId } from '../plan/schema.ts';
import { readYaml } from '../plan/yaml-file.ts';

const entry = {
  /** Permanent: the anchor of the entry's place on its page. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a short id in lower-case letters, digits and hyphens' }),
  /** The forms in each language, spelling variants included: the first is the one to use, the others are permitted. */
  ...byLanguage((text) => z.array(text).min(1)),
  /** `strict`: wherever a form of the plan's language stands, one of the translation's must stand in the translation. */
  check: z.enum(['strict', 'guidance']),
  /** Words of the plan's language that hold a form by chance: there the entry is not named. */
  notIn: z.array(z.string().min(2)).min(1).optional(),
  /** For readers of a translation: why this form, which others there are. */
  note: z.strictObject(byTranslation((text) => text.optional())).optional(),
};

export const TERM_KINDS = ['body', 'programme', 'policy', 'slogan', 'title', 'technical', 'unit'] as const;
/** From what lies nearest to the reader of a county's plan to what lies farthest. */
export const PLACE_KINDS = [
  'town',
  'township',
  'village',
  'river',
  'lake',
  'valley',
  'peak',
  'pass',
  'port',
  'road',
  'scenic',
  'reserve',
  'site',
  'zone',
  'other-place',
  'county',
  'city',
  'region',
  'country',
] as const;

/**
 * Where the plan itself says what a term stands for, and in which words: it lists its members, gives its full form or says what it is.
 * A passage that uses it, sets out what is done under it, or a project's row that bears the name explains nothing.
 */
const explanation = z.strictObject({ at: passageId, ...byLanguage((words) => words) });
const term = z.strictObject({ ...entry, kind: z.enum(TERM_KINDS), explained: z.array(explanation).min(1).optional() });
/**
 * `also`: other forms in print, which the translation does not use: search finds the place by them.
 * `confirmed: false`: a translated form that could not be confirmed, mostly the romanized Chinese name.
 * `correction`: the number of the correction that doubts the name itself.
 * `withdrawn`: why it is no place; its page stays and says so, and its forms may be a term's.
 */
const place = z.strictObject({
  ...entry,
  kind: z.enum(PLACE_KINDS),
  also: z.strictObject(byTranslation((text) => z.array(text).min(1).optional())).optional(),
  confirmed: z.literal(false).optional(),
  correction: z.int().optional(),
  withdrawn: z.strictObject(byLanguage((words) => words)).optional(),
});

export type Term = z.output<typeof term>;
export type Place = z.output<typeof place>;
export interface Vocabulary {
  terms: readonly Term[];
  places: readonly Place[];
  /** Those that are no longer held to be places: their addresses stay. */
  withdrawnPlaces: readonly Place[];
}

/** Held or withdrawn: every place that has an address. */
export const everyPlace = ({ places, withdrawnPlaces }: Vocabulary): readonly Place[] => [...places, ...withdrawnPlaces];

const isWithdrawn = (entry: Term | Place): boolean => 'withdrawn' in entry && entry.withdrawn !== undefined;

/** Reads content/terms.yaml and content/places.yaml; no id and no form of the plan's language may stand twice. */
export function readVocabulary(files: { terms: string; places: string }, problems: Problem[]): Vocabulary {
  const named: { key: string; where: string; twice: (before: string) => Problem }[] = [];
  const read = <Entry extends Term | Place>(path: string, yaml: string, schema: z.ZodType<Entry>): Entry[] => {
    const { data = [], problem } = readYaml({ path, yaml, linesBefore: 0 }, z.array(schema), problems);
    data.forEach((entry, i) => {
      const { id, [sourceLanguage.tag]: forms } = entry;
      const name = (field: string, value: string) => {
        const twice = (before: string) =>
          problem([i, field], `“${value}” stands twice: also in ${before}`, 'one entry for each id and each form');
        named.push({ key: `${field} ${value}`, where: `${path}, ${id}`, twice });
      };
      name('id', id);
      if (!isWithdrawn(entry)) forms.forEach((form) => name(sourceLanguage.tag, form));
    });
    return data;
  };
  const terms = read('terms.yaml', files.terms, term);
  const places = read('places.yaml', files.places, place);
  const again = repeated(named.map(({ key }) => key));
  problems.push(...again.map(({ index, first }) => named[index]!.twice(named[first]!.where)));
  return { terms, places: places.filter((each) => !isWithdrawn(each)), withdrawnPlaces: places.filter(isWithdrawn) };
}
