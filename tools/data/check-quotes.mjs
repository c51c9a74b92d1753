import { lettersFound, occurrences, showPlace } from './places.mjs';
import { extentPlace, headings } from './plan-reading.mjs';
import { normaliseQuote } from './source-text.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */
/** @typedef {import('./plan-reading.mjs').PlanReading} PlanReading */

const SENTENCE_ENDS = ['。', '；', '！'];

/**
 * Everything a plan quotes stands in its source, and its targets stand in the plan's own extent.
 * @param {string} file
 * @param {any} plan
 * @param {PlanReading} reading
 * @returns {Generator<Fault>}
 */
export function* checkPlanQuotes(file, plan, reading) {
  for (const { id, field, heading } of headings(plan)) {
    yield* checkQuote({ file, id, place: field, quote: heading }, reading.text);
  }
  yield* checkExtent(file, plan, reading.text);
  for (const { target, places } of reading.targets) {
    const at = { file, id: target.id, place: 'quote', quote: target.quote };
    yield* checkQuoteInExtent(at, places, reading.text);
    if (places.length > 1) {
      const problem = `引文“${target.quote}”在计划正文里有 ${places.length} 处，不知指哪一处`;
      yield { file, id: target.id, place: 'quote', problem, remedy: '引得长一些，使它只有一处' };
    }
    yield* checkStrength(file, target, places, reading.text);
  }
  for (const { notGoal, places } of reading.notGoals) {
    const at = { file, id: 'notGoals', place: 'quote', quote: notGoal.quote };
    yield* checkQuoteInExtent(at, places, reading.text);
  }
}

/**
 * @param {string} file
 * @param {any} outcomes
 * @param {string} text
 * @returns {Generator<Fault>}
 */
export function* checkOutcomeQuotes(file, outcomes, text) {
  for (const { id, quote } of outcomes.outcomes) {
    yield* checkQuote({ file, id, place: 'quote', quote }, text);
  }
}

/**
 * @param {string} file
 * @param {any} plan
 * @param {string} text
 * @returns {Generator<Fault>}
 */
function* checkExtent(file, plan, text) {
  let end = 0;
  for (const [index, stretch] of plan.extent.entries()) {
    const id = `extent ${index + 1}`;
    const at = { file, id };
    yield* checkQuote({ ...at, place: 'from', quote: stretch.from }, text);
    yield* checkQuote({ ...at, place: 'to', quote: stretch.to }, text);
    if (occurrences(text, normaliseQuote(stretch.from)).length > 1) {
      const problem = `“${stretch.from}”在出处里不止一处`;
      yield { ...at, place: 'from', problem, remedy: '引得长一些，使起点只有一处' };
    }
    const place = extentPlace(text, stretch);
    if (!place) {
      yield { ...at, problem: '起点之后没有终点', remedy: '核对 from 与 to 的先后' };
    } else if (place.start < end) {
      yield { ...at, problem: '与前一段重叠或次序颠倒', remedy: '各段按原文次序列出，互不重叠' };
    }
    end = place?.end ?? end;
  }
}

/**
 * @param {{ file: string, id: string, place: string, quote: string }} at
 * @param {import('./numerals.mjs').Place[]} places inside the extent
 * @param {string} text
 * @returns {Generator<Fault>}
 */
function* checkQuoteInExtent({ quote, ...at }, places, text) {
  if (places.length > 0) return;
  yield* checkQuote({ quote, ...at }, text);
  const [elsewhere] = occurrences(text, normaliseQuote(quote));
  if (!elsewhere) return;
  const problem = `引文不在计划正文范围内：${showPlace(text, elsewhere)}`;
  yield { ...at, problem, remedy: '改引正文中的话，或调整 extent' };
}

/**
 * @param {{ file: string, id: string, place: string, quote: string }} at
 * @param {string} text
 * @returns {Generator<Fault>}
 */
function* checkQuote({ quote, ...at }, text) {
  const plain = normaliseQuote(quote);
  if (plain !== '' && text.includes(plain)) return;
  const found = lettersFound(text, plain);
  const problem = `引文在出处中找不到：“${plain.slice(0, found)}”之后的“${plain.slice(found)}”不符`;
  yield { ...at, problem, remedy: '按出处原文改正（去掉空白和重印之后须一字不差）' };
}

/**
 * The word of strength stands in the target's own sentence, at or before the quote.
 * @param {string} file
 * @param {any} target
 * @param {import('./numerals.mjs').Place[]} places
 * @param {string} text
 * @returns {Generator<Fault>}
 */
function* checkStrength(file, { id, strength }, [place], text) {
  if (strength === undefined || !place) return;
  const start = Math.max(...SENTENCE_ENDS.map((mark) => text.lastIndexOf(mark, place.start - 1)));
  if (text.slice(start + 1, place.end).includes(normaliseQuote(strength))) return;
  const problem = `力度词“${strength}”不在这项任务所在的句子里`;
  yield { file, id, place: 'strength', problem, remedy: '照抄原文中的词，没有就删去' };
}
