// The entries of a log, made from a plan. The n-th entry is the same in every run, so any slice can be made alone.
import { readFileSync } from 'node:fs';

/** @typedef {{ id: string, areaId: string, measure: string, comparator?: string, tolerance?: string,
 *   goal?: string, baseline?: string, weight?: string, stages?: string[], goalStage?: string }} Target */
/** @typedef {{ id: string, year: number, areas: { id: string }[], targets: Target[] }} Plan */
/** @typedef {{ kind: 'value', value: string } | { kind: 'stage', stage: string }} Reading */
/** @typedef {{ planId: string, targetId: string, period: string, reading: Reading, grade: string, reason: string }} Entry */

const SEED = 20240101;
const MONTHS = 12;

/** The plan that `/` opens. @type {Plan} */
export const plan = JSON.parse(readFileSync(new URL('../data/plans/2024.json', import.meta.url), 'utf8'));

/** One year of entries: every target in every month. */
export const YEAR_OF_ENTRIES = plan.targets.length * MONTHS;

/** One draw of mulberry32, 0 ≤ share < 1. @param {number} n */
function drawn(n) {
  let t = (SEED + Math.imul(n + 1, 0x6d2b79f5)) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/** Any stage, or up to 1.2 times the goal: some targets are met and some are not.
 * @param {Target} target @param {number} n @returns {Reading} */
function readingOf({ stages, goal }, n) {
  const share = drawn(n);
  if (stages) return { kind: 'stage', stage: ['未启动', ...stages][Math.floor(share * (stages.length + 1))] };
  return { kind: 'value', value: String(Math.floor(Math.abs(Number(goal)) * share * 120) / 100) };
}

/** @param {Target} target @param {number} month 1…12 @param {Reading} reading @returns {Entry} */
export const entryOf = (target, month, reading) => ({
  planId: plan.id,
  targetId: target.id,
  period: `${plan.year}-${String(month).padStart(2, '0')}`,
  reading,
  grade: 'reported',
  // Known to replace what stood there, as a correction is; figures that do not know of each other would stand side by side.
  reason: '核对更正',
});

/** The n-th entry: month by month through all targets, then the same months again as corrections.
 * @param {number} n */
function entryAt(n) {
  const target = plan.targets[n % plan.targets.length];
  const month = (Math.floor(n / plan.targets.length) % MONTHS) + 1;
  return entryOf(target, month, readingOf(target, n));
}

/** @param {number} from @param {number} count */
export const entriesFrom = (from, count) => Array.from({ length: count }, (_, i) => entryAt(from + i));

/** The readings in force in the last month once `count` entries were logged, at least a year of them.
 * @param {number} count @returns {Map<string, Reading>} by target id */
export function readingsInForce(count) {
  const firstOfLastMonth = YEAR_OF_ENTRIES - plan.targets.length;
  return new Map(
    plan.targets.map(({ id }, i) => {
      const first = firstOfLastMonth + i;
      const corrections = Math.floor((count - 1 - first) / YEAR_OF_ENTRIES);
      return [id, entryAt(first + corrections * YEAR_OF_ENTRIES).reading];
    }),
  );
}
