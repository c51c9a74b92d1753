import { basisWords } from '../basis-words.ts';
import type { Words } from '../catalogue.ts';
import type { snapshotCompareWords } from '../snapshot-compare-words.ts';

export const snapshotCompareEnglish: Words<typeof snapshotCompareWords> = {
  title: 'Two snapshots compared',
  lead: 'Both by their figures as frozen; entries and corrections since then do not matter.',
  here: 'Comparison',
  compareTwo: 'Compare two snapshots',
  withAnother: 'Compare with another',
  before: 'First moment',
  after: 'Second moment',
  swap: 'Swap',
  choose: 'Choose',
  option: (parts) => parts.join(' | '),
  needsTwo: 'It takes two snapshots to compare. Take them first.',
  chooseBoth: 'Choose two snapshots.',
  same: 'Both are the same snapshot; there is nothing to compare. Choose another.',
  otherPlans: (before, after) =>
    `The two snapshots are of different plans and cannot be compared item by item: the first is of “${before}”, the second of “${after}”. Choose two of one plan; for several years see “Years”.`,
  years: 'Years',
  broken: (name) =>
    `“${name}” failed its check and cannot be compared. Open it to see why, or choose another.`,
  missing: 'The chosen snapshot is not on this device; choose another.',
  reading: 'Reading and verifying both snapshots …',
  basesDiffer: (before, after) =>
    `The two count different figures (first: ${basisWords.names[before]}; second: ${basisWords.names[after]}): a difference may come from that and not be progress.`,
  rulesDiffer:
    'The two follow different rules for lights: a difference may come from the rule and not be progress.',
  calculationsDiffer:
    'The two were taken by versions with different arithmetic: a difference in completion or light may come from that and not be progress.',
  ruleOf: (side, rule) => `${side}: ${rule}`,
  nothing: 'Nothing differs between the two.',
  totals: (before, after, all) =>
    `The first moment has ${before} items, the second ${after}, together ${all}, each listed once; the rows of the table add up to the first, its columns to the second.`,
  flowCaption: (before, after) =>
    `Rows: the lights of ${before}; columns: the lights of ${after}. Each item counts once, and both ways add up to the same.`,
  quoted: (name) => `“${name}”`,
  quotedAt: (name, takenAt) => `“${name}” (taken ${takenAt})`,
};
