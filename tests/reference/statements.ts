import type { Finding } from '../../src/reference/consistency/finding.ts';
import { statedIn } from '../../src/reference/consistency/stated.ts';

/** The passages of a finding with the words that state each in a language; a value of the table stands in its row without a quote. */
export function statements(finding: Finding, language: 'zh' | 'en'): { id: string; words: string[] }[] {
  const spelling = finding.candidate?.spelling;
  if (spelling) return spelling.forms.flatMap(({ form, passages }) => passages.map((id) => ({ id, words: [form] })));
  return statedIn(finding).map(({ id, words }) => ({ id, words: words[language] ?? [] }));
}
