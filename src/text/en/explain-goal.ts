import type { Words } from '../catalogue.ts';
import type { goalWords } from '../explain-goal.ts';

const THING: Readonly<Record<string, string>> = { growth: 'the growth', reduction: 'the fall' };
const thing = (measure: string): string => THING[measure] ?? 'the figure';

const share = (fromBaseline: boolean): string =>
  fromBaseline ? 'the way from the baseline ÷ the whole way to the goal' : 'the figure ÷ the goal';

export const goalEnglish: Words<typeof goalWords> = {
  stages: (goal, path, place) =>
    `Completed at the stage “${goal}”: ${path.join(' → ')}, ${path.length} stages, “${goal}” is number ${place}. `,
  head: (goal) => `Goal: ${goal}. `,
  cleared: 'Met only when none is left to clear. ',
  atMost: (goal) => `Met at ${goal} or less. `,
  over: (goal, measure) => `Met when ${thing(measure)} is above ${goal}; exactly ${goal} is not enough. `,
  atLeast: (goal, measure) => `Met when ${thing(measure)} is ${goal} or more. `,
  noFigure: 'The document gives no figure to check against. ',
  strength: (strength) => `“${strength}” is a word of emphasis and changes nothing in the arithmetic.`,
  cumulative: (fromBaseline) => `Cumulative: completion = ${share(fromBaseline)}; it may exceed 100%.`,
  levelWithout: 'Level: met or not; no completion rate is formed.',
  level: (fromBaseline) => `Level: met or not; until it is met, completion = ${share(fromBaseline)}.`,
  growth: 'Growth: met or not; the gap is in percentage points, one rate is never divided by another.',
  reduction:
    'Reduction: whether the fall reaches the goal; the gap is in percentage points, a rise is a negative fall.',
  clearing: 'Ceiling (to be cleared): only whether none is left; no completion rate is formed.',
  ceiling: 'Ceiling: met while it is not exceeded, not met once it is; no completion rate is formed.',
  milestone:
    'Milestone: completion = number of the stage reached ÷ number of the goal stage; 0 before the start.',
  award: (goal) =>
    `Award: completed only at “${goal}”; earlier stages show progress and add nothing to the roll-up.`,
};
