import type { Words } from '../catalogue.ts';
import type { printWords } from '../print-words.ts';

export const printEnglish: Words<typeof printWords> = {
  head: (plan, asOf, basis) => `${plan} · as of ${asOf} · figures counted: ${basis}`,
  demo: 'Demonstration data · not actual progress',
};
