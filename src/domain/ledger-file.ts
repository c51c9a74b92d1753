import * as v from 'valibot';
import { bounds, grades, outlooks } from './change-bodies.ts';
import { decimalSchema, idSchema, type Plan, periodSchema, proseSchema } from './plan.ts';

export const LEDGER_FORMAT = 'juli-ledger';
/** Raised when an older program would read a file wrongly; it refuses what is newer. */
export const LEDGER_VERSION = 1;

/** What was reported of one target for one month. Names stand beside ids for people; ids decide. */
const filedEntrySchema = v.strictObject({
  targetId: idSchema,
  target: proseSchema,
  area: proseSchema,
  lead: v.optional(proseSchema),
  period: periodSchema,
  /** exactly one of value, stage and notApplicable */
  value: v.optional(decimalSchema),
  bound: v.optional(v.picklist(bounds)),
  unit: v.optional(proseSchema),
  stage: v.optional(proseSchema),
  notApplicable: v.optional(v.literal(true)),
  grade: v.picklist(grades),
  outlook: v.optional(v.picklist(outlooks)),
  note: v.optional(proseSchema),
  problems: v.optional(proseSchema),
  nextSteps: v.optional(proseSchema),
  needs: v.optional(proseSchema),
});

const fileSchema = v.strictObject({
  format: v.literal(LEDGER_FORMAT),
  version: v.literal(LEDGER_VERSION),
  demonstration: v.boolean(),
  plan: v.strictObject({
    id: idSchema,
    name: proseSchema,
    place: proseSchema,
    year: v.pipe(v.number(), v.integer()),
  }),
  entries: v.array(filedEntrySchema),
});

/** One row of 填报数据. Plain JSON. */
export type FiledEntry = v.InferOutput<typeof filedEntrySchema>;

/** 填报数据: the entries in force of a plan, one per target and month. Plain JSON. */
export type LedgerFile = v.InferOutput<typeof fileSchema>;

/** Why a JSON file is no 填报数据: what it is instead, or from where on it is not as it should be. */
export type LedgerFileFault =
  | { readonly code: 'json-unreadable' }
  | { readonly code: 'json-snapshot' }
  | { readonly code: 'json-backup' }
  | { readonly code: 'json-foreign' }
  | { readonly code: 'json-newer' }
  | { readonly code: 'json-invalid'; readonly part: string };

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What stands in the place of a ledger, by the marks of our own files; a backup is lines of JSON and not one value. */
function otherThan(json: unknown, text: string): LedgerFileFault | undefined {
  const firstLine = json === undefined ? parse(text.slice(0, text.search(/\n|$/))) : json;
  if (typeof firstLine !== 'object' || firstLine === null)
    return { code: json === undefined ? 'json-unreadable' : 'json-foreign' };
  const { format, version, snapshot } = firstLine as Record<string, unknown>;
  if (format === LEDGER_FORMAT && json !== undefined)
    return typeof version === 'number' && version > LEDGER_VERSION ? { code: 'json-newer' } : undefined;
  if (format === 'juli-backup') return { code: 'json-backup' };
  if (typeof snapshot === 'object' && snapshot !== null) return { code: 'json-snapshot' };
  return { code: json === undefined ? 'json-unreadable' : 'json-foreign' };
}

/** Reads the text of a 填报数据 file: strictly, so that nothing in it is passed over. Never throws. */
export function readLedgerFile(
  text: string,
):
  | { readonly ok: true; readonly file: LedgerFile }
  | { readonly ok: false; readonly fault: LedgerFileFault } {
  const json = parse(text);
  const other = otherThan(json, text);
  if (other !== undefined) return { ok: false, fault: other };
  const read = v.safeParse(fileSchema, json);
  if (read.success) return { ok: true, file: read.output };
  const [issue] = read.issues;
  return { ok: false, fault: { code: 'json-invalid', part: v.getDotPath(issue) ?? '' } };
}

/** Of a plan, what a file names it by. */
export const planHead = ({ id, name, place, year }: Plan): LedgerFile['plan'] => ({ id, name, place, year });
