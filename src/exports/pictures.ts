import { absolute, contentsAddress, pictureAddress } from '../addresses.ts';
import { csvOf } from '../csv.ts';
import { oncePerEdition } from '../edition/once.ts';
import type { WholeEdition } from '../edition/read.ts';
import { editionOf, languages, type Language } from '../editions.ts';
import { sheetSvg } from '../pictures/sheet.ts';
import { textFile, type PublishedFile } from '../published-file.ts';
import { wordsOf } from '../words/words.ts';
import type { Picture, PictureMaker } from './picture.ts';
import { datesPicture } from './pictures/dates.ts';
import { figuresPicture } from './pictures/figures.ts';
import { findingsPicture } from './pictures/findings.ts';
import { pacesPicture } from './pictures/paces.ts';
import { partsPicture } from './pictures/parts.ts';
import { projectsPicture } from './pictures/projects.ts';
import { targetsPicture } from './pictures/targets.ts';
import { townshipsPicture } from './pictures/townships.ts';
import { verbsPicture } from './pictures/verbs.ts';
import { pngOf } from './png.ts';

/** Every picture by the name that its files have. */
const PICTURES: Readonly<Record<string, PictureMaker>> = {
  parts: partsPicture,
  targets: targetsPicture,
  paces: pacesPicture,
  projects: projectsPicture,
  figures: figuresPicture,
  dates: datesPicture,
  verbs: verbsPicture,
  townships: townshipsPicture,
  findings: findingsPicture,
};

/** A picture in a language, under the name of its files. */
export interface NamedPicture extends Picture {
  name: string;
  language: Language;
}

/** Every picture in each language; a title has no full stop, whether or not the page has it in running text. */
export const pictures = oncePerEdition((edition): NamedPicture[] =>
  languages.flatMap((language) =>
    Object.entries(PICTURES).map(([name, make]) => {
      const picture = make(edition, language);
      return { ...picture, name, language, title: picture.title.replace(/[.。]$/, '') };
    }),
  ),
);

/** The pictures as files: as SVG and PNG with title, source, version and address, and their tables as CSV. */
export async function pictureFiles(edition: WholeEdition): Promise<PublishedFile[]> {
  const files: PublishedFile[] = [];
  for (const picture of pictures(edition)) files.push(...(await filesOf(picture, edition)));
  return files;
}

async function filesOf({ name, language, rows, drawing, ...said }: NamedPicture, edition: WholeEdition): Promise<PublishedFile[]> {
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
