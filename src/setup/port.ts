import { parseArgs } from 'node:util';

/** The last port that there is. */
export const LAST_PORT = 65_535;

/** The port that a command's words ask for (`--port N`), 4321 where they name none; throws one line that says what would be right. */
export function portOf(words: string[]): number {
  const { port } = parseArgs({ args: words, options: { port: { type: 'string', default: '4321' } } }).values;
  const n = /^\d+$/.test(port) ? Number(port) : 0;
  if (n < 1 || n > LAST_PORT) throw new Error(`--port ${port} is no port: give a number from 1 to ${LAST_PORT}`);
  return n;
}
