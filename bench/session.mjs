// One browser with a profile on the disk: a private window keeps its databases in memory, where nothing is durable.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser, launchArgs } from '../tools/browser.mjs';
import { probe } from './probe.mjs';

const profile = fileURLToPath(new URL('../.cache/bench-profile', import.meta.url));
const DEADLINE_MS = 30_000;

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./origins.mjs').Origin} Origin */
/** @typedef {{ page: Page, open: (address: string) => Promise<import('./probe.mjs').Opening> }} Tab */

/** @returns {Promise<import('@playwright/test').BrowserContext>} */
export async function startBrowser() {
  rmSync(profile, { recursive: true, force: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: launchArgs,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  await context.addInitScript(probe);
  return context;
}

/** @param {import('@playwright/test').BrowserContext} context */
export async function endBrowser(context) {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

/** @param {Promise<string>} opened @param {string} address @returns {Promise<string>} */
function within(opened, address) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${address} showed no ten numbers`)), DEADLINE_MS);
    void opened.then((report) => {
      clearTimeout(late);
      resolve(report);
    });
  });
}

/** A tab that reports by itself, so that asking does not disturb the opening.
 * @param {import('@playwright/test').BrowserContext} context @returns {Promise<Tab>} */
export async function newTab(context) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name: 'reportOpening' });
  const open = async (/** @type {string} */ address) => {
    const reported = new Promise((resolve) => {
      client.once('Runtime.bindingCalled', ({ payload }) => resolve(payload));
    });
    await page.goto(address, { waitUntil: 'commit' });
    return JSON.parse(await within(reported, address));
  };
  return { page, open };
}
