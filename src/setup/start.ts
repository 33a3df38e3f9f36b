// `npm start`: builds the site and serves it. What is asked for is looked at first: a build takes longer than to read one line.
import { spawn } from 'node:child_process';
import { portOf } from './port.ts';

/** Runs the build as `npm run build` does, and ends with it; whoever ends this ends the build. */
async function build(): Promise<void> {
  const child = spawn('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  const end = () => {
    process.kill(-child.pid!, 'SIGTERM');
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  const status = await new Promise((done) => child.once('close', done));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
  if (status !== 0) process.exit(1);
}

try {
  portOf(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
await build();
await import('./preview.ts');
