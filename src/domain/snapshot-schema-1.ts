import * as v from 'valibot';
import { bases } from './basis.ts';
import { grades, outlooks, readingSchema } from './change-bodies.ts';
import { countSchema } from './count-schema.ts';
import { instantSchema } from './instant-schema.ts';
import { lights } from './light.ts';
import { idSchema, periodSchema, planSchema, proseSchema, targetSchema, textSchema } from './plan.ts';

// Version 1 verifies for ever: plans, targets and readings may gain fields, but what they once had must go on passing.
// Named is what screens, roll-ups and the writers of documents read: what passes can be written. The hash covers the rest.

export const figureSchema = v.pipe(v.string(), v.maxLength(100), v.regex(/^-?\d+(\.\d+)?$/));
export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** True, or not there. */
export const yesSchema = v.optional(v.literal(true));

const saidSchema = v.optional(textSchema);

const entrySchema = v.looseObject({
  id: idSchema,
  at: saidSchema,
  period: periodSchema,
  reading: readingSchema,
  grade: v.picklist(grades),
  by: proseSchema,
  unit: saidSchema,
  post: saidSchema,
  note: saidSchema,
  problems: saidSchema,
  nextSteps: saidSchema,
  needs: saidSchema,
  outlook: v.optional(v.picklist(outlooks)),
  confirmed: v.optional(v.array(textSchema)),
  sourceId: saidSchema,
  review: v.optional(
    v.looseObject({ at: saidSchema, verdict: textSchema, note: saidSchema, by: saidSchema }),
  ),
});

const assessmentSchema = v.looseObject({
  met: v.boolean(),
  completion: v.optional(figureSchema),
  credit: v.optional(figureSchema),
  gap: v.optional(figureSchema),
  reversed: v.optional(v.boolean()),
  estimated: yesSchema,
  unproven: yesSchema,
});

const standingSchema = v.looseObject({
  target: targetSchema,
  asOf: periodSchema,
  light: v.picklist(lights),
  expected: figureSchema,
  credit: figureSchema,
  weight: figureSchema,
  overdue: v.boolean(),
  entry: v.optional(entrySchema),
  assessment: v.optional(assessmentSchema),
  points: v.optional(figureSchema),
  escalated: yesSchema,
  contested: yesSchema,
  assignment: v.optional(
    v.looseObject({
      leadUnitId: v.optional(idSchema),
      supportingUnitIds: v.array(idSchema),
      leadPostId: v.optional(idSchema),
    }),
  ),
});

const rollUpSchema = v.looseObject({
  total: countSchema,
  judged: countSchema,
  onSchedule: countSchema,
  done: countSchema,
  unreported: countSchema,
  countsByLight: v.looseObject(v.entriesFromList(lights, countSchema)),
  completion: v.optional(figureSchema),
  expected: v.optional(figureSchema),
  silent: v.optional(figureSchema),
  points: v.optional(figureSchema),
  light: v.picklist(lights),
});

const gaugeSchema = v.looseObject({
  areaId: idSchema,
  heading: proseSchema,
  motto: v.optional(proseSchema),
  rollUp: rollUpSchema,
});

/**
 * A snapshot file of version 1. Strict at the top: what stands beside the snapshot is under no hash. The snapshot itself
 * has no other members than these either, which is asked once its hash is known to fit (`isFirstMember`).
 */
export const firstFileSchema = v.strictObject({
  sha256: hashSchema,
  snapshot: v.looseObject({
    format: v.literal('juli-snapshot'),
    version: v.literal(1),
    calculation: v.pipe(v.number(), v.integer()),
    id: idSchema,
    name: proseSchema,
    note: v.optional(proseSchema),
    takenAt: instantSchema,
    by: proseSchema,
    demonstration: v.boolean(),
    asOf: periodSchema,
    basis: v.optional(v.picklist(bases)),
    plan: planSchema,
    rule: v.looseObject({
      id: v.string(),
      onTrackFrom: v.optional(figureSchema),
      severeBelow: v.optional(figureSchema),
      escalateAfter: v.optional(v.number()),
      silentAbove: figureSchema,
    }),
    board: v.looseObject({ asOf: periodSchema, gauges: v.array(gaugeSchema), whole: rollUpSchema }),
    standings: v.array(standingSchema),
    log: v.looseObject({ position: v.number(), latest: v.string() }),
    previousHash: v.optional(hashSchema),
  }),
});

/**
 * Had snapshots of version 1 a member of this name? No more come: their last writer is gone, and what was added later,
 * read by all who read the later versions, would stand in them unchecked.
 */
export const isFirstMember = (name: string): boolean =>
  Object.hasOwn(firstFileSchema.entries.snapshot.entries, name);
