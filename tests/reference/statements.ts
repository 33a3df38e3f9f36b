import type { Finding } from '../../src/reference/consistency/finding.ts';

/** The passages of a finding with the words that state each in a language; a value of the table stands in its row without a quote. */
export function statements(finding: Finding, language: 'zh' | 'en'): { id: string; words: string }[] {
  if ('passages' in finding) return finding.passages.map((passage) => ({ id: passage.clause, words: passage[language] }));
  const { spelling, figures } = finding.candidate;
  if (spelling) return spelling.forms.map(({ form, passages: [id] }) => ({ id: id!, words: form }));
  return figures.map(({ entry, quotes, amount }) => ({ id: entry.id, words: quotes[language]?.text ?? String(Object.values(amount)[0]) }));
}
