import { oncePerEdition } from '../edition/once.ts';
import type { WholeEdition } from '../edition/read.ts';
import { openSearch } from '../indexing/open-search.ts';
import { searchFiles } from '../indexing/search-files.ts';
import type { PublishedFile } from '../published-file.ts';
import { dataFiles, singleFiles } from './data-files.ts';
import { passageFiles } from './passage-files.ts';
import { codeStyles } from './highlight.ts';
import { pictureFiles } from './pictures.ts';

/** Makes files of the edition that are published beside its pages. */
type Output = (edition: WholeEdition) => readonly PublishedFile[] | Promise<readonly PublishedFile[]>;

const OUTPUTS: readonly Output[] = [dataFiles, singleFiles, passageFiles, searchFiles, openSearch, codeStyles, pictureFiles];

/** Every file that is published beside the pages. */
export const publishedFiles = oncePerEdition(async (edition): Promise<PublishedFile[]> =>
  (await Promise.all(OUTPUTS.map((output) => output(edition)))).flat(),
);
