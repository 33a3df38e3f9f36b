import type { SearchVocabulary } from './forms.ts';

/** What is known where the vocabulary cannot be had, or is not asked; apart from its readers, which come after the first hits. */
export const NO_VOCABULARY: SearchVocabulary = { spellings: {}, abbreviations: {}, simplified: {} };
