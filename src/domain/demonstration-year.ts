import type { Reading } from './change-bodies.ts';
import { canonical, type Decimal } from './decimal.ts';
import { between, type Draw } from './demonstration-draws.ts';
import { NOT_STARTED, stageRank } from './measure.ts';
import type { Target } from './plan.ts';

/** How an area fares: most keep pace, a few fall behind, one stands still from summer to autumn. */
export type Course = 'steady' | 'behind' | 'severe';

/** What decides one target's year; `due` counts its months from 1, `named` says whether an award ends in 命名. */
export interface Year {
  readonly months: number;
  readonly due: number;
  readonly course: Course;
  readonly named: boolean;
}

const decimalOf = (value: number, places: number): Decimal => canonical(value.toFixed(places));

const total = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);

/** How hard an area works until April, from May to October, and at the year's end. */
const EFFORT: Readonly<Record<Course, readonly [number, number, number]>> = {
  steady: [1, 1, 1],
  behind: [0.97, 0.86, 1.1],
  severe: [0.85, 0.3, 1.4],
};

/** Share of the year's work done by each month's end: slow start, steady or year-end rush, never falling. */
function sharesOf({ months, course }: Year, draw: Draw): number[] {
  const shape = draw();
  const work = Array.from({ length: months }, (_, month) => {
    const gone = month / months;
    const season = month === 1 ? 0.8 : (month + 1) % 3 === 0 ? 1.15 : 1;
    const slowStart = gone < 0.25 ? 0.7 : 1;
    const rush = gone < 0.75 ? 0.85 : 1.25;
    const pattern = shape < 0.2 ? slowStart : shape < 0.4 ? rush : gone < 0.7 ? 1.1 : 0.85;
    const effort = EFFORT[course][gone < 0.3 ? 0 : gone < 0.8 ? 1 : 2];
    return season * pattern * effort * between(0.75, 1.25, draw);
  });
  return work.map((_, month) => total(work.slice(0, month + 1)) / total(work));
}

/** Where the year ends, as a share of the goal. */
function finalRatio(course: Course, draw: Draw): number {
  const luck = draw();
  if (course === 'severe') return luck < 0.3 ? between(0.98, 1.05, draw) : between(0.75, 0.97, draw);
  if (course === 'behind') return luck < 0.55 ? between(1, 1.1, draw) : between(0.82, 0.99, draw);
  if (luck < 0.05) return between(1.7, 1.95, draw);
  if (luck < 0.09) return between(0.6, 0.82, draw);
  return luck < 0.2 ? between(0.9, 1, draw) : between(1.01, 1.25, draw);
}

/** Things that are counted one by one; money, lengths and anything in 万 may have two decimals. */
const COUNTED = /^[个家人次场支座套件亩项名条辆]/;

function cumulativeValues(goal: number, target: Target, year: Year, draw: Draw): Decimal[] {
  const ratio = finalRatio(year.course, draw);
  const shares = sharesOf(year, draw);
  if (!COUNTED.test(target.unit ?? '个')) return shares.map((share) => decimalOf(goal * ratio * share, 2));
  const strict = target.comparator === '>' && ratio > 1 ? 1 : 0;
  const final = Math.max(Math.round(goal * ratio), ratio > 1 ? Math.ceil(goal) + strict : 0);
  // Few and large things: where work goes well the next one is ready early in its span.
  const readiness = year.course === 'steady' ? between(0.6, 0.95, draw) : between(0.2, 0.7, draw);
  return shares.map((share, i) =>
    String(i + 1 === year.months ? final : Math.min(final, Math.floor(final * share + readiness))),
  );
}

