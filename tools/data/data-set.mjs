/** @typedef {import('./data-files.mjs').DataFile} DataFile */
/** @typedef {import('./data-files.mjs').Kind} Kind */
/** @typedef {import('./check-target.mjs').Ladders} Ladders */
/**
 * The data by what it is, each plan and each list of outcomes with the file it stands in. What is
 * missing or misshapen is absent: nothing is held against a list that cannot be trusted.
 * @typedef {object} DataSet
 * @property {any} [sources]
 * @property {any[]} [indicators]
 * @property {Ladders} [ladders]
 * @property {any[]} links
 * @property {{ file: string, plan: any }[]} plans
 * @property {{ file: string, outcomes: any }[]} outcomes
 */

/**
 * @param {DataFile[]} files that obey their schemas
 * @returns {DataSet}
 */
export function dataSet(files) {
  /** @param {Kind} kind */
  const only = (kind) => files.find((file) => file.kind === kind)?.value;
  /** @param {Kind} kind */
  const all = (kind) => files.filter((file) => file.kind === kind);
  return {
    sources: only('sources'),
    indicators: only('indicators')?.indicators,
    ladders: only('ladders')?.ladders,
    links: only('links')?.links ?? [],
    plans: all('plan').map(({ file, value }) => ({ file, plan: value })),
    outcomes: all('outcomes').map(({ file, value }) => ({ file, outcomes: value })),
  };
}
