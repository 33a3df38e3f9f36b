import type { Mark } from './drawing.ts';
import { squares } from './squares.ts';

const CHINA = 'zh-CN';
const INK = '#16191d';
const QUIET = '#545b64';
const RULE = '#878f99';
const ACCENT = '#223f8c';
/** All that a sheet is drawn in, on white. */
export const COLOURS = [INK, QUIET, ACCENT] as const;
/** The faces of a sheet; those made for Chinese come first in Chinese alone, since their quotation marks are as wide as a character. */
export const facesOf = (lang: string) =>
  lang === CHINA
    ? "'Noto Sans SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif"
    : "'Helvetica Neue',Arial,'Liberation Sans',Roboto,'Noto Sans SC',sans-serif";

/** Chinese words in a picture of another language. */
const CHINESE = /[\u3400-\u9fff]+(?:、[\u3400-\u9fff]+)*/g;

/** A mark as SVG on a sheet of a language. */
export function markSvg(mark: Mark, lang: string): string {
  const at = (x: string, y: string) => `${x}="${round(mark.x)}" ${y}="${round(mark.y)}"`;
  switch (mark.kind) {
    case 'text': {
      const anchor = mark.anchor && mark.anchor !== 'start' ? ` text-anchor="${mark.anchor}"` : '';
      const size = mark.size ? ` font-size="${mark.size}"` : '';
      const weight = mark.bold ? ' font-weight="700"' : '';
      const fill = mark.quiet ? QUIET : INK;
      const text = escapeXml(mark.text);
      const marked = lang === CHINA ? text : text.replace(CHINESE, `<tspan lang="${CHINA}">$&</tspan>`);
      return `<text ${at('x', 'y')}${anchor}${size}${weight} fill="${fill}">${marked}</text>`;
    }
    case 'line': {
      const path = `M${round(mark.x)} ${round(mark.y)}L${round(mark.to.x)} ${round(mark.to.y)}`;
      return `<path d="${path}" stroke="${mark.quiet ? RULE : ACCENT}" stroke-width="${mark.width ?? 1}"/>`;
    }
    case 'circle':
      return `<circle ${at('cx', 'cy')} r="${mark.size / 2}" ${fillOf(mark.filled)}/>`;
    case 'square': {
      const [x, y] = [mark.x - mark.size / 2, mark.y - mark.size / 2].map(round);
      return `<rect x="${x}" y="${y}" width="${mark.size}" height="${mark.size}" ${fillOf(mark.filled)}/>`;
    }
    case 'squares': {
      const place = `translate(${round(mark.x)} ${round(mark.y)})`;
      return `<path transform="${place}" d="${squares(mark.first, mark.last)}" ${fillOf(mark.filled)}/>`;
    }
    case 'bar':
      return `<rect ${at('x', 'y')} width="${round(mark.width)}" height="${round(mark.height)}" fill="${ACCENT}"/>`;
  }
}

export const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
export const round = (n: number) => String(Math.round(n * 10) / 10);
const fillOf = (filled: boolean) => `fill="${filled ? ACCENT : '#fff'}" stroke="${ACCENT}" stroke-width="1.5"`;
