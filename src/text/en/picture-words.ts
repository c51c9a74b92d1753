import type { Words } from '../catalogue.ts';
import type { savePictureWords } from '../picture-words.ts';

export const savePictureEnglish: Words<typeof savePictureWords> = {
  open: 'Save as picture',
  openOf: (what: string) => `Save as picture: ${what}`,
  drawing: 'Drawing …',
  preview: (what: string) => `Preview: ${what}`,
  hint: 'PNG suits messages and slides; SVG stays sharp at any size and can be edited in a document. Pictures are in Chinese and state the data month, the basis, the rule and the source.',
  png: 'Download PNG',
  svg: 'Download SVG',
  failed:
    'The picture was not made; the data are not affected. Close this and try again. If it fails again, give the code below to technical staff.',
  faults: {
    'too-large':
      'The picture is too tall for a PNG in this browser. Download the SVG, or narrow the selection.',
    unrendered:
      'The browser did not draw the PNG; the data are not affected. Download the SVG, or try another browser.',
  },
  board: 'board',
  area: 'area: progress and lights by month',
  matrix: 'lights of the tasks by month',
  ranking: 'places',
};
