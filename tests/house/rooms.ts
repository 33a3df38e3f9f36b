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
  'published-file': { values: [] },
  plan: { values: ['editions'] },
  // What is drawn, as lengths, places and SVG: typed data in, no page.
  pictures: { values: ['plan'] },
  // The engine as the browser runs it.
  search: { values: ['csv'] },
  // What is taken along, in any format: neither the plan nor a page is known here.
  documents: { values: [] },
  addresses: { values: ['editions', 'settings', 'plan'] },
  vocabulary: { values: ['editions', 'plan'] },
  translation: { values: ['editions', 'plan', 'vocabulary'] },
  reference: { values: ['editions', 'plan', 'vocabulary', 'translation', 'search'] },
  // Our own words: they know what is said of, and run nothing of it but the name of a thing in a language, and the plan's numerals.
  words: { values: ['editions', 'plan', 'vocabulary'], types: ['reference', 'search'] },
  edition: { values: ['editions', 'plan', 'pictures', 'vocabulary', 'translation', 'reference'] },
  html: { values: ['editions', 'plan'], types: ['words'] },
  indexing: {
    values: ['editions', 'published-file', 'addresses', 'plan', 'pictures', 'vocabulary', 'reference', 'words', 'html', 'search'],
    types: ['edition'],
  },
  // Its list of all that is published beside the pages names what is written to be searched, too.
  exports: {
    values: [
      'editions',
      'published-file',
      'addresses',
      'csv',
      'plan',
      'pictures',
      'vocabulary',
      'reference',
      'words',
      'edition',
      'indexing',
    ],
  },
  fidelity: { values: ['editions', 'addresses', 'plan', 'edition'], types: ['reference'] },
  // What readers load: every value that is imported here travels to them. Of the pictures they draw strokes alone.
  scripts: { values: ['editions', 'csv', 'pictures', 'search', 'documents', 'words', 'html'] },
  styles: { values: [], types: ['pictures'] },
  components: { values: ['editions', 'addresses', 'plan', 'pictures', 'vocabulary', 'reference', 'words', 'html'] },
  layouts: {
    values: ['editions', 'settings', 'addresses', 'plan', 'reference', 'words', 'edition', 'html', 'components', 'scripts', 'styles'],
  },
  pages: {
    values: [
      'editions',
      'settings',
      'addresses',
      'plan',
      'pictures',
      'vocabulary',
      'translation',
      'reference',
      'words',
      'edition',
      'html',
      'exports',
      'indexing',
      'search',
      'components',
      'layouts',
      'scripts',
      'styles',
    ],
    types: ['published-file'],
  },
  'content.config': { values: ['edition'] },
  integrations: { values: ['editions', 'settings', 'addresses', 'plan', 'edition', 'exports', 'fidelity', 'indexing'], types: ['search'] },
  setup: { values: ['settings'] },
};

/** The room that a file stands in. */
export function roomOf(file: string): string {
  const [, first = '', ...inside] = file.split('/');
  return inside.length ? first : first.replace(/\.[^.]+$/, '');
}
