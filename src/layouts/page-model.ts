import { absolute, coverAddress } from '../addresses.ts';
import { editionOf, languages, type Edition, type Language } from '../editions.ts';
import type { Unit } from '../plan/model.ts';
import { wordsOf } from '../words/words.ts';

/** What every page says of itself: the layout makes its head, its languages and its header from this. */
export interface PageModel {
  /** A page in one language, or in those of a parallel edition. */
  edition: Edition;
  title: string;
  description: string;
  /** The page's own address, where it belongs to no edition. */
  address?: string;
  /** The page's counterpart in an edition, the page itself included; absent where there is none. */
  elsewhere: (edition: Edition) => string | undefined;
  /** The unit of the plan that the page shows, or that what it shows belongs to. */
  unit?: Unit;
  /** A page that repeats the words of others is not for search engines. */
  repeats?: boolean;
}

/** A page that stands in each language by itself, at `at`. */
export const inOneLanguage = (
  language: Language,
  at: (language: Language) => string,
  said: Pick<PageModel, 'title' | 'description'>,
): PageModel => ({
  ...said,
  edition: editionOf(language),
  elsewhere: ({ languages: [only, ...more] }) => (more.length ? undefined : at(only)),
});

/** The page's own address; undefined for the page of addresses that do not exist. */
export const ownAddress = ({ address, edition, elsewhere }: PageModel) => address ?? elsewhere(edition);

/** A page's title with the site's name after it, unless it holds it. */
export function fullTitle({ edition: { languages: own }, title }: PageModel): string {
  return title.includes(wordsOf(own[0]).siteName) ? title : `${title} · ${wordsOf(own[0]).shortName}`;
}

/** What chat programs show of a link: the page's subject, the plan's words, the site. */
export function openGraph(page: PageModel): [property: string, content: string][] {
  const { edition, title, description } = page;
  const own = ownAddress(page);
  const url = own && absolute(own);
  return [
    ['og:title', title],
    ['og:description', description],
    ['og:site_name', wordsOf(edition.languages.at(-1)!).siteName],
    ...(url ? [['og:url', url] as [string, string]] : []),
  ];
}

/** The links by which search engines know the page: canonical to itself, and its counterparts in each language; none without an origin. */
export function headLinks(page: PageModel): { rel: string; href: string; hreflang?: string }[] {
  const own = ownAddress(page);
  const canonical = own && absolute(own);
  if (!canonical) return [];
  const counterparts = page.edition.languages.length > 1 || page.address || page.repeats ? [] : languages;
  const alternates = counterparts.map((language) => ({ hreflang: language.lang, href: absolute(page.elsewhere(editionOf(language))!)! }));
  const all = alternates.length ? [...alternates, { hreflang: 'x-default', href: absolute(coverAddress())! }] : [];
  return [{ rel: 'canonical', href: canonical }, ...all.map((link) => ({ rel: 'alternate', ...link }))];
}
