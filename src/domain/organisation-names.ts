import { isLater } from './clock.ts';
import type { OrganisationState, Post, Unit, UnitState } from './organisation.ts';
import { type PastedRow, readPastedTable } from './pasted-table.ts';

/** Why a name was refused; `taken` names the one that is there, `heading` is the head of a pasted column. */
export type NameRefusal =
  | { readonly code: 'blank' }
  | { readonly code: 'too-long'; readonly limit: number }
  | { readonly code: 'taken'; readonly name: string }
  | { readonly code: 'heading' };

export type NameResult =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly refusal: NameRefusal };

/** Characters of the name of a unit, a post or a person. */
export const NAME_LIMIT = 60;

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** A name without blanks around it and without doubled ones inside; its characters stay as typed. */
export const tidyName = (typed: string): string =>
  typed.toWellFormed().replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** What two spellings of one name share: width, blanks and case do not make another name. */
export const nameKey = (name: string): string =>
  name.toWellFormed().replace(INVISIBLE, '').normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** A name that is neither blank, nor too long, nor one of `others`. */
function readName(typed: string, others: readonly string[]): NameResult {
  const name = tidyName(typed);
  if (name === '') return { ok: false, refusal: { code: 'blank' } };
  if ([...name].length > NAME_LIMIT) return { ok: false, refusal: { code: 'too-long', limit: NAME_LIMIT } };
  const taken = others.find((other) => nameKey(other) === nameKey(name));
  if (taken !== undefined) return { ok: false, refusal: { code: 'taken', name: taken } };
  return { ok: true, name };
}

/** The name of a new unit, or with `ownId` the new name of that unit. */
export const readUnitName = (typed: string, units: readonly Unit[], ownId?: string): NameResult =>
  readName(
    typed,
    units.filter(({ id }) => id !== ownId).map(({ name }) => name),
  );

/** The title of a post: two units may each have a 填报岗, one unit may not have two. */
export const readPostTitle = (
  typed: string,
  unitId: string | undefined,
  posts: readonly Post[],
  ownId?: string,
): NameResult =>
  readName(
    typed,
    posts.filter((post) => post.id !== ownId && post.unitId === unitId).map(({ title }) => title),
  );

/** Pasted names: those to add, those refused with their row, and how many rows between them were blank. */
export interface UnitList {
  readonly names: readonly string[];
  readonly refused: readonly { readonly row: number; readonly text: string; readonly refusal: NameRefusal }[];
  readonly blanks: number;
}

const HEADINGS: ReadonlySet<string> = new Set(
  '序号 编号 单位 单位名称 单位名单 部门 部门名称 名称 牵头单位 责任单位 配合单位'.split(' '),
);
const isHeading = (cell: string): boolean => HEADINGS.has(nameKey(cell));
const isNumber = (cell: string): boolean => /^\d*$/.test(cell.normalize('NFKC'));

/** The first column that holds more than running numbers and their head. */
function namePlace(rows: readonly PastedRow[]): number {
  const first = rows.map(({ cells }) => cells.findIndex((cell) => !isNumber(cell) && !isHeading(cell)));
  return first.reduce((least, place) => (place >= 0 && place < least ? place : least), Infinity);
}

/** Reads one name per row; of a pasted table the first column that is no running number. */
export function readUnitList(pasted: string, units: readonly Unit[]): UnitList {
  const rows = readPastedTable(pasted);
  const place = namePlace(rows);
  const names: string[] = [];
  const refused: UnitList['refused'][number][] = [];
  for (const { row, cells } of rows) {
    const text = (place === Infinity ? cells[0] : cells[place]) ?? '';
    const result = readName(text, [...units.map(({ name }) => name), ...names]);
    if (!result.ok) refused.push({ row, text, refusal: result.refusal });
    else if (isHeading(text)) refused.push({ row, text, refusal: { code: 'heading' } });
    else names.push(result.name);
  }
  const span = rows.length === 0 ? 0 : (rows.at(-1)?.row ?? 0) - (rows[0]?.row ?? 0) + 1;
  return { names, refused, blanks: span - rows.length };
}

const isDissolved = ({ definition, end }: UnitState): boolean =>
  definition !== undefined && end !== undefined && !isLater(definition, end);

/** The unit of that name that was dissolved last: who takes its id is that unit again, with what it was assigned. */
export function formerUnitId({ unitsById }: OrganisationState, name: string): string | undefined {
  const former = Object.values(unitsById)
    .filter((unit) => isDissolved(unit) && nameKey(unit.definition?.name ?? '') === nameKey(name))
    .sort((a, b) => ((a.end?.at ?? '') < (b.end?.at ?? '') ? 1 : -1));
  return former[0]?.unitId;
}
