import type { Words } from '../catalogue.ts';
import { outlookWords } from '../fill-words.ts';
import type { outlookCountWords } from '../outlook-words.ts';

export const outlookCountEnglish: Words<typeof outlookCountWords> = {
  head: 'Outlook',
  count: (outlook, count) => `${outlookWords[outlook]} ${count}`,
  said: (outlook, count) => `Outlook ${outlookWords[outlook]}: ${count}`,
  before: 'Outlook of the units (',
  reported: (count) => `${count} reported`,
  given: (count) => `, ${count} with an outlook): `,
  items: (outlook, count) => `${count} ${outlookWords[outlook]}`,
  comma: ', ',
  stop: '.',
  spoken: (gauge, counts) => `${gauge}, outlook of the units: ${counts}`,
  filter: (outlook) => `outlook ${outlookWords[outlook]}`,
  note: 'The outlook is what the unit itself thinks. It stands beside the light and changes neither light nor completion.',
};
