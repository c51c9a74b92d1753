import { checkAmount } from './check-amounts.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */

/**
 * The rules between the fields of one outcome; its value is read off its quote.
 * @param {string} file
 * @param {any} outcome
 * @returns {Generator<Fault>}
 */
export function* checkOutcome(file, { id, kind, value, unit, comparator, quote, period }) {
  if (kind === 'numeric' && value === undefined) {
    const remedy = '填上原文的数值，或改为 named';
    yield { file, id, place: 'value', problem: '有数实绩没有 value', remedy };
  }
  if (value === undefined && (unit !== undefined || comparator !== undefined)) {
    const remedy = '删去 unit 和 comparator，或填 value';
    yield { file, id, place: 'unit', problem: '没有 value 却有单位或比较符', remedy };
  }
  if (period.from > period.to) {
    yield { file, id, place: 'period', problem: '起月晚于止月', remedy: '核对起止月份' };
  }
  yield* checkAmount({ file, id, place: 'value' }, { amount: value, unit, quote });
}
