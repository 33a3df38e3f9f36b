import { z } from 'zod';
import { byLanguage } from '../../plan/by-language.ts';
import { passageId } from '../../plan/schema.ts';

const words = z.string().min(2);

/** A row and a clause on the same thing, by the words that name it in both; `inClause`: the words of the clause, where they are others. */
const link = z.strictObject({
  row: passageId,
  clause: passageId,
  words: z.array(words).min(1),
  inClause: z.array(words).min(1).optional(),
});
/** The words by which a row says, in each language, that a body does something. */
const body = z.strictObject({ row: passageId, ...byLanguage((said) => said) });

export const projectsFile = z.strictObject({
  links: z.array(link).default([]),
  bodies: z.array(body).default([]),
  /** Words that join nothing, nor does a part of them. */
  generic: z.array(words).default([]),
});
export type ProjectsFile = z.output<typeof projectsFile>;
export type ProjectLink = z.output<typeof link>;
export type ProjectBody = z.output<typeof body>;