/** A rate about its goal: a quarter's drift and a month's noise, on the good side where the area fares well. */
function hoveringValues(goal: number, target: Target, year: Year, draw: Draw): Decimal[] {
  const percentLevel = target.measure === 'level' && target.unit === '%' && goal > 50;
  const scale = percentLevel ? Math.max(0.4, (100 - goal) * 0.3) : Math.max(0.6, goal * 0.12);
  const better = target.comparator === '<=' ? -1 : 1;
  const luck = between(0.4, 1, draw);
  const slump = { steady: 0, behind: 0.4, severe: 1.4 }[year.course];
  let drift = 0;
  return Array.from({ length: year.months }, (_, month) => {
    if (month % 3 === 0) drift = between(-0.9, 0.7, draw);
    const gone = month / year.months;
    const bias = luck - (gone >= 0.5 && gone < 0.8 ? slump : slump / 5);
    const value = goal + better * scale * (bias + drift + between(-0.2, 0.2, draw));
    return decimalOf(percentLevel ? Math.min(100, value) : Math.max(value, better < 0 ? 0 : value), 1);
  });
}

/** 清零: what is left over from last year is worked off; later one more is found and cleared. */
function clearanceValues({ months }: Year, draw: Draw): Decimal[] {
  const leftover = Math.round(between(3, 9, draw));
  const cleared = Math.round(months * between(0.3, 0.5, draw));
  const found = Math.round(months * between(0.6, 0.8, draw));
  return Array.from({ length: months }, (_, month) =>
    String(month === found ? 1 : Math.max(0, Math.ceil(leftover * (1 - (month + 1) / cleared)))),
  );
}

/** A coverage that is built up to its due month. */
function risingValues(goal: number, target: Target, year: Year, draw: Draw): Decimal[] {
  const start = goal * between(0.45, 0.75, draw);
  const reached = goal * (year.course === 'steady' ? between(0.99, 1.08, draw) : between(0.86, 1.01, draw));
  const end = target.unit === '%' ? Math.min(100, reached) : reached;
  const shares = sharesOf(year, draw);
  return shares.map((_, month) => {
    const share = shares[Math.min(year.months, Math.round(((month + 1) * year.months) / year.due)) - 1] ?? 1;
    return decimalOf(start + (end - start) * share, 1);
  });
}

/** The month of arrival at the goal stage; after the last month it is missed. */
function arrivalOf(target: Target, { months, due, course, named }: Year, draw: Draw): number {
  if (target.measure === 'award') return months * (named ? between(0.88, 1, draw) : between(1.2, 1.7, draw));
  if (draw() < { steady: 0.06, behind: 0.2, severe: 0.35 }[course]) return due * between(1.05, 1.6, draw);
  return due * between({ steady: 0.35, behind: 0.84, severe: 0.9 }[course], 1, draw);
}

function stagesReached(target: Target, year: Year, draw: Draw): string[] {
  const goal = stageRank(target.goalStage ?? '', target) ?? 0;
  const arrival = arrivalOf(target, year, draw);
  // Only building takes years: it comes into this one with stages behind it.
  const head = (target.stages?.length ?? 0) > 5 ? 1 + Math.floor(draw() * 3) : goal - 1;
  const start = Math.max(goal > 2 ? 1 : 0, goal - head);
  return Array.from({ length: year.months }, (_, month) => {
    const rank = start + Math.floor((goal - start) * Math.min(1, (month + 1) / arrival));
    return rank === 0 ? NOT_STARTED : (target.stages?.[rank - 1] ?? NOT_STARTED);
  });
}

/** What a target reads month by month in an invented year. */
export function readingsOf(target: Target, year: Year, draw: Draw): Reading[] {
  if (target.stages !== undefined)
    return stagesReached(target, year, draw).map((stage) => ({ kind: 'stage', stage }));
  const goal = Number(target.goal ?? '0');
  const values = (): Decimal[] => {
    if (target.measure === 'cumulative') return cumulativeValues(goal, target, year, draw);
    if (target.measure === 'ceiling' && goal === 0) return clearanceValues(year, draw);
    if (target.pace.kind === 'deadline') return risingValues(goal, target, year, draw);
    return hoveringValues(goal, target, year, draw);
  };
  return values().map((value) => ({ kind: 'value', value }));
}
