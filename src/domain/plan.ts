import * as v from 'valibot';
import { isDecimal } from './decimal.ts';
import { isPeriod } from './period.ts';

export const decimalSchema = v.pipe(v.string(), v.check(isDecimal, 'decimal'));
export const periodSchema = v.pipe(v.string(), v.check(isPeriod, 'period'));
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Text of people: any script, no lone surrogates (they break hashes and files), at most 4,000 characters. */
export const proseSchema = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.check((text) => text.isWellFormed(), 'well-formed'),
);

const periodsSchema = v.strictObject({ from: periodSchema, to: periodSchema });

export const measures = [
  'cumulative',
  'growth',
  'level',
  'reduction',
  'ceiling',
  'milestone',
  'award',
] as const;
export const comparators = ['>=', '>', '=', '<=', '~'] as const;

const paceSchema = v.strictObject({
  kind: v.picklist(['linear', 'hold', 'deadline', 'curve']),
  due: v.optional(periodSchema),
  shares: v.optional(v.record(periodSchema, decimalSchema)),
});

export const targetSchema = v.strictObject({
  id: idSchema,
  areaId: idSchema,
  themeId: v.optional(idSchema),
  kind: v.picklist(['numeric', 'named', 'directional']),
  name: proseSchema,
  quote: proseSchema,
  measure: v.picklist(measures),
  comparator: v.optional(v.picklist(comparators)),
  tolerance: v.optional(decimalSchema),
  goal: v.optional(decimalSchema),
  baseline: v.optional(decimalSchema),
  weight: v.optional(decimalSchema),
  unit: v.optional(v.string()),
  strength: v.optional(v.string()),
  stages: v.optional(v.array(proseSchema)),
  goalStage: v.optional(proseSchema),
  pace: paceSchema,
  indicatorId: v.optional(idSchema),
  note: v.optional(proseSchema),
});

export const areaSchema = v.strictObject({
  id: idSchema,
  heading: proseSchema,
  motto: v.optional(proseSchema),
  themes: v.array(v.strictObject({ id: idSchema, heading: proseSchema })),
});

export const planSchema = v.strictObject({
  id: idSchema,
  name: proseSchema,
  place: proseSchema,
  year: v.pipe(v.number(), v.integer()),
  periods: periodsSchema,
  announced: v.optional(periodSchema),
  sourceId: idSchema,
  composition: proseSchema,
  areas: v.pipe(v.array(areaSchema), v.minLength(1)),
});

/** One atomic commitment of a plan with its verbatim quote; the text of `goal` and `unit` is as published. */
export type Target = v.InferOutput<typeof targetSchema>;
/** A section of a plan under its verbatim heading, with its sub-headings. */
export type Area = v.InferOutput<typeof areaSchema>;
/** One year's commitments of one place, from one published document; its targets are defined one by one. */
export type Plan = v.InferOutput<typeof planSchema>;
export type Measure = Target['measure'];
export type Comparator = NonNullable<Target['comparator']>;
export type Pace = Target['pace'];
