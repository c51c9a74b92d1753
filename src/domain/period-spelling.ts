import { readChineseInteger } from './chinese-numeral.ts';
import { isPeriod, isWithin, type Period, periodsFrom } from './period.ts';

interface Span {
  readonly from: Period;
  readonly to: Period;
}

const ENDS: Readonly<Record<string, number>> = {
  一季度: 3,
  第一季度: 3,
  上半年: 6,
  前三季度: 9,
  '1-3季度': 9,
  '1-2季度': 6,
  全年: 12,
};

const YEAR = /^((?:19|20)\d\d)(?:年度?|[-./](?=\d))/;
const MONTH = /^(?:(\d{1,2})|(?:(?:0?1)月?-)?(\d{1,2})月份?)(?:底|末)?$/;
const DAY = /^(\d{1,2})月(\d{1,2})日$/;
const DATE = /^(\d{1,2})[-./](\d{1,2})(?: [\d:.]+)?$/;

/** Chinese numerals before 月 become digits, dashes of every width the plain one, blanks go. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[—–―~～至到−]+/g, '-')
    .replaceAll(/(\d)\s+(?=\d{1,2}:)/g, '$1T')
    .replaceAll(/\s/g, '')
    .replaceAll('T', ' ')
    .replaceAll(/[一二三四五六七八九十]{1,3}(?=月|-[一二三四五六七八九十]{1,3}月)/g, (numeral) =>
      String(readChineseInteger(numeral) ?? numeral),
    )
    .replace(/^(?:截止?)?-?(?=\d|[一第上前全])/, '')
    .replace(/^截止?-?/, '');

const two = (month: number): string => String(month).padStart(2, '0');

/** A month without its year is the one of the plan; a plan in which it comes twice does not tell. */
function inPlan(month: number, span: Span): Period | undefined {
  const found = periodsFrom(span.from, span.to).filter((period) => period.endsWith(`-${two(month)}`));
  if (found.length > 1) return undefined;
  const period = `${span.from.slice(0, 4)}-${two(month)}`;
  return found[0] ?? (isPeriod(period) ? period : undefined);
}

const lastDay = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** `6月`, `1-6月`, `上半年`, `6月30日`, and `6-30` behind a year; a span that begins in another month is none. */
function monthIn(text: string, year: number, dated: boolean): number | undefined {
  const end = ENDS[text];
  if (end !== undefined) return end;
  const [, bare, last] = MONTH.exec(text) ?? [];
  const month = Number(bare ?? last ?? 0);
  if (month >= 1 && month <= 12) return month;
  const [, first = '0', day = '0'] = DAY.exec(text) ?? (dated ? DATE.exec(text) : null) ?? [];
  const isDay = Number(first) >= 1 && Number(first) <= 12 && Number(day) >= 1;
  return isDay && Number(day) <= lastDay(year, Number(first)) ? Number(first) : undefined;
}

/**
 * Reads a month as officials write it: 2024年6月, 2024-06, 2024/6/30, 2024.6, 202406, 6月, 1—6月, 六月, 截至6月底, 上半年.
 * A month without a year is the plan's; the result may still lie outside the plan. Undefined for anything else, such
 * as 4—6月, which is no year so far.
 */
export function readPeriodSpelling(written: string, span: Span): Period | undefined {
  const text = plain(written);
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)?$/.exec(text);
  if (compact) {
    const [, year = '', month = '', day = '01'] = compact;
    const period = `${year}-${month}`;
    return isPeriod(period) && Number(day) >= 1 && Number(day) <= lastDay(Number(year), Number(month))
      ? period
      : undefined;
  }
  const [head = '', year] = YEAR.exec(text) ?? [];
  const rest = text.slice(head.length);
  const month = monthIn(rest, Number(year ?? span.from.slice(0, 4)), year !== undefined);
  if (month === undefined) return undefined;
  return year === undefined ? inPlan(month, span) : `${year}-${two(month)}`;
}

const MENTION =
  /(?:(?:19|20)\d\d年)?(?:(?:1|01|一)月?[-—–~至])?(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月/g;

/** The one month of the plan that a title or tab speaks of; undefined when none or several are named. */
export function periodMentioned(text: string, span: Span): Period | undefined {
  const mentions = text.normalize('NFKC').replaceAll(/\s/g, '').match(MENTION) ?? [];
  const found = new Set(mentions.map((mention) => readPeriodSpelling(mention, span)));
  const [period] = found;
  return found.size === 1 && period !== undefined && isWithin(period, span) ? period : undefined;
}
