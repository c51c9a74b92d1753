// Everything that happened to a target, from logs of different sizes, beside a bare read of the same changes.
import { plan } from './entries.mjs';
import { ratioOf, spreadOf, written } from './statistics.mjs';

/** @typedef {{ history: number[], bare: number[], changes: number[] }} Histories */

/** Runs in the page. @param {string} targetId */
async function readBoth(targetId) {
  const start = performance.now();
  const changes = await window.bench.history(targetId);
  const history = performance.now() - start;
  const database = await window.probe.openBare('bench-history');
  await window.probe.writeBare(database, (rows) => rows.put(changes, targetId));
  const bareStart = performance.now();
  await new Promise((resolve, reject) => {
    const request = database.transaction('rows').objectStore('rows').get(targetId);
    // The result is read from its bytes when it is asked for, not before.
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const bare = performance.now() - bareStart;
  database.close();
  return { history, bare, changes: changes.length };
}

/** Each target once a round in every log.
 * @param {import('./session.mjs').Tab[]} tabs one for each log, on its board
 * @param {string[]} names of the logs @param {number} rounds @returns {Promise<Map<string, Histories>>} */
export async function measureHistories(tabs, names, rounds) {
  const step = Math.floor(plan.targets.length / rounds);
  const historiesByLog = new Map(
    names.map((name) => [name, /** @type {Histories} */ ({ history: [], bare: [], changes: [] })]),
  );
  for (let round = -1; round < rounds; round += 1) {
    const { id } = plan.targets[Math.max(0, round) * step];
    for (const [i, name] of names.entries()) {
      const read = await tabs[i].page.evaluate(readBoth, id);
      if (round < 0) continue;
      for (const [what, value] of Object.entries(read)) historiesByLog.get(name)?.[what].push(value);
    }
  }
  return historiesByLog;
}

/** @param {Map<string, Histories>} historiesByLog @returns {string[][]} */
export function historyRows(historiesByLog) {
  const [smallest = ''] = historiesByLog.keys();
  const own = historiesByLog.get(smallest)?.history ?? [];
  const rows = [...historiesByLog].map(([name, { history, bare, changes }]) => [
    name,
    String(Math.round(spreadOf(changes).median)),
    written(spreadOf(history), ' ms'),
    written(spreadOf(bare), ' ms'),
    written(ratioOf(history, bare), '×'),
    written(ratioOf(history, own), '×'),
  ]);
  return [['log', 'changes of a target', 'history', 'bare read', '÷ bare', `÷ ${smallest}`], ...rows];
}
