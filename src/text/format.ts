import { compare, type Decimal, multiply, round } from '../domain/decimal.ts';
import { monthOf, type Period, yearOf } from '../domain/period.ts';
import { catalogue } from './catalogue.ts';

/**
 * A share as per cent with one decimal, without the sign: `0.88888` → `88.9`. What is short of the whole never
 * prints as 100.0 and what is more than nothing never as 0.0.
 */
export function percentNumber(share: Decimal): string {
  const rounded = round(multiply(share, '100'), 1);
  if (compare(share, '1') < 0 && compare(rounded, '100') >= 0) return '99.9';
  if (compare(share, '0') > 0 && compare(rounded, '0') === 0) return '0.1';
  return rounded;
}

export const percent = (share: Decimal): string => `${percentNumber(share)}%`;

/** Tenths of a per cent as text: `333` → `33.3%`. */
export const tenthsPercent = (tenths: number): string => `${(tenths / 10).toFixed(1)}%`;

/** A figure as published, with thousands grouped from five digits on: `13043.5` → `13,043.5`. */
export function figure(value: Decimal): string {
  const [integer = '', decimals] = value.split('.');
  const grouped = integer.replace('-', '').length > 4 ? integer.replace(/\B(?=(\d{3})+$)/g, ',') : integer;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Points of 百分点 with at most one decimal more than needed: `-0.3`, `12.5`. */
export function points(value: Decimal): string {
  const rounded = round(value, 1);
  if (compare(rounded, '0') === 0 && compare(value, '0') !== 0)
    return compare(value, '0') > 0 ? '0.1' : '-0.1';
  return rounded.endsWith('.0') ? rounded.slice(0, -2) : rounded;
}

/** How a language writes dates; months and days are numbers from 1. */
export const dateWords = catalogue({
  period: (year: number, month: number) => `${year}年${month}月`,
  month: (month: number) => `${month}月`,
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  instant: (day: string, time: string) => `${day} ${time}`,
});

export const periodText = (period: Period): string => dateWords.period(yearOf(period), monthOf(period));
export const monthText = (period: Period): string => dateWords.month(monthOf(period));

/** Costly to build, and only digits are taken from it: nothing of it is in any language. */
const beijing = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * An ISO instant as the office reads it, always in Asia/Shanghai: `2024年7月3日 09:02`. What is none comes back as it is: the
 * stamps in a log are not checked again.
 */
export function instantText(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const parts = beijing.formatToParts(date);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  const day = dateWords.day(Number(part('year')), Number(part('month')), Number(part('day')));
  return dateWords.instant(day, `${part('hour')}:${part('minute')}`);
}
