import { subjectAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { languages } from '../../editions.ts';
import { commitmentsUnder, passagesUnder, type Subject } from '../../reference/subjects/subject.ts';
import { columnsOf, englishName } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id).join(' ');

/** The headings of the index of subjects. */
export function subjects({ subjects: index, commitments }: WholeEdition): DataTable {
  const { text, integer, addresses } = columnsOf<Subject>();
  const passagesOf = (subject: Subject) => passagesUnder(subject, index);
  return tableOf({
    name: 'subjects',
    title: 'The index of subjects',
    columns: [
      text('id', 'permanent id', ({ id }) => id),
      ...languages.flatMap((language) => [
        text(`heading_${language.tag}`, `${englishName(language)}, in words of the text`, ({ heading }) => heading[language.tag]),
        text(`also_${language.tag}`, 'other names that lead to it', ({ also }) => also[language.tag]?.join(' | ')),
      ]),
      text('under', 'id of the heading above it', ({ under }) => under?.id),
      text('see', 'ids of headings on what is near', ({ see }) => idsOf(see)),
      integer('count', 'passages under it and its sub-headings, each once', (subject) => passagesOf(subject).length),
      text('passages', 'these clauses, rows and indicators', (subject) => idsOf(passagesOf(subject).map(({ entry }) => entry))),
      text('commitments', 'commitments of these passages whose words hold words that carry the passage', (subject) =>
        idsOf(commitmentsUnder(passagesOf(subject), commitments)),
      ),
      ...addresses(({ id }, language) => subjectAddress(language, id)),
    ],
    rows: index.all,
  });
}
