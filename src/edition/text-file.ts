import { lstatSync, readFileSync, statSync } from 'node:fs';
import { decode, type EncodingFault } from './encoding.ts';

/** What a path gives: the bytes of a file, or why there are none. */
export type FileReading<Given> = Given | { fault: EncodingFault };

/** The bytes of a file; never throws: what stands in its place is named for what it is. */
export function readBytes(path: string): FileReading<{ bytes: Uint8Array }> {
  try {
    const entry = statSync(path);
    if (entry.isDirectory()) return { fault: { wrong: 'a folder stands in the file’s place', right: 'a file of this name' } };
    if (!entry.isFile())
      return { fault: { wrong: 'something that is no file (a device, a pipe) stands in the file’s place', right: 'a file of this name' } };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { fault: unreadable(path, (error as NodeJS.ErrnoException).code) };
  }
}

function unreadable(path: string, code = 'unknown'): EncodingFault {
  if (code === 'ELOOP') return { wrong: 'a link that leads back to itself stands in the file’s place', right: 'the file itself' };
  if (code !== 'ENOENT' && code !== 'ENOTDIR')
    return { wrong: `the file cannot be read (${code})`, right: 'a file that whoever builds may read: chmod u+r FILE' };
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return link
    ? { wrong: 'a link that leads nowhere stands in the file’s place', right: 'the file itself' }
    : { wrong: 'the file is missing', right: 'the file; Git has the last one' };
}

/** A file as text with LF line ends, whichever it was saved with. */
export function readText(path: string): FileReading<{ text: string }> {
  const read = readBytes(path);
  if ('fault' in read) return read;
  const decoded = decode(read.bytes);
  return 'fault' in decoded ? decoded : { text: decoded.text.replace(/\r\n?/g, '\n') };
}
