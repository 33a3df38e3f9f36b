import { rowAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { sourceLanguage } from '../../editions.ts';
import type { ProjectRow } from '../../plan/model.ts';
import { projectsOf } from '../../plan/traverse.ts';
import { projectFacts } from '../../reference/projects/facts.ts';
import { linkWords } from '../../reference/projects/passage-links.ts';
import type { ProjectLink } from '../../reference/projects/schema.ts';
import { columnsOf, pagesCell } from '../columns.ts';
import { inEachLanguage, type InEachLanguage } from '../in-each-language.ts';
import { tableOf, type DataTable } from '../table.ts';

/** The part whose box has a row, by the row's id: box-{part}.{n}. */
const partNumber = ({ id }: ProjectRow) => Number(/\d+/.exec(id)![0]);
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id).join(' ');

const bothWords = (link: ProjectLink) => {
  const { row, clause } = linkWords(link);
  return clause ? `${row} / ${clause}` : row;
};

/** The rows of the project boxes with what they name. */
export function projects(edition: WholeEdition): DataTable {
  const { text, integer, perLanguage, addresses } = columnsOf<InEachLanguage<ProjectRow>>();
  const facts = projectFacts(edition.plans[sourceLanguage.tag], edition);
  const rows = inEachLanguage(edition.plans, projectsOf);
  const of = ({ source }: InEachLanguage<ProjectRow>) => facts.get(source.id)!;
  return tableOf({
    name: 'projects',
    title: `The ${rows.length} rows of the plan’s project boxes`,
    columns: [
      text('id', 'permanent id', ({ source }) => source.id),
      integer('part', 'part that the box stands at the end of', ({ source }) => partNumber(source)),
      integer('n', 'number in the box', ({ source }) => source.n),
      text('kind', 'project, standard or note', ({ source }) => source.kind),
      ...perLanguage('category', 'category', (row, { tag }) => row.in[tag].category),
      ...perLanguage('name', 'name', (row, { tag }) => row.in[tag].name?.text),
      ...perLanguage('content', 'content', (row, { tag }) => row.in[tag].content.text),
      text('places', 'ids of the places that it names', (row) => idsOf(of(row).places)),
      text('category_places', 'ids of the places that only its category names', (row) => idsOf(of(row).categoryPlaces)),
      text('years', 'years that it names', (row) => of(row).years.join(' ')),
      ...perLanguage('bodies', 'words by which it says that a body does something', (row, { tag }) =>
        of(row)
          .bodies.map((body) => body[tag])
          .join('; '),
      ),
      text('clauses', 'ids of clauses on the same thing, found by reading', (row) => idsOf(of(row).clauses.map(({ entry }) => entry))),
      text(
        'clause_words',
        'words of the row that name the thing, of each clause in turn; after a slash those of the clause, if others',
        (row) =>
          of(row)
            .clauses.map(({ link }) => bothWords(link))
            .join('; '),
      ),
      text('printed_pages', 'printed pages', ({ source }) => pagesCell(source.pages)),
      ...addresses(({ source }, language) => rowAddress(language, source.id)),
    ],
    rows,
  });
}
