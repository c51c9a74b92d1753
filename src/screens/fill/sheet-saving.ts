import { type FillSheet, type Step, sheetOf, type TextsById, typedOf } from './fill-sheet.ts';
import { type RowTexts, sameTexts } from './row-texts.ts';

const without = <T>(record: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.has(id)));

/** Steps without these rows: what is in the log is corrected with a reason, not undone. */
const forgetRows = (steps: readonly Step[], ids: ReadonlySet<string>): Step[] =>
  steps
    .map((step) => ({ ...step, edits: step.edits.filter(({ id }) => !ids.has(id)) }))
    .filter(({ edits }) => edits.length > 0);

/** The rows are on their way to the disk. */
export function sendRows(sheet: FillSheet, ids: readonly string[]): FillSheet {
  const sent = ids.flatMap((id) => {
    const texts = sheet.typedById[id];
    const over = sheet.savedById[id];
    return texts === undefined || over === undefined ? [] : [[id, { texts, over }] as const];
  });
  return { ...sheet, sentById: { ...sheet.sentById, ...Object.fromEntries(sent) } };
}

export const isOnItsWay = (sheet: FillSheet, id: string): boolean => {
  const sent = sheet.sentById[id];
  return sent !== undefined && sent.texts === typedOf(sheet, id);
};

/** Nothing of it was saved: everything typed stays. */
export const keepRows = (sheet: FillSheet): FillSheet => ({ ...sheet, sentById: {} });

/**
 * The sent rows are durable and show what was sent until the states are read anew, unless they have been already. What
 * was typed on in a row meanwhile stays typed.
 */
export function settleRows(sheet: FillSheet): FillSheet {
  const isTypedOn = (id: string): boolean => typedOf(sheet, id) !== undefined && !isOnItsWay(sheet, id);
  const ids = Object.keys(sheet.sentById).filter((id) => !isTypedOn(id));
  const settled = new Set(ids);
  const savedById: Record<string, RowTexts> = { ...sheet.savedById };
  for (const id of ids) {
    const { texts, over } = sheet.sentById[id] ?? {};
    if (texts !== undefined && savedById[id] === over) savedById[id] = { ...texts, reason: '' };
  }
  return {
    savedById,
    typedById: without(sheet.typedById, settled),
    absentById: without(sheet.absentById, settled),
    past: forgetRows(sheet.past, settled),
    future: forgetRows(sheet.future, settled),
    sentById: {},
  };
}

/**
 * The states were read anew. A row that is still typed stays typed over what is saved now; what was typed in a row that
 * is gone is kept apart until the row comes back.
 */
export function rebase(sheet: FillSheet, savedById: TextsById): FillSheet {
  const next = Object.fromEntries(
    Object.entries(savedById).map(([id, texts]) => {
      const known = sheet.savedById[id];
      return [id, known !== undefined && sameTexts(known, texts) ? known : texts];
    }),
  );
  const gone = new Set(Object.keys(sheet.savedById).filter((id) => next[id] === undefined));
  const typed = { ...sheet.absentById, ...sheet.typedById };
  return {
    ...sheetOf(next, typed),
    absentById: without(typed, new Set(Object.keys(next))),
    past: forgetRows(sheet.past, gone),
    future: forgetRows(sheet.future, gone),
    sentById: sheet.sentById,
  };
}
