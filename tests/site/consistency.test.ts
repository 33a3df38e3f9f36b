import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../kit/languages.ts';
import { projectEdition } from '../kit/project.ts';
import { statements } from '../reference/statements.ts';
import { builtPage, unescaped, wordsAt, wordsIn } from './built.ts';

const { findings } = projectEdition().consistency;

for (const language of LANGUAGES) {
  test(
    `${language}: every finding has its anchor, quotes its statements, links each to where it stands, and ` + 'shows what was computed',
    () => {
      const articles = new Map(
        [...builtPage(`/${language}/consistency/`).matchAll(/<article class="finding" id="(finding-\d+)">(.*?)<\/article>/gs)].map(
          ([, id, html]) => [id!, html!],
        ),
      );
      assert.deepEqual([...articles.keys()].sort(), findings.map(({ n }) => `finding-${n}`).sort());
      const missing = findings.flatMap((finding) => {
        const items = [...articles.get(`finding-${finding.n}`)!.matchAll(/<li>(.*?)<\/li>/gs)].map(([, html]) => html!);
        const spelling = 'candidate' in finding && finding.candidate.spelling;
        return statements(finding, language)
          .filter(
            ({ id, words }) =>
              !items.some((item) => {
                const links = [...item.matchAll(/<a href="([^"]+)"[^>]*>([^<]*)<\/a>/g)];
                const marked = spelling ? wordsIn(item) : unescaped(/<mark>(.*?)<\/mark>/s.exec(item)?.[1] ?? '');
                const link = links.find(([, , name]) => name === id)?.[1];
                return marked.includes(words) && link && (spelling ? wordsIn(builtPage(link)) : wordsAt(link))?.includes(words);
              }),
          )
          .map(({ id, words }) => `finding-${finding.n}: ${id} ${words}`);
      });
      assert.deepEqual(missing, []);
      for (const finding of findings) {
        if (!('candidate' in finding) || !finding.candidate.computed) continue;
        const { expression, result } = finding.candidate.computed;
        assert.ok(wordsIn(articles.get(`finding-${finding.n}`)!).includes(`${expression} = ${result}`), `finding-${finding.n}`);
      }
    },
  );
}
