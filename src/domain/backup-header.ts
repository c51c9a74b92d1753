import * as v from 'valibot';
import { canonicalJson, type Json } from './canonical-json.ts';
import { countSchema } from './count-schema.ts';
import { sha256Hex } from './hash.ts';
import { instantSchema } from './instant-schema.ts';
import { idSchema } from './plan.ts';

export const BACKUP_FORMAT = 'juli-backup';
/** Raised when an older program would read a file wrongly; it refuses what is newer. */
export const BACKUP_VERSION = 1;
/** The first line is looked for in so many bytes; what is longer is no backup. */
export const HEADER_BYTES = 64 * 1024;
/** Fewer are refused when reading as when writing; more than this would only keep a page busy. */
export const ITERATIONS = { least: 600_000, most: 10_000_000 };

const hexSchema = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
/** Midnight of a day that a person chose: it may be any. */
const sinceSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/** What a backup holds: everything, or chosen changes. Parts that are absent choose nothing. */
const scopeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({
    kind: v.literal('chosen'),
    planId: v.optional(idSchema),
    unitId: v.optional(idSchema),
    /** ISO instant: changes stamped at it or later */
    since: v.optional(sinceSchema),
  }),
]);
export type BackupScope = v.InferOutput<typeof scopeSchema>;

const encryptionSchema = v.strictObject({
  cipher: v.literal('AES-256-GCM'),
  derivation: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(ITERATIONS.least), v.maxValue(ITERATIONS.most)),
  salt: hexSchema(32),
  /** first 7 of the 12 bytes of every segment's nonce */
  nonce: hexSchema(14),
  segmentBytes: v.pipe(v.number(), v.integer(), v.minValue(1024), v.maxValue(64 * 1024 * 1024)),
});
export type BackupEncryption = v.InferOutput<typeof encryptionSchema>;

const countsSchema = v.strictObject({
  changes: countSchema,
  /** of these not said by a published document */
  byPeople: countSchema,
  /** of these of kinds that the program which made the file did not know */
  unknown: countSchema,
  files: countSchema,
  settings: countSchema,
  drafts: countSchema,
});
export type BackupCounts = v.InferOutput<typeof countsSchema>;

const headSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  madeAt: instantSchema,
  device: idSchema,
  /** the highest version of a change that the program knew: it decides about the order of the lines */
  changeVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  scope: scopeSchema,
  counts: countsSchema,
  /** over the change lines, each with its line feed */
  changesSha256: hexSchema(64),
  /** all lines after this one, and their bytes, before compression and encryption */
  lines: countSchema,
  plainBytes: countSchema,
  compression: v.picklist(['none', 'gzip']),
  encryption: v.optional(encryptionSchema),
  /** what follows this line as it stands in the file */
  body: v.strictObject({ bytes: countSchema, sha256: hexSchema(64) }),
});
export type BackupHead = v.InferOutput<typeof headSchema>;

const fileHeaderSchema = v.strictObject({ ...headSchema.entries, sha256: hexSchema(64) });
export type BackupHeader = v.InferOutput<typeof fileHeaderSchema>;

export type HeaderFault = 'not-a-backup' | 'newer-format' | 'header-damaged';

/** The header with the hash over its own canonical JSON. */
export const headerOf = (head: BackupHead): BackupHeader => ({
  ...head,
  sha256: sha256Hex(canonicalJson(head as unknown as Json)),
});

/** The first line of a file, without its line feed. */
export const headerLine = (header: BackupHeader): string => canonicalJson(header as unknown as Json);

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the first line. `not-a-backup`: something else altogether; `newer-format`: to be read by a later program;
 * `header-damaged`: not, to the byte, what was written. Never throws.
 */
export function readHeader(
  line: string,
): { ok: true; header: BackupHeader } | { ok: false; fault: HeaderFault } {
  const value = parsed(line);
  if (value === undefined || value.format !== BACKUP_FORMAT)
    return { ok: false, fault: line.includes(`"${BACKUP_FORMAT}"`) ? 'header-damaged' : 'not-a-backup' };
  if (typeof value.version === 'number' && value.version > BACKUP_VERSION)
    return { ok: false, fault: 'newer-format' };
  const checked = v.safeParse(fileHeaderSchema, value);
  if (!checked.success) return { ok: false, fault: 'header-damaged' };
  const { sha256: _own, ...head } = checked.output;
  const header = headerOf(head);
  return headerLine(header) === line ? { ok: true, header } : { ok: false, fault: 'header-damaged' };
}

/** Known before the body is. */
const BOUND = [
  'format',
  'version',
  'madeAt',
  'device',
  'changeVersion',
  'scope',
  'compression',
  'encryption',
] as const;

/** What encryption binds besides the bytes: a header that says something else does not open the body. */
export const boundText = (head: Pick<BackupHead, (typeof BOUND)[number]>): string =>
  canonicalJson(Object.fromEntries(BOUND.map((name) => [name, head[name]])) as unknown as Json);
