/**
 * What is wrong, where, and what to do about it.
 * @typedef {object} Fault
 * @property {string} file
 * @property {string | undefined} [id] the target, outcome, area … at fault
 * @property {string} [place] the field, or the place in the source text
 * @property {string} problem in Chinese
 * @property {string} remedy in Chinese
 */

/** @param {Fault} fault */
export function faultLine({ file, id, place, problem, remedy }) {
  return `${[file, id, place].filter(Boolean).join(' · ')}：${problem}。→ ${remedy}。`;
}
