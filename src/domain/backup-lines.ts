import * as v from 'valibot';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { Change } from './change.ts';

/** Bytes of evidence on one line: a reader never needs more of a file in memory than this, and four thirds as base64. */
export const PART_BYTES = 768 * 1024;
/** A line may have so many bytes; a change with a frozen board has a few millions. */
export const LINE_BYTES = 64 * 1024 * 1024;

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One stretch of a file's bytes; `part` counts from 0 to `parts` − 1. */
const filePartSchema = v.strictObject({
  file: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  type: v.optional(v.pipe(v.string(), v.maxLength(200))),
  part: countSchema,
  parts: v.pipe(countSchema, v.minValue(1)),
  base64: v.string(),
});
export type FilePart = v.InferOutput<typeof filePartSchema>;

const textsSchema = v.record(v.string(), v.string());
const settingSchema = v.strictObject({ setting: v.string(), value: textsSchema });
const draftSchema = v.strictObject({ draft: v.string(), fields: textsSchema });

export type BackupLine =
  /** not yet checked: storage says whether it may enter the log */
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'file'; readonly part: FilePart }
  | { readonly kind: 'setting'; readonly key: string; readonly value: Readonly<Record<string, string>> }
  | { readonly kind: 'draft'; readonly id: string; readonly fields: Readonly<Record<string, string>> };

/** A change as a line, without its line feed: the canonical JSON of the change and nothing around it. */
export const changeLine = (change: Change): string => canonicalJson(change as unknown as Json);
export const filePartLine = (part: FilePart): string => canonicalJson(part as unknown as Json);
export const settingLine = (setting: string, value: Readonly<Record<string, string>>): string =>
  canonicalJson({ setting, value });
export const draftLine = (draft: string, fields: Readonly<Record<string, string>>): string =>
  canonicalJson({ draft, fields });

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A line of which kind it is by the member that only its kind has; undefined when it is none. Never throws. */
export function readBackupLine(text: string): BackupLine | undefined {
  const value = parsed(text);
  if (value === undefined) return undefined;
  if (Object.hasOwn(value, 'kind') && Object.hasOwn(value, 'body'))
    return { kind: 'change', change: value as Change };
  const part = v.safeParse(filePartSchema, value);
  if (part.success) return { kind: 'file', part: part.output };
  const setting = v.safeParse(settingSchema, value);
  if (setting.success) return { kind: 'setting', key: setting.output.setting, value: setting.output.value };
  const draft = v.safeParse(draftSchema, value);
  return draft.success ? { kind: 'draft', id: draft.output.draft, fields: draft.output.fields } : undefined;
}
