import { entryAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { sourceLanguage } from '../../editions.ts';
import { passageEntries, type PassageEntry } from '../../plan/entries.ts';
import { passagesUnder, type SubjectPassage } from '../../reference/subjects/subject.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { columnsOf, ownOrTranslated, pagesCell } from '../columns.ts';
import { inEachLanguage } from '../in-each-language.ts';
import { tableOf, type DataTable } from '../table.ts';

/** For each subject the passages that stand under it and its sub-headings, whole, as one table. */
export function subjectTables({ plans, subjects }: WholeEdition): DataTable[] {
  const { text, perLanguage, addresses } = columnsOf<SubjectPassage>();
  const passages = new Map(inEachLanguage(plans, passageEntries).map((passage) => [passage.source.id, passage.in]));
  const textOf = ({ cells }: PassageEntry) => cells.map((cell) => cell.text).join(' · ');
  return subjects.all.map((subject) =>
    tableOf({
      name: `subjects/${subject.id}`,
      title: `All under the subject “${subject.heading.en}”`,
      columns: [
        text('id', 'permanent id', ({ entry }) => entry.id),
        text('kind', 'clause, indicator or project', ({ entry }) => entry.kind),
        ...perLanguage('text', ownOrTranslated('words of the plan', 'words of the translation'), ({ entry }, { tag }) =>
          textOf(passages.get(entry.id)![tag]),
        ),
        text(`words_${sourceLanguage.tag}`, 'words of the passage that carry it', ({ words }) => words.join(' | ')),
        ...perLanguage('headings', 'the headings that it stands under here', ({ subjects: own }, language) =>
          own.map(({ heading }) => nameIn(heading, language)).join(' | '),
        ),
        text('printed_pages', 'printed pages', ({ entry }) => pagesCell(entry.pages)),
        ...addresses(({ entry }, language) => entryAddress(language, entry)),
      ],
      rows: passagesUnder(subject, subjects),
    }),
  );
}
