// Importing entries in one batch, beside raw puts of the same changes in blocks.
import { readingsInForce, YEAR_OF_ENTRIES } from './entries.mjs';
import { expectedGauges } from './expected-gauges.mjs';
import { importBatch, openFirst, openRight } from './seeding.mjs';
import { ratioOf, spreadOf, written } from './statistics.mjs';

/** Runs in the page: durable, one transaction, 500 changes a row, no index.
 * @param {string} address of the entries */
async function putBlocks(address) {
  const entries = await (await fetch(address)).json();
  const changes = entries.map((body, i) => {
    const id = i.toString(16).padStart(32, '0');
    const at = `2024-01-01T00:00:00.000Z/${i.toString(36).padStart(5, '0')}`;
    return { id, kind: 'entry-logged', version: 1, at, author: { name: 'bench' }, device: id, body };
  });
  const database = await window.probe.openBare('bench-raw');
  const start = performance.now();
  await window.probe.writeBare(database, (rows) => {
    for (let i = 0; i < changes.length; i += 500) rows.add(changes.slice(i, i + 500));
  });
  const raw = performance.now() - start;
  database.close();
  return raw;
}

/** @typedef {{ rows: number, imported: number[], raw: number[] }} Import */

/** @param {import('./session.mjs').Tab} tab @param {[rows: number, rounds: number][]} sizes
 * @returns {Promise<Import[]>} */
export async function measureImporting(tab, sizes) {
  const { origin } = await openFirst(tab, 'bench');
  await importBatch(tab.page, 0, YEAR_OF_ENTRIES);
  let entries = YEAR_OF_ENTRIES;
  const imports = [];
  for (const [rows, rounds] of sizes) {
    /** @type {Import} */
    const times = { rows, imported: [], raw: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.imported.push(await importBatch(tab.page, entries, rows));
      times.raw.push(await tab.page.evaluate(putBlocks, `/entries?from=${entries}&count=${rows}`));
      entries += rows;
    }
    imports.push(times);
  }
  const expected = expectedGauges(readingsInForce(entries));
  await openRight(tab, { ...origin, name: 'imported', entries, expected });
  return imports;
}

/** @param {Import[]} imports @returns {string[][]} */
export function importingRows(imports) {
  const rate = (/** @type {number} */ rows, /** @type {number[]} */ times) =>
    `${Math.round((rows / spreadOf(times).median) * 1000).toLocaleString('en')} rows/s`;
  const rows = imports.map(({ rows: count, imported, raw }) => [
    count.toLocaleString('en'),
    written(spreadOf(imported), ' ms'),
    rate(count, imported),
    written(spreadOf(raw), ' ms'),
    rate(count, raw),
    written(ratioOf(imported, raw), '×'),
  ]);
  return [['rows', 'imported', '', 'raw blocks', '', '÷ raw'], ...rows];
}
