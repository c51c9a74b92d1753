import type { PicturePlace } from '../drawing/picture-request.ts';
import { basisWords } from '../text/basis-words.ts';
import { pictureWords as words } from '../text/picture-words.ts';
import { printHeadText } from '../text/print-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { asOfText } from '../text/snapshot-words.ts';

/** Month and basis, for a picture whose title names the plan. */
export const metaOf = ({ asOf, basis }: PicturePlace): string =>
  words.asOf(asOfText(asOf), basisWords.names[basis]);

/** The same with the plan's name. */
export const metaWithPlan = ({ plan, asOf, basis }: PicturePlace): string =>
  printHeadText(plan.name, asOf, basis);

/** From which document, on which basis, by which rule: under every picture of a plan. */
export const notesOf = ({ plan, basis, rule }: PicturePlace): string[] => [
  words.source(plan.name),
  basisWords.notes[basis],
  shellWords.ruleLine(rule),
];
