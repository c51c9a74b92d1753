import { limits } from './import-limits.ts';
import type { NumberFormat } from './number-format.ts';
import { isEmpty, isSound, placeOf, type RawCell, readTag } from './raw-cell.ts';
import { damaged, Refused } from './refused.ts';
import { columnName } from './sheet.ts';
import { type Context, keyOf, type Survey } from './survey.ts';
import { attributesOf, walkXml, type XmlVisitor } from './xml-walk.ts';

const RANGE = /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/;
const ROW = /^[1-9]\d{0,6}$/;
const INSIDE_CELL = new Set(['f', 'v', 'is']);

class SheetSurvey implements XmlVisitor {
  readonly uncomputed = new Set<number>();
  readonly blank = new Set<number>();
  readonly formats = new Map<number, NumberFormat>();
  rows = 0;
  columns = 0;
  texts = 0;
  readonly #part: string;
  readonly #context: Context;
  #row = 0;
  #column = -1;
  #cell: RawCell | undefined;

  constructor(part: string, context: Context) {
    this.#part = part;
    this.#context = context;
  }

  readonly open = (path: readonly string[], raw: string): void => {
    const depth = path.length;
    if (depth === 1 && path[0] !== 'worksheet') throw damaged('xml', this.#part);
    if (path[1] === 'mergeCells' && depth === 3) this.#checkMerge(raw);
    if (path[1] !== 'sheetData' || depth === 2) return;
    const element = path[depth - 1] ?? '';
    if (depth === 3 && element === 'row') this.#openRow(raw);
    else if (depth === 4 && element === 'c') this.#openCell(raw);
    else if (depth === 5 && this.#cell !== undefined && INSIDE_CELL.has(element)) {
      if (element === 'v') this.#cell.value = '';
      if (element === 'f') this.#cell.formula = true;
      if (element === 'is') this.#cell.inline = true;
    } else if (depth < 6 || path[4] !== 'is') throw damaged('xml', this.#part);
  };

  readonly text = (path: readonly string[], raw: string): void => {
    if (path.length === 5 && path[4] === 'v' && this.#cell !== undefined)
      this.#cell.value = (this.#cell.value ?? '') + raw;
  };

  readonly close = (path: readonly string[]): void => {
    if (path.length !== 4 || this.#cell === undefined) return;
    if (this.#holdsSomething(this.#cell)) this.#grow();
    this.#cell = undefined;
  };

  #checkMerge(raw: string): void {
    if (!RANGE.test(attributesOf(raw, this.#part).get('ref') ?? '')) throw damaged('cell', this.#part);
  }

  #openRow(raw: string): void {
    const text = attributesOf(raw, this.#part).get('r') ?? String(this.#row + 1);
    if (!ROW.test(text) || Number(text) <= this.#row) throw damaged('cell', this.#part, text);
    this.#row = Number(text);
    this.#column = -1;
  }

  #openCell(raw: string): void {
    const { address, style, type } = readTag(raw, this.#part);
    const place = address === undefined ? { row: this.#row - 1, column: this.#column + 1 } : placeOf(address);
    const column = place?.column ?? limits.columns;
    if (place?.row !== this.#row - 1 || column <= this.#column || column >= limits.columns)
      throw damaged('cell', this.#part, address);
    this.#column = column;
    if (type === 'n') this.#keepFormat(style);
    if (type === 's') this.texts += 1;
    this.#cell = { type, formula: false, inline: false };
  }

  #holdsSomething(cell: RawCell): boolean {
    const { type, value, formula } = cell;
    const empty = isEmpty(cell);
    if (formula && (this.#context.stale || empty)) this.uncomputed.add(this.#key());
    // without a value a plain cell is read as nothing anyway
    else if (empty && (type !== 'n' || value !== undefined)) this.blank.add(this.#key());
    else if (!empty && !isSound(cell, this.#context.strings))
      throw damaged('cell', this.#part, `${columnName(this.#column)}${this.#row}`);
    return formula || !empty;
  }

  /** A style that the workbook lacks might have been the one that makes 0.197 of 19.7%. */
  #keepFormat(style: string): void {
    const { formats } = this.#context;
    if (formats.length === 0) return;
    const format = /^\d{1,6}$/.test(style) ? formats[Number(style)] : undefined;
    if (format === undefined) throw damaged('cell', this.#part, `${columnName(this.#column)}${this.#row}`);
    if (format.shows !== 'number' || format.scaled) this.formats.set(this.#key(), format);
  }

  #key(): number {
    return keyOf(this.#row - 1, this.#column);
  }

  #grow(): void {
    const { name, taken } = this.#context;
    this.rows = this.#row;
    this.columns = Math.max(this.columns, this.#column + 1);
    if (this.rows > limits.rows)
      throw new Refused({ code: 'too-many-rows', limit: limits.rows, sheet: name });
    if (taken + this.rows * this.columns > limits.cells)
      throw new Refused({ code: 'too-many-cells', limit: limits.cells });
  }
}

/**
 * Walks a worksheet and refuses (throws `Refused`) what the reader would silently turn into nothing, zero or another
 * value: cells out of order or twice, texts that the list of texts does not hold, numbers that are none. Refuses
 * also, before anything of their size is reserved, sheets larger than the limits.
 */
export function surveySheet(xml: string, part: string, context: Context): Survey {
  const survey = new SheetSurvey(part, context);
  walkXml(xml, part, context.budget, survey);
  return survey;
}
