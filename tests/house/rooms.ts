/** Which rooms the files of a room may import: for what they do, and besides for types alone, which are gone when the site runs. */
export interface Doors {
  values: readonly string[];
  types?: readonly string[];
}

/** The house from the ground up. A file that stands in no folder is a room of its own. */
export const ROOMS: Readonly<Record<string, Doors>> = {
  csv: { values: [] },
  editions: { values: [] },
  settings: { values: [] },
  plan: { values: ['editions'] },
  // The engine as the browser runs it.
  search: { values: ['csv'] },
  addresses: { values: ['editions', 'settings', 'plan'] },
  vocabulary: { values: ['editions', 'plan'] },
  translation: { values: ['editions', 'plan', 'vocabulary'] },
  reference: { values: ['editions', 'plan', 'vocabulary', 'translation', 'search'] },
  // Our own words: they know what is said of, and run nothing of it.
  words: { values: ['editions'], types: ['plan', 'vocabulary', 'reference', 'search'] },
  edition: { values: ['editions', 'plan', 'vocabulary', 'translation', 'reference'] },
  html: { values: ['editions', 'plan'], types: ['words'] },
  exports: { values: ['editions', 'addresses', 'csv', 'plan', 'vocabulary', 'reference', 'edition'] },
  fidelity: { values: ['editions', 'addresses', 'plan', 'edition'], types: ['reference'] },
  indexing: { values: ['editions', 'addresses', 'plan', 'words', 'html', 'search'], types: ['vocabulary'] },
  // What readers load: every value that is imported here travels to them.
  scripts: { values: ['editions', 'csv', 'search', 'words', 'html'] },
  styles: { values: [] },
  components: { values: ['editions', 'addresses', 'plan', 'reference', 'words', 'html'] },
  layouts: { values: ['editions', 'settings', 'addresses', 'plan', 'reference', 'words', 'html', 'components', 'scripts', 'styles'] },
  pages: {
    values: [
      'editions', 'settings', 'addresses', 'plan', 'vocabulary', 'translation', 'reference', 'words', 'edition', 'html', 'exports', 'indexing', 'search',
      'components', 'layouts', 'scripts', 'styles',
    ],
  },
  'content.config': { values: ['edition'] },
  integrations: { values: ['editions', 'settings', 'addresses', 'plan', 'edition', 'exports', 'fidelity', 'indexing'] },
  setup: { values: ['settings'] },
};

/** Circles of files that types alone make, each with its reason; none that values make is allowed. */
export const TYPE_CIRCLES: readonly { files: readonly string[]; reason: string }[] = [
  {
    files: ['src/exports/tables/places.ts', 'src/exports/tables/projects.ts', 'src/exports/whole.ts'],
    reason: 'the type of the whole edition stands beside the list of the tables that are made of it',
  },
  {
    files: ['src/scripts/search/answer.ts', 'src/scripts/search/show.ts'],
    reason: 'an answer is written into the places of the page that shows it',
  },
];

/** The room that a file stands in. */
export function roomOf(file: string): string {
  const [, first = '', ...inside] = file.split('/');
  return inside.length ? first : first.replace(/\.[^.]+$/, '');
}
