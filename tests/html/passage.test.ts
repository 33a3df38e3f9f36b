import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageHtml } from '../../src/html/passage.ts';
import { runsOf } from '../../src/html/runs.ts';
import { placeEntries } from '../../src/plan/placing.ts';

test('marks stand beside the words: a page break inside bold, a correction, and escaped signs', () => {
  const spans = [
    { text: '甲乙<丙', bold: true },
    { text: '压倒一切的', bold: false },
  ];
  const correction = {
    n: 3,
    clause: '1.1.1',
    kind: 'transcription',
    certainty: 'sure',
    received: '压倒切的',
    reading: '压倒一切的',
    reason: 'dropped',
  } as const;
  const { passages, unplaced } = placeEntries([spans], [correction, { page: 2, clause: '1.1.1', before: '乙', certainty: 'sure' }]);
  assert.deepEqual(unplaced, []);
  const runs = runsOf(passages[0]!);
  assert.deepEqual(
    runs.map((run) => (run.kind === 'words' ? run.text + (run.bold ? ' (bold)' : '') : run.kind)),
    ['甲 (bold)', 'page-mark', '乙<丙 (bold)', '压倒一切的', 'correction-mark'],
  );
  assert.deepEqual(
    runs.filter((run) => run.kind === 'words' && run.correction).map((run) => 'text' in run && run.text),
    ['压倒一切的'],
  );
  const html = passageHtml(passages[0]!, { noteLabel: () => '校勘记 3', translatorNoteLabel: () => '', pageLabel: () => '' });
  assert.equal(
    html,
    '<strong>甲</strong><span class="page" id="page-2" data-page="2" data-edition ' +
      'role="separator" aria-label=""></span><strong>乙&lt;丙</strong><span class="transcription">压倒一切的</span><a class="note" ' +
      'href="#note-3" data-edition data-n="3" aria-label="校勘记 3"></a>',
  );
  assert.equal(html.replace(/<(a|span)[^>]* data-edition[^>]*>.*?<\/\1>/g, '').replace(/<[^>]+>/g, ''), '甲乙&lt;丙压倒一切的');
});
