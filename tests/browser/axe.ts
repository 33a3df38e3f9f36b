import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, all of its details opened. In the dark only colours differ from the light: there, contrast is looked at alone. */
export async function axeViolations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.evaluate(source);
  const options = colorScheme === 'dark' ? { runOnly: { type: 'rule', values: ['color-contrast'] } } : { runOnly: ALL };
  return page.evaluate(async (runs) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run(runs)).violations.map(({ id, nodes }) => `${id}: ${nodes.length}× ${nodes[0]!.html.slice(0, 150)}`);
  }, options);
}
