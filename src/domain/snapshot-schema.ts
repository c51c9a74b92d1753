import * as v from 'valibot';
import { bases } from './basis.ts';
import { grades, outlooks, readingSchema } from './change-bodies.ts';
import { countSchema } from './count-schema.ts';
import { instantSchema } from './instant-schema.ts';
import { lights } from './light.ts';
import { ruleSchema } from './light-rule.ts';
import { membersSchema } from './members-schema.ts';
import { idSchema, periodSchema, planSchema, proseSchema, targetSchema, textSchema } from './plan.ts';
import { snapshotParts } from './snapshot-digests.ts';
import { organisationSchema } from './snapshot-organisation.ts';
import { figureSchema, hashSchema, yesSchema } from './snapshot-schema-1.ts';
import { signatureSchema } from './snapshot-signature.ts';

// Version 2, as public/schemas/juli-snapshot-2.schema.json has it; a test holds the two equal. Strict: what is new is a new version.
/** As it stands in a log, which is not checked again: what a device holds it must be able to freeze. */
const stampSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\/[0-9a-z]{5}$/));

const reviewSchema = v.strictObject({
  id: idSchema,
  at: stampSchema,
  verdict: v.picklist(['accepted', 'returned']),
  note: v.optional(proseSchema),
  by: proseSchema,
});

const entryFields = {
  id: idSchema,
  at: stampSchema,
  period: periodSchema,
  reading: readingSchema,
  grade: v.picklist(grades),
  by: proseSchema,
  unit: v.optional(proseSchema),
  post: v.optional(proseSchema),
  note: v.optional(proseSchema),
  problems: v.optional(proseSchema),
  nextSteps: v.optional(proseSchema),
  needs: v.optional(proseSchema),
  outlook: v.optional(v.picklist(outlooks)),
  confirmed: v.optional(v.array(textSchema)),
  sourceId: v.optional(idSchema),
  review: v.optional(reviewSchema),
};

const assessmentSchema = v.strictObject({
  completion: v.optional(figureSchema),
  met: v.boolean(),
  credit: figureSchema,
  gap: v.optional(figureSchema),
  reversed: v.boolean(),
  estimated: yesSchema,
  unproven: yesSchema,
});

const standingSchema = v.strictObject({
  target: targetSchema,
  asOf: periodSchema,
  light: v.picklist(lights),
  expected: figureSchema,
  credit: figureSchema,
  weight: figureSchema,
  entry: v.optional(v.strictObject(entryFields)),
  assessment: v.optional(assessmentSchema),
  points: v.optional(figureSchema),
  escalated: yesSchema,
  overdue: v.boolean(),
  contested: yesSchema,
  assignment: v.optional(
    v.strictObject({
      id: idSchema,
      at: stampSchema,
      leadUnitId: v.optional(idSchema),
      supportingUnitIds: v.array(idSchema),
      leadPostId: v.optional(idSchema),
    }),
  ),
});

const rollUpSchema = v.strictObject({
  total: countSchema,
  judged: countSchema,
  onSchedule: countSchema,
  done: countSchema,
  unreported: countSchema,
  countsByLight: v.strictObject(v.entriesFromList(lights, countSchema)),
  completion: v.optional(figureSchema),
  expected: v.optional(figureSchema),
  silent: v.optional(figureSchema),
  points: v.optional(figureSchema),
  light: v.picklist(lights),
});

const boardSchema = v.strictObject({
  planId: idSchema,
  asOf: periodSchema,
  rule: ruleSchema,
  gauges: v.array(
    v.strictObject({
      areaId: idSchema,
      heading: proseSchema,
      motto: v.optional(proseSchema),
      rollUp: rollUpSchema,
    }),
  ),
  whole: rollUpSchema,
});

/** A snapshot file of version 2. */
export const fileSchema = v.strictObject({
  sha256: hashSchema,
  digests: v.strictObject({
    parts: v.strictObject(v.entriesFromList(snapshotParts, hashSchema)),
    standings: membersSchema(v.string(), hashSchema),
    entries: membersSchema(v.string(), membersSchema(periodSchema, hashSchema)),
  }),
  signature: v.optional(signatureSchema),
  snapshot: v.strictObject({
    format: v.literal('juli-snapshot'),
    version: v.literal(2),
    calculation: countSchema,
    id: idSchema,
    name: proseSchema,
    note: v.optional(proseSchema),
    takenAt: instantSchema,
    by: proseSchema,
    demonstration: v.boolean(),
    asOf: periodSchema,
    basis: v.optional(v.picklist(bases)),
    plan: planSchema,
    rule: ruleSchema,
    board: boardSchema,
    standings: v.array(standingSchema),
    entries: v.array(v.strictObject({ targetId: idSchema, ...entryFields })),
    organisation: organisationSchema,
    log: v.strictObject({ position: countSchema, latest: v.union([v.literal(''), stampSchema]) }),
    previousHash: v.optional(hashSchema),
    signedWith: v.optional(hashSchema),
  }),
});
