// Opening the board: from navigation to ten right numbers painted, beside a page that has them in its HTML.
import { requireRight } from './expected-gauges.mjs';
import { ratioOf, spreadOf, written } from './statistics.mjs';

/** @typedef {import('./seeding.mjs').Log} Log */
/** @typedef {{ name: string, log: Log, path: string, mirror: boolean, rounded: boolean }} Way one way to open */
/** @typedef {Record<string, number[]>} Times by what was reached: painted, confirmed, the stages before */

const WARM_UP = 3;
const SETTLE_MS = 100;
const MIRROR_KEY = 'juli.board-mirror.3';

/** @param {Log[]} logs the smallest first @returns {Way[]} */
function waysOf(logs) {
  const way = { path: '/bench/', mirror: true, rounded: false };
  return [
    { ...way, name: 'static', log: logs[0], path: '/bench/static.html' },
    ...logs.map((log) => ({ ...way, name: log.name, log })),
    ...logs.map((log) => ({ ...way, name: `${log.name} no mirror`, log, mirror: false })),
    { ...way, name: `${logs[0].name} shipped`, log: logs[0], path: '/shipped/', rounded: true },
  ];
}

/** @param {import('./session.mjs').Tab} tab @param {Way} way */
async function openOnce({ page, open }, { name, log, path, mirror, rounded }) {
  await page.goto(`${log.address}/blank.html`);
  if (!mirror) await page.evaluate((key) => localStorage.removeItem(key), MIRROR_KEY);
  await page.waitForTimeout(SETTLE_MS);
  const { shown, confirmed, marks } = await open(`${log.address}${path}`);
  for (const { numbers } of shown) requireRight(`opening ${name}`, numbers, log.expected, rounded);
  return { ...marks, painted: shown[0].at, ...(confirmed === undefined ? {} : { confirmed }) };
}

/** @param {Record<string, number>} reached @param {Times} times */
function note(reached, times) {
  for (const [mark, at] of Object.entries(reached)) {
    times[mark] ??= [];
    times[mark].push(at);
  }
}

/** In any order: what an opening leaves behind must not always meet the same one. @param {Way[]} ways */
const shuffled = (ways) =>
  ways
    .map((way) => ({ way, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ way }) => way);

/** Every way once a round. @param {import('./session.mjs').Tab} tab @param {Log[]} logs @param {number} rounds
 * @returns {Promise<Map<string, Times>>} by name of the way */
export async function measureOpening(tab, logs, rounds) {
  const ways = waysOf(logs);
  const timesByWay = new Map(ways.map(({ name }) => [name, /** @type {Times} */ ({})]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const way of shuffled(ways)) {
      const reached = await openOnce(tab, way);
      if (round >= 0) note(reached, timesByWay.get(way.name) ?? {});
    }
  }
  return timesByWay;
}

/** @param {Map<string, Times>} timesByWay @param {Log[]} logs @returns {string[][]} */
export function openingRows(timesByWay, logs) {
  const smallest = logs[0].name;
  const still = timesByWay.get('static')?.painted ?? [];
  const rows = [...timesByWay].map(([name, { painted, confirmed }]) => {
    const own =
      timesByWay.get(name.endsWith('no mirror') ? `${smallest} no mirror` : smallest)?.painted ?? [];
    return [
      name,
      written(spreadOf(painted), ' ms'),
      confirmed ? written(spreadOf(confirmed), ' ms') : '—',
      written(ratioOf(painted, still), '×'),
      name === 'static' || name.endsWith('shipped') ? '—' : written(ratioOf(painted, own), '×'),
    ];
  });
  return [['board', 'painted', 'confirmed by the database', '÷ static', `÷ ${smallest}`], ...rows];
}

const stages = [
  'html',
  'script',
  'executed',
  'contentful',
  'painted',
  'databaseAsked',
  'databaseOpen',
  'confirmed',
];

/** When each stage was reached, in ms. @param {Map<string, Times>} timesByWay @returns {string[][]} */
export function stageRows(timesByWay) {
  const rows = [...timesByWay].map(([name, times]) => [
    name,
    ...stages.map((stage) => (times[stage] ? spreadOf(times[stage]).median.toFixed(0) : '—')),
  ]);
  return [['reached at ms', ...stages], ...rows];
}
