import * as v from 'valibot';
import { isDecimal, isNegative } from './decimal.ts';
import { membersSchema } from './members-schema.ts';
import { isPeriod } from './period.ts';

export const decimalSchema = v.pipe(v.string(), v.check(isDecimal, 'decimal'));
export const periodSchema = v.pipe(v.string(), v.check(isPeriod, 'period'));
const positiveSchema = v.pipe(
  v.string(),
  v.check((text) => isDecimal(text) && !isNegative(text), 'decimal, 0 or more'),
);
/** Any text without lone surrogates: they break hashes and files. */
export const textSchema = v.pipe(
  v.string(),
  v.check((text) => text.isWellFormed(), 'well-formed'),
);
export const idSchema = v.pipe(textSchema, v.minLength(1), v.maxLength(200));
export const PROSE_LIMIT = 4000;
/** Text of people: any script, at most 4,000 characters. */
export const proseSchema = v.pipe(textSchema, v.maxLength(PROSE_LIMIT));

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
const comparators = ['>=', '>', '=', '<=', '~'] as const;

export const paceSchema = v.strictObject({
  kind: v.picklist(['linear', 'hold', 'deadline', 'curve']),
  due: v.optional(periodSchema),
  shares: v.optional(membersSchema(periodSchema, decimalSchema)),
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
  tolerance: v.optional(positiveSchema),
  goal: v.optional(decimalSchema),
  baseline: v.optional(decimalSchema),
  weight: v.optional(positiveSchema),
  unit: v.optional(proseSchema),
  strength: v.optional(proseSchema),
  stages: v.optional(v.array(proseSchema)),
  goalStage: v.optional(proseSchema),
  pace: paceSchema,
  indicatorId: v.optional(idSchema),
  /** the outcome of the same indicator in the year before, in the words and the unit of its document */
  lastYear: v.optional(
    v.strictObject({ value: decimalSchema, unit: proseSchema, quote: proseSchema, sourceId: idSchema }),
  ),
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
export type Pace = v.InferOutput<typeof paceSchema>;
