// Saving one entry until it is durable and until its gauge is repainted, beside one bare durable put.
import { entryOf, plan, readingsInForce } from './entries.mjs';
import { expectedGauges, requireRight } from './expected-gauges.mjs';
import { openRight } from './seeding.mjs';
import { differenceOf, ratioOf, spreadOf, written } from './statistics.mjs';

const FRAME_MS = 1000 / 60;
const WARM_UP = 5;
const LAST_MONTH = 12;

/** @typedef {{ bare: number, durable: number, repainted: number, numbers: string }} Save */

/** Targets whose figure moves their gauge, whatever it is. */
const movable = plan.targets.filter(
  ({ measure, baseline, goal, comparator }) =>
    measure === 'cumulative' && baseline === undefined && Number(goal) >= 1 && comparator !== '<=',
);

/** Each entry has a figure of its own below the goal, so that every save moves a number. @param {number} count */
const entriesToSave = (count) =>
  Array.from({ length: count }, (_, i) => {
    const target = movable[i % movable.length];
    const value = String(Number(((Number(target.goal) * (i + 1)) / (count + 2)).toFixed(4)));
    return entryOf(target, LAST_MONTH, { kind: 'value', value });
  });

/** Runs in the page. @param {import('./entries.mjs').Entry[]} entries @returns {Promise<Save[]>} */
async function saveEach(entries) {
  const database = await window.probe.openBare('bench-bare');
  // A person does not wait for the beginning of a frame.
  const pause = () => new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 40));

  const bareOnce = async (entry) => {
    await pause();
    const start = performance.now();
    await window.probe.writeBare(database, (rows) => rows.put(entry));
    return performance.now() - start;
  };
  const saveOnce = async (entry) => {
    await pause();
    const repaint = window.probe.nextShown();
    const start = performance.now();
    await window.bench.save(entry);
    const durable = performance.now() - start;
    const { at, numbers } = await repaint;
    return { durable, repainted: at - start, numbers };
  };
  const saves = [];
  for (const [i, entry] of entries.entries()) {
    const bareFirst = i % 2 === 0 ? await bareOnce(entry) : undefined;
    const saved = await saveOnce(entry);
    saves.push({ ...saved, bare: bareFirst ?? (await bareOnce(entry)) });
  }
  database.close();
  return saves;
}

/** @param {import('./session.mjs').Tab} tab @param {import('./seeding.mjs').Log} log
 * @param {number} repetitions
 * @returns {Promise<Save[]>} */
export async function measureSaving(tab, log, repetitions) {
  await openRight(tab, log);
  const entries = entriesToSave(WARM_UP + repetitions);
  const saves = await tab.page.evaluate(saveEach, entries);
  const readings = readingsInForce(log.entries);
  for (const [i, { targetId, reading }] of entries.entries()) {
    readings.set(targetId, reading);
    requireRight(`${log.name}, save ${i + 1}`, saves[i].numbers, expectedGauges(readings));
  }
  log.expected = expectedGauges(readings);
  await openRight(tab, log);
  return saves.slice(WARM_UP);
}

/** @param {Map<string, Save[]>} savesByLog @returns {string[][]} */
export function savingRows(savesByLog) {
  const rows = [...savesByLog].map(([name, saves]) => {
    const [bare, durable, repainted] = ['bare', 'durable', 'repainted'].map((what) =>
      saves.map((save) => save[what]),
    );
    const later = differenceOf(repainted, bare);
    const frames = repainted.map((at, i) => (at - bare[i]) / FRAME_MS);
    return [
      name,
      written(spreadOf(bare), ' ms'),
      written(spreadOf(durable), ' ms'),
      written(differenceOf(durable, bare), ' ms'),
      written(ratioOf(durable, bare), '×'),
      written(spreadOf(repainted), ' ms'),
      written(later, ' ms'),
      written(spreadOf(frames), ''),
    ];
  });
  const head = ['log', 'bare put', 'saved', '− bare', '÷ bare', 'repainted', '− bare', 'in frames'];
  return [head, ...rows];
}
