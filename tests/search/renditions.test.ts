import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from '../../src/search/query.ts';
import { markedStrings, renderingsOf, renditionOf, type VocabularyEntry } from '../../src/search/renditions.ts';
import { passage, page } from './passages.ts';

const entries: VocabularyEntry[] = [
  { zh: ['口岸'], en: ['port of entry', 'Port-of-entry', 'border port'] },
  { zh: ['牦牛', '牦牛肉'], en: ['yak'] },
  { zh: ['边境口岸'], en: ['frontier port'] },
  { zh: ['牧民'], en: ['herder'] },
  { zh: ['护边员'], en: ['border guards'] },
  { zh: ['政策'], en: ['policy'] },
  { zh: ['新闻'], en: ['news'] },
];
const pages = [
  page([
    passage('1.1.1', 'Ports of entry; the port of entry’s border ports, yaks, yakking, a passport of entry.'),
    passage('1.1.2', 'Other.'),
  ]),
];
const formsFor = (typed: string, from = 'zh', to = 'en') => renderingsOf(readQuery(typed), entries, from, to);

test('of words that are entries of the vocabulary its forms are known, each once; of parts of them, and of others, nothing', () => {
  const forms = (typed: string, from?: string, to?: string) => formsFor(typed, from, to).forms.map(({ text }) => text);
  assert.deepEqual(forms('口岸'), ['port of entry', 'border port']);
  assert.deepEqual(forms('“口岸”'), ['port of entry', 'border port']);
  assert.deepEqual(forms('口岸 牦牛肉'), ['port of entry', 'border port', 'yak']);
  assert.deepEqual(forms('口'), []);
  assert.deepEqual(forms('口岸经济'), []);
  assert.deepEqual(forms('PORT OF ENTRY', 'en', 'zh'), ['口岸']);
  assert.deepEqual(forms('yak "port of entry"', 'en', 'zh'), ['牦牛', '牦牛肉', '口岸']);
  assert.deepEqual(forms('port', 'en', 'zh'), []);
  assert.deepEqual(forms('entry of port', 'en', 'zh'), []);
  assert.deepEqual(forms('Yak', 'en', 'zh'), ['牦牛', '牦牛肉']);
  assert.deepEqual(formsFor('口岸 经济').asked, ['口岸']);
});

test('words of a language that has stems are known in each of their forms, as they were typed', () => {
  const found = (typed: string) => {
    const { asked, forms } = formsFor(typed, 'en', 'zh');
    return [asked, forms.map(({ text }) => text)];
  };
  assert.deepEqual(found('herders'), [['herders'], ['牧民']]);
  assert.deepEqual(found('yaks "border guard"'), [
    ['yaks', 'border guard'],
    ['牦牛', '牦牛肉', '护边员'],
  ]);
  assert.deepEqual(found('ports of entry'), [['ports of entry'], ['口岸']]);
  assert.deepEqual(found('policies'), [['policies'], ['政策']]);
  for (const other of ['herd', 'police', 'new', 'border', 'entry of ports']) assert.deepEqual(found(other), [[], []], other);
});

test('in the other text forms are marked as whole words, with the endings that the vocabulary’s check allows', () => {
  const marked = (typed: string) => markedStrings(renditionOf(pages, '1.1.1', formsFor(typed), 'en')!);
  assert.deepEqual(marked('口岸'), ['port of entry', 'border ports']);
  assert.deepEqual(marked('牦牛'), ['yaks']);
  assert.deepEqual(marked('别的'), []);
  assert.equal(renditionOf(pages, '9.9.9', formsFor('口岸'), 'en'), undefined);
  assert.deepEqual(markedStrings(renditionOf(pages, '1.1.2', formsFor('口岸'), 'en')!), []);
});
