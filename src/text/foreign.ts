import { sourceLanguage, type Language } from '../editions.ts';
import { escapeHtml } from './html.ts';

/** Chinese quoted inside another language: from the first Han character to the last, with what stands between them. */
const HAN = /\p{Script=Han}(?:[\p{Script=Han}\p{Nd}，。、；：！？（）《》·—]*\p{Script=Han})?/gu;

/** The HTML of a sentence of ours; Chinese inside another language carries its own `lang`. */
export function sentenceHtml(text: string, language: Language): string {
  const html = escapeHtml(text);
  return language === sourceLanguage ? html : html.replace(HAN, (run) => `<span lang="${sourceLanguage.lang}">${run}</span>`);
}
