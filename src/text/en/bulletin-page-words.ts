import type { bulletinPageWords } from '../bulletin-page-words.ts';
import type { Words } from '../catalogue.ts';

export const bulletinPageEnglish: Words<typeof bulletinPageWords> = {
  title: 'Preview and print the bulletin',
  lead: 'The full text in the chosen layout, word for word that of the Word document made without your own. Addressee, signature and date are placeholders in brackets, to be written over in Word. When printed every page has its number at the foot: on the right of odd pages, on the left of even ones.',
  how: 'In the print window, choose “Save as PDF” as the printer to get a file; paper A4, default margins, scale 100 %, and no headers and footers of the browser.',
  print: 'Print or save as PDF',
  choices: 'Another kind or layout',
  preview: 'Full text of the bulletin',
  making: 'Laying out the pages …',
  table: (title) => `Table: ${title}`,
  backToSnapshot: 'Back to the snapshot',
  refusedTitle: 'There is no bulletin to print',
  withoutEarlier: 'Compare with none',
  withoutEarlierHint:
    'The kind and the layout stay as they are and the bulletin says nothing of changes; another snapshot can be chosen on that page under “Compare with”.',
};
