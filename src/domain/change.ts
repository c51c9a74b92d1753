import * as v from 'valibot';
import { bodySchemas, type ChangeBody, type ChangeKind } from './change-bodies.ts';
import { stampSchema } from './instant-schema.ts';
import { idSchema, proseSchema, textSchema } from './plan.ts';

const authorSchema = v.strictObject({
  name: proseSchema,
  unit: v.optional(proseSchema),
  post: v.optional(proseSchema),
  /** set when a published document, not a person, is the author */
  document: v.optional(idSchema),
});
export type Author = v.InferOutput<typeof authorSchema>;

const envelopeSchema = v.strictObject({
  id: idSchema,
  kind: v.pipe(textSchema, v.minLength(1), v.maxLength(60)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** hybrid logical clock, see clock.ts */
  at: stampSchema,
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

/** Raised with every new kind and every new field of a body; an older program keeps what it does not know. */
export const CHANGE_VERSION = 3;

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
 * Returns the change, or where it is wrong; never throws, never repairs. What is in a log is not checked again: there an
 * earlier program may have let in a stamp of no real time.
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

/** The subject of units, posts and their holders. */
export const ORGANISATION = 'organisation';
/** The subject of the rule a plan is judged by. */
export const ruleSubject = (planId: string): string => `rule:${planId}`;
/** The subject of a plan's closed months. */
export const locksSubject = (planId: string): string => `locks:${planId}`;

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
    case 'unit-defined':
    case 'unit-dissolved':
    case 'post-defined':
    case 'post-abolished':
    case 'post-held':
      return ORGANISATION;
    case 'rule-set':
      return ruleSubject(change.body.planId);
    case 'period-locked':
    case 'lock-exempted':
      return locksSubject(change.body.planId);
    default:
      return `target:${change.body.targetId}`;
  }
}
