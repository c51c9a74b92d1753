import type { areaCountWords } from '../area-count-words.ts';
import type { Words } from '../catalogue.ts';

export const areaCountEnglish: Words<typeof areaCountWords> = {
  total: (count) => `${count} in all`,
  onSchedule: (count) => `${count} on schedule`,
  judged: (count) => `${count} judged`,
  done: (count) => `${count} completed`,
  unreported: (count) => `${count} not reported`,
  comma: ', ',
  of: ' of ',
  semicolon: '; ',
  stop: '.',
};
