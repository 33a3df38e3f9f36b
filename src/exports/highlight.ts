import { transformerStyleToClass } from '@shikijs/transformers';
import { codeToHtml } from 'shiki';
import { SAMPLES } from './samples.ts';

/** Colours as classes: a strict policy blocks style attributes. One transformer for all samples, since it collects their rules. */
const toClass = transformerStyleToClass({ classPrefix: 'code-' });

const highlighted = Promise.all(SAMPLES.map(async (sample) => ({
  sample,
  html: await codeToHtml(sample.code.replaceAll('{data}', 'data'), { lang: sample.language === 'shell' ? 'shellscript' : sample.language, themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' }, defaultColor: 'light-dark()', transformers: [toClass] }),
})));

/** The samples as HTML without a style attribute. */
export const highlightedSamples = () => highlighted;
/** The rules of all classes that they use. */
export const highlightRules = async () => {
  await highlighted;
  return toClass.getCSS();
};
