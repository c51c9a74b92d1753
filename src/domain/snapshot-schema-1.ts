import * as v from 'valibot';
import { bases } from './basis.ts';
import { grades, readingSchema } from './change-bodies.ts';
import { lights } from './light.ts';
import { idSchema, periodSchema, planSchema, proseSchema, targetSchema } from './plan.ts';

// Version 1 verifies for ever: plans, targets and readings may gain fields, but what they once had must go on passing.

export const figureSchema = v.pipe(v.string(), v.maxLength(100), v.regex(/^-?\d+(\.\d+)?$/));
export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What the screen and the roll-up read; the hash covers the rest. */
const entrySchema = v.looseObject({
  id: idSchema,
  period: periodSchema,
  reading: readingSchema,
  grade: v.picklist(grades),
  by: proseSchema,
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
  assessment: v.optional(v.looseObject({ met: v.boolean(), completion: v.optional(figureSchema) })),
  points: v.optional(figureSchema),
});

/** A snapshot file of version 1. Strict at the top: what stands beside the snapshot is under no hash. */
export const firstFileSchema = v.strictObject({
  sha256: hashSchema,
  snapshot: v.looseObject({
    format: v.literal('juli-snapshot'),
    version: v.literal(1),
    calculation: v.pipe(v.number(), v.integer()),
    id: idSchema,
    name: proseSchema,
    note: v.optional(proseSchema),
    takenAt: v.pipe(v.string(), v.isoTimestamp()),
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
    board: v.looseObject({ gauges: v.array(v.looseObject({})), whole: v.looseObject({}) }),
    standings: v.array(standingSchema),
    log: v.looseObject({ position: v.number(), latest: v.string() }),
    previousHash: v.optional(hashSchema),
  }),
});
