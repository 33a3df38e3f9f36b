import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

/** What is done to one file, by its path on this machine; the file holds the plan's own bytes before. */
type Damage = (path: string) => void;

const SECTION = 'plan/en/part-01/chapter-01/section-1.mdx';
const CHINESE = 'plan/zh/part-01/chapter-01/section-1.mdx';

const bytes =
  (change: (text: string) => Uint8Array | string): Damage =>
  (path) =>
    writeFileSync(path, change(readFileSync(path, 'utf8')));
const instead =
  (put: Damage): Damage =>
  (path) => {
    rmSync(path, { recursive: true });
    put(path);
  };
const utf16 = (text: string, order: 'LE' | 'BE', mark: boolean) => {
  const little = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'LE' ? little : little.swap16();
};
/** The bytes of a few words of the plan in GBK: Node writes no GBK. */
const GBK = Buffer.from('cbfebffec7a9c5aebfb4b7a2d5b9', 'hex');
const inserted = (text: string, at: string, what: string) => text.replace(at, at + what);
const after = (at: string, what: string) => bytes((text) => inserted(text, at, what));

/** Takes the first byte of the first character outside ASCII. */
const brokenByte: Damage = (path) => {
  const own = readFileSync(path);
  const at = own.findIndex((byte) => byte > 0x7f);
  writeFileSync(path, Buffer.concat([own.subarray(0, at), own.subarray(at + 1)]));
};

/** One damage: the file, what is done to it, and what must be said: file:line, what is wrong, what would be right. */
interface Broken {
  file: string;
  damage: Damage;
  says: string[];
}

