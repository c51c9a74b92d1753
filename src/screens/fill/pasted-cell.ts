import { outlooks } from '../../domain/change-bodies.ts';
import { inChinese } from '../../text/catalogue.ts';
import { outlookWords } from '../../text/fill-words.ts';
import { gradeWords } from '../../text/target-kinds.ts';
import { type Column, personalGrades } from './row-texts.ts';

/** The word as the screen says it, or as the Chinese form that was filled in says it. */
const isWord = (text: string, word: () => string): boolean => text === word() || text === inChinese(word);

/** A pasted word as its cell keeps it: 预计 as the code of the grade. What is not known stays as it was written. */
export function pastedCell(column: Column, text: string): string {
  if (column === 'grade')
    return personalGrades.find((grade) => isWord(text, () => gradeWords[grade])) ?? text;
  if (column === 'outlook')
    return outlooks.find((outlook) => isWord(text, () => outlookWords[outlook])) ?? text;
  return text;
}
