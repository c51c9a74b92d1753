import {
  absolute,
  compare,
  type Decimal,
  divide,
  isZero,
  multiply,
  round,
  subtract,
  sum,
} from '../../src/domain/decimal.ts';
import { differencesBetween } from '../../src/domain/difference.ts';
import { sharesInTenths } from '../../src/domain/roll-up.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { areaRuleLine, ruleLine } from '../../src/text/rule-words.ts';

/** What the snapshot says for an id: a text, or the number that is to be printed. */
export type Resolved = { readonly text: string } | { readonly number: Decimal };

export interface Source {
  readonly snapshot: Snapshot;
  readonly sha256: string;
  readonly earlier?: Snapshot;
}

const exactly = (number: Decimal | number): Resolved => ({ number: String(number) });

/** To a tenth, but never up to all nor down to nothing. */
function printedPercent(share: Decimal): Decimal {
  const tenths = round(multiply(share, '100'), 1);
  if (compare(share, '1') < 0 && compare(tenths, '100') === 0) return '99.9';
  return compare(share, '0') > 0 && isZero(tenths) ? '0.1' : tenths;
}
const percentOf = (share: Decimal): Resolved => ({ number: printedPercent(share) });
/** What is missing is never nothing. */
const pointsOf = (gap: Decimal): Resolved => {
  const tenths = absolute(round(gap, 1));
  return { number: isZero(tenths) && !isZero(gap) ? '0.1' : tenths };
};
const monthOf = (period: string): { readonly text: string } => {
  const [year = '', month = ''] = period.split('-');
  return { text: `${year}年${Number(month)}月` };
};

const isOf =
  (...lights: readonly string[]) =>
  ({ light }: Standing): boolean =>
    lights.includes(light);
const onSchedule = isOf('done', 'attained', 'provisional', 'on-track');
const missed = isOf('behind', 'severe');
const judged = (each: Standing): boolean => onSchedule(each) || missed(each);
const applies = ({ light }: Standing): boolean => light !== 'not-applicable';

const mean = (standings: readonly Standing[], value: (each: Standing) => Decimal): Decimal => {
  const weight = sum(standings.map((each) => each.weight));
  if (isZero(weight)) throw new Error('nothing to divide');
  return divide(sum(standings.map((each) => multiply(each.weight, value(each)))), weight);
};
/** The difference of two shares as both are printed: whoever does the sum finds it. */
const printedBetween = (a: Decimal, b: Decimal): Resolved =>
  exactly(absolute(subtract(printedPercent(a), printedPercent(b))));

/** A judged item on schedule is never behind it, nor is one that met its deadline early ahead of it. */
function offSchedule({ light, target, credit, expected, assessment }: Standing): Decimal {
  const off = subtract(credit, expected);
  if (isOf('behind', 'severe')({ light } as Standing)) return off;
  if (assessment?.estimated || assessment?.unproven) return '0';
  return target.pace.kind === 'deadline' && compare(off, '0') > 0 ? '0' : off;
}

/** Counted from the standings and not from the board, which the bulletin was written from. */
function resolveSet(what: string, all: readonly Standing[]): Resolved {
  const standings = all.filter(applies);
  const count = (wanted: (each: Standing) => boolean): Resolved => exactly(all.filter(wanted).length);
  const credit = () => mean(standings, (each) => each.credit);
  const expected = () => mean(standings, (each) => each.expected);
  // The three total 100.0 %: what rounding leaves goes to the largest remainders.
  const share = (place: number): Resolved => {
    const counts = [onSchedule, isOf('behind'), isOf('severe')].map((wanted) => all.filter(wanted).length);
    return exactly(divide(String(sharesInTenths(counts)[place]), '10'));
  };
  switch (what) {
    case 'total':
      return exactly(standings.length);
    case 'judged':
      return count(judged);
    case 'on-schedule':
      return count(onSchedule);
    case 'lagging':
      return count(missed);
    case 'done':
      return count(isOf('done', 'attained'));
    case 'reported':
      return count((each) => applies(each) && each.light !== 'unreported');
    case 'completion':
      return percentOf(credit());
    case 'expected':
      return percentOf(expected());
    case 'points':
      return pointsOf(multiply(mean(standings.filter(judged), offSchedule), '100'));
    case 'share/on-schedule':
      return share(0);
    case 'share/behind':
      return share(1);
    case 'share/severe':
      return share(2);
  }
  const light = /^light\/(.+)$/.exec(what)?.[1];
  if (light === undefined) throw new Error(`no count ${what}`);
  return count(isOf(light));
}

