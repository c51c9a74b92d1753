import type { SkipReason } from '../domain/ledger-row.ts';
import { footnoteWords, headingPrefix, totalWords } from '../domain/ledger-words.ts';
import type { Header } from './header-row.ts';
import type { Matcher } from './match-target.ts';
import { bare, nameKey } from './plain-text.ts';
import type { RowCells } from './row-cells.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** Tells rows that are nobody's figures. A row that names a target is never skipped. */
export type RowSkip = (row: readonly SheetCell[], cells: RowCells) => SkipReason | undefined;

/** The header's lines, column by column, as they may stand again on a next page. */
function headerLines(rows: Sheet['rows'], { first, last, texts }: Header): string[][] {
  const lines = rows.slice(first, last + 1).map((row) => row.map(({ text }) => bare(text)));
  return [texts.map(bare), ...lines];
}

/** One text over the whole row, as a merged heading repeats it; figures are no heading. */
function isHeading(filled: readonly string[], areas: ReadonlySet<string>): boolean {
  const [text = ''] = filled;
  if (filled.length === 1) return headingPrefix.test(text) || areas.has(nameKey(text));
  return /\p{L}{2}/u.test(text) && filled.every((each) => each === text);
}

export function rowSkip(rows: Sheet['rows'], header: Header, { isName, isId, areas }: Matcher): RowSkip {
  const lines = headerLines(rows, header);
  const repeatsHeader = (texts: readonly string[], filled: number): boolean =>
    filled > 1 &&
    lines.some((line) => texts.every((text, column) => text === '' || text === (line[column] ?? '')));
  return (row, cells) => {
    const texts = row.map(({ text }) => bare(text));
    const filled = texts.filter((text) => text !== '');
    const [first] = filled;
    if (first === undefined) return 'empty';
    if (repeatsHeader(texts, filled.length)) return 'repeated-header';
    const name = cells.text('name');
    if (isName(name) || isId(cells.text('targetId'))) return undefined;
    if (totalWords.test(bare(name)) || totalWords.test(first)) return 'total';
    if (isHeading(filled, areas)) return 'heading';
    return footnoteWords.test(first) ? 'footnote' : undefined;
  };
}
