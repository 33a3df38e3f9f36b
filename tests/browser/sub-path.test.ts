import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { expect } from 'playwright/test';
import { launchChromium } from '../../src/setup/chromium.ts';
import { build, copySite } from '../build/site-copy.ts';
import { serve } from './serve.ts';

test('under /plan/ a reader searches, lands on a clause, and finds where to report a mistake', async () => {
  const folder = copySite();
  assert.equal(build(folder, { SITE_BASE: '/plan/', REPORT_ADDRESS: 'mailto:editors@example.org' }).status, 0);
  const [browser, served] = await Promise.all([launchChromium(), serve(join(folder, 'dist'), '/plan')]);
  const page = await browser.newPage();
  await page.goto(`${served.url}/zh/3/1/`);
  await page.getByRole('searchbox').fill('综合立体交通');
  await page.keyboard.press('Enter');
  await page.locator('#search-results li a').first().click();
  await expect(page).toHaveURL(`${served.url}/zh/3/#3.0.1`);
  await page.locator('[id="3.0.1"]').getByRole('link', { name: '引用' }).click();
  await expect(page.getByRole('link', { name: '报告错误' })).toHaveAttribute('href', 'mailto:editors@example.org');
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});
