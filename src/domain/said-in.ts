import { fold, foldNumbers } from './search-fold.ts';

/** Marks and blanks alone ask for nothing. */
export const asksForNothing = (typed: string): boolean => fold(typed).text === '';

/**
 * Does a text say each word that was typed, in any order? Without regard to width, case, blanks and marks, and with
 * numbers in any spelling. Marks alone ask for nothing.
 */
export function isSaidIn(written: string, typed: string): boolean {
  const plain = fold(written);
  const inDigits = foldNumbers(plain).text;
  return typed.split(/\s+/).every((word) => {
    const wanted = fold(word);
    return plain.text.includes(wanted.text) || inDigits.includes(foldNumbers(wanted).text);
  });
}
