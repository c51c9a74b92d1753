import * as v from 'valibot';
import { bounds } from './change-bodies.ts';
import {
  areaSchema,
  decimalSchema,
  idSchema,
  measures,
  periodSchema,
  planSchema,
  proseSchema,
  targetSchema,
} from './plan.ts';

/** The data files as published under data/, see data/README.md; only what the board needs of them is read. */
const sourcesSchema = v.object({
  edition: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)),
  sources: v.array(v.object({ id: idSchema, label: proseSchema, file: v.string() })),
});

const planFileSchema = v.object({
  ...planSchema.entries,
  areas: v.pipe(v.array(areaSchema), v.minLength(1)),
  targets: v.pipe(v.array(targetSchema), v.minLength(1)),
});

const outcomeSchema = v.object({
  id: idSchema,
  kind: v.picklist(['numeric', 'named']),
  name: proseSchema,
  quote: proseSchema,
  value: v.optional(decimalSchema),
  unit: v.optional(v.string()),
  comparator: v.optional(v.picklist(bounds)),
  measure: v.optional(v.picklist(measures)),
  period: v.object({ from: periodSchema, to: periodSchema }),
  indicatorId: v.optional(idSchema),
});
const outcomesFileSchema = v.object({ sourceId: idSchema, outcomes: v.array(outcomeSchema) });

const linkSchema = v.object({
  outcomeId: idSchema,
  targetId: idSchema,
  sameDefinition: v.boolean(),
  reason: proseSchema,
  stage: v.optional(proseSchema),
});
const linksFileSchema = v.object({ links: v.array(linkSchema) });

const publishedSchema = v.object({
  sources: sourcesSchema,
  plans: v.pipe(v.array(planFileSchema), v.minLength(1)),
  outcomes: v.array(outcomesFileSchema),
  links: linksFileSchema,
});

export type Published = v.InferOutput<typeof publishedSchema>;
export type Outcome = v.InferOutput<typeof outcomeSchema> & { readonly sourceId: string };
export type OutcomeLink = v.InferOutput<typeof linkSchema>;

/** Checks the parsed data files; a fault names the place, e.g. `plans.0.targets.12.goal`. */
export function checkPublished(
  input: unknown,
): { ok: true; published: Published } | { ok: false; path: string } {
  const result = v.safeParse(publishedSchema, input);
  if (result.success) return { ok: true, published: result.output };
  return { ok: false, path: v.getDotPath(result.issues[0]) ?? '' };
}
