import { strFromU8, unzipSync } from 'fflate';

const decoded = (xml: string) =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!);
const all = (xml: string, tag: string) =>
  Array.from(xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>((?:(?!<${tag}[ >]).)*?)</${tag}>`, 'gs')), ([, inside]) => inside!);
const attribute = (xml: string, name: string) => {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1];
  return value === undefined ? undefined : decoded(value);
};
const words = (xml: string) => decoded(all(xml, 'w:t').join(''));

/** What stands in a Word file, read from its bare XML: no program that wrote it is asked. */
export function readDocx(bytes: Uint8Array) {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, body]) => [name, strFromU8(body)]));
  const body = all(parts['word/document.xml']!, 'w:body')[0]!;
  const targets = new Map(
    Array.from(parts['word/_rels/document.xml.rels']!.matchAll(/<Relationship [^>]*>/g), ([tag]) => [attribute(tag, 'Id'), tag]),
  );
  const outside = body.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
  return {
    parts,
    paragraphs: all(outside, 'w:p').map(words).filter(Boolean),
    tables: all(body, 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(words))),
    runs: all(body, 'w:r').map((run) => {
      const language = /<w:lang [^>]*>/.exec(run)?.[0] ?? '';
      return { text: words(run), lang: attribute(language, 'w:val'), eastAsia: attribute(language, 'w:eastAsia') };
    }),
    links: Array.from(body.matchAll(/<w:hyperlink ([^>]*)>(.*?)<\/w:hyperlink>/gs), ([, opened, inside]) => {
      const target = attribute(targets.get(attribute(` ${opened}`, 'r:id'))!, 'Target')!;
      const anchor = attribute(` ${opened}`, 'w:anchor');
      return { text: words(inside!), href: anchor ? `${target}#${anchor}` : target };
    }),
    properties: Object.fromEntries(
      Array.from(parts['docProps/core.xml']!.matchAll(/<(dc:\w+)>([^<]*)</g), ([, name, value]) => [name!, decoded(value!)]),
    ),
  };
}
