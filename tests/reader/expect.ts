import { expect as waiting } from 'playwright/test';

/** Playwright's `expect` with the patience that its actions have: whether something appears is what a test asks, how soon on a busy machine is not. */
export const expect = waiting.configure({ timeout: 30_000 });
