import type { Entry } from '../domain/change-bodies.ts';
import type { LedgerNote } from '../domain/ledger-row.ts';
import { blankMarks, nothingWords, outlookNamed } from '../domain/ledger-words.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import type { Wrong } from './cell-reading.ts';
import { cleanText } from './cell-text.ts';
import { bare } from './plain-text.ts';
import type { RowCells } from './row-cells.ts';

const REMARKS = ['note', 'problems', 'nextSteps', 'needs'] as const;
/** What the schema of an entry allows. */
const MOST_CHARACTERS = 4000;

export function longTexts(cells: RowCells): Wrong[] {
  return REMARKS.filter((role) => (cells.verbatim(role) ?? cells.text(role)).length > MOST_CHARACTERS).map(
    (role) => ({
      cause: { code: 'text-too-long', limit: MOST_CHARACTERS },
      role,
    }),
  );
}

/** The judgement that a row names in its very word. */
export const outlookIn = (cells: RowCells): EntryInForce['outlook'] =>
  outlookNamed(bare(cells.text('outlook')));

/** A judgement in other words is said beside the row and not taken for one. */
export function outlookNotes(cells: RowCells): LedgerNote[] {
  const found = cells.text('outlook');
  const says = !nothingWords.test(bare(found)) && !blankMarks.test(bare(found)) && found !== '';
  return says && outlookIn(cells) === undefined ? [{ code: 'outlook-unread', found }] : [];
}

/**
 * What stands beside the figure. A blank cell, a dash and 无 say nothing, so what the figure in force has stays; but why
 * a target did not apply is no note on a figure, nor the other way round, and what a printed document says is no remark
 * of an office.
 */
export function remarksOf(cells: RowCells, inForce: EntryInForce | undefined, notApplicable: boolean) {
  const existing = inForce?.grade === 'published' ? undefined : inForce;
  const isOther = notApplicable !== (existing?.reading.kind === 'not-applicable');
  const written = (role: (typeof REMARKS)[number]): string => {
    const text = cells.text(role);
    const verbatim = cells.verbatim(role);
    if (verbatim !== undefined) return verbatim;
    return nothingWords.test(bare(text)) || blankMarks.test(bare(text)) ? '' : text;
  };
  const said = (role: (typeof REMARKS)[number]): string =>
    written(role) || (role === 'note' && isOther ? '' : (existing?.[role] ?? ''));
  const outlook: EntryInForce['outlook'] | '' = outlookIn(cells) ?? existing?.outlook ?? '';
  return {
    note: said('note'),
    problems: said('problems'),
    nextSteps: said('nextSteps'),
    needs: said('needs'),
    outlook,
  };
}

/** A text as it comes back from a file: without what cannot be seen at its ends, with U+FFFD for what no file may hold. */
const fromFile = (text = ''): string =>
  cleanText(text).replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '\uFFFD');

export const sameRemarks = (entry: Entry, existing: EntryInForce): boolean =>
  REMARKS.every((role) => {
    const said = fromFile(entry[role]);
    return said === fromFile(existing[role]) || (said === '' && existing.grade === 'published');
  });
