import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageEntries } from '../../../src/plan/entries.ts';
import { sharedWordsByPassage } from '../../../src/reference/repeats/by-passage.ts';
import { LEAST_SHARED, MOST_SHARING, repeatsOf, wordsAt, type Repeat } from '../../../src/reference/repeats/repeats.ts';
import { atomsOf } from '../../../src/search/atoms.ts';
import { projectPlans } from '../../kit/project.ts';
import { seeded } from '../../kit/seeded.ts';
import { planWith } from './plan-with.ts';
import { sharedSlowly } from './shared-slowly.ts';

const plan = projectPlans().zh;
const repeats = repeatsOf(plan);
const idsOf = ({ places }: Repeat) => places.map(({ entry }) => entry.id).join(' ');
const seen = (repeat: Repeat) => `${idsOf(repeat)} ${repeat.length} ${repeat.places.map(wordsAt).join(' = ')}`;

test('each string stands in both passages at the places named, the same for search, and is long enough', () => {
  assert.ok(repeats.length > 200);
  for (const repeat of repeats) {
    const [a, b] = repeat.places.map((place) => atomsOf(wordsAt(place)).values.join(' '));
    assert.equal(a, b, seen(repeat));
    assert.equal(a, repeat.shared, seen(repeat));
    assert.ok(repeat.length >= LEAST_SHARED, seen(repeat));
    assert.notEqual(repeat.places[0].entry, repeat.places[1].entry, seen(repeat));
  }
});

test('a slow search that knows nothing of it finds the same of drawn passages', () => {
  const entries = passageEntries(plan);
  const { pick } = seeded(16);
  const drawn = Array.from({ length: 24 }, () => pick(entries));
  // One of the fullest, and a row, are among them.
  const sample = new Set([...drawn, entries.find(({ id }) => id === '11.1.1')!, entries.find(({ id }) => id === 'box-9.3')!]);
  for (const entry of sample) {
    const expected = sharedSlowly(entry, entries, LEAST_SHARED).map(({ id, words }) => `${id} ${words}`);
    const found = repeats.flatMap(({ places: [a, b], shared }) => {
      const other = a.entry.id === entry.id ? b : b.entry.id === entry.id ? a : undefined;
      return other ? [`${other.entry.id} ${shared}`] : [];
    });
    assert.deepEqual(found.sort(), expected.sort(), entry.id);
  }
});

const SENTENCE = '完善旅游标识系统和垃圾清运';
const of = (...texts: string[]) => repeatsOf(planWith(texts)).map(seen);

test('of a made-up plan exactly the known repeats are found', () => {
  assert.deepEqual(of(`甲乙。${SENTENCE}丙`, `丁${SENTENCE}戊己`), [`1.1.1 1.1.2 13 ${SENTENCE} = ${SENTENCE}`]);
  assert.deepEqual(of('完善旅游标识系统和垃', '又完善旅游标识系统和'), [], 'nine characters are too few');
  assert.deepEqual(of('又完善旅游标识系统和垃', '完善旅游标识系统和垃甲'), ['1.1.1 1.1.2 10 完善旅游标识系统和垃 = 完善旅游标识系统和垃']);
  assert.deepEqual(of(`${SENTENCE}，${SENTENCE}`, '无关'), [], 'a passage repeats itself');
});

test('marks within a sentence make no difference, its end does; a stop at the edge is no part', () => {
  assert.deepEqual(of('完善旅游、标识系统和垃圾。甲', '完善旅游标识系统和垃圾。乙'), [
    '1.1.1 1.1.2 11 完善旅游、标识系统和垃圾 = 完善旅游标识系统和垃圾',
  ]);
  assert.deepEqual(of('完善旅游标识。系统和垃圾', '完善旅游标识系统和垃圾'), []);
});

test('a number is one character, and no other number holds it', () => {
  const [found] = of('到2025年牲畜存栏总数达到甲', '至2025年牲畜存栏总数达到乙');
  assert.equal(found, '1.1.1 1.1.2 10 2025年牲畜存栏总数达到 = 2025年牲畜存栏总数达到');
  assert.deepEqual(of('计50万头牲畜存栏数达到', '计150万头牲畜存栏数达到'), []);
});

test('of two strings the shorter is left where the longer holds it, and stands where a third passage has it alone', () => {
  const found = of(`${SENTENCE}甲乙丙。子${SENTENCE}`, `丑${SENTENCE}甲乙丙`, `${SENTENCE}寅`);
  assert.deepEqual(
    found.map((each) => each.split(' ').slice(0, 3).join(' ')),
    ['1.1.1 1.1.2 16', '1.1.1 1.1.3 13', '1.1.2 1.1.3 13'],
  );
});

test('what more passages have than are listed is nobody’s; what two of them have beyond it is theirs', () => {
  const formula = '坚持以人民为中心的发展思想';
  const texts = Array.from({ length: MOST_SHARING }, (_, i) => `${'甲乙丙丁戊己庚辛壬癸子丑'[i]}${formula}`);
  assert.equal(of(...texts).length, (MOST_SHARING * (MOST_SHARING - 1)) / 2);
  assert.deepEqual(of(...texts, `寅${formula}`), []);
  assert.deepEqual(of(...texts, `寅${formula}卯`, `${formula}卯辰`), [`1.1.13 1.1.14 14 ${formula}卯 = ${formula}卯`]);
});

test('a passage has each string once with all that share it, the longest first', () => {
  const byPassage = sharedWordsByPassage(repeats);
  for (const [id, shared] of byPassage) {
    assert.deepEqual(
      shared.map(({ length }) => length),
      shared.map(({ length }) => length).sort((a, b) => b - a),
      id,
    );
    assert.ok(shared.every(({ own, others }) => own.entry.id === id && others.every(({ entry }) => entry.id !== id)));
    assert.equal(new Set(shared.map(({ own }) => atomsOf(wordsAt(own)).values.join())).size, shared.length, id);
  }
  const pairs = [...byPassage.values()].flat().reduce((sum, { others }) => sum + others.length, 0);
  assert.equal(pairs, 2 * repeats.length);
});
