import { destinationOf } from '../../search/go-to.ts';

/** A heading of a chapter or section, by what it is found by: its number, its printed page, its words as they are compared. */
export interface Heading {
  number: string;
  page: number;
  text: string;
}

/** What a text in the field of the contents names. */
export interface Named<Each> {
  /** The headings that are shown. */
  headings: readonly Each[];
  /** The heading that it is the number of, or whose clause it is. */
  exact?: Each | undefined;
  /** The clause that it is the number of; whether it is there, the page of the heading says. */
  clause?: string;
  /** The page that the printed document has not. */
  noPage?: number;
}

/** The headings that a text names by a number, a clause's, a printed page's; else those with its words. */
export function namedIn<Each extends Heading>(typed: string, all: readonly Each[], lastPage: number): Named<Each> {
  // 1.1. is on its way to 1.1.2.
  const query = typed.replace(/^([\d.]*\d)\.$/, '$1');
  const bare = /^\d+$/.test(query);
  const destination = bare ? { page: Number(query) } : destinationOf(query);
  const worded = { headings: all.filter(({ text }) => query.split(' ').every((word) => text.includes(word))) };
  if (!destination) return worded;
  if ('id' in destination) return byId(destination.id, all) ?? worded;
  const { page } = destination;
  const chapter = bare ? byId(query, all) : undefined;
  if (page > 0 && page <= lastPage) return { ...chapter, headings: [...new Set([...(chapter?.headings ?? []), ...onPage(page, all)])] };
  if (chapter) return chapter;
  // A year may stand in a heading.
  return query.length > 3 && worded.headings.length ? worded : { headings: [], noPage: page };
}

/** A chapter with its sections, a section, or that of a clause. */
function byId<Each extends Heading>(id: string, all: readonly Each[]): Named<Each> | undefined {
  const [, chapter, section] = /^(\d+)\.(\d+)\.\d+$/.exec(id) ?? [];
  const own = !chapter ? id : section === '0' ? chapter : `${chapter}.${section}`;
  const exact = all.find(({ number }) => number === own);
  if (chapter && exact) return { headings: [exact], exact, clause: id };
  return exact && { headings: all.filter(({ number }) => `${number}.`.startsWith(`${id}.`)), exact };
}

/** The headings that a printed page has, with the one that it begins in. */
function onPage<Each extends Heading>(page: number, all: readonly Each[]): Each[] {
  const [before] = all.filter((each) => each.page < page).reverse();
  return all.filter((each) => each.page === page || each === before);
}
