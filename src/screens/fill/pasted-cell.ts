import { outlooks } from '../../domain/change-bodies.ts';
import { outlookWords } from '../../text/fill-words.ts';
import { gradeWords } from '../../text/target-kinds.ts';
import { type Column, personalGrades } from './row-texts.ts';

/** A pasted word as its cell keeps it: 预计 as the code of the grade. What is not known stays as it was written. */
export function pastedCell(column: Column, text: string): string {
  if (column === 'grade') return personalGrades.find((grade) => gradeWords[grade] === text) ?? text;
  if (column === 'outlook') return outlooks.find((outlook) => outlookWords[outlook] === text) ?? text;
  return text;
}
