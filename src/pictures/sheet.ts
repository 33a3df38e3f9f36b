import { linesOf, TEXT, WIDTH, type Drawing, type Mark } from './drawing.ts';

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

const INK = '#16191d';
const QUIET = '#545b64';
const RULE = '#878f99';
const ACCENT = '#223f8c';
const FACES = "'Noto Sans SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif";
const MARGIN = 32;
const TITLE = 22;

/** A picture as a file of its own: black and one blue on white, text as text, title and description for who cannot see it. */
export function sheetSvg({ height, marks }: Drawing, { lang, title, rule, source }: Caption): string {
  const inner = WIDTH - 2 * MARGIN;
  const [titles, rules, sources] = [linesOf(title, inner, TITLE), linesOf(rule, inner), linesOf(source, inner, 13)];
  let y = MARGIN;
  const block = (lines: readonly string[], size: number, quiet: boolean, bold = false): Mark[] =>
    lines.map((text) => ({ kind: 'text', x: MARGIN, y: (y += size * 1.4), text, size, quiet, bold }));
  const head = [...block(titles, TITLE, false, true), ...block(rules, TEXT, true)];
  const top = y + 24;
  y = top + height;
  const foot = block(sources, 13, true);
  const body = [...head, ...foot].map(markSvg).join('');
  const [width, full] = [WIDTH, Math.ceil(y + MARGIN)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" role="img" width="${width}" height="${full}" viewBox="0 0 ${width} ${full}" ` +
    `font-family="${FACES}" font-size="${TEXT}"><title>${escapeXml(title)}</title><desc>${escapeXml(`${rule} ${source}`)}</desc>` +
    `<rect width="100%" height="100%" fill="#fff"/>${body}` +
    `<g transform="translate(${MARGIN} ${round(top)})">${marks.map(markSvg).join('')}</g></svg>\n`
  );
}

/** How wide the drawing itself may be. */
export const DRAWN = WIDTH - 2 * MARGIN;

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
const round = (n: number) => String(Math.round(n * 10) / 10);

function markSvg(mark: Mark): string {
  const at = (x: string, y: string) => `${x}="${round(mark.x)}" ${y}="${round(mark.y)}"`;
  switch (mark.kind) {
    case 'text': {
      const anchor = mark.anchor && mark.anchor !== 'start' ? ` text-anchor="${mark.anchor}"` : '';
      const size = mark.size ? ` font-size="${mark.size}"` : '';
      const weight = mark.bold ? ' font-weight="700"' : '';
      const fill = mark.quiet ? QUIET : INK;
      return `<text ${at('x', 'y')}${anchor}${size}${weight} fill="${fill}">${escapeXml(mark.text)}</text>`;
    }
    case 'line': {
      const path = `M${round(mark.x)} ${round(mark.y)}L${round(mark.to.x)} ${round(mark.to.y)}`;
      return `<path d="${path}" stroke="${mark.quiet ? RULE : ACCENT}" stroke-width="${mark.width ?? 1}"/>`;
    }
    case 'circle':
      return `<circle ${at('cx', 'cy')} r="${mark.size / 2}" ${fillOf(mark.filled)}/>`;
    case 'square':
      return `<rect ${at('x', 'y')} width="${mark.size}" height="${mark.size}" ${fillOf(mark.filled)}/>`;
    case 'bar':
      return `<rect ${at('x', 'y')} width="${round(mark.width)}" height="${round(mark.height)}" fill="${ACCENT}"/>`;
  }
}

const fillOf = (filled: boolean) => `fill="${filled ? ACCENT : '#fff'}" stroke="${ACCENT}" stroke-width="1.5"`;
