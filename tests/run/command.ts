import { spawn } from 'node:child_process';

/** How a command ended: its status, and all that it said. */
export interface Done {
  ok: boolean;
  output: string;
}

/** Runs a program of node_modules/.bin (or of the PATH) beside others; it must end by itself within the minutes given. */
export function command(program: string, words: readonly string[], environment: Record<string, string> = {}, minutes = 15): Promise<Done> {
  return new Promise((done) => {
    const child = spawn(program, words, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
    child.on('error', ({ message }) => (output += message));
    child.on('close', (status) =>
      done({ ok: status === 0, output: status === null ? `${output}\nstopped after ${minutes} minutes` : output }),
    );
  });
}
