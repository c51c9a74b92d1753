import type { DraftRow, Rows } from './tables.ts';

type Fields = DraftRow['fields'];

function saysSame(a: Fields, b: Fields = {}): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && a[name] === b[name])
  );
}

/** Keeps or, with undefined, forgets several drafts at once. */
export async function putDrafts(
  { drafts }: Pick<Rows, 'drafts'>,
  fieldsById: ReadonlyMap<string, Fields | undefined>,
): Promise<void> {
  const kept = [...fieldsById].flatMap(([id, fields]) => (fields === undefined ? [] : [{ id, fields }]));
  const gone = [...fieldsById].flatMap(([id, fields]) => (fields === undefined ? [id] : []));
  await drafts.bulkPut(kept);
  await drafts.bulkDelete(gone);
}

/** Forgets of these drafts the ones that still say what is given. */
export async function forgetSaid(
  { drafts }: Pick<Rows, 'drafts'>,
  fieldsById: ReadonlyMap<string, Fields>,
): Promise<void> {
  const kept = await drafts.bulkGet([...fieldsById.keys()]);
  await drafts.bulkDelete(
    kept.flatMap((row) => (row && saysSame(row.fields, fieldsById.get(row.id)) ? [row.id] : [])),
  );
}
