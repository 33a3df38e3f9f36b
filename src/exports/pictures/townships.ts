import { cellsDrawing } from '../../pictures/cells.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { namedMost, namedPlaces, townshipGroups } from '../../vocabulary/townships.ts';
import { wordsOf } from '../../words/words.ts';
import type { PictureMaker } from '../picture.ts';

/** The towns and townships, and how often each is named in each part. */
export const townshipsPicture: PictureMaker = ({ plans, vocabulary }, language) => {
  const { lists, references } = wordsOf(language);
  const named = townshipGroups(namedPlaces(plans, vocabulary.places, language)).flatMap(({ places }) => places);
  const { times, ...inPart } = namedMost(named);
  const columns = [references.places, lists.inAll, ...plans[language.tag].parts.map(({ number }) => number)];
  const rows = named.map(({ entry, count, byPart }) => ({ name: nameIn(entry, language), count, cells: byPart }));
  return {
    title: lists.townshipsByPart(times, inPart),
    rule: lists.cellRule,
    columns,
    rows: rows.map(({ name, count, cells }) => [name, count, ...cells]),
    drawing: cellsDrawing(columns, rows),
  };
};
