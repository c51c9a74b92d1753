import type { bounds } from './change-bodies.ts';

/** What a document leaves open of a figure: 超5 is `>`, 不足5 `<`, 约5 `~`. */
export type Bound = (typeof bounds)[number];

/** The same bound of what falls while the figure rises. */
export const mirroredBound: Readonly<Record<Bound, Bound>> = {
  '=': '=',
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
  '~': '~',
};
