import { spawn } from 'node:child_process';

/** How a command ended: whether well, whether by itself, and all that it said. */
export interface Done {
  ok: boolean;
  stopped: boolean;
  output: string;
}

/** So many minutes a command has at most: twice what the longest takes on a machine that is its own. */
export const MOST_MINUTES = 25;

/** Runs a program of node_modules/.bin (or of the PATH) beside others; it must end by itself within `MOST_MINUTES`. */
export function command(program: string, words: readonly string[], environment: Record<string, string> = {}): Promise<Done> {
  return new Promise((done) => {
    const child = spawn(program, words, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: MOST_MINUTES * 60_000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
    child.on('error', ({ message }) => (output += message));
    child.on('close', (status) => done({ ok: status === 0, stopped: status === null, output }));
  });
}
