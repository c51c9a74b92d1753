import type { ChangeOf } from './change.ts';
import { isLater } from './clock.ts';
import type { Period } from './period.ts';
import type { EntryInForce, Review, TargetState } from './target-state.ts';

export type EntryLogged = ChangeOf<'entry-logged'>;

/** What a whole history says of a target's entries. */
export type FoldedEntries = Pick<
  TargetState,
  'entriesByPeriod' | 'besideByPeriod' | 'acceptedByPeriod' | 'reviewsAhead'
>;

const KEPT = ['note', 'problems', 'nextSteps', 'needs', 'outlook', 'confirmed', 'sourceId'] as const;

/** The entry as the state keeps it: what is shown and judged, not how it came. */
export function keptEntry(change: EntryLogged, review?: Review): EntryInForce {
  const { body, author } = change;
  const optional = Object.fromEntries(
    KEPT.flatMap((field) => (body[field] === undefined ? [] : [[field, body[field]]])),
  ) as Partial<EntryInForce>;
  return {
    id: change.id,
    at: change.at,
    period: body.period,
    reading: body.reading,
    grade: body.grade,
    by: author.name,
    ...(author.unit === undefined ? {} : { unit: author.unit }),
    ...(author.post === undefined ? {} : { post: author.post }),
    ...optional,
    ...(review === undefined ? {} : { review }),
  };
}

/** A printed document needs nobody's acceptance. */
export const isAccepted = ({ grade, review }: EntryInForce): boolean =>
  review === undefined ? grade === 'published' : review.verdict === 'accepted';

/** Does the later entry replace the earlier knowingly? Before version 2 a reason said so. */
export const replaces = ({ body }: EntryLogged, earlier: { readonly id: string }): boolean =>
  body.replaces === undefined ? body.reason !== undefined : body.replaces.includes(earlier.id);

/** Ids that an entry which still counts replaces, also through entries that were taken back since. */
function replacedIds(latestFirst: readonly EntryLogged[], retracted: ReadonlySet<string>): Set<string> {
  const replaced = new Set<string>();
  const placeById = new Map(latestFirst.map(({ id }, place) => [id, place]));
  latestFirst.forEach((change, place) => {
    if (retracted.has(change.id) && !replaced.has(change.id)) return;
    const { replaces: named, reason } = change.body;
    for (const id of named ?? []) if ((placeById.get(id) ?? -1) > place) replaced.add(id);
    if (named !== undefined || reason === undefined) return;
    for (const { id } of latestFirst.slice(place + 1)) replaced.add(id);
  });
  return replaced;
}

function foldPeriod(
  latestFirst: readonly EntryLogged[],
  retracted: ReadonlySet<string>,
  reviewsById: ReadonlyMap<string, Review>,
): { inForce?: EntryInForce; beside: EntryInForce[]; accepted?: EntryInForce } {
  const replaced = replacedIds(latestFirst, retracted);
  const standing = latestFirst.filter(({ id }) => !retracted.has(id));
  const kept = standing.map((change) => keptEntry(change, reviewsById.get(change.id)));
  const rivals = kept.filter(({ id }) => !replaced.has(id));
  const inForce = rivals.find(({ review }) => review?.verdict !== 'returned') ?? rivals[0];
  if (inForce === undefined) return { beside: [] };
  const accepted = isAccepted(inForce) ? undefined : kept.find(isAccepted);
  return {
    inForce,
    beside: rivals.filter((entry) => entry !== inForce),
    ...(accepted === undefined ? {} : { accepted }),
  };
}

/**
 * Folds all entries of a target with what was taken back and what reviewers decided. Of each period the latest that
 * was not taken back is in force; of several that do not know of each other the latest that was not returned. Order
 * does not matter (law 4).
 */
export function foldEntries(
  changes: readonly EntryLogged[],
  retracted: ReadonlySet<string>,
  reviewsById: ReadonlyMap<string, Review>,
): FoldedEntries {
  const changesByPeriod = new Map<Period, EntryLogged[]>();
  for (const change of changes) {
    const { period } = change.body;
    const own = changesByPeriod.get(period);
    if (own === undefined) changesByPeriod.set(period, [change]);
    else own.push(change);
  }
  const folded = {
    entriesByPeriod: {} as Record<Period, EntryInForce>,
    besideByPeriod: {} as Record<Period, EntryInForce[]>,
    acceptedByPeriod: {} as Record<Period, EntryInForce>,
  };
  for (const [period, own] of changesByPeriod) {
    const latestFirst = own.sort((a, b) => (isLater(a, b) ? -1 : 1));
    const { inForce, beside, accepted } = foldPeriod(latestFirst, retracted, reviewsById);
    if (inForce !== undefined) folded.entriesByPeriod[period] = inForce;
    if (beside.length > 0) folded.besideByPeriod[period] = beside;
    if (accepted !== undefined) folded.acceptedByPeriod[period] = accepted;
  }
  const seen = new Set(changes.map(({ id }) => id));
  const ahead = [...reviewsById].filter(([id]) => !seen.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...folded, reviewsAhead: Object.fromEntries(ahead) };
}
