import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

interface Violation {
  id: string;
  nodes: { html: string }[];
}
interface Axe {
  run(context: object, options: object): Promise<{ violations: Violation[] }>;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;

/**
 * What axe finds on a page, all of its details opened: contrast in both colour schemes, in which nothing else differs, and every other
 * rule once.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => (details.open = true));
    // What a browser lays out only when it is near would move while axe measures it.
    const whole = new CSSStyleSheet();
    whole.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(whole);
  });
  const found: Violation[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await page.evaluate(contrast)).map((each) => ({ ...each, id: `${each.id}, ${colorScheme}` })));
  }
  found.push(
    ...(await page.evaluate(async (tags) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      return (await axe.run(document, { runOnly: tags, rules: { 'color-contrast': { enabled: false } } })).violations;
    }, ALL)),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.length}× ${nodes[0]!.html.slice(0, 150)}`);
}

/** Contrast of one text of each look: what decides it, colours, size and weight, is the same in thousands of rows. */
async function contrast(): Promise<Violation[]> {
  const looks = new Map<string, Element>();
  const backgrounds = new Map<Element | null, string>([[null, '']]);
  const behind = (element: Element | null): string => {
    const known =
      backgrounds.get(element) ??
      `${behind(element!.parentElement)} ${getComputedStyle(element!).backgroundColor}`.replace(/ rgba\(0, 0, 0, 0\)$/, '');
    backgrounds.set(element, known);
    return known;
  };
  for (const element of document.querySelectorAll('body *')) {
    const says =
      element instanceof HTMLInputElement || Array.from(element.childNodes).some((node) => node instanceof Text && node.data.trim());
    if (!says || !element.getClientRects().length) continue;
    const { color, fontSize, fontWeight, opacity, visibility } = getComputedStyle(element);
    const look = [element.tagName, color, fontSize, fontWeight, opacity, visibility, behind(element)].join();
    if (!looks.has(look)) looks.set(look, element);
  }
  const { axe } = globalThis as unknown as { axe: Axe };
  return (await axe.run({ include: [...looks.values()] }, { runOnly: { type: 'rule', values: ['color-contrast'] } })).violations;
}
