import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Converter } from 'opencc-js';
import type { Correction } from '../../src/plan/model.ts';
import { TRANSCRIPTION_REASONS } from '../../src/plan/schema.ts';
import { clausesOf, unitsOf } from '../../src/plan/traverse.ts';
import { projectPlan } from '../kit/project.ts';

type Transcription = Extract<Correction, { kind: 'transcription' }>;

const plan = projectPlan();
const corrections = unitsOf(plan).flatMap((unit) => unit.corrections);
const transcriptions = corrections.filter((correction): correction is Transcription => correction.kind === 'transcription');
const simplified = Converter({ from: 't', to: 'cn' });
const differing = (a: string, b: string) => [...a].filter((character, i) => character !== [...b][i]).length;

/** The ways in which one string is the other without one of its characters, as that character. */
const without = (longer: string, shorter: string) => [...longer].filter((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter);

/** What in the conversion explains a slip, by its reason: no other slip may change the text. */
const EXPLAINED: Record<Transcription['reason'], (entry: Transcription) => boolean> = {
  'look-alike': ({ received, reading }) => received.length === reading.length && differing(received, reading) === 1,
  // A stroke that lies like a dash between two characters; a whole character is not lost in the middle of a line.
  dropped: ({ received, reading }) => without(reading, received).includes('一'),
  doubled: ({ received, reading }) => without(received, reading).length > 0,
  'page-cut': ({ clause }) => clausesOf(plan).find(({ id }) => id === clause)!.breaks.length > 0,
  'foreign-word': ({ received, reading }) => /[a-z]/i.test(received) && !/[a-z]/i.test(reading),
  'traditional-form': ({ received, reading }) => simplified(received) === reading,
  'lost-bold': ({ received, reading }) => received === reading,
};

for (const reason of TRANSCRIPTION_REASONS)
  test(`the conversion explains every slip that is corrected as ${reason}`, () => {
    const unexplained = transcriptions.filter((entry) => entry.reason === reason && !EXPLAINED[reason](entry));
    assert.deepEqual(unexplained, []);
  });

test('what nothing in the conversion explains stands as received: no solar station and no use is written into the text', () => {
  const text = (id: string) => clausesOf(plan).find((clause) => clause.id === id)!.text;
  assert.ok(text('4.3.1').includes('推进太能提水站'));
  assert.ok(text('10.2.1').includes('地热能源应于发电'));
});
