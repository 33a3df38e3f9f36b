import { z } from 'zod';
import { english } from '../plan/english.ts';
import type { Problem } from '../plan/problem.ts';
import { passageId } from '../plan/schema.ts';
import { readYaml } from '../plan/yaml-file.ts';

/** The Chinese forms, spelling variants included, and the English ones: the first is the one to use, the others are permitted. */
const forms = z.array(z.string().min(1)).min(1);
const entry = {
  /** Permanent: the anchor of the entry's place on its page. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a short id in lower-case letters, digits and hyphens' }),
  zh: forms,
  en: z.array(english).min(1),
  /** `strict`: wherever a Chinese form stands, an English one must stand in the translation. */
  check: z.enum(['strict', 'guidance']),
  /** In English: why this form, which others there are. */
  note: english.optional(),
};

export const TERM_KINDS = ['body', 'programme', 'policy', 'slogan', 'title', 'technical', 'unit'] as const;
export const PLACE_KINDS = ['country', 'region', 'county', 'city', 'town', 'township', 'village', 'river', 'lake', 'valley', 'peak', 'pass', 'port', 'road', 'scenic', 'reserve', 'site', 'zone', 'other-place'] as const;

/** `explained`: the clause or row in which the plan itself spells the term out. */
const term = z.strictObject({ ...entry, kind: z.enum(TERM_KINDS), explained: passageId.optional() });
/**
 * `also`: other forms in print, which the translation does not use: search finds the place by them.
 * `confirmed: false`: an English form that could not be confirmed, mostly pinyin of the Chinese name.
 */
const place = z.strictObject({ ...entry, kind: z.enum(PLACE_KINDS), also: z.array(english).optional(), confirmed: z.literal(false).optional() });

export type Term = z.output<typeof term>;
export type Place = z.output<typeof place>;
export interface Vocabulary {
  terms: readonly Term[];
  places: readonly Place[];
}

/** Reads content/terms.yaml and content/places.yaml; no id and no Chinese form may stand twice. */
export function readVocabulary(files: { terms: string; places: string }, problems: Problem[]): Vocabulary {
  const seen = new Map<string, string>();
  const read = <Entry extends Term | Place>(path: string, yaml: string, schema: z.ZodType<Entry>): Entry[] => {
    const { data = [], problem } = readYaml({ path, yaml, linesBefore: 0 }, z.array(schema), problems);
    data.forEach(({ id, zh }, i) => {
      for (const [field, value] of [['id', id], ...zh.map((form) => ['zh', form] as const)] as const) {
        const before = seen.get(`${field} ${value}`);
        if (before) problems.push(problem([i, field], `“${value}” stands twice: also in ${before}`, 'one entry for each id and each Chinese form'));
        seen.set(`${field} ${value}`, `${path}, ${id}`);
      }
    });
    return data;
  };
  return { terms: read('terms.yaml', files.terms, term), places: read('places.yaml', files.places, place) };
}
