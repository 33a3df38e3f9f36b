import type { Locator } from 'playwright';

/** The contrast of two colours as CSS computes them (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r, g, b] = colour
      .match(/[\d.]+/g)!
      .slice(0, 3)
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What the shapes and words of some elements are painted with, and the first opaque colour behind them. */
export const paintOf = (elements: Locator) =>
  elements.evaluateAll((all) =>
    all.map((element) => {
      const { fill, stroke, color } = getComputedStyle(element);
      let behind: Element | null = element;
      while (behind && /rgba\(.*, 0\)|transparent/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
      return { fill, stroke, color, behind: getComputedStyle(behind ?? document.documentElement).backgroundColor };
    }),
  );
