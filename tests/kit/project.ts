import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/edition/files.ts';
import { readEdition } from '../../src/edition/read.ts';
import { parseFrozen } from '../../src/fidelity/frozen.ts';
import { readPlan } from '../../src/plan/read.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';

/** The content folder of the project. */
export const content = fileURLToPath(new URL('../../content/', import.meta.url));
const file = (path: string) => readFileSync(content + path, 'utf8');

/** All files of the content, read once for all tests of a process: a test that changes one makes its own copy. */
export const files = readContent(content);
const inLanguage = (tag: string) => files.units.filter(({ path }) => path.startsWith(`${tag}/`));

/** The Chinese files, and those of the English translation with the vocabulary that it is checked by. */
export const sources = inLanguage('zh');
export const translations = inLanguage('en');
export const vocabulary = readVocabulary({ terms: files.terms, places: files.places }, []);

/** The received text and the frozen lists. */
export const received = file('source/plan.zh.txt');
export const frozenIds = parseFrozen(file('frozen/ids.tsv'));
export const frozenFigures = parseFrozen(file('frozen/figures.tsv'));
export const frozenAddresses = parseFrozen(file('frozen/addresses.tsv'));

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const withoutProblems = <Value>(value: Value | undefined, problems: readonly unknown[]): Value => {
  if (!value) throw new Error(`the content has problems: ${JSON.stringify(problems, null, 1)}`);
  return value;
};

/** The plan of the project; fails with its problems. */
export const projectPlan = once(() => {
  const { plan, problems } = readPlan(sources, 'zh');
  return withoutProblems(plan, problems);
});

/** The whole edition of the project: plans, vocabulary, figures; fails with its problems. */
export const projectEdition = once(() => {
  const { edition, problems } = readEdition(files);
  return withoutProblems(edition, problems);
});
export const projectPlans = () => projectEdition().plans;
