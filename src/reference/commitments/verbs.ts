import { z } from 'zod';
import { byLanguage, byTranslation } from '../../plan/by-language.ts';
import { sourceLanguage } from '../../editions.ts';
import type { Problem } from '../../plan/problem.ts';
import { readYaml } from '../../plan/yaml-file.ts';
import { REMAINDER_CODES } from './schema.ts';

/** Words that are looked for in the plan's text. */
const han = z.string().regex(/^\p{Script=Han}+$/u, { error: 'Chinese characters alone' });
const id = z.string().regex(/^[a-z]+$/, { error: 'the verb in pinyin, in lower-case letters' });

/** A verb of two characters or more stands in the table where it governs so many lines of the ledger. */
export const LEAST_GOVERNED = 5;

/** A verb of the published table. */
const verb = z.strictObject({ id, [sourceLanguage.tag]: z.array(han).min(1), ...byTranslation((own) => own) });

/**
 * `degrees`: words of degree and manner that may stand before a verb; `openers`: words after which a verb opens a phrase; `reasons`: what
 * each reason for not counting a verb means, in each language.
 */
const verbsFile = z.strictObject({
  verbs: z.array(verb).min(1),
  degrees: z.array(han).min(1),
  openers: z.array(han).min(1),
  reasons: z.record(z.enum(REMAINDER_CODES), z.strictObject(byLanguage((own) => own))),
});

export type Verb = z.output<typeof verb>;
/** What is known of verbs; without a table, no reasons either. */
export type VerbTable = Omit<z.output<typeof verbsFile>, 'reasons'> & { reasons: Partial<z.output<typeof verbsFile>['reasons']> };

/** Reads content/verbs.yaml; no id and no form may stand twice. An empty file reads as no table. */
export function readVerbs(yaml: string, problems: Problem[]): VerbTable {
  const nothing: VerbTable = { verbs: [], degrees: [], openers: [], reasons: {} };
  if (!yaml.trim()) return nothing;
  const { data, problem } = readYaml({ path: 'verbs.yaml', yaml, linesBefore: 0 }, verbsFile, problems);
  if (!data) return nothing;
  const keys = data.verbs.map((each) => [each.id, ...each[sourceLanguage.tag]]);
  keys.forEach((own, i) => {
    const before = keys.slice(0, i).flat();
    for (const key of own.filter((each) => before.includes(each))) {
      problems.push(problem(['verbs', i], `“${key}” stands twice`, 'one entry for each verb'));
    }
  });
  return data;
}
