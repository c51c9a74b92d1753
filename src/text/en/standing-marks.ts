import type { Words } from '../catalogue.ts';
import type { markWords } from '../standing-marks.ts';

export const markEnglish: Words<typeof markWords> = {
  contested: 'Two figures',
  unproven: 'Evidence missing',
  returned: 'Returned',
  waiting: 'Awaiting review',
};
