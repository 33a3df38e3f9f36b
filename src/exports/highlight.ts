import { transformerStyleToClass } from '@shikijs/transformers';
import { codeToHtml } from 'shiki';
import { fileAddress } from '../addresses.ts';
import { textFile, type PublishedFile } from '../published-file.ts';
import { SAMPLES, type Sample } from './samples.ts';

/** Colours as classes: a strict policy blocks style attributes. One transformer for all samples, since it collects their rules. */
const toClass = transformerStyleToClass({ classPrefix: 'code-' });

const highlighted = Promise.all(SAMPLES.map(async (sample) => ({ sample, html: await highlight(sample) })));

function highlight({ code, language }: Sample): Promise<string> {
  return codeToHtml(code.replaceAll('{data}', 'data'), {
    lang: language === 'shell' ? 'shellscript' : language,
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    defaultColor: 'light-dark()',
    transformers: [toClass],
  });
}

/** The samples as HTML without a style attribute. */
export const highlightedSamples = () => highlighted;

/** The address of the rules of all classes that the samples use. */
export const codeStylesAddress = () => fileAddress('code.css');

/** The colours of the code samples on the data page. */
export async function codeStyles(): Promise<PublishedFile[]> {
  await highlighted;
  return [textFile(codeStylesAddress(), 'text/css', toClass.getCSS())];
}
