/** What makes bytes no text of ours: what is wrong and what would be right; the line where one can be named. */
export interface EncodingFault {
  line?: number;
  wrong: string;
  right: string;
}

const COMMAND = (encoding: string) => `UTF-8: iconv -f ${encoding} -t UTF-8 FILE > NEW, or “save with encoding UTF-8” in the editor`;

/** Bytes as text, which must be UTF-8 without a mark and hold something; or the one fault that explains them best. */
export function decode(bytes: Uint8Array): { text: string } | { fault: EncodingFault } {
  const fault = otherEncoding(bytes) ?? brokenText(bytes);
  if (fault) return { fault };
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return text.trim() ? { text } : { fault: { wrong: 'the file is empty', right: 'its content, or no such file where it may be absent' } };
}

/** An encoding that an editor saved the file in, seen before anything is decoded. */
function otherEncoding(bytes: Uint8Array): EncodingFault | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return {
      line: 1,
      wrong: 'the file begins with a byte-order mark',
      right: 'UTF-8 without the mark: save it as “UTF-8”, not as “UTF-8 with BOM”',
    };
  }
  const marked = first === 0xff && second === 0xfe ? 'LE' : first === 0xfe && second === 0xff ? 'BE' : undefined;
  const order = marked ?? unmarkedOrder(bytes);
  if (order)
    return { wrong: `the file is UTF-16 ${order}${marked ? '' : ' without a mark'}`, right: COMMAND(`UTF-16${marked ? '' : order}`) };
  return isUtf8(bytes) || !looksLikeGbk(bytes)
    ? undefined
    : { wrong: 'the file is no UTF-8; it looks like GBK', right: COMMAND('GB18030') };
}

/** UTF-16 has a zero byte in each of its line ends and ASCII letters, all on one side; few Chinese characters have any. */
function unmarkedOrder(bytes: Uint8Array): 'LE' | 'BE' | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const [even, odd] = zeros as [number, number];
  const most = Math.max(even, odd);
  if (bytes.length % 2 || most < 4 || most < bytes.length / 50 || most < 4 * Math.min(even, odd)) return undefined;
  return most === odd ? 'LE' : 'BE';
}

/** In GBK nearly every stretch of bytes outside ASCII is even, and little of it is UTF-8; a byte broken in UTF-8 leaves the rest whole. */
function looksLikeGbk(bytes: Uint8Array): boolean {
  if (!decodes('gb18030', bytes)) return false;
  const stretches = new TextDecoder('latin1').decode(bytes).match(/[\x80-\xff]+/g) ?? [];
  const lossy = new TextDecoder().decode(bytes);
  const lost = lossy.split('\ufffd').length - 1;
  const kept = (lossy.match(/[^\0-\x7f\ufffd]/g) ?? []).length;
  return lost > kept && stretches.filter(({ length }) => length % 2 === 0).length >= 0.9 * stretches.length;
}

function brokenText(bytes: Uint8Array): EncodingFault | undefined {
  const lossy = new TextDecoder().decode(bytes);
  const lineOf = (sign: string) => lossy.slice(0, lossy.indexOf(sign)).split(/\r\n?|\n/).length;
  if (lossy.includes('\0'))
    return {
      line: lineOf('\0'),
      wrong: 'a NUL byte stands in the text',
      right: 'text alone; where there are many, the file is damaged: Git has the last whole one',
    };
  if (isUtf8(bytes)) return undefined;
  return {
    line: lineOf('\ufffd'),
    wrong: 'broken UTF-8: bytes that are no character',
    right: 'the characters that stood there; Git has the last whole file',
  };
}

const isUtf8 = (bytes: Uint8Array) => decodes('utf-8', bytes);

function decodes(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
