import { DRAWN, MARGIN, SMALL, TEXT, WIDTH, type Drawing, type Mark } from './drawing.ts';
import { escapeXml, facesOf, markSvg, round } from './mark-svg.ts';
import { linesOf } from './text.ts';

/** What stands on a sheet beside the drawing, so that it says by itself what it is. */
export interface Caption {
  lang: string;
  /** One sentence: what the picture shows. */
  title: string;
  /** The rule of its scale. */
  rule: string;
  /** The plan, the edition with its version, the address. */
  source: string;
}

const TITLE = 22;

/** A picture as a file of its own: black and one blue on white, text as text, title and description for who cannot see it. */
export function sheetSvg({ height, marks }: Drawing, { lang, title, rule, source }: Caption): string {
  const [titles, rules, sources] = [linesOf(title, DRAWN, TITLE), linesOf(rule, DRAWN), linesOf(source, DRAWN, SMALL)];
  let y = MARGIN;
  const block = (lines: readonly string[], size: number, quiet: boolean): Mark[] =>
    lines.map((text) => ({ kind: 'text', x: MARGIN, y: (y += size * 1.4), text, size, quiet }));
  const head = block(titles, TITLE, false);
  y += 6;
  head.push(...block(rules, TEXT, true));
  const top = y + 24;
  y = top + height + 12;
  const foot = block(sources, SMALL, true);
  const svg = (all: readonly Mark[]) => all.map((mark) => markSvg(mark, lang)).join('');
  const [width, full] = [WIDTH, Math.ceil(y + MARGIN)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" role="img" width="${width}" height="${full}" viewBox="0 0 ${width} ${full}" ` +
    `font-family="${facesOf(lang)}" font-size="${TEXT}"><title>${escapeXml(title)}</title><desc>${escapeXml(`${rule} ${source}`)}</desc>` +
    `<rect width="100%" height="100%" fill="#fff"/>${svg(head)}` +
    `<g transform="translate(${MARGIN} ${round(top)})">${svg(marks)}</g>${svg(foot)}</svg>\n`
  );
}
