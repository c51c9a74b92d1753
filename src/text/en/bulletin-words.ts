import type { bulletinFrames, bulletinWords } from '../bulletin-words.ts';
import type { Words } from '../catalogue.ts';

export const bulletinFramesEnglish: Words<typeof bulletinFrames> = {
  head: (year, total, month) => [`Of the ${year} plan’s `, `${total} targets`, `, as of ${month}, `],
  none: (basis) => `none has ${basis === 'accepted' ? 'an accepted entry' : 'been reported'}. `,
  all: (count, silence) => ['All ', String(count), silence],
  rest: (count, silence) => ['the other ', String(count), silence],
  apart: (count) => [' ', `${count} not applicable`, ' are left out.'],
  reported: (count, basis) => [
    '',
    `${count} ${basis === 'accepted' ? 'accepted or published' : 'reported'}`,
    '',
  ],
  judged: (count) => [', ', `${count} of them judged`, ''],
  colon: ': ',
  next: '; ',
  stop: '.',
  onSchedule: (count) => ['', `${count} on schedule`, ''],
  completed: (count) => [' (', `${count} done`, ')'],
  behind: (count) => ['', `${count} behind`, ''],
  severe: (count) => ['', `${count} far behind`, ''],
  share: (share) => `, ${share}`,
  notDue: (count, follows) => [follows ? '; ' : ', ', `${count} not due`, ', not judged'],
  lagging: (count) => `Of ${count} behind`,
};

export const bulletinEnglish: Words<typeof bulletinWords> = {
  laggards: 'Targets furthest behind',
  worst: (shown) => `, the worst ${shown}`,
  lead: (unit) => ` (${unit})`,
  reason: (reason) => `Reason: ${reason}`,
  list: 'List',
};
