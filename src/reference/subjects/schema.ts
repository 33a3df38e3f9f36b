import { z } from 'zod';
import { languages, type LanguageTag } from '../../editions.ts';
import { byLanguage } from '../../plan/by-language.ts';
import { passageId } from '../../plan/schema.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'words in lower-case letters and digits, joined by hyphens: an id and address' });
const words = z.string().min(1);

/** Other names, by language; a language without any is left out. */
const names = z.strictObject(
  Object.fromEntries(languages.map(({ tag }) => [tag, z.array(words).min(1).optional()])) as Record<
    LanguageTag,
    z.ZodOptional<z.ZodArray<z.ZodString>>
  >,
);

/** A heading of the index, in the plan's own words; what each field means is said in content/README.md. */
const subject = z.strictObject({
  /** Permanent: a part of the address. */
  id,
  heading: z.strictObject(byLanguage((own) => own)),
  /** Names under which a reader may look: they lead to the heading. */
  also: names.optional(),
  /** The heading that this one stands under. */
  under: id.optional(),
  /** Headings on what is near. */
  see: z.array(id).min(1).optional(),
});

/** content/subjects.yaml. */
export const subjectsFile = z.strictObject({ subjects: z.array(subject).default([]) });
export type SubjectData = z.output<typeof subject>;

/** A passage under a heading: `words` stand in it and carry it. A row is named by its id alone, as a clause is. */
const assignment = z.strictObject({
  clause: passageId,
  subject: id,
  words: z.union([words, z.array(words).min(1)]).transform((own) => (typeof own === 'string' ? [own] : own)),
});

/** ….subjects.yaml beside a unit's file. */
export const assignmentsFile = z.strictObject({ subjects: z.array(assignment).default([]) });
export type AssignmentData = z.output<typeof assignment>;
