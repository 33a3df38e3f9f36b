import { readFileSync } from 'node:fs';
import { readContent, readContentFiles } from '../../src/edition/files.ts';
import { parseFrozen } from '../../src/fidelity/frozen.ts';
import { readPlan } from '../../src/plan/read.ts';
import { readEdition } from '../../src/edition/read.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';

/** The content folder of the project. */
export const content = new URL('../../content/', import.meta.url).pathname;
const file = (path: string) => readFileSync(content + path, 'utf8');

/** The Chinese files, the plan that they make, the received text and the frozen lists. */
export const sources = readContentFiles(content, 'zh');
/** The files of the English translation, and the vocabulary that it is checked by. */
export const translations = readContentFiles(content, 'en');
export const vocabulary = readVocabulary({ terms: file('terms.yaml'), places: file('places.yaml') }, []);
export const received = file('source/plan.zh.txt');
export const frozenIds = parseFrozen(file('frozen/ids.tsv'));
export const frozenFigures = parseFrozen(file('frozen/figures.tsv'));
export const frozenAddresses = parseFrozen(file('frozen/addresses.tsv'));

/** The plan of the project; fails with its problems. */
export function projectPlan() {
  const { plan, problems } = readPlan(sources, 'zh');
  if (!plan) throw new Error(`the content has problems: ${JSON.stringify(problems, null, 1)}`);
  return plan;
}

/** The whole edition of the project: plans, vocabulary, figures; fails with its problems. */
export function projectEdition() {
  const { edition, problems } = readEdition(readContent(content));
  if (!edition) throw new Error(`the content has problems: ${JSON.stringify(problems, null, 1)}`);
  return edition;
}
export const projectPlans = () => projectEdition().plans;
