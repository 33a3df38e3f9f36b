import { sourceLanguage, type Language } from '../editions.ts';
import { HAN } from './han.ts';
import { escapeHtml } from './passage.ts';

/** The HTML of a sentence of ours; Chinese inside another language carries its own `lang`. */
export function sentenceHtml(text: string, language: Language): string {
  const html = escapeHtml(text);
  return language === sourceLanguage ? html : html.replace(HAN, (run) => `<span lang="${sourceLanguage.lang}">${run}</span>`);
}
