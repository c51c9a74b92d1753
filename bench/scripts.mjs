// What `/` of the shipped build loads before ten numbers are painted, by following its requests; and all of it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openFirst } from './seeding.mjs';

const assets = new URL('../dist/assets/', import.meta.url);

/** @typedef {{ visit: string, files: string[], raw: number, gzip: number }} Weight in bytes */

/** @param {string} visit @param {string[]} files @returns {Weight} */
function weightOf(visit, files) {
  const contents = files.map((file) => readFileSync(new URL(file, assets)));
  const raw = contents.reduce((sum, content) => sum + content.length, 0);
  // One by one, as a server sends them.
  const gzip = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  return { visit, files, raw, gzip };
}

/** The scripts whose loading ended before the numbers were painted. @param {import('./session.mjs').Tab} tab
 * @param {import('./probe.mjs').Opening} opening @returns {Promise<string[]>} */
async function scriptsBeforeNumbers({ page }, { shown }) {
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, responseEnd }) => ({ name, responseEnd })),
  );
  return loaded
    .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd > 0 && responseEnd <= shown[0].at)
    .map(({ name }) => basename(new URL(name).pathname));
}

/** @param {import('./session.mjs').Tab} tab @returns {Promise<Weight[]>} */
export async function weighScripts(tab) {
  const { origin, opening } = await openFirst(tab, 'shipped');
  const first = await scriptsBeforeNumbers(tab, opening);
  // The first visit leaves a mirror once its numbers are on the screen.
  await tab.page.waitForTimeout(500);
  const later = await scriptsBeforeNumbers(tab, await tab.open(`${origin.address}/shipped/`));
  const html = readFileSync(new URL('../index.html', assets), 'utf8');
  const named = [...html.matchAll(/assets\/([^"]+\.js)/g)].map(([, file]) => file);
  return [
    weightOf('named in the HTML', named),
    weightOf('loaded before the numbers, from the second visit on', later),
    weightOf('loaded before the numbers, very first visit', first),
    weightOf(
      'all of dist',
      readdirSync(assets).filter((file) => file.endsWith('.js')),
    ),
  ];
}

/** @param {Weight[]} weights @returns {string[][]} */
export function scriptRows(weights) {
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = weights.map(({ visit, files, raw, gzip }) => [
    visit,
    String(files.length),
    kilobytes(raw),
    kilobytes(gzip),
  ]);
  return [['JavaScript', 'files', 'raw', 'gzip'], ...rows];
}
