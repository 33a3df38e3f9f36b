import { rowAddress } from '../../addresses.ts';
import { projectFacts } from '../../reference/project-facts.ts';
import type { ProjectRow } from '../../plan/model.ts';
import { projectsOf } from '../../plan/traverse.ts';
import { columnsOf, tableOf, type DataTable } from '../table.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { addresses, pages } from './addresses.ts';

/** The rows of the project boxes with what they name. */
export function projects({ plans, ledger, vocabulary }: WholeEdition): DataTable {
  const { text, integer } = columnsOf<ProjectRow>();
  const facts = projectFacts(plans.zh, ledger, vocabulary);
  return tableOf('projects', 'The 179 rows of the plan’s project boxes', [
    text('id', 'permanent id', ({ id }) => id), integer('part', 'part that the box stands at the end of', ({ id }) => Number(/\d+/.exec(id)![0])), integer('n', 'number in the box', ({ n }) => n), text('kind', 'project, standard or note', ({ kind }) => kind),
    text('category_zh', 'category', ({ original }) => original!.category), text('category_en', 'category', ({ category }) => category),
    text('name_zh', 'name', ({ original }) => original!.name?.text), text('name_en', 'name', ({ name }) => name?.text),
    text('content_zh', 'content', ({ original }) => original!.content.text), text('content_en', 'content', ({ content }) => content.text),
    text('places', 'ids of the places that it names', ({ id }) => facts.get(id)!.places.map((place) => place.id).join(' ')), text('clauses', 'ids of clauses on the same thing', ({ id }) => facts.get(id)!.clauses.map((entry) => entry.id).join(' ')),
    text('printed_pages', 'printed pages', (row) => pages(row.pages)), ...addresses<{ id: string }>(({ id }, language) => rowAddress(language, id)),
  ], projectsOf(plans.en));
}
