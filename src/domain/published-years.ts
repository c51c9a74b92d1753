import * as v from 'valibot';
import { foldTarget, isTargetChange, type TargetChange } from './fold.ts';
import { idSchema, type Plan, proseSchema } from './plan.ts';
import { changesOfPublished } from './published-changes.ts';
import { checkPublished, type Published } from './published-files.ts';
import { inDocumentOrder, type TargetState } from './target-state.ts';

const nearSchema = v.object({
  targetId: v.optional(idSchema),
  outcomeId: v.optional(idSchema),
  reason: proseSchema,
});

const indicatorSchema = v.object({
  id: idSchema,
  name: proseSchema,
  unit: v.string(),
  note: v.optional(proseSchema),
  near: v.optional(v.array(nearSchema), []),
});

const indicatorsFileSchema = v.object({ indicators: v.array(indicatorSchema) });

/** What recurs across years under one definition; `near` is what looks like it and is defined otherwise. */
export type Indicator = v.InferOutput<typeof indicatorSchema>;

/** All documents as data, with the indicators that run through them. */
export type PublishedYears = Published & { readonly indicators: readonly Indicator[] };

/**
 * Checks the parsed data files together with `indicators`, the parsed indicators.json; a fault names the place, e.g.
 * `indicators.3.near.0.reason`.
 */
export function checkPublishedYears(
  input: { readonly indicators: unknown } & Readonly<Record<string, unknown>>,
): { ok: true; published: PublishedYears } | { ok: false; path: string } {
  const { indicators, ...rest } = input;
  const checked = checkPublished(rest);
  if (!checked.ok) return checked;
  const result = v.safeParse(indicatorsFileSchema, indicators);
  if (!result.success) return { ok: false, path: v.getDotPath(result.issues[0]) ?? 'indicators' };
  return { ok: true, published: { ...checked.published, indicators: result.output.indicators } };
}

const targetIdOf = ({ body }: TargetChange): string => ('target' in body ? body.target.id : body.targetId);

/**
 * A published plan as a workspace would hold it that loaded the documents and nothing else: the states of those of its
 * targets that belong to an indicator, in the order of the document, with the published outcomes of the same definition
 * as entries. Undefined when no document is such a plan.
 */
export function publishedPlan(
  published: PublishedYears,
  planId: string,
): { readonly plan: Plan; readonly states: readonly TargetState[] } | undefined {
  const file = published.plans.find(({ id }) => id === planId);
  if (file === undefined) return undefined;
  const { targets: all, ...plan } = file;
  const targets = all.filter(({ indicatorId }) => indicatorId !== undefined);
  const changes = changesOfPublished({ ...published, plans: [{ ...file, targets }] }).filter(isTargetChange);
  const states = targets.map(({ id }) =>
    foldTarget(
      id,
      changes.filter((change) => targetIdOf(change) === id),
    ),
  );
  return { plan, states: states.sort(inDocumentOrder) };
}
