import { absolute, compare, type Decimal, isNegative, isZero, subtract } from '../domain/decimal.ts';
import type { WholeChange } from '../domain/difference-whole.ts';
import { catalogue } from './catalogue.ts';
import { percentNumber, points } from './format.ts';

/** What became of a gauge since the month before; points come signed where they are not said in words. */
export const gaugeChangeWords = catalogue({
  head: '较上月（百分点）',
  signed: (points: string) => `较上月 ${points}个百分点`,
  risen: (points: string) => `较上月上升${points}个百分点`,
  fallen: (points: string) => `较上月下降${points}个百分点`,
  level: '较上月持平',
  nearlyLevel: '较上月基本持平',
  first: '首次填报',
  /** in a column; the words of a standstill contain it */
  still: '持平',
  /** names a link by what is seen of it, and says what it leads to */
  compare: (change: string) => `${change}，看变化的任务`,
  /** the change after what a gauge says of itself */
  spoken: (gauge: string, change: string) => `${gauge}，${change}`,
});

type Moved = Extract<WholeChange, { kind: 'moved' }>;

/** The difference of the two figures as they are printed, so that whoever holds one board beside the other finds it. */
export const printedPoints = ({ before, after }: Pick<Moved, 'before' | 'after'>): Decimal =>
  subtract(percentNumber(after), percentNumber(before));

/** `+4.2`, `−0.3`; a real minus sign. */
const signedPoints = (value: Decimal): string =>
  isNegative(value) ? `−${points(absolute(value))}` : `+${points(value)}`;

/** No change at all, and not merely one too little to print. */
export const isStandstill = ({ before, after }: Pick<Moved, 'before' | 'after'>): boolean =>
  compare(before, after) === 0;

const levelText = (change: Moved): string =>
  isStandstill(change) ? gaugeChangeWords.level : gaugeChangeWords.nearlyLevel;

/** As a gauge shows it: 较上月 +4.2个百分点, 较上月持平, 首次填报. */
export function gaugeChangeText(change: WholeChange): string {
  if (change.kind === 'first') return gaugeChangeWords.first;
  const moved = printedPoints(change);
  return isZero(moved) ? levelText(change) : gaugeChangeWords.signed(signedPoints(moved));
}

/** As it is said aloud: 较上月上升4.2个百分点. */
export function gaugeChangeSaid(change: WholeChange): string {
  if (change.kind === 'first') return gaugeChangeWords.first;
  const moved = printedPoints(change);
  if (isZero(moved)) return levelText(change);
  const size = points(absolute(moved));
  return isNegative(moved) ? gaugeChangeWords.fallen(size) : gaugeChangeWords.risen(size);
}

/** What a screen reader says of a gauge, with its change where there is one. */
export const gaugeChangeSpoken = (gauge: string, change: WholeChange | undefined): string =>
  change === undefined ? gauge : gaugeChangeWords.spoken(gauge, gaugeChangeSaid(change));

/** In a column that says 较上月（百分点） at its head. */
export function gaugeChangeCell(change: WholeChange | undefined): string {
  if (change === undefined) return '—';
  if (change.kind === 'first') return gaugeChangeWords.first;
  const moved = printedPoints(change);
  return isZero(moved) ? gaugeChangeWords.still : signedPoints(moved);
}
