import { type RowTexts, sameTexts } from './row-texts.ts';

/** One row before and after a step. */
export interface RowEdit {
  readonly id: string;
  readonly before: RowTexts;
  readonly after: RowTexts;
}

/** What one undo takes back. */
export interface Step {
  readonly edits: readonly RowEdit[];
  /** where the person was: undoing leads back there */
  readonly at: { readonly id: string; readonly column: string };
  /** typing in the same cell still joins this step */
  readonly open: boolean;
}

/** Texts by target id. */
export type TextsById = Readonly<Record<string, RowTexts>>;

/** The grid's memory, apart from React: what is saved, what is typed over it, and the way back and forth. */
export interface FillSheet {
  readonly savedById: TextsById;
  /** only rows that differ from what is saved */
  readonly typedById: TextsById;
  /** typed rows whose item left the page: reassigned or withdrawn elsewhere; they come back with it */
  readonly absentById: TextsById;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** rows on their way to the disk: what was sent, and what was saved then */
  readonly sentById: Readonly<Record<string, { readonly texts: RowTexts; readonly over: RowTexts }>>;
}

export const sheetOf = (savedById: TextsById, typedById: TextsById = {}): FillSheet => {
  const sheet = { savedById, typedById: {}, absentById: {}, past: [], future: [], sentById: {} };
  return { ...sheet, typedById: withTexts(sheet, Object.entries(typedById)) };
};

/** What is typed in a row, also in one that left the page. */
export const typedOf = (
  { typedById, absentById }: Pick<FillSheet, 'typedById' | 'absentById'>,
  id: string,
): RowTexts | undefined => typedById[id] ?? absentById[id];

export const textsOf = ({ typedById, savedById }: FillSheet, id: string): RowTexts | undefined =>
  typedById[id] ?? savedById[id];

/** A row that says again what is saved is not typed any more; rows that are not there are left out. */
function withTexts(
  { savedById, typedById }: Pick<FillSheet, 'savedById' | 'typedById'>,
  rows: readonly (readonly [id: string, texts: RowTexts])[],
): TextsById {
  const next = { ...typedById };
  for (const [id, texts] of rows) {
    const saved = savedById[id];
    if (saved === undefined) continue;
    if (sameTexts(texts, saved)) delete next[id];
    else next[id] = texts;
  }
  return next;
}

const isIdle = ({ before, after }: RowEdit): boolean => sameTexts(before, after);

/** The step that an edit of the same cell joins, or nothing. */
const joined = (last: Step | undefined, { edits, at, open }: Step): Step | undefined => {
  const [edit] = edits;
  const [first] = last?.edits ?? [];
  if (!open || !last?.open || edit === undefined || first === undefined) return undefined;
  if (last.at.id !== at.id || last.at.column !== at.column) return undefined;
  return { ...last, edits: [{ ...edit, before: first.before }] };
};

/** Does a step; what had been undone cannot be redone any more. A step that changes nothing is none. */
export function doStep(sheet: FillSheet, step: Step): FillSheet {
  const edits = step.edits.filter((edit) => !isIdle(edit));
  if (edits.length === 0) return sheet;
  const typedById = withTexts(
    sheet,
    edits.map(({ id, after }) => [id, after]),
  );
  const last = sheet.past.at(-1);
  const together = joined(last, { ...step, edits });
  const earlier = together === undefined ? sheet.past : sheet.past.slice(0, -1);
  const now = together ?? { ...step, edits };
  // Typing that was typed back leaves nothing to undo.
  const past = now.edits.every(isIdle) ? earlier : [...earlier, now];
  return { ...sheet, typedById, past, future: [] };
}

export function undo(sheet: FillSheet): FillSheet {
  const step = sheet.past.at(-1);
  if (step === undefined) return sheet;
  const typedById = withTexts(
    sheet,
    step.edits.map(({ id, before }) => [id, before]),
  );
  const future = [...sheet.future, { ...step, open: false }];
  return { ...sheet, typedById, past: sheet.past.slice(0, -1), future };
}

export function redo(sheet: FillSheet): FillSheet {
  const step = sheet.future.at(-1);
  if (step === undefined) return sheet;
  const typedById = withTexts(
    sheet,
    step.edits.map(({ id, after }) => [id, after]),
  );
  return { ...sheet, typedById, past: [...sheet.past, step], future: sheet.future.slice(0, -1) };
}

/** The cell was left: what is typed next is a step of its own. */
export function closeStep(sheet: FillSheet): FillSheet {
  const last = sheet.past.at(-1);
  if (last?.open !== true) return sheet;
  return { ...sheet, past: [...sheet.past.slice(0, -1), { ...last, open: false }] };
}
