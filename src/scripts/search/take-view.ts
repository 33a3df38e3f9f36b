import { plainTextOf } from '../../documents/plain-text.ts';
import type { TextDocument } from '../../documents/model.ts';
import { download } from '../download.ts';
import { element } from '../element.ts';
import { copy } from './clipboard.ts';
import { takingWords } from './taking-words.ts';

/** What can be taken along, in each format; made when a reader asks for it. */
export interface Takeable {
  /** What its files are called, without their endings. */
  name: string;
  document: () => Promise<TextDocument>;
  /** Where it is not the document's. */
  plain?: () => Promise<string>;
  csv: () => Promise<string>;
  copied: string;
  saved: (file: string) => string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The buttons that copy or save it, and what became of it. */
export function takeButtons(takeable: Takeable): HTMLElement {
  const { name, document, csv } = takeable;
  const words = takingWords();
  const done = element('span', { role: 'status' });
  const plain = takeable.plain ?? (async () => plainTextOf(await document()));
  const save = (ending: string, type: string, body: () => Promise<BlobPart>) => async () => {
    download(`${name}.${ending}`, type, await body());
    return takeable.saved(`${name}.${ending}`);
  };
  const copyAll = () => copy(document(), plain()).then(() => takeable.copied);
  const docx = async () => (await import('../../documents/docx.ts')).docxOf(await document());
  const buttons = [
    button(words.copy, copyAll, done, words.notCopied),
    button(words.word, save('docx', DOCX, docx), done, words.notSaved),
    button(words.csv, save('csv', 'text/csv;charset=utf-8', csv), done, words.notSaved),
    button(words.text, save('txt', 'text/plain;charset=utf-8', plain), done, words.notSaved),
  ];
  return element('p', { class: 'take-row' }, words.takeAll, ...buttons, done);
}

/** A button that says in `done` what it did, or that it could not. */
export function button(label: string, act: () => Promise<string>, done: HTMLElement, failed: string): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', async () => {
    done.textContent = '';
    done.textContent = await act().catch(() => failed);
  });
  return made;
}

/** A file's name that says a query: letters and figures of any script, which every system takes. */
export function fileName(kind: string, query: string): string {
  const said = query
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return [kind, ...Array.from(said).slice(0, 40).join('').split('-').filter(Boolean)].join('-');
}
