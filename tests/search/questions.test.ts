import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { asked, type Shown } from './asked.ts';

interface Question {
  n: number;
  q: string;
  lang: 'zh' | 'en';
  kind: string;
  first: string;
  also?: string[];
}
const questions = parse(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8')) as Question[];

/** A clause's card and its hit are one thing, and so are a row's page, its line in a table and its hit. */
const thing = (address: string) =>
  /#((?:\d|part-\d+\.|box-|indicator-)[\w.-]*)$/.exec(address)?.[1] ?? /^\/clause\/(.+)\/$/.exec(address)?.[1] ?? address;
const isNothing = ({ first }: Question) => first.startsWith('nothing');

/**
 * Where the right thing stands, from 0; -1 where it does not. An honest “nothing” is right where it is said before any hit, or by the
 * answer itself; where something is asked for, that sentence is no thing that one could open, and is not counted.
 */
function placeOf(question: Question, shown: readonly Shown[]): number {
  if (isNothing(question)) return shown.findIndex(({ nothing }) => nothing);
  const right = [question.first, ...(question.also ?? [])].map(thing);
  return shown.filter(({ what }) => what !== undefined).findIndex(({ what }) => right.includes(thing(what!)));
}

test('of a hundred questions as people type them the right thing is first in ninety, of the first three in ninety-eight', async () => {
  const results: { question: Question; at: number }[] = [];
  for (const question of questions) results.push({ question, at: placeOf(question, await asked(question.q, question.lang)) });
  const rows = [...Map.groupBy(results, ({ question }) => question.kind)].map(([kind, of]) => {
    const upTo = (n: number) => of.filter(({ at }) => at >= 0 && at < n).length;
    return `${kind.padEnd(10)} ${String(of.length).padStart(3)} ${String(upTo(1)).padStart(6)} ${String(upTo(3)).padStart(6)}`;
  });
  const missed = results.filter(({ at }) => at !== 0).map(({ question: { n, q, first }, at }) => `${n} ${q}: ${first} at ${at}`);
  console.log([`kind       all  first  three`, ...rows, '', 'not first:', ...missed].join('\n'));
  const within = (n: number) => results.filter(({ at }) => at >= 0 && at < n).length;
  assert.equal(questions.length, 100);
  assert.ok(within(1) >= FIRST, `${within(1)} first`);
  assert.ok(within(3) >= AMONG_THREE, `${within(3)} among the first three`);
});

const FIRST = 90;
const AMONG_THREE = 98;
