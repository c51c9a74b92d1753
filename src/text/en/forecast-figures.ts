import type { Words } from '../catalogue.ts';
import type { rangeWords } from '../forecast-figures.ts';

export const rangeEnglish: Words<typeof rangeWords> = { between: (low, high) => `${low} to ${high}` };
