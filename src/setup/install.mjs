// Runs before every npm script, on whatever Node the machine has (20 or newer), so it is plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Says one clear line and ends the run. */
function stop(line) {
  console.error(line);
  process.exit(1);
}

/** The packages a lockfile lists, without the project itself; nothing when it is missing or damaged, which npm ci then reports. */
function packages(file) {
  try {
    const { '': _project, ...all } = JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
    return all;
  } catch {
    return undefined;
  }
}

/** True when node_modules holds exactly what package-lock.json asks for; npm keeps its own list of what it installed last. */
function installed() {
  if (!existsSync(join(root, 'node_modules/astro'))) return false;
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  // Packages for other platforms are listed as optional and stay absent.
  return (
    Object.entries(wanted).every(([name, entry]) => entry.optional || present[name]?.version === entry.version) &&
    Object.entries(present).every(([name, entry]) => wanted[name]?.version === entry.version)
  );
}

if (!installed()) {
  console.log('Installing packages (npm ci), about half a minute, only this once ...');
  // The same npm that runs this script, where one does.
  const cli = process.env.npm_execpath ?? '';
  const [command, ...words] = basename(cli) === 'npm-cli.js' ? [process.execPath, cli] : ['npm'];
  const run = spawnSync(command, [...words, 'ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  // npm adds its whole manual page to some errors.
  if (run.stderr) console.error(run.stderr.split(/npm (?:error|ERR!)\s*\n.*Clean install a project/)[0].trim());
  if (run.status !== 0)
    stop(
      'npm ci failed for the reason above: check the network and the disk; after a change to package.json run ' +
        'npm install once. Then run the same command again.',
    );
}

// npm scripts run on node_modules/.bin/node where the lockfile brings one (Linux on x64), else on the machine's own.
const own = join(root, 'node_modules/.bin/node');
const version = spawnSync(existsSync(own) ? own : 'node', ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
// Same range as "engines" in package.json: .ts files run directly from 22.18 on, one package of the tests asks for these.
if (!((major === 22 && minor >= 22) || (major === 24 && minor >= 8) || major > 24)) {
  stop(
    'This project needs Node 24.8 or newer (22.22 or newer of 22 will do); found ' +
      `${version || 'none that runs'}. Install a newer Node, then run the same command again.`,
  );
}
