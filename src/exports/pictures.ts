import { absolute, contentsAddress, pictureAddress } from '../addresses.ts';
import { csvOf } from '../csv.ts';
import type { WholeEdition } from '../edition/read.ts';
import { editionOf, languages, type Language } from '../editions.ts';
import { sheetSvg } from '../pictures/sheet.ts';
import { textFile, type PublishedFile } from '../published-file.ts';
import { wordsOf } from '../words/words.ts';
import type { Picture, PictureMaker } from './picture.ts';
import { datesPicture } from './pictures/dates.ts';
import { partsPicture } from './pictures/parts.ts';
import { verbsPicture } from './pictures/verbs.ts';
import { pngOf } from './png.ts';

/** Every picture by the name that its files have. */
const PICTURES: Readonly<Record<string, PictureMaker>> = { parts: partsPicture, verbs: verbsPicture, dates: datesPicture };

/** The pictures as files, in each language: as SVG and PNG with title, source, version and address, and their tables as CSV. */
export async function pictureFiles(edition: WholeEdition): Promise<PublishedFile[]> {
  const files: PublishedFile[] = [];
  for (const language of languages)
    for (const [name, make] of Object.entries(PICTURES)) files.push(...(await filesOf(name, make(edition, language), edition, language)));
  return files;
}

async function filesOf(
  name: string,
  { rows, drawing, ...said }: Picture,
  edition: WholeEdition,
  language: Language,
): Promise<PublishedFile[]> {
  const address = absolute(contentsAddress(editionOf(language))) ?? '';
  const source = wordsOf(language).pictures.source(edition.plans[language.tag].title, edition.version, address).trim();
  const svg = sheetSvg(drawing, { ...said, lang: language.lang, source });
  return [
    textFile(pictureAddress(language, name, 'svg'), 'image/svg+xml', svg),
    { address: pictureAddress(language, name, 'png'), type: 'image/png', body: await pngOf(svg) },
    textFile(
      pictureAddress(language, name, 'csv'),
      'text/csv; charset=utf-8',
      csvOf([said.columns, ...rows].map((row) => row.map(String))),
    ),
  ];
}
