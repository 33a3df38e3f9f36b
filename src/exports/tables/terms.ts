import { referenceAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { languages } from '../../editions.ts';
import { nameIn } from '../../vocabulary/name.ts';
import type { Term } from '../../vocabulary/vocabulary.ts';
import { columnsOf, englishName } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

/** The vocabulary of terms. */
export function terms({ vocabulary }: WholeEdition): DataTable {
  const { text, addresses } = columnsOf<Term>();
  return tableOf({
    name: 'terms',
    title: 'The vocabulary of the translation',
    columns: [
      text('id', 'permanent id', ({ id }) => id),
      text(
        'kind',
        'how the vocabulary groups it: body, programme, slogan, title, technical, unit; policy: any other term',
        ({ kind }) => kind,
      ),
      ...languages.flatMap((language) => [
        text(`term_${language.tag}`, englishName(language), (term) => nameIn(term, language)),
        text(`other_${language.tag}`, 'other forms', (term) => term[language.tag].slice(1).join(' | ')),
      ]),
      text('explained', 'clauses or rows where the plan itself spells it out', ({ explained = [] }) =>
        explained.map(({ at }) => at).join(' '),
      ),
      ...languages.map((language) =>
        text(`explanation_${language.tag}`, 'the words that spell it out', ({ explained = [] }) =>
          explained.map(({ [language.tag]: words }) => words).join(' | '),
        ),
      ),
      text('note', 'note', ({ note }) => note?.en),
      ...addresses(({ id }, language) => referenceAddress(language, 'terms', id)),
    ],
    rows: vocabulary.terms,
  });
}
