import assert from 'node:assert/strict';
import { test } from 'node:test';
import { halfWidthPlaces } from '../../src/plan/half-width.ts';
import { passagesOf, unitsOf } from '../../src/plan/traverse.ts';
import { projectPlan } from '../kit/project.ts';

const plan = projectPlan();
const places = halfWidthPlaces(plan);
const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);

test('79 half-width commas and semicolons and 6 pairs of brackets stand within Chinese words, in 21 passages', () => {
  assert.equal(sum(places.map(({ stops }) => stops)), 79);
  assert.equal(sum(places.map(({ brackets }) => brackets)), 2 * 6);
  assert.equal(places.length, 21);
  assert.ok(places.every(({ brackets }) => brackets % 2 === 0));
});

test('the rule leaves no half-width comma, semicolon or bracket of the plan out', () => {
  const texts = unitsOf(plan).flatMap((unit) => [...passagesOf(unit).values()].flat().map(({ text }) => text));
  assert.equal(texts.join('').match(/[,;()]/g)?.length, 79 + 2 * 6);
});

test('none of these marks is listed again as a correction or as a candidate of its own', () => {
  const alone = /^\p{Script=Han}+[,;]\p{Script=Han}+$/u;
  const units = unitsOf(plan);
  const corrected = units
    .flatMap((unit) => unit.corrections)
    .filter(({ reason, received }) => reason === 'punctuation' && alone.test(received));
  const rejected = units.flatMap((unit) => unit.rejected).filter(({ string }) => /[,;()]/.test(string));
  assert.deepEqual([...corrected, ...rejected], []);
});