function resolveTarget(
  what: string,
  { target, entry, expected, assessment }: Standing,
  { asOf, entries = [] }: Snapshot,
): Resolved {
  const [head, account] = what.split('/');
  if (head === 'month') {
    const months = entries
      .filter((each) => each.targetId === target.id && each.period <= asOf)
      .filter((each) => each[account as 'problems'] !== undefined)
      .map(({ period }) => period)
      .sort();
    return { text: monthOf(months.at(-1) ?? '').text.replace(`${asOf.slice(0, 4)}年`, '') };
  }
  if (what === 'period') return monthOf(entry?.period ?? '');
  const { goal = '0' } = target;
  if (what === 'goal') return exactly(goal);
  if (entry?.reading.kind !== 'value') throw new Error(`${target.id} has no value`);
  const { value } = entry.reading;
  // A fall is said in words where the measure has them: 下降3%.
  const isTurn = target.measure === 'growth' || target.measure === 'reduction';
  if (what === 'reading') return exactly(isTurn ? absolute(value) : value);
  if (what === 'gap') return exactly(absolute(subtract(value, goal)));
  // An estimate that is good enough is not met, but its share of the way is all of it.
  const isReached = assessment?.met === true || assessment?.estimated === true;
  const share = isZero(goal) ? (isReached ? '1' : '0') : divide(value, goal);
  if (what === 'completion') return percentOf(share);
  if (what === 'points') return pointsOf(multiply(subtract(share, expected), '100'));
  throw new Error(`no figure ${what}`);
}

function resolveChange(what: string, { snapshot, earlier }: Source): Resolved {
  if (earlier === undefined) throw new Error('nothing to compare with');
  if (what === 'as-of') return monthOf(earlier.asOf);
  const { differences } = differencesBetween(earlier, snapshot);
  const completion = ({ standings }: Snapshot): Decimal =>
    mean(standings.filter(applies), (each) => each.credit);
  if (what === 'completion/before') return percentOf(completion(earlier));
  if (what === 'completion/after') return percentOf(completion(snapshot));
  if (what === 'completion/points') return printedBetween(completion(snapshot), completion(earlier));
  if (what === 'adjusted') return exactly(differences.filter(({ adjusted }) => adjusted).length);
  if (what === 'overlap')
    return exactly(differences.filter(({ adjusted, kind }) => adjusted && kind !== 'adjusted').length);
  return exactly(differences.filter(({ kind }) => kind === what).length);
}

/** Finds what a figure's id names in the snapshot itself; throws where it names nothing. */
export function resolve(says: string, source: Source): Resolved {
  const { snapshot, sha256 } = source;
  const [head = '', ...rest] = says.split('/');
  const [first = ''] = rest;
  switch (head) {
    case 'as-of':
      return monthOf(snapshot.asOf);
    case 'taken-at': {
      const beijing = new Date(Date.parse(snapshot.takenAt) + 8 * 3_600_000).toISOString();
      const [day = '', time = ''] = beijing.split('T');
      const [year, month, date] = day.split('-').map(Number);
      return { text: `${year}年${month}月${date}日 ${time.slice(0, 5)}` };
    }
    case 'sha256':
      return { text: sha256 };
    case 'rule':
      return { text: ruleLine(snapshot.rule) };
    case 'area-rule':
      return { text: areaRuleLine(snapshot.rule) };
    case 'areas':
      return exactly(snapshot.plan.areas.length);
    case 'listed': {
      const [of = '', unit = ''] = decodeURIComponent(first).split('/');
      if (of !== 'silent') return exactly(10);
      const nameOf = (each: Standing): string =>
        snapshot.organisation?.units.find(({ id }) => id === each.assignment?.leadUnitId)?.name ?? '';
      return exactly(
        snapshot.standings.filter((each) => each.light === 'unreported' && nameOf(each) === unit).length,
      );
    }
    case 'whole':
      return resolveSet(rest.join('/'), snapshot.standings);
    case 'area': {
      const areaId = decodeURIComponent(first);
      const within = snapshot.standings.filter(({ target }) => target.areaId === areaId);
      return resolveSet(rest.slice(1).join('/'), within);
    }
    case 'target': {
      const id = decodeURIComponent(first);
      const standing = snapshot.standings.find(({ target }) => target.id === id);
      if (standing === undefined) throw new Error(`no target ${id}`);
      return resolveTarget(rest.slice(1).join('/'), standing, snapshot);
    }
    case 'change':
      return resolveChange(rest.join('/'), source);
  }
  throw new Error(`no such id: ${says}`);
}

/** True where what is printed is what was found. */
export function isPrintedAs(text: string, resolved: Resolved): boolean {
  if ('text' in resolved) return text === resolved.text;
  const printed = /-?\d+(?:\.\d+)?/.exec(text)?.[0];
  if (printed === undefined || text.replace(printed, '').match(/\d/)) return false;
  return compare(printed, resolved.number) === 0;
}
