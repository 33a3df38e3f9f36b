import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageEntries } from '../../src/plan/entries.ts';
import { longerNames, placesWithin } from '../../src/vocabulary/place-names.ts';
import { projectPlan, vocabulary } from '../kit/project.ts';

const { places } = vocabulary;
const townships = places.filter(({ kind }) => kind === 'town' || kind === 'township');

// Each read by hand against the text.
test('the longer names that contain a township’s, and those alone', () => {
  const expected = {
    'datung-township': [
      'datung-river',
      'waqa-koguxluk-and-maryang-datung-highways',
      'koguxluk-datung-plateau-canyon',
      'former-residence-of-datung-king',
    ],
    'koguxluk-township': [
      'waqa-koguxluk-and-maryang-datung-highways',
      'koguxluk-datung-plateau-canyon',
      'koguxluk-grand-canyon',
      'koguxluk-grand-canyon-rafting-scenic-area',
    ],
    'maryang-township': ['maryang-river', 'waqa-koguxluk-and-maryang-datung-highways'],
    'tagarma-township': ['quman-tagarma', 'tagarma-river', 'tagarma-hot-spring', 'tagarma-tree-lined-avenue', 'tagarma-wetland'],
    'tiznap-township': ['tiznap-quman-hot-steam-spring-town'],
    'waqa-township': [
      'waqa-river',
      'waqa-koguxluk-and-maryang-datung-highways',
      'waqa-plateau-folk-village',
      'waqa-township-yardang-landform-canyon-geopark',
    ],
  };
  const found = townships.map((place) => [place.id, longerNames(place, places).map(({ id }) => id)] as const);
  assert.deepEqual(Object.fromEntries(found.filter(([, longer]) => longer.length)), expected);
});

test('a township that shares its name with the county is not led to all that bears the county’s', () => {
  for (const id of ['taxkorgan-town', 'taxkorgan-township'])
    assert.deepEqual(
      longerNames(
        places.find((place) => place.id === id)!,
        places,
      ),
      [],
      id,
    );
});

// Each read by hand: the plan writes the place directly after the township.
test('what the plan puts in a township, with the words and the passages that say so', () => {
  const expected = [
    ['taxkorgan-township', 'waerxidie-village', '塔什库尔干乡瓦尔西迭村 box-2.6'],
    ['koguxluk-township', 'kamaruzi-village', '库科西鲁格乡喀玛如孜村 box-2.7'],
    ['tagarma-township', 'baierwule', '塔合曼乡白尔吾勒 4.3.1'],
    ['waqa-township', 'kurege-village', '瓦恰乡库热格村 4.3.1'],
    ['daftar-township', 'raskam-village', '达布达尔乡热斯喀木村 5.1.1', '达布达尔乡热斯卡木村 25.2.3'],
    ['maryang-township', 'pile-village', '马尔洋乡皮勒村 5.1.1', '马尔洋皮勒村 25.2.3'],
    ['daftar-township', 'khunjerab-village', '达布达尔乡红其拉甫村 8.1.2'],
    ['daftar-township', 'khunjerab-village-yak-raising-base', '达布达尔乡红其拉甫村牦牛养殖基地 8.1.2'],
    ['daftar-township', 'wakhan-secret-land', '达布达尔乡瓦罕秘境 box-8.7'],
  ];
  const within = placesWithin(projectPlan(), places);
  assert.deepEqual(
    within.map(({ township, place, stated }) => [township.id, place.id, ...stated.map(({ words, passage }) => `${words} ${passage.id}`)]),
    expected,
  );
  const texts = new Map(passageEntries(projectPlan()).map(({ id, cells }) => [id, cells.map(({ text }) => text).join('\n')]));
  for (const { words, passage } of within.flatMap(({ stated }) => stated)) assert.ok(texts.get(passage.id)!.includes(words), words);
});

test('neither a region whose name a longer one begins with, nor a township listed after another, lies in a township', () => {
  const pairs = placesWithin(projectPlan(), places).map(({ place }) => place);
  assert.ok(pairs.every(({ id, kind }) => id !== 'wakhan' && id !== 'khunjerab' && kind !== 'town' && kind !== 'township'));
});
