// Fills a log of its own with entries and makes sure that the board then shows what it must.
import { readingsInForce } from './entries.mjs';
import { expectedGauges, requireRight } from './expected-gauges.mjs';
import { openOrigin } from './origins.mjs';

const BATCH = 100_000;

/** A database of its own, with what its board must show.
 * @typedef {import('./origins.mjs').Origin & { name: string, entries: number, expected: [bigint, bigint][] }} Log */

/** Imports entries `from`… in one batch; the time is that of the import alone, in ms.
 * @param {import('@playwright/test').Page} page @param {number} from @param {number} count
 * @returns {Promise<number>} */
export const importBatch = (page, from, count) =>
  page.evaluate(async (address) => {
    const entries = await (await fetch(address)).json();
    const start = performance.now();
    await window.bench.importAll(entries);
    return performance.now() - start;
  }, `/entries?from=${from}&count=${count}`);

/** Opens the board until the database has confirmed it, and requires every number right.
 * @param {import('./session.mjs').Tab} tab @param {Log} log */
export async function openRight(tab, log) {
  const opening = await tab.open(`${log.address}/bench/`);
  for (const { numbers } of opening.shown) requireRight(`${log.name}, opened`, numbers, log.expected);
  return opening;
}

/** Opens the product where it never was, so that it adopts the published plans.
 * @param {import('./session.mjs').Tab} tab @param {string} build `bench` or `shipped` */
export async function openFirst(tab, build) {
  const origin = await openOrigin();
  // Cookies know no ports: the one that remembers a database would speak of another origin's.
  await tab.page.context().clearCookies();
  const opening = await tab.open(`${origin.address}/${build}/`);
  return { origin, opening };
}

/** @param {import('./session.mjs').Tab} tab @param {string} name @param {number} entries @returns {Promise<Log>} */
export async function seedLog(tab, name, entries) {
  const { origin } = await openFirst(tab, 'bench');
  for (let from = 0; from < entries; from += BATCH)
    await importBatch(tab.page, from, Math.min(BATCH, entries - from));
  const log = { ...origin, name, entries, expected: expectedGauges(readingsInForce(entries)) };
  await openRight(tab, log);
  return log;
}

/** The same board without a script: its markup as the product rendered it, its style, nothing else.
 * @param {import('./session.mjs').Tab} tab on an open board @returns {Promise<string>} */
export async function staticPage({ page }) {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return `<!doctype html>${html.replaceAll(/<script\b[^>]*>.*?<\/script>|<link[^>]*modulepreload[^>]*>/gs, '')}`;
}
