import { attributesOf } from './xml-walk.ts';

/** A cell as the XML of a worksheet holds it; `value` and the others become known while it is walked through. */
export interface RawCell {
  readonly type: string;
  value?: string;
  formula: boolean;
  inline: boolean;
}

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const anything = (): boolean => true;

/** The attributes of a cell as all spreadsheets write them, read at once; any others are read one by one. */
const USUAL = /^\s+r="([A-Z]{1,3}[1-9]\d{0,6})"(?: t="(\w+)")?(?: s="(\d+)")?(?: t="(\w+)")?$/;

interface CellTag {
  readonly address: string | undefined;
  readonly style: string;
  readonly type: string;
}

/** Where a cell stands (by default behind the one before it), its style and its type. Throws `Refused`. */
export function readTag(raw: string, part: string): CellTag {
  const usual = USUAL.exec(raw);
  if (usual !== null && (usual[2] === undefined || usual[4] === undefined))
    return { address: usual[1], style: usual[3] ?? '0', type: usual[2] ?? usual[4] ?? 'n' };
  const named = attributesOf(raw, part);
  return { address: named.get('r'), style: named.get('s') ?? '0', type: named.get('t') ?? 'n' };
}

/** The place that an address such as `AB12` names, both from 0; undefined when it is none. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const [, letters, line] = ADDRESS.exec(address) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return { row: Number(line) - 1, column: column - 1 };
}

/** What each type of cell may hold. */
const soundByType = new Map<string, (value: string, strings: number) => boolean>([
  ['s', (value, strings) => /^\d{1,9}$/.test(value) && Number(value) < strings],
  ['b', (value) => /^(?:0|1|true|false)$/i.test(value)],
  ['n', (value) => NUMBER.test(value) && Number.isFinite(Number(value))],
  ['e', anything],
  ['str', anything],
  ['d', anything],
  ['inlineStr', anything],
]);

/** True when the cell holds what its type may hold; false means that no spreadsheet wrote it. */
export const isSound = ({ type, value = '' }: RawCell, strings: number): boolean =>
  soundByType.get(type)?.(value, strings) ?? false;

/** True for a cell without a value; the text that a formula came to may be empty and yet be its value. */
export const isEmpty = ({ type, value, inline }: RawCell): boolean =>
  type === 'inlineStr' ? !inline : value === undefined || (value.trim() === '' && type !== 'str');
