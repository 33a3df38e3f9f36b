import { cpSync, globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A language that nobody speaks, written from right to left; its words are the English ones. */
export const MADE_UP = 'qx';

type Tree = { [key: string]: unknown } | unknown[];
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The same tree, in which everything that is said in English is said in the made-up language, too. */
function alsoSaid(tree: Tree): Tree {
  if (Array.isArray(tree)) return tree.map((each) => (isTree(each) ? alsoSaid(each) : each));
  const entries = Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
    const said = isTree(value) ? alsoSaid(value) : value;
    return key === 'en'
      ? [
          [key, said],
          [MADE_UP, said],
        ]
      : [[key, said]];
  });
  return Object.fromEntries(entries);
}

/** Gives a copy of the project a third language: an entry in the list, its content, its forms in the vocabularies, its words. */
export function addLanguage(folder: string): void {
  const change = (file: string, ...steps: [from: RegExp, to: string][]) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = steps.reduce((now, [from, to]) => now.replace(from, to), text);
    if (changed === text) throw new Error(`${file} has nothing of ${String(steps[0]?.[0])}`);
    writeFileSync(path, changed);
  };
  change(
    'src/editions.ts',
    [/( *)\{ tag: 'en'.*\n/, `$&$1{ tag: '${MADE_UP}', lang: '${MADE_UP}', direction: 'rtl', name: 'Made-up' },\n`],
    [/\[\['zh', 'en'\]\]/, `[['zh', 'en'], ['zh', '${MADE_UP}']]`],
  );
  for (const part of ['plan', 'pages'])
    cpSync(join(folder, 'content', part, 'en'), join(folder, 'content', part, MADE_UP), { recursive: true });
  // What is excepted in English is what the check of English alone would say.
  for (const file of globSync(`content/plan/${MADE_UP}/**/*.mdx`, { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^exceptions:\n(?: {2}.*\n)+/m, ''));
  }
  for (const file of globSync('content/*.yaml', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, stringify(alsoSaid(parse(readFileSync(path, 'utf8')) as Tree), { lineWidth: 0, aliasDuplicateObjects: false }));
  }
  const words = join(folder, 'src/words');
  cpSync(join(words, 'en'), join(words, MADE_UP), { recursive: true });
  for (const file of readdirSync(join(words, MADE_UP)))
    // What only English needs, as how it counts, has no name of the language.
    if (/[a-z]En\b/.test(readFileSync(join(words, MADE_UP, file), 'utf8')))
      change(`src/words/${MADE_UP}/${file}`, [/\b([a-z]\w*)En\b/g, '$1Qx']);
  // A row for the language in each list of our words, and its name in the words of all.
  const row = /^ {2}en: (\{[^}]*\}),\n/m.exec(readFileSync(join(words, 'words.ts'), 'utf8'))!;
  change(
    'src/words/words.ts',
    [/(import \{ \w+)En( \} from '\.\/)en(\/\w+\.ts';\n)/g, `$&$1Qx$2${MADE_UP}$3`],
    [/^ {2}en: \{[^}]*\},\n/m, `$&  ${MADE_UP}: ${row[1]!.replace(/En\b/g, 'Qx')},\n`],
  );
  for (const list of ['search', 'search-beyond', 'hits-bar', 'actions', 'not-found', 'taking', 'answers']) {
    change(
      `src/words/${list}.ts`,
      [/import \{ (\w+)En \} from '\.\/en\/(.*)';\n/, `$&import { $1Qx } from './${MADE_UP}/$2';\n`],
      [/en: (\w+)En/, `$&, ${MADE_UP}: $1Qx`],
    );
  }
  for (const tag of ['zh', 'en', MADE_UP]) {
    for (const file of ['search', 'data', 'site', 'hits-bar'])
      change(`src/words/${tag}/${file}.ts`, [/(\{ (?:zh: '[^']*', )?en: '[^']*')( \})/g, `$1, ${MADE_UP}: 'Made-up'$2`]);
  }
}
