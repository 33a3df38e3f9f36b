import { z } from 'zod';
import { languages, type LanguageTag } from '../editions.ts';
import { passageEntries } from '../plan/entries.ts';
import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { readYaml } from '../plan/yaml-file.ts';
import type { Vocabulary } from './vocabulary.ts';

const inEach = <Field extends z.ZodType>(field: Field) =>
  z.strictObject(Object.fromEntries(languages.map(({ tag }) => [tag, field.optional()])) as Record<LanguageTag, z.ZodOptional<Field>>);
const form = z.string().min(2);
const knownForm = z.strictObject({
  of: z.string().optional(),
  plan: inEach(z.string().min(2)).optional(),
  same: inEach(z.array(form).min(1)).optional(),
  near: inEach(z.array(form).min(1)).optional(),
});

/**
 * What readers may type for something that the plan has under other words: a thing by its id (`of`), or words of the plan (`plan`).
 * `same`: another name of the same; `near`: an everyday word for something close.
 */
export type KnownForm = z.output<typeof knownForm>;

/** Reads content/known-forms.yaml: what each form stands for is in the plan, and no form stands for two things. */
export function readKnownForms(
  yaml: string,
  { plans, vocabulary }: { plans: Readonly<Record<LanguageTag, Plan>>; vocabulary: Vocabulary },
  problems: Problem[],
): readonly KnownForm[] {
  const { data = [], problem } = readYaml({ path: 'known-forms.yaml', yaml: yaml || '[]', linesBefore: 0 }, z.array(knownForm), problems);
  const ids = new Set([...vocabulary.terms, ...vocabulary.places, ...passageEntries(plans[languages[0]!.tag])].map(({ id }) => id));
  const texts = Object.fromEntries(languages.map(({ tag }) => [tag, textOf(plans[tag])]));
  const seen = new Map<string, number>();
  data.forEach((each, i) => {
    if (Boolean(each.of) === Boolean(each.plan))
      problems.push(problem([i], 'what the forms stand for is missing, or there are two', 'of or plan, one of them'));
    if (each.of && !ids.has(each.of))
      problems.push(problem([i, 'of'], `“${each.of}” is nothing of the plan`, 'the id of an indicator, a place or a term'));
    for (const { tag } of languages) {
      const words = each.plan?.[tag];
      if (words && !texts[tag]!.includes(words.toLowerCase()))
        problems.push(problem([i, 'plan', tag], `“${words}” stands nowhere in the plan`, 'words of the plan, letter for letter'));
      for (const how of ['same', 'near'] as const) {
        if (each.plan && each[how]?.[tag] && !words)
          problems.push(problem([i, how, tag], 'the plan’s words are missing in this language', `plan.${tag}`));
        for (const text of each[how]?.[tag] ?? []) {
          const key = `${tag} ${text.toLowerCase()}`;
          if (seen.has(key)) problems.push(problem([i, how, tag], `“${text}” stands twice`, 'each form once'));
          seen.set(key, i);
        }
      }
    }
  });
  return data;
}

/** The other names of things, by their ids, with which a list is narrowed to them as with its own words; undefined where they have none. */
export const otherNames = (forms: readonly KnownForm[], ids: readonly string[]): string | undefined =>
  forms
    .filter(({ of }) => of && ids.includes(of))
    .flatMap(({ same }) => languages.flatMap(({ tag }) => same?.[tag] ?? []))
    .join(' ') || undefined;

const textOf = (plan: Plan) =>
  passageEntries(plan)
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .join('\n')
    .toLowerCase();
