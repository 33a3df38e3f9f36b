import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { launchOptions } from '../../src/setup/chromium.ts';

/** Whether something appears is what a test asks, how soon on a busy machine is not. */
const PATIENCE = 60_000;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: fileURLToPath(new URL('../../node_modules/.cache/reader/', import.meta.url)),
  globalSetup: './serve-site.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 5 * PATIENCE,
  expect: { timeout: PATIENCE },
  use: { launchOptions: await launchOptions(), actionTimeout: PATIENCE, navigationTimeout: PATIENCE },
});
