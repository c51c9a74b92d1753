import { arabicNumerals, chineseNumerals } from './numerals.mjs';
import { isInside, occurrences } from './places.mjs';
import { normaliseQuote } from './source-text.mjs';

/** @typedef {import('./numerals.mjs').Place} Place */
/** @typedef {import('./numerals.mjs').Numeral} Numeral */
/**
 * Where everything a plan quotes stands in its source. All places lie inside the extent.
 * @typedef {object} PlanReading
 * @property {string} text the running text of the source
 * @property {Place[]} extent the stretches that are the plan; those that were not found are left out
 * @property {{ target: any, places: Place[] }[]} targets in the order of the plan
 * @property {{ notGoal: any, places: Place[] }[]} notGoals
 * @property {Place[]} headings
 * @property {Numeral[]} arabic
 * @property {Numeral[]} chinese
 */

/**
 * @param {any} plan
 * @param {string} text
 * @returns {PlanReading}
 */
export function readPlan(plan, text) {
  const extent = plan.extent.flatMap((/** @type {any} */ stretch) => {
    return extentPlace(text, stretch) ?? [];
  });
  /** @param {string} quote */
  const within = (quote) => {
    return occurrences(text, normaliseQuote(quote)).filter((place) => isInside(place, extent));
  };
  return {
    text,
    extent,
    targets: plan.targets.map((/** @type {any} */ target) => ({
      target,
      places: within(target.quote),
    })),
    notGoals: plan.notGoals.map((/** @type {any} */ notGoal) => ({
      notGoal,
      places: within(notGoal.quote),
    })),
    headings: headings(plan).flatMap(({ heading }) => within(heading)),
    arabic: arabicNumerals(text).filter((numeral) => isInside(numeral, extent)),
    chinese: chineseNumerals(text).filter((numeral) => isInside(numeral, extent)),
  };
}

/**
 * From the first place of `from` to the first end of `to` behind it; the two may be the same words.
 * @param {string} text
 * @param {{ from: string, to: string }} stretch
 * @returns {Place | undefined}
 */
export function extentPlace(text, stretch) {
  const [from] = occurrences(text, normaliseQuote(stretch.from));
  const to = occurrences(text, normaliseQuote(stretch.to)).find((place) => {
    return from && place.start >= from.start && place.end >= from.end;
  });
  return from && to && { start: from.start, end: to.end };
}

/**
 * Every heading and motto of the plan, with the area or theme it belongs to.
 * @param {any} plan
 * @returns {{ id: string, field: string, heading: string }[]}
 */
export function headings(plan) {
  return plan.areas.flatMap((/** @type {any} */ area) => [
    { id: area.id, field: 'heading', heading: area.heading },
    ...(area.motto ? [{ id: area.id, field: 'motto', heading: area.motto }] : []),
    ...area.themes.map((/** @type {any} */ theme) => {
      return { id: theme.id, field: 'heading', heading: theme.heading };
    }),
  ]);
}
