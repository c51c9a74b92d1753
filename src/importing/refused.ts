import type { Damage, FileRefusal } from './sheet.ts';

/** Carries a refusal out of a parser's depth to `readTable`, which hands it on as a value. Never leaves this room. */
export class Refused extends Error {
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The refusal of a damaged file, with the part of the workbook that is wrong and the cell if one is. */
export function damaged(damage: Damage, part?: string, cell?: string): Refused {
  const where = { ...(part === undefined ? {} : { part }), ...(cell === undefined ? {} : { cell }) };
  return new Refused({ code: 'damaged', damage, ...where });
}
