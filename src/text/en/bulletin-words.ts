import type { bulletinFrames, bulletinWords } from '../bulletin-words.ts';
import type { Words } from '../catalogue.ts';

export const bulletinFramesEnglish: Words<typeof bulletinFrames> = {
  head: (year, total, month) => ['Of ', `${total} targets`, ` for ${year}, as of ${month}, `],
  none: (basis) => `none has ${basis === 'accepted' ? 'an accepted entry' : 'been reported'}. `,
  all: (count, silence) => ['All ', String(count), silence],
  rest: (count, silence) => ['', String(count), silence],
  apart: (count) => [' ', `${count} not applicable`, ' are left out.'],
  reported: (count, basis) => [
    '',
    `${count} ${basis === 'accepted' ? 'accepted or published' : 'reported'}`,
    '',
  ],
  judged: (count) => [', ', `${count} judged`, ''],
  colon: ': ',
  next: '; ',
  stop: '.',
  onSchedule: (count) => ['', `${count} on schedule`, ''],
  completed: (count) => [' (', `${count} done`, ')'],
  behind: (count) => ['', `${count} behind`, ''],
  severe: (count) => ['', `${count} far behind`, ''],
  share: (share) => `, ${share}`,
  notDue: (count, follows) => [follows ? '; ' : ', ', `${count} not due`, ''],
  lagging: (count) => `Of ${count} behind`,
};

export const bulletinEnglish: Words<typeof bulletinWords> = {
  laggards: 'Targets furthest behind',
  worst: (shown) => `, the worst ${shown}`,
  lead: (unit) => ` (${unit})`,
  reason: (reason) => `Reason: ${reason}`,
  list: 'List',
};
