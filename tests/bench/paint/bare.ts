import { generate, parse, walk } from 'css-tree';
import type { Browser } from 'playwright';
import { escapeHtml } from '../../../src/html/passage.ts';
import { PHONE } from '../../reader/site.ts';

/** What decides which glyphs are drawn and where their lines break, and the custom properties that say so. */
const OF_FONTS =
  /^(--.*|font|font-.*|line-height|line-break|overflow-wrap|hanging-punctuation|text-(align|autospace|spacing-trim|wrap|size-adjust))$/;

/** The page's own sheet without all that is no rule of fonts. */
export function fontRules(html: string): string {
  const sheet = parse(/<style>([\s\S]*?)<\/style>/.exec(html)![1]!);
  walk(sheet, {
    visit: 'Declaration',
    enter({ property }, item, list) {
      if (!OF_FONTS.test(property)) list!.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Rule',
    leave({ block }, item, list) {
      if (block.children.isEmpty) list!.remove(item);
    },
  });
  return generate(sheet);
}

/** The words of a page with what decides how they are set, as read in the browser. */
interface Block {
  tag: string;
  lang: string;
  /** Whether they are the plan's own, set in its typeface. */
  plan: boolean;
  text: string;
}

/** Runs in the page: each block of words that shows within the elements chosen, no matter what it is for. */
function shownWords(chosen: string): Block[] {
  const isBlock = (element: Element) => !/^(inline|contents|none)/.test(getComputedStyle(element).display);
  const read = (element: Element): Block[] => {
    const inside = Array.from(element.children);
    if (inside.some(isBlock)) return inside.flatMap(read);
    const text = element.checkVisibility() ? element.textContent!.trim() : '';
    const plan = element.closest('.plan, .said, [data-edition]')?.matches('.plan, .said') ?? false;
    const { lang } = element.closest<HTMLElement>('[lang]')!;
    return text ? [{ tag: /^h\d$/.test(element.localName) ? element.localName : 'p', lang, plan, text }] : [];
  };
  return Array.from(document.querySelectorAll(chosen)).flatMap(read);
}

/** A page of the words that a built page shows on a phone within the elements chosen, and of nothing else: no link, script or picture. */
export async function barePage(browser: Browser, html: string, chosen: string): Promise<string> {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(html);
  const blocks = await page.evaluate(shownWords, chosen);
  const { lang, title } = await page.evaluate(() => ({ lang: document.documentElement.lang, title: document.title }));
  await context.close();
  const body = blocks.map(
    ({ tag, lang: own, plan, text }) =>
      `<${tag}${plan ? ' class="plan"' : ''}${own === lang ? '' : ` lang="${own}"`}>${escapeHtml(text)}</${tag}>`,
  );
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,">
<style>${fontRules(html)}</style><body>${body.join('\n')}</body></html>`;
}
