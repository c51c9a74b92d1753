import * as v from 'valibot';
import { type Reading, readingSchema } from './change-bodies.ts';
import type { Period } from './period.ts';
import { measures, periodSchema, proseSchema, type Target } from './plan.ts';
import type { Altered } from './snapshot-altered.ts';
import { listOf, type Members, membersOf, textOf } from './snapshot-digests.ts';
import { isSameReading } from './target-state.ts';

/** A figure and its month. */
export interface DatedReading {
  readonly period: Period;
  readonly reading: Reading;
}

/** Two figures of one item that one file holds and that should be one: absent where there is none. */
export interface TwoFigures {
  readonly target: Pick<Target, 'measure' | 'unit'>;
  /** what its standing records */
  readonly recorded?: DatedReading;
  /** what the latest of its entries up to the as-of month says */
  readonly entered?: DatedReading;
}

const datedSchema = v.object({ period: periodSchema, reading: readingSchema });
const standingSchema = v.object({
  target: v.object({ measure: v.picklist(measures), unit: v.optional(proseSchema) }),
  entry: v.optional(datedSchema),
});

/** What a list holds of each target. */
function byTarget(
  list: unknown,
  idOf: (value: Members) => unknown,
): ReadonlyMap<unknown, readonly unknown[]> {
  const found = new Map<unknown, unknown[]>();
  for (const value of listOf(list)) {
    const id = idOf(membersOf(value));
    const own = found.get(id);
    if (own === undefined) found.set(id, [value]);
    else own.push(value);
  }
  return found;
}

/** The latest of a target's entries; null where they cannot be read, or two are of one month. */
function latestOf(entries: readonly unknown[], asOf: string): DatedReading | undefined | null {
  const read = v.safeParse(v.array(datedSchema), entries);
  if (!read.success) return null;
  const own = read.output.filter(({ period }) => period <= asOf);
  if (new Set(own.map(({ period }) => period)).size < own.length) return null;
  return own.sort((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
}

const isSame = (a: DatedReading | undefined, b: DatedReading | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.period === b.period && isSameReading(a.reading, b.reading);

function figuresOf(
  standings: readonly unknown[],
  entries: readonly unknown[],
  asOf: string,
): TwoFigures | undefined {
  const [only, ...more] = standings;
  const standing = v.safeParse(standingSchema, only);
  const entered = latestOf(entries, asOf);
  if (!standing.success || more.length > 0 || entered === null) return undefined;
  const { target, entry: recorded } = standing.output;
  if (isSame(recorded, entered)) return undefined;
  const { measure, unit } = target;
  return {
    target: { measure, ...(unit === undefined ? {} : { unit }) },
    ...(recorded === undefined ? {} : { recorded }),
    ...(entered === undefined ? {} : { entered }),
  };
}

/**
 * What was altered, and of each target once both figures where its standing records another one than the entries of the
 * same file give: which of the two was frozen, the hashes tell and not the figures. `content` may be anything; what
 * cannot be read adds nothing.
 */
export function withFigures(altered: readonly Altered[], content: Members): Altered[] {
  const asOf = textOf(content.asOf);
  if (asOf === undefined || !Array.isArray(content.entries)) return [...altered];
  const standings = byTarget(content.standings, ({ target }) => membersOf(target).id);
  const entries = byTarget(content.entries, ({ targetId }) => targetId);
  const told = new Set<string>();
  return altered.map((each) => {
    if (each.kind === 'part' || each.how === 'digest' || told.has(each.targetId)) return each;
    const { targetId } = each;
    told.add(targetId);
    const figures = figuresOf(standings.get(targetId) ?? [], entries.get(targetId) ?? [], asOf);
    return figures === undefined ? each : { ...each, figures };
  });
}
