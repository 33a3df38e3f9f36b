import type { Plan } from '../../../src/plan/model.ts';
import { readPlan } from '../../../src/plan/read.ts';

const unit = (title: string, more = '') => `---\ntitle: ${title}\npage: 1\n${more}---\n`;

/** A made-up plan of one section whose clauses, 1.1.1 and on, are these texts. */
export function planWith(texts: readonly string[]): Plan {
  const { plan, problems } = readPlan(
    [
      { path: 'zh/plan.mdx', text: '---\ntitle: 某县规划纲要\ncontents: 目录\nbaseYear: 2020\ntargetYear: 2025\n---\n' },
      { path: 'zh/part-01/part.mdx', text: unit('发展') },
      { path: 'zh/part-01/chapter-01/chapter.mdx', text: unit('成绩') },
      { path: 'zh/part-01/chapter-01/section-1.mdx', text: `${unit('概况')}\n${texts.join('\n\n')}\n` },
    ],
    'zh',
  );
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}
