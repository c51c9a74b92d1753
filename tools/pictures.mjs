// Takes the README's pictures of the running product: builds it, serves it, opens it in Chromium.
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser, launchArgs } from './browser.mjs';

const folder = new URL('../docs/pictures/', import.meta.url);

/** @param {import('@playwright/test').Page} page @param {string} name */
async function take(page, name) {
  // Charts arrive after the words.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname });
  console.log(`docs/pictures/${name}.png`);
}
const desktop = { width: 1440, height: 900 };
/** The screen most offices have. */
const office = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

/** @type {[name: string, address: string, viewport: { width: number, height: number }][]} */
const shots = [
  ['board', '/', desktop],
  ['board-phone', '/', phone],
  ['demonstration', '/demo/p/yongkang-2024/2024-09', desktop],
  ['demonstration-phone', '/demo/p/yongkang-2024/2024-09', phone],
  ['area', '/p/yongkang-2024/2024-12/area/innovation', desktop],
  ['target', '/demo/p/yongkang-2024/2024-09/target/2024-national-high-tech-enterprises', desktop],
  ['target-phone', '/p/yongkang-2024/2024-12/target/2024-fixed-asset-investment-growth', phone],
  ['fill', '/demo/p/yongkang-2024/2024-12/fill/demo-unit-1', office],
  ['fill-phone', '/demo/p/yongkang-2024/2024-12/fill/demo-unit-1', phone],
  ['review', '/demo/p/yongkang-2024/2024-12/review', office],
  ['list', '/demo/p/yongkang-2024/2024-09/list/light=lagging', office],
  ['compare', '/demo/p/yongkang-2024/2024-09/compare', desktop],
  ['ranking', '/demo/p/yongkang-2024/2024-09/ranking', desktop],
  ['years', '/years', desktop],
  ['wall', '/demo/p/yongkang-2024/2024-09/wall', { width: 1920, height: 1080 }],
  ['backup', '/backup', desktop],
];

/** Pages of a snapshot that is frozen first. @type {[name: string, below: string][]} */
const ofSnapshot = [
  ['snapshot', ''],
  ['bulletin', '/bulletin'],
];

await build();
const server = await preview({ preview: { port: 4318 } });
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
try {
  const base = server.resolvedUrls?.local[0];
  for (const [name, address, viewport] of shots) {
    const page = await browser.newPage({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    await page.goto(`${base}#${address}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await take(page, name);
    await page.close();
  }
  const page = await browser.newPage({ viewport: desktop, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await page.goto(`${base}#/demo/snapshots`);
  await page.getByRole('button', { name: /^留存.*快照$/ }).click();
  await page.getByRole('link', { name: '打开', exact: true }).click();
  await page.getByRole('meter').first().waitFor();
  const address = page.url();
  for (const [name, below] of ofSnapshot) {
    await page.goto(`${address}${below}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await take(page, name);
  }
} finally {
  await browser.close();
  await server.close();
}
