const LINE_HEIGHT = 16;
const SLACK = 4;
/** Excel's own limit in points; a file with a higher row is repaired on opening, or refused. */
const HIGHEST = 409;
/** What indents and cell margins take of a column, in half-width characters. */
const PADDING = 3;

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u02FF' ? 2 : 1), 0);

const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / width)), 0);

/**
 * The height in points of a row of wrapped texts; `widths` in half-width characters. An estimate on the safe side:
 * merged cells never grow by themselves, and not every program lets the others grow. Never above the 409 that Excel takes.
 */
export const heightOf = (texts: readonly string[], widths: readonly number[]): number =>
  Math.min(
    HIGHEST,
    SLACK +
      LINE_HEIGHT *
        texts.reduce(
          (most, text, index) => Math.max(most, linesIn(text, (widths[index] ?? 10) - PADDING)),
          1,
        ),
  );
