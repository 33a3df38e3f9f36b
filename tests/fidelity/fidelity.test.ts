import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compareWithReceived } from '../../src/fidelity/compare.ts';
import { addressesOf, compareFrozen, figureIdsOf, idsOf } from '../../src/fidelity/frozen.ts';
import { batchStarts, receivedStream } from '../../src/fidelity/received.ts';
import { MOST_CHARACTERS, MOST_EDITS, editDistance } from '../../src/plan/check-corrections.ts';
import { chaptersOf, clausesOf, indicatorsOf, projectsOf, sectionsOf, unitsOf } from '../../src/plan/traverse.ts';
import { everyPlace } from '../../src/vocabulary/vocabulary.ts';
import { content, frozenAddresses, frozenFigures, frozenIds, projectEdition, projectPlan, received, vocabulary } from '../kit/project.ts';
import { pageBreaks } from './page-breaks.ts';

const plan = projectPlan();
const corrections = unitsOf(plan).flatMap((unit) => unit.corrections);

test('the received text is the frozen one', () => {
  const [checksum] = readFileSync(`${content}source/plan.zh.txt.sha256`, 'utf8').split(' ');
  assert.equal(createHash('sha256').update(received).digest('hex'), checksum);
});

test('the edition gives the received text character for character, with its paragraphs, bold, headings and rows', () => {
  assert.deepEqual(compareWithReceived(plan, received), []);
});

test('10 parts, 43 chapters, 117 sections, 270 clauses, 26 indicators, 8 boxes with 179 rows', () => {
  const counts = [
    plan.parts,
    chaptersOf(plan),
    sectionsOf(plan),
    clausesOf(plan),
    indicatorsOf(plan),
    plan.parts.filter(({ box }) => box),
    projectsOf(plan),
  ];
  assert.deepEqual(
    counts.map(({ length }) => length),
    [10, 43, 117, 270, 26, 8, 179],
  );
});

test('no correction is large, and all transcriptions together are at most 1 % of the text', () => {
  const edits = corrections
    .filter(({ kind }) => kind === 'transcription')
    .map(({ received, reading }) => {
      const distance = editDistance(received, reading!);
      assert.ok(distance <= MOST_EDITS && received.length <= MOST_CHARACTERS, `${received} → ${reading}`);
      return distance;
    });
  const share = edits.reduce((sum, distance) => sum + distance, 0) / receivedStream(received).text.length;
  assert.ok(share <= 0.01, `${share}`);
});

test('pages 2 to 137 are marked once each, ascending, and the batches of the conversion begin pages 9, 17 … 137', () => {
  const breaks = pageBreaks(plan);
  assert.deepEqual(
    breaks.map(({ page }) => page),
    Array.from({ length: 136 }, (_, i) => i + 2),
  );
  const stream = receivedStream(received);
  const starts = batchStarts(received).map((line) => stream.text.slice(stream.lines.indexOf(line), stream.lines.indexOf(line) + 8));
  const marked = breaks.filter(({ page }) => page % 8 === 1).map(({ words }) => words.slice(0, 8));
  assert.deepEqual(marked, starts);
});

test('no frozen id or address has disappeared or opens other words, and every new one is in the list', () => {
  const { findings, withdrawn } = projectEdition().consistency;
  const addresses = addressesOf(plan, {
    places: everyPlace(vocabulary),
    findings: [...findings, ...withdrawn],
    subjects: projectEdition().subjects.all,
  });
  for (const [now, frozen] of [
    [idsOf(plan), frozenIds],
    [figureIdsOf(projectEdition().ledger), frozenFigures],
    [addresses, frozenAddresses],
  ] as const) {
    const { broken, added } = compareFrozen(now, frozen);
    assert.deepEqual(broken, []);
    assert.deepEqual(added, [], 'npm run freeze adds them');
  }
});