/** What is seen while the files are read, by name. */
export const BROKEN_FILES: Record<string, Broken> = {
  'a byte-order mark in the vocabulary': {
    file: 'terms.yaml',
    damage: bytes((text) => `\ufeff${text}`),
    says: ['content/terms.yaml:1', 'byte-order mark', 'UTF-8 without the mark'],
  },
  'a byte-order mark in a unit': { file: SECTION, damage: bytes((text) => `\ufeff${text}`), says: [`${SECTION}:1`, 'byte-order mark'] },
  'UTF-16 LE with a mark': {
    file: CHINESE,
    damage: bytes((text) => utf16(text, 'LE', true)),
    says: [CHINESE, 'UTF-16 LE', 'iconv -f UTF-16 -t UTF-8'],
  },
  'UTF-16 BE with a mark': {
    file: CHINESE,
    damage: bytes((text) => utf16(text, 'BE', true)),
    says: [CHINESE, 'UTF-16 BE', 'iconv -f UTF-16 -t UTF-8'],
  },
  'UTF-16 LE without a mark': {
    file: CHINESE,
    damage: bytes((text) => utf16(text, 'LE', false)),
    says: [CHINESE, 'UTF-16 LE without a mark', 'iconv -f UTF-16LE'],
  },
  'UTF-16 BE without a mark': {
    file: 'places.yaml',
    damage: bytes((text) => utf16(text, 'BE', false)),
    says: ['places.yaml', 'UTF-16 BE without a mark', 'iconv -f UTF-16BE'],
  },
  GBK: {
    file: CHINESE,
    damage: bytes(() => Buffer.concat([Buffer.from('---\ntitle: '), GBK, Buffer.from('\n---\n')])),
    says: [CHINESE, 'looks like GBK', 'iconv -f GB18030 -t UTF-8'],
  },
  'broken UTF-8': { file: CHINESE, damage: brokenByte, says: [`${CHINESE}:`, 'broken UTF-8'] },
  'a NUL byte': { file: SECTION, damage: after('title: ', '\0'), says: [`${SECTION}:2`, 'a NUL byte'] },
  'an empty vocabulary': { file: 'terms.yaml', damage: bytes(() => '\n'), says: ['terms.yaml', 'the file is empty'] },
  'no places': { file: 'places.yaml', damage: (path) => rmSync(path), says: ['places.yaml', 'the file is missing'] },
  'no measures': { file: 'measures.yaml', damage: (path) => rmSync(path), says: ['measures.yaml', 'the file is missing'] },
  'empty decisions': { file: 'consistency.yaml', damage: bytes(() => ''), says: ['consistency.yaml', 'the file is empty'] },
  'an empty unit': { file: CHINESE, damage: bytes(() => ''), says: [CHINESE, 'the file is empty'] },
  'empty figures': {
    file: 'plan/zh/part-01/chapter-01/section-1.figures.yaml',
    damage: bytes(() => ''),
    says: ['plan/zh/part-01/chapter-01/section-1.figures.yaml', 'the file is empty'],
  },
  'a folder': { file: CHINESE, damage: instead((path) => mkdirSync(path)), says: [CHINESE, 'a folder stands in the file’s place'] },
  'a link that leads nowhere': {
    file: 'measures.yaml',
    damage: instead((path) => symlinkSync('nowhere.yaml', path)),
    says: ['measures.yaml', 'a link that leads nowhere'],
  },
  'a link to itself': {
    file: 'terms.yaml',
    damage: instead((path) => symlinkSync('terms.yaml', path)),
    says: ['terms.yaml', 'a link that leads back to itself'],
  },
  'a file that may not be read': {
    file: 'places.yaml',
    damage: (path) => chmodSync(path, 0),
    says: ['places.yaml', 'the file cannot be read (EACCES)', 'chmod u+r'],
  },
  'a merge that was not finished': {
    file: 'terms.yaml',
    damage: bytes((text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> draft\n`),
    says: ['terms.yaml:1', 'its markers stand in line', '<<<<<<<, ======= and >>>>>>>'],
  },
  'a merge of the frozen ids': {
    file: 'frozen/ids.tsv',
    damage: bytes((text) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> draft\n`),
    says: ['frozen/ids.tsv:1', 'a merge that was not finished'],
  },
  'an order that readers do not see': {
    file: SECTION,
    damage: after('title: ', '\u202e'),
    says: [`${SECTION}:2`, 'U+202E, a bidirectional control'],
  },
  'an isolate in the vocabulary': {
    file: 'places.yaml',
    damage: after('zh: [', '\u2066'),
    says: ['places.yaml:1', 'U+2066, a bidirectional control'],
  },
  'a zero-width space': { file: CHINESE, damage: after('title: ', '\u200b'), says: [`${CHINESE}:2`, 'U+200B, an invisible character'] },
  'a soft hyphen in an about page': {
    file: 'pages/en/about.mdx',
    damage: after('title: ', '\u00ad'),
    says: ['pages/en/about.mdx:2', 'U+00AD, an invisible character'],
  },
  'a byte-order mark inside': {
    file: SECTION,
    damage: after('title: ', '\ufeff'),
    says: [`${SECTION}:2`, 'U+FEFF, an invisible character'],
  },
  'a control character': {
    file: 'consistency.yaml',
    damage: after('findings:', '\u0007'),
    says: ['consistency.yaml:3', 'U+0007, a control character'],
  },
  'a character that a conversion lost': {
    file: CHINESE,
    damage: after('title: ', '\ufffd'),
    says: [`${CHINESE}:2`, 'the sign of a character that a conversion lost'],
  },
  'an invisible character by its number': {
    file: SECTION,
    damage: after('title: ', '&#8203;'),
    says: [`${SECTION}:2`, '“&#8203;”, a character written by its number'],
  },
  'full-width digits in the English': {
    file: SECTION,
    damage: after('title: ', '１３'),
    says: [`${SECTION}:2`, 'U+FF11 (１), a full-width letter or digit in the English'],
  },
  'a letter in two characters in the English': {
    file: SECTION,
    damage: after('title: ', 'Cafe\u0301 '),
    says: [`${SECTION}:2`, 'U+0065 U+0301', 'a letter in two characters', 'NFC'],
  },
  'the received text with other line ends': {
    file: 'source/plan.zh.txt',
    damage: bytes((text) => text.replaceAll('\n', '\r\n')),
    says: ['source/plan.zh.txt', 'its checksum differs', 'git checkout'],
  },
  'no received text': { file: 'source/plan.zh.txt', damage: (path) => rmSync(path), says: ['source/plan.zh.txt', 'the file is missing'] },
};

/** What is seen when the files have been read, by name. */
export const BROKEN_CONTENT: Record<string, Broken> = {
  'figures without their translation': {
    file: 'plan/en/part-01/chapter-01/section-1.figures.yaml',
    damage: (path) => rmSync(path),
    says: ['plan/en/part-01/chapter-01/section-1.figures.yaml', 'the file is missing, and the Chinese file states figures'],
  },
  'aliases that grow': {
    file: 'measures.yaml',
    damage: bytes((text) => `bomb: &a [x, x]\nmore: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n${text}`),
    says: ['measures.yaml:2', 'a YAML alias', 'the value itself'],
  },
  'lists in lists without end': { file: 'terms.yaml', damage: bytes(() => '['.repeat(100_000)), says: ['terms.yaml', 'nested too deeply'] },
  'full-width letters in an English form': {
    file: 'terms.yaml',
    damage: after('en: ["', 'ＧＤＰ'),
    says: ['terms.yaml:1', 'en[0]', 'common width'],
  },
  'no list of published addresses': {
    file: 'frozen/addresses.tsv',
    damage: (path) => rmSync(path),
    says: ['frozen/addresses.tsv', 'the list of what was published is missing'],
  },
  'an id twice': {
    file: 'frozen/figures.tsv',
    damage: bytes((text) => text + text.split('\n')[0] + '\n'),
    says: ['frozen/figures.tsv:', 'stands twice: also in line 1'],
  },
  'a withdrawn id': {
    file: 'frozen/ids.tsv',
    damage: bytes((text) => `${text}9.9.9\t不存在\n`),
    says: ['frozen/ids.tsv:', '9.9.9 (“不存在”) was published and no longer exists'],
  },
  'an id that opens other words': {
    file: 'frozen/ids.tsv',
    damage: bytes((text) => text.replace(/^(1\.1\.1\t).*$/m, '$1别的词')),
    says: ['frozen/ids.tsv:', '1.1.1 was published for “别的词” and now opens'],
  },
  'a changed character': {
    file: CHINESE,
    damage: bytes((text) => text.replace('理事会作用明显', '理事会作用明星')),
    says: [`${CHINESE}:`, '作用明»显', 'source/plan.zh.txt:214', 'a correction (received, reading)'],
  },
};
