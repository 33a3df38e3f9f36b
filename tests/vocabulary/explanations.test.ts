import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageEntries } from '../../src/plan/entries.ts';
import { misquotedExplanations } from '../../src/vocabulary/explanations.ts';
import { projectPlan, projectPlans, vocabulary } from '../kit/project.ts';
import { LANGUAGES } from '../kit/languages.ts';

const explained = vocabulary.terms.filter((term) => term.explained);

test('the words that spell a term out stand in their passage, in each language', () => {
  assert.deepEqual(misquotedExplanations(vocabulary.terms, projectPlans()), []);
});

test('a character less, or another clause, is missed', () => {
  for (const term of explained) {
    const [first] = term.explained!;
    for (const tag of LANGUAGES) {
      const wrong = [{ ...first!, [tag]: `${first![tag].slice(0, 2)}${first![tag].slice(3)}` }];
      const [problem, ...more] = misquotedExplanations([{ ...term, explained: wrong }], projectPlans());
      assert.deepEqual([problem?.field, more.length], [`${term.id}.explained`, 0], `${term.id} ${tag}`);
    }
    const elsewhere = [{ ...first!, at: first!.at === '1.1.1' ? '1.1.2' : '1.1.1' }];
    assert.equal(misquotedExplanations([{ ...term, explained: elsewhere }], projectPlans()).length, LANGUAGES.length, term.id);
  }
});

test('no term is explained by its own name: not by its words alone, nor by the name of the project’s row that bears it', () => {
  const names = new Map(
    passageEntries(projectPlan()).map((entry) => [entry.id, entry.kind === 'project' ? entry.row.name?.text : undefined]),
  );
  const said = explained.flatMap(({ id, zh, explained: all }) => all!.map((each) => ({ id, forms: zh, ...each })));
  assert.deepEqual(
    said.filter(({ at, zh, forms }) => forms.includes(zh) || names.get(at)?.includes(zh)).map(({ id }) => id),
    [],
  );
});

test('what the plan spells out has its members: six functional areas are six, four systems four', () => {
  const MEMBERS = {
    'six-functional-areas': 6,
    'building-of-four-systems': 4,
    'four-in-one': 4,
    'critical-battles-against-pollution': 4,
    'four-major-pastoral-areas': 4,
    'three-in-one': 3,
    'three-bottom-lines': 3,
    'three-100-per-cents': 3,
    'three-zones-two-centres-one-port': 7,
    'one-port-two-centres-three-zones': 7,
    'four-routes-and-two-loops': 6,
    'new-development-philosophy': 5,
  };
  for (const [id, members] of Object.entries(MEMBERS)) {
    const { zh } = explained.find((term) => term.id === id)!.explained![0]!;
    assert.equal(zh.split('、').length, members, `${id}: ${zh}`);
  }
});
