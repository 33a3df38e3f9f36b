import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

let updated = false;

/** True when a program can be run. */
export function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs that the PATH holds. */
export function onPath(names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runnable);
}

/** Installs Debian packages where that needs no question to the user; tells whether it worked. */
export function install(packages: string[]): boolean {
  if (!onPath(['apt-get'])) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  const apt = (...words: string[]): boolean => {
    const command = [
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      '-o',
      'Dpkg::Use-Pty=0',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...words,
    ];
    const ended = spawnSync(root ? 'env' : 'sudo', root ? command.slice(1) : ['-n', ...command], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    // apt prints hundreds of lines; they matter only when it fails.
    if (ended.status !== 0) console.error(ended.stdout ?? '', ended.stderr ?? '');
    return ended.status === 0;
  };
  console.error(`Installing ${packages.join(' and ')} with apt-get, once ...`);
  // One unreachable source must not stop the rest, so the install is tried whatever the update says.
  if (!updated) apt('update');
  updated = true;
  return apt('install', '-y', '--no-install-recommends', ...packages);
}
