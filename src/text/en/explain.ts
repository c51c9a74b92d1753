import type { Words } from '../catalogue.ts';
import type { explainWords } from '../explain.ts';

const weighed = (weight: string | undefined): string => (weight === undefined ? '' : `, weight ${weight}`);

export const explainEnglish: Words<typeof explainWords> = {
  steps: {
    entry: 'Entry',
    goal: 'Goal',
    measure: 'Measure',
    reckoning: 'Arithmetic',
    estimate: 'Estimate',
    proof: 'Evidence',
    pace: 'Schedule',
    gap: 'Gap',
    light: 'Light',
    credit: 'Roll-up',
  },
  approximate: (amount) => ` Published as an approximation, counted as ${amount}.`,
  atLeast: (amount) => ` Published as a lower bound, perhaps more; counted as ${amount}.`,
  atMost: (amount) => ` Published as an upper bound, perhaps less; counted as ${amount}.`,
  silent: (month) => `Nothing was reported up to ${month}.`,
  entry: (month, figure, grade) => `${month}: ${figure} (${grade}).`,
  note: (note) => ` Note: ${note}.`,
  overdue: ' More than a month without a new entry since: marked “Overdue”.',
  noWayToZero: 'The goal is 0, so there is no way to measure: 100% when reached, otherwise 0.',
  noWay: 'The goal equals the baseline, so there is no way to measure: 100% when reached, otherwise 0.',
  ratio: (value, goal, share) => `${value} ÷ ${goal} = ${share}. `,
  ratioFrom: (value, goal, base, share) => `(${value} − ${base}) ÷ (${goal} − ${base}) = ${share}. `,
  allCleared: '0 left to clear: cleared.',
  uncleared: (amount) => (amount === '' ? 'Not cleared yet.' : `${amount} left to clear.`),
  ceiling: (goal, value, room, isOver) =>
    `Ceiling ${goal}, now ${value}, ${room} ${isOver ? 'above it' : 'below it'}.`,
  atCeiling: (goal, value, achievement) => `Ceiling ${goal}, now ${value}: ${achievement}.`,
  achieved: (achievement) => `${achievement}.`,
  difference: (value, goal, gap, achievement) => `${value} − ${goal} = ${gap}: ${achievement}.`,
  stage: (stage, place, goal, share) =>
    `${place === 0 ? `“${stage}” counts 0` : `“${stage}” is stage number ${place}`}: ${place} ÷ ${goal} = ${share}.`,
  estimate: 'The figure reaches the goal, but as an estimate, which cannot count as completed.',
  unprovenAward: (goal) =>
    `Reported at the goal stage “${goal}” without evidence: marked “Evidence missing”, not completed, nothing added to the roll-up. Attach the approval, the acceptance or the award, or its document number, under “Evidence”; it counts as completed from the month of the evidence on.`,
  unproven: (goal, place) =>
    `Reported at the goal stage “${goal}” without evidence: marked “Evidence missing”, not completed, counted as the stage before (${place - 1} ÷ ${place}). Attach the approval, the acceptance or the award, or its document number, under “Evidence”; it counts as completed from the month of the evidence on.`,
  notCounted: 'Left out of the completion of its area.',
  silentCredit: (weight) =>
    `Counts as 0 in the completion of its area${weighed(weight)}: not reporting never makes it higher.`,
  credit: (share, isCapped, weight) =>
    `Counts as ${share}${isCapped ? ' (what exceeds the goal is left out)' : ''} in the completion of its area${weighed(weight)}.`,
};
