import { absolute, divide, isNegative, isZero, multiply, round, subtract } from '../../src/domain/decimal.ts';
import type { EarlierFigure } from '../../src/domain/earlier-figures.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { baseUnitOf, convert } from '../../src/domain/unit.ts';
import type { ReviewRequest } from '../../src/reporting/review-value.ts';
import { type Resolved, resolve } from './resolve-figure.ts';

const exactly = (number: string | number): Resolved => ({ number: String(number) });

/** Written down once more, from the rules: what a list of the draft is of. */
export const isOf: Readonly<Record<string, (each: Standing, snapshot: Snapshot) => boolean>> = {
  apart: ({ light }) => light === 'not-applicable',
  silent: ({ light, assessment }) => light !== 'not-applicable' && assessment === undefined,
  missed: ({ light, assessment }, { asOf, plan }) => {
    if (assessment === undefined || light === 'not-applicable') return false;
    if (asOf < plan.periods.to) return light === 'behind' || light === 'severe';
    return !assessment.met && !assessment.estimated && !assessment.unproven;
  },
  pending: (each, snapshot) => {
    const { light, assessment, entry } = each;
    if (assessment === undefined || isIn('apart', each, snapshot) || isIn('missed', each, snapshot))
      return false;
    if (assessment.estimated || assessment.unproven) return false;
    return light === 'not-due' || (entry?.reading.kind === 'stage' && entry.reading.stage === '未启动');
  },
  unsettled: (each, snapshot) => {
    const { assessment, entry, contested, asOf } = each;
    if (assessment === undefined || entry === undefined) return false;
    if (['apart', 'missed', 'pending'].some((group) => isIn(group, each, snapshot))) return false;
    const isOld = entry.period < asOf && !(entry.reading.kind === 'stage' && assessment.met);
    return entry.grade === 'estimated' || assessment.unproven === true || contested === true || isOld;
  },
};

const isIn = (group: string, each: Standing, snapshot: Snapshot): boolean =>
  isOf[group]?.(each, snapshot) ?? false;

/** `missed`, or `silent/<area>`: how many items a list has. */
function resolveListed(what: string, snapshot: Snapshot): Resolved {
  const [kind = '', areaId] = what.split('/');
  const found = snapshot.standings.filter(
    (each) => isOf[kind]?.(each, snapshot) && (areaId === undefined || each.target.areaId === areaId),
  );
  return exactly(found.length);
}

function amountOf(reading: { readonly kind: string; readonly value?: string }): string {
  if (reading.value === undefined) throw new Error('no number');
  return reading.value;
}

/** One digit and noughts, of the things themselves. */
function roundNumber(value: string, unit: string): string {
  const { factor } = baseUnitOf(unit);
  const things = String(Number(value) * Number(factor));
  const digits = things.split('.')[0]?.length ?? 1;
  return String((Number(things[0]) * 10 ** (digits - 1)) / Number(factor));
}

function resolveItem(
  what: string,
  each: Standing,
  { snapshot, earlier }: ReviewRequest,
): Resolved | undefined {
  const { target, entry, assessment } = each;
  const { unit = '', indicatorId } = target;
  const { year } = snapshot.plan;
  const own: readonly EarlierFigure[] = earlier.filter((figure) => figure.indicatorId === indicatorId);
  const last = own.find((figure) => figure.year === year - 1)?.figure;
  const { met = false, estimated = false } = assessment ?? {};
  switch (what) {
    case 'completion': {
      const { goal = '0' } = target;
      // With nothing to reach all of it is reached or none; an estimate reaches it and is not met by that.
      if (isZero(goal)) return exactly(met || estimated ? 100 : 0);
      // A tenth of a per cent below nothing is printed as nothing.
      const share = divide(amountOf(entry?.reading ?? { kind: '' }), goal);
      return isNegative(share) && isZero(round(multiply(share, '100'), 1)) ? exactly(0) : undefined;
    }
    case 'first-since': {
      let since = year;
      while (own.some((figure) => figure.year === since - 1)) since -= 1;
      return exactly(since);
    }
    case 'first-over':
      return exactly(roundNumber(amountOf(entry?.reading ?? { kind: '' }), unit));
    case 'last-year':
      return exactly(amountOf(last?.reading ?? { kind: '' }).replace(/^-/, ''));
    case 'last-year-gap': {
      const before = convert(amountOf(last?.reading ?? { kind: '' }), last?.unit ?? '', unit) ?? '0';
      return exactly(absolute(subtract(amountOf(entry?.reading ?? { kind: '' }), before)));
    }
  }
  return undefined;
}

/** Finds what a figure's id names in the snapshot and the years before; throws where it names nothing. */
export function resolveReview(says: string, request: ReviewRequest): Resolved {
  const { snapshot } = request;
  const [head = '', first = '', ...rest] = says.split('/');
  if (says === 'year') return exactly(snapshot.plan.year);
  if (head === 'listed') return resolveListed(decodeURIComponent(first), snapshot);
  if (head === 'target') {
    const id = decodeURIComponent(first);
    const standing = snapshot.standings.find(({ target }) => target.id === id);
    const found = standing && resolveItem(rest.join('/'), standing, request);
    if (found !== undefined) return found;
  }
  return resolve(says, { snapshot, sha256: request.sha256 });
}
