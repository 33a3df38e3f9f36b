import type { Finding } from '../../src/reference/consistency/read.ts';

/** The passages of a finding with the words that state each in a language; a value of the table stands in its row without a quote. */
export const statements = (finding: Finding, language: 'zh' | 'en') => 'places' in finding
  ? finding.places.map(({ clause, quote, en }) => ({ id: clause, words: language === 'zh' ? quote : en }))
  : finding.candidate.spelling?.forms.map(({ form, passages: [id] }) => ({ id: id!, words: form })) ?? finding.candidate.figures.map(({ entry, quotes, amount }) => ({ id: entry.id, words: quotes[language]?.text ?? String(Object.values(amount)[0]) }));
