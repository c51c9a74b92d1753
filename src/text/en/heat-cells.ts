import type { Words } from '../catalogue.ts';
import type { heatWords } from '../heat-cells.ts';

export const heatEnglish: Words<typeof heatWords> = {
  carried: (figure, month) => `${figure} (reported for ${month}, nothing for this month)`,
  how: (facts) => facts.join(', '),
  month: (month, light) => `${month}: ${light}`,
  tip: (facts) => facts.join('; '),
  onSchedule: (onSchedule, judged) => `${onSchedule} on schedule of ${judged} judged`,
};
