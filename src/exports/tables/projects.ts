import { rowAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { sourceLanguage } from '../../editions.ts';
import type { ProjectRow } from '../../plan/model.ts';
import { projectsOf } from '../../plan/traverse.ts';
import { projectFacts } from '../../reference/project-facts.ts';
import { columnsOf, pagesCell } from '../columns.ts';
import { inEachLanguage, type InEachLanguage } from '../in-each-language.ts';
import { tableOf, type DataTable } from '../table.ts';

/** The part whose box has a row, by the row's id: box-{part}.{n}. */
const partNumber = ({ id }: ProjectRow) => Number(/\d+/.exec(id)![0]);
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id).join(' ');

/** The rows of the project boxes with what they name. */
export function projects({ plans, ledger, vocabulary }: WholeEdition): DataTable {
  const { text, integer, perLanguage, addresses } = columnsOf<InEachLanguage<ProjectRow>>();
  const facts = projectFacts(plans[sourceLanguage.tag], ledger, vocabulary);
  const rows = inEachLanguage(plans, projectsOf);
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
      text('places', 'ids of the places that it names', ({ source }) => idsOf(facts.get(source.id)!.places)),
      text('clauses', 'ids of clauses on the same thing', ({ source }) => idsOf(facts.get(source.id)!.clauses)),
      text('printed_pages', 'printed pages', ({ source }) => pagesCell(source.pages)),
      ...addresses(({ source }, language) => rowAddress(language, source.id)),
    ],
    rows,
  });
}
