import { z } from 'zod';
import { languages, sourceLanguage, type LanguageTag } from '../../editions.ts';
import { byLanguage, byTranslation } from '../../plan/by-language.ts';
import type { Problem } from '../../plan/problem.ts';
import { text as words } from '../../plan/schema.ts';
import { readYaml } from '../../plan/yaml-file.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a short id in lower-case letters, digits and hyphens' });

/** What a unit counts in: two units of one dimension can be compared. */
export const DIMENSIONS = [
  'money',
  'usd',
  'length',
  'area',
  'volume',
  'mass',
  'count',
  'share',
  'points',
  'duration',
  'power',
  'energy',
  'voltage',
  'flow',
  'yield',
  'speed',
  'ratio',
  'grade',
] as const;

/**
 * A unit of measure; its id is the plan's own way to write it (亿元, 万亩), or where one way of writing stands for two things, that is `zh`;
 * `factor` turns a value into the dimension's base unit, which has the factor 1.
 */
const unit = z
  .strictObject({
    id: words,
    [sourceLanguage.tag]: words.optional(),
    ...byTranslation((own) => own),
    dimension: z.enum(DIMENSIONS),
    factor: z.number().positive(),
  })
  .transform((written) => ({ ...written, [sourceLanguage.tag]: written[sourceLanguage.tag] ?? written.id }));
/** What a value is for each of, with the forms by which the plan says so (每年, 年均). */
const per = z.strictObject({ id, ...byLanguage((own) => own), forms: z.array(words).min(1) });
/**
 * What is measured; `indicator`: the row of the plan's own table that measures it; `general`: it counts unlike things, so that two values
 * say nothing against each other.
 */
const measure = z.strictObject({
  id,
  ...byLanguage((own) => own),
  dimension: z.enum(DIMENSIONS),
  indicator: z.int().positive().optional(),
  general: z.literal(true).optional(),
});
/** A string with digits or numerals that states no quantity, wherever it stands. */
export const REMAINDER_REASONS = ['name', 'plan-name', 'slogan', 'ordinal', 'date', 'model', 'idiom'] as const;
const remainder = z.strictObject({ string: words, reason: z.enum(REMAINDER_REASONS) });

const measuresFile = z.strictObject({
  units: z.array(unit).min(1),
  per: z.array(per).min(1),
  measures: z.array(measure).min(1),
  remainder: z.array(remainder),
});

/** `plain`: the unit that it is so many times of, where that is one of the list: 亩 of 万亩. */
export type MeasureUnit = z.output<typeof unit> & { plain?: z.output<typeof unit> };
export type Per = z.output<typeof per>;
export type Measure = z.output<typeof measure>;
export type Remainder = z.output<typeof remainder>;
export type Measures = Omit<z.output<typeof measuresFile>, 'units'> & { units: MeasureUnit[] };

/** Reads content/measures.yaml; no id, unit or string may stand twice. An empty file reads as nothing to measure. */
export function readMeasures(yaml: string, problems: Problem[]): Measures {
  const nothing: Measures = { units: [], per: [], measures: [], remainder: [] };
  if (!yaml.trim()) return nothing;
  const { data, problem } = readYaml({ path: 'measures.yaml', yaml, linesBefore: 0 }, measuresFile, problems);
  if (!data) return nothing;
  const unique = (list: 'units' | 'per' | 'measures' | 'remainder', keys: string[]) =>
    keys.forEach((key, i) => {
      if (keys.indexOf(key) < i) problems.push(problem([list, i], `“${key}” stands twice`, 'one entry for each'));
    });
  unique(
    'units',
    data.units.map((each) => each.id),
  );
  unique(
    'per',
    data.per.map((each) => each.id),
  );
  unique(
    'measures',
    data.measures.map((each) => each.id),
  );
  unique(
    'remainder',
    data.remainder.map((each) => each.string),
  );
  return { ...data, units: data.units.map((each) => withPlain(each, data.units)) };
}

function withPlain(own: MeasureUnit, units: readonly MeasureUnit[]): MeasureUnit {
  const plain = units.find(({ id, dimension }) => dimension === own.dimension && /^[万亿千]/.test(own.id) && id === own.id.slice(1));
  return plain ? { ...own, plain } : own;
}

/** Dimensions in which a number without a unit counts ones. */
const COUNTED: readonly MeasureUnit['dimension'][] = ['count', 'ratio'];

/** What stands for a figure's unit where the plan prints none: it has no name, and a factor only where a bare number counts ones. */
export const unprinted = (dimension: MeasureUnit['dimension']): MeasureUnit => ({
  id: '',
  ...(Object.fromEntries(languages.map(({ tag }) => [tag, ''])) as Record<LanguageTag, string>),
  dimension,
  factor: COUNTED.includes(dimension) ? 1 : NaN,
});
