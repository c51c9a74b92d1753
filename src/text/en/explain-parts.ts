import type { Words } from '../catalogue.ts';
import type { pointWords } from '../explain-parts.ts';

export const pointEnglish: Words<typeof pointWords> = { unit: ' points' };
