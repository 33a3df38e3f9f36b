import { entryAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { sourceLanguage } from '../../editions.ts';
import type { Assignment } from '../../reference/subjects/subject.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { columnsOf, pagesCell } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

/** The passages under each subject, with the words that carry them. */
export function subjectPassages({ subjects }: WholeEdition): DataTable {
  const { text, perLanguage, addresses } = columnsOf<Assignment>();
  return tableOf({
    name: 'subject-passages',
    title: 'The passages under each subject',
    columns: [
      text('id', 'the passage and the subject', ({ entry, subject }) => `${entry.id} ${subject.id}`),
      text('passage', 'clause, row or indicator', ({ entry }) => entry.id),
      text('subject', 'id of the subject', ({ subject }) => subject.id),
      ...perLanguage('heading', 'heading of the subject', ({ subject }, language) => nameIn(subject.heading, language)),
      text(`words_${sourceLanguage.tag}`, 'words of the passage that carry it', ({ words }) => words.join(' | ')),
      text('printed_pages', 'printed pages', ({ entry }) => pagesCell(entry.pages)),
      ...addresses(({ entry }, language) => entryAddress(language, entry)),
    ],
    rows: subjects.assignments,
  });
}
