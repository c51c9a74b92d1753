import type { Grade, Reading } from './change-bodies.ts';
import { compare } from './decimal.ts';
import { type Period, yearOf } from './period.ts';
import type { Measure, Plan, Target } from './plan.ts';
import type { Outcome, OutcomeLink } from './published-files.ts';
import type { EntryInForce } from './target-state.ts';
import { convert } from './unit.ts';

/** What a year brought of one indicator: a figure that a document prints or that somebody reported. */
export interface YearFigure {
  readonly reading: Reading;
  /** of the reading, as published; 万 and 亿 included */
  readonly unit: string;
  readonly measure?: Measure | undefined;
  /** the last month that it speaks of */
  readonly upTo: Period;
  /** it speaks of the whole year */
  readonly isWhole: boolean;
  readonly grade: Grade;
  /** set when a document prints it */
  readonly sourceId?: string;
  /** the document's words, where they are at hand */
  readonly quote?: string;
  /** what the document calls it */
  readonly name?: string;
  /** who reported it, where no document did */
  readonly by?: string;
}

const wholeYear = ({ from, to }: Outcome['period']): boolean =>
  from === `${yearOf(to)}-01` && to === `${yearOf(from)}-12`;

/** A printed outcome as the figure of its year; undefined where it gives no number. */
export function figureOfOutcome(outcome: Outcome): YearFigure | undefined {
  const { value, unit = '', comparator: bound = '=', measure, period, sourceId, quote, name } = outcome;
  if (value === undefined) return undefined;
  return {
    reading: { kind: 'value', value, ...(bound === '=' ? {} : { bound }) },
    unit,
    measure,
    upTo: period.to,
    isWhole: wholeYear(period),
    grade: 'published',
    sourceId,
    quote,
    name,
  };
}

/** The printed outcome that an entry repeats, number for number; a corrected figure repeats none. */
function repeated(
  { reading, period, sourceId }: EntryInForce,
  { unit = '' }: Target,
  outcomes: readonly Outcome[],
): Outcome | undefined {
  if (reading.kind !== 'value') return undefined;
  return outcomes.find((outcome) => {
    if (outcome.sourceId !== sourceId || outcome.period.to !== period || outcome.value === undefined)
      return false;
    const value = convert(outcome.value, outcome.unit ?? '', unit);
    return value !== undefined && compare(value, reading.value) === 0;
  });
}

export interface Printed {
  readonly outcomes: readonly Outcome[];
  readonly links: readonly OutcomeLink[];
}

/**
 * The entry in force as the figure of its plan's year. Where it repeats a printed outcome of the same definition, digits
 * and unit are those of the document.
 */
export function figureOfEntry(
  entry: EntryInForce,
  target: Target,
  { periods }: Pick<Plan, 'periods'>,
  { outcomes, links }: Printed,
): YearFigure {
  const same = new Set(
    links
      .filter((link) => link.sameDefinition && link.targetId === target.id)
      .map(({ outcomeId }) => outcomeId),
  );
  const outcome = repeated(
    entry,
    target,
    outcomes.filter(({ id }) => same.has(id)),
  );
  const printed = outcome && figureOfOutcome(outcome);
  if (printed !== undefined) return printed;
  const { reading, period, grade, sourceId, by } = entry;
  return {
    reading,
    unit: target.unit ?? '',
    measure: target.measure,
    upTo: period,
    isWhole: period >= periods.to,
    grade,
    ...(sourceId === undefined ? { by } : { sourceId }),
  };
}
