import * as v from 'valibot';
import { ruleSchema } from './light-rule.ts';
import {
  decimalSchema,
  idSchema,
  paceSchema,
  periodSchema,
  planSchema,
  proseSchema,
  targetSchema,
  textSchema,
} from './plan.ts';

/** `published`: printed in a public document; the other three as offices grade their figures. */
export const grades = ['verified', 'reported', 'estimated', 'published'] as const;
export const bounds = ['=', '>', '>=', '<', '<=', '~'] as const;

/** 研判: a person's own judgement, beside the light and never merged with it: 已稳 · 可成 · 需支持 · 有风险. */
export const outlooks = ['secure', 'feasible', 'needs-support', 'at-risk'] as const;
/** What a post does: 填报 · 审核 · 牵头领导. It arranges the screens and enforces nothing. */
export const duties = ['report', 'review', 'lead'] as const;
const verdicts = ['accepted', 'returned'] as const;

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What an official reads off a ledger: missing is no entry at all, not applicable and zero are values. */
export const readingSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('value'), value: decimalSchema, bound: v.optional(v.picklist(bounds)) }),
  v.strictObject({ kind: v.literal('stage'), stage: proseSchema }),
  v.strictObject({ kind: v.literal('not-applicable') }),
]);

/** What a person or an institution is called: never blank. */
const nameSchema = v.pipe(
  proseSchema,
  v.check((text) => text.trim() !== '', 'a name'),
);

const entrySchema = v.strictObject({
  planId: idSchema,
  targetId: idSchema,
  period: periodSchema,
  reading: readingSchema,
  grade: v.picklist(grades),
  note: v.optional(proseSchema),
  /** why an earlier figure of the same period is replaced */
  reason: v.optional(proseSchema),
  /** 存在问题 · 下步打算 · 需协调事项 */
  problems: v.optional(proseSchema),
  nextSteps: v.optional(proseSchema),
  needs: v.optional(proseSchema),
  outlook: v.optional(v.picklist(outlooks)),
  /**
   * The entries of the period that the author saw and replaces. Two that do not know of each other stand side by side.
   * Entries before version 2 have none: there a `reason` says that all earlier ones are replaced.
   */
  replaces: v.optional(v.array(idSchema)),
  /** codes of the questions that the author was asked and answered with yes */
  confirmed: v.optional(v.array(v.pipe(textSchema, v.maxLength(60)))),
  importedFrom: v.optional(
    v.strictObject({ file: proseSchema, digest: idSchema, sheet: proseSchema, row: countSchema }),
  ),
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

const evidenceSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('file'),
    name: proseSchema,
    size: countSchema,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    mediaType: v.optional(proseSchema),
  }),
  v.strictObject({ kind: v.literal('document'), number: proseSchema, title: proseSchema }),
]);

/** Kind of change → the schema of its body. Kinds are facts in the past tense. */
export const bodySchemas = {
  'plan-adopted': v.strictObject({ plan: planSchema }),
  'target-defined': v.strictObject({
    planId: idSchema,
    target: targetSchema,
    /** place of the target in its document */
    order: countSchema,
  }),
  'target-revised': revisionSchema,
  /** by how much of it is due when, from now on instead of the way the plan came with (进度曲线) */
  'pace-set': v.strictObject({
    planId: idSchema,
    targetId: idSchema,
    pace: paceSchema,
    /** of a curve by stages: the goal stage that its author saw and its shares are measured by */
    goalStage: v.optional(proseSchema),
    reason: proseSchema,
  }),
  /** the rule by which all of a plan's lights are given, the rule itself and not only its name */
  'rule-set': v.strictObject({ planId: idSchema, rule: ruleSchema, reason: proseSchema }),
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
  /** the unit or post is there under this name; later ones rename */
  'unit-defined': v.strictObject({ unitId: idSchema, name: nameSchema, order: v.optional(countSchema) }),
  'unit-dissolved': v.strictObject({ unitId: idSchema, reason: proseSchema }),
  'post-defined': v.strictObject({
    postId: idSchema,
    unitId: v.optional(idSchema),
    title: nameSchema,
    duty: v.picklist(duties),
  }),
  'post-abolished': v.strictObject({ postId: idSchema, reason: proseSchema }),
  /** from now on this person holds the post and takes its items over; an empty holder leaves it vacant */
  'post-held': v.strictObject({ postId: idSchema, holder: proseSchema }),
  /** who answers for a target, as a whole: the latest assignment replaces the earlier */
  'target-assigned': v.strictObject({
    planId: idSchema,
    targetId: idSchema,
    leadUnitId: v.optional(idSchema),
    supportingUnitIds: v.array(idSchema),
    leadPostId: v.optional(idSchema),
  }),
  'entry-reviewed': v.strictObject({
    planId: idSchema,
    targetId: idSchema,
    entryId: idSchema,
    verdict: v.picklist(verdicts),
    note: v.optional(proseSchema),
  }),
  /** proof of what was reached, for the period it speaks of and those after it; its id is the change's */
  'evidence-attached': v.strictObject({
    planId: idSchema,
    targetId: idSchema,
    period: periodSchema,
    evidence: evidenceSchema,
  }),
  'evidence-removed': v.strictObject({
    planId: idSchema,
    targetId: idSchema,
    evidenceId: idSchema,
    reason: proseSchema,
  }),
  /** the month is closed for entries, or opened again */
  'period-locked': v.strictObject({
    planId: idSchema,
    period: periodSchema,
    locked: v.boolean(),
    reason: proseSchema,
  }),
  /** one unit may still log in a locked month until an instant in UTC */
  'lock-exempted': v.strictObject({
    planId: idSchema,
    period: periodSchema,
    unitId: idSchema,
    until: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
    reason: proseSchema,
  }),
};

export type ChangeKind = keyof typeof bodySchemas;
export type ChangeBody<K extends ChangeKind> = v.InferOutput<(typeof bodySchemas)[K]>;
export type Reading = v.InferOutput<typeof readingSchema>;
export type Grade = (typeof grades)[number];
export type Outlook = (typeof outlooks)[number];
export type Duty = (typeof duties)[number];
export type Verdict = (typeof verdicts)[number];
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Entry = ChangeBody<'entry-logged'>;
