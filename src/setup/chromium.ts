import { spawnSync } from 'node:child_process';
import { chromium, type Browser, type LaunchOptions } from 'playwright';
import { install, onPath, runnable } from './debian.ts';

/** Debian's Chromium without windows: the same engine, which opens a page in half the time. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';
const WITH_WINDOWS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Finds a Chromium, installing Debian's where none is present that starts quickly; throws one line that says what to do. */
export async function chromiumPath(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (runnable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH does not name a program that can be run: ${chosen}`);
  }
  const own = chromium.executablePath();
  const present = runnable(own) ? own : onPath([WITHOUT_WINDOWS]);
  if (present) return present;
  const found = (install([WITHOUT_WINDOWS, 'fonts-noto-cjk']) && onPath([WITHOUT_WINDOWS])) || onPath(WITH_WINDOWS);
  if (found) return found;
  throw new Error('No Chromium found: install it (for example `npx playwright install chromium`) or set CHROMIUM_PATH to its program.');
}

/** Makes sure a Chinese font is present, since without one screenshots show boxes; throws one line that says what to do. */
export async function chineseFont(): Promise<void> {
  const present = (): boolean => spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim().length > 0;
  // macOS always brings Chinese fonts, and usually no fc-list.
  if (process.platform === 'darwin' || present()) return;
  if (install(['fontconfig', 'fonts-noto-cjk']) && present()) return;
  throw new Error('No Chinese font found: install one that fc-list :lang=zh shows (Debian: fonts-noto-cjk).');
}

/**
 * The Chromium found here, with flags for a machine that is root, sandboxed and without a network, and the locale of a reader's machine:
 * without one no file can have a Chinese name.
 */
export const launchOptions = async (): Promise<LaunchOptions> => ({
  executablePath: await chromiumPath(),
  env: { ...process.env, LC_ALL: 'C.UTF-8' },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ],
});

/** Starts that Chromium. */
export const launchChromium = async (): Promise<Browser> => chromium.launch(await launchOptions());
