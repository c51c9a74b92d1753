import * as v from 'valibot';
import {
  decimalSchema,
  idSchema,
  periodSchema,
  planSchema,
  proseSchema,
  targetSchema,
  textSchema,
} from './plan.ts';

/** `published`: printed in a public document; the other three as offices grade their figures. */
export const grades = ['verified', 'reported', 'estimated', 'published'] as const;
export const bounds = ['=', '>', '>=', '<', '<=', '~'] as const;

/** What an official reads off a ledger: missing is no entry at all, not applicable and zero are values. */
export const readingSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('value'), value: decimalSchema, bound: v.optional(v.picklist(bounds)) }),
  v.strictObject({ kind: v.literal('stage'), stage: proseSchema }),
  v.strictObject({ kind: v.literal('not-applicable') }),
]);

const entrySchema = v.strictObject({
  planId: idSchema,
  targetId: idSchema,
  period: periodSchema,
  reading: readingSchema,
  grade: v.picklist(grades),
  note: v.optional(proseSchema),
  /** why an earlier figure of the same period is replaced */
  reason: v.optional(proseSchema),
  /** the document's own words, when a document is the author */
  quote: v.optional(proseSchema),
  sourceId: v.optional(idSchema),
});

const revisionSchema = v.strictObject({
  planId: idSchema,
  targetId: idSchema,
  goal: v.optional(decimalSchema),
  goalStage: v.optional(proseSchema),
  reason: proseSchema,
  documentNumber: v.optional(proseSchema),
});

const bodySchemas = {
  'plan-adopted': v.strictObject({ plan: planSchema }),
  'target-defined': v.strictObject({
    planId: idSchema,
    target: targetSchema,
    /** place of the target in its document */
    order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  'target-revised': revisionSchema,
  'target-withdrawn': v.strictObject({ planId: idSchema, targetId: idSchema, reason: proseSchema }),
  'entry-logged': entrySchema,
  'entry-retracted': v.strictObject({
    planId: idSchema,
    targetId: idSchema,
    entryId: idSchema,
    reason: proseSchema,
  }),
  /** a published figure that is close to the target but not of its definition: shown, never credited */
  'outcome-noted': v.strictObject({
    planId: idSchema,
    targetId: idSchema,
    name: proseSchema,
    quote: proseSchema,
    period: periodSchema,
    sourceId: idSchema,
    reason: proseSchema,
  }),
  'snapshot-taken': v.strictObject({ snapshotId: idSchema, text: textSchema }),
};

export type ChangeKind = keyof typeof bodySchemas;
export type ChangeBody<K extends ChangeKind> = v.InferOutput<(typeof bodySchemas)[K]>;
export type Reading = v.InferOutput<typeof readingSchema>;
export type Grade = (typeof grades)[number];
export type Entry = ChangeBody<'entry-logged'>;

const authorSchema = v.strictObject({
  name: proseSchema,
  unit: v.optional(proseSchema),
  post: v.optional(proseSchema),
  /** set when a published document, not a person, is the author */
  document: v.optional(idSchema),
});
export type Author = v.InferOutput<typeof authorSchema>;

const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\/[0-9a-z]{5}$/;

const envelopeSchema = v.strictObject({
  id: idSchema,
  kind: v.pipe(textSchema, v.minLength(1), v.maxLength(60)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** hybrid logical clock, see clock.ts */
  at: v.pipe(v.string(), v.regex(STAMP)),
  author: authorSchema,
  device: idSchema,
  body: v.looseObject({}),
});

interface Envelope {
  readonly id: string;
  readonly version: number;
  readonly at: string;
  readonly author: Author;
  readonly device: string;
}

/** One immutable fact. Appended to the log, never edited. */
export type ChangeOf<K extends ChangeKind> = K extends ChangeKind
  ? Envelope & { readonly kind: K; readonly body: ChangeBody<K> }
  : never;
/** A fact of a kind this version does not know: kept and passed on, never dropped, never folded. */
export type UnknownChange = Envelope & { readonly kind: string; readonly body: Record<string, unknown> };
export type KnownChange = ChangeOf<ChangeKind>;
export type Change = KnownChange | UnknownChange;

export const CHANGE_VERSION = 1;

/** True when this version of the code knows what the change means. */
export const isKnown = (change: Change): change is KnownChange =>
  change.version <= CHANGE_VERSION && Object.hasOwn(bodySchemas, change.kind);

export type ChangeFault = { readonly path: string; readonly expected: string };

const faultOf = (issues: readonly v.BaseIssue<unknown>[]): ChangeFault => ({
  path: (issues[0] && v.getDotPath(issues[0])) ?? '',
  expected: issues[0]?.expected ?? issues[0]?.message ?? '',
});

/**
 * Checks anything that wants into the log: the envelope strictly, the body strictly when its kind is known.
 * Returns the change, or where it is wrong; never throws, never repairs.
 */
export function checkChange(
  input: unknown,
): { ok: true; change: Change } | { ok: false; fault: ChangeFault } {
  const envelope = v.safeParse(envelopeSchema, input);
  if (!envelope.success) return { ok: false, fault: faultOf(envelope.issues) };
  const change = envelope.output as Change;
  if (!isKnown(change)) return { ok: true, change };
  const body = v.safeParse(bodySchemas[change.kind], change.body);
  if (!body.success) return { ok: false, fault: faultOf(body.issues) };
  return { ok: true, change };
}

/**
 * The thing a change speaks of; its history is what must be read to fold it anew. The kind of a change decides,
 * so an unknown kind has a subject of its own and disturbs nobody.
 */
export function subjectOf(change: Change): string {
  if (!isKnown(change)) return `unknown:${change.kind}`;
  switch (change.kind) {
    case 'plan-adopted':
      return `plan:${change.body.plan.id}`;
    case 'target-defined':
      return `target:${change.body.target.id}`;
    case 'snapshot-taken':
      return `snapshot:${change.body.snapshotId}`;
    default:
      return `target:${change.body.targetId}`;
  }
}
