import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse as parseScript } from 'acorn';
import { full } from 'acorn-walk';
import { generate, parse, walk, type CssNode, type Declaration, type Rule } from 'css-tree';
import { atRule, isSupported, property, scriptNames, selector, value } from '../kit/old-browsers.ts';
import { builtPages, dist } from '../kit/pages.ts';

/** What may be newer: where a browser does not know it, nothing is lost but a nicety. */
const EXTRAS: Record<string, string> = {
  'text-autospace': 'spaces between Chinese and Latin',
  'text-spacing-trim': 'quotation marks at the edge of a line',
  'text-wrap': 'lines of headings of like length',
  'text-size-adjust': 'Safari has it with its prefix, which stands before it',
  'user-select': 'the same',
  'forced-color-adjust': 'only where colours are forced, which Safari never does',
  'break-after': 'a heading at the foot of a printed page',
  'break-before': 'a printed page for the foot alone',
  'content-visibility': 'of ::details-content, and of what a browser may lay out when it is near',
  'overscroll-behavior': 'at the end of what scrolls over a page, the page goes on',
  'contain-intrinsic-size': 'how much room is kept for it until then',
};
/** Of rules: a browser that does not know one leaves it out, and these only. */
const EXTRA_RULES: Record<string, string> = {
  page: 'margins, head and foot of a printed page',
  'top-left': 'the same',
  'bottom-center': 'the same',
};
const EXTRA_SELECTORS: Record<string, string> = {
  'focus-visible': 'the browser has a ring of its own',
  has: 'on a phone the languages go out of view with the head of the page; rows that an address names are laid out at once',
  'details-content': 'notes beside the text, and rows of long lists where no script runs, stay folded until one opens them',
};
/** Values that the data knows as newer in another layout than the one that they stand in. */
const OTHERWISE_KNOWN = new Set(['align-self:start']);
/** What the library of Word files calls: of its own, asked for first, or only where Node runs it. */
const IN_LIBRARY: Record<string, string> = {
  captureStackTrace: 'asked for first',
  pause: 'of a stream of Node’s, asked for first',
  use: 'its own',
};
const filesOf = (pattern: string) => globSync(pattern, { cwd: dist }).sort();
const sheets = [
  ['the inlined sheet', /<style>([\s\S]*?)<\/style>/.exec(builtPages(dist)[0]!.html)![1]!],
  ...filesOf('**/*.css').map((file) => [file, readFileSync(join(dist, file), 'utf8')]),
] as [string, string][];

/** Declarations that a browser of four years ago would drop, with none before them in the rule that it knows. */
function dropped(rule: Rule): string[] {
  const declarations = rule.block.children.toArray().filter((node): node is Declaration => node.type === 'Declaration');
  return declarations.flatMap((declaration, i) => {
    const { property: name } = declaration;
    if (name.startsWith('-') || name in EXTRAS || OTHERWISE_KNOWN.has(`${name}:${generate(declaration.value)}`)) return [];
    const known = isSupported(property(name)) && wordsOf(declaration).every((word) => isSupported(value(name, word)));
    const fallback = declarations.slice(0, i).some((before) => before.property.replace(/^-webkit-/, '') === name);
    return known || fallback ? [] : [`${generate(rule.prelude)}{${generate(declaration)}}`];
  });
}

function wordsOf(declaration: Declaration): string[] {
  const words: string[] = [];
  walk(declaration.value, (node) => {
    if (node.type === 'Identifier' || node.type === 'Function') words.push(node.name);
  });
  return words;
}

/** Selectors that make a browser of four years ago drop the whole rule. */
function unknownSelectors(rule: Rule): string[] {
  const unknown: string[] = [];
  walk(rule.prelude, (node) => {
    // What a list of these does not know it leaves out by itself.
    if (node.type === 'PseudoClassSelector' && ['is', 'where'].includes(node.name)) return walk.skip;
    const pseudo = node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector';
    const known = !pseudo || node.name in EXTRA_SELECTORS || isSupported(selector(node.name));
    if (!known || node.type === 'NestingSelector') unknown.push(generate(rule.prelude));
    return undefined;
  });
  return unknown;
}

for (const [name, css] of sheets) {
  test(`${name} holds nothing newer than Chromium 90 and Safari 15 without something that these know`, () => {
    const faults: string[] = [];
    walk(parse(css), {
      enter(node: CssNode) {
        if (node.type === 'Atrule') {
          // What stands under @supports asks first.
          if (node.name === 'supports' || node.name in EXTRA_RULES) return walk.skip;
          if (!isSupported(atRule(node.name))) faults.push(`@${node.name}`);
        }
        if (node.type === 'Rule') faults.push(...dropped(node), ...unknownSelectors(node));
        return undefined;
      },
    });
    assert.deepEqual(faults, []);
  });
}

test('no script calls what Chromium 90 and Safari 15 do not have, unless it asks first', () => {
  const faults = new Set<string>();
  for (const file of filesOf('_astro/*.js')) {
    const code = readFileSync(join(dist, file), 'utf8');
    full(parseScript(code, { ecmaVersion: 2021, sourceType: 'module' }), (node) => {
      const call = node as unknown as {
        type: string;
        optional?: boolean;
        callee?: { type: string; optional?: boolean; property?: { name?: string } };
      };
      if (call.type !== 'CallExpression' || call.callee?.type !== 'MemberExpression') return;
      const name = call.callee.property?.name;
      if (!name || call.optional || call.callee.optional || (name in IN_LIBRARY && file.startsWith('_astro/docx.'))) return;
      if (scriptNames.get(name) === false) faults.add(`${file}: .${name}()`);
    });
  }
  assert.deepEqual([...faults], []);
});
