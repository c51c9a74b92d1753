import { compare } from '../domain/decimal.ts';
import type { Lag } from '../domain/lag-days.ts';
import type { Item } from '../domain/worst-first.ts';
import { catalogue } from './catalogue.ts';
import { achievementText, paceText } from './target-words.ts';

export const lagWords = catalogue({
  /** why no day can be named */
  why: {
    silent: '—',
    'not-due': '未到期',
    flat: '全年保持，不计天数',
    'no-share': '不折算，不计天数',
  } satisfies Record<Extract<Lag, { kind: 'none' }>['why'], string>,
  days: (days: number) => `${days}天`,
  dueNow: '本月到期',
  pastDue: (days: number) => `逾期${days}天`,
  notDue: '未到期',
  gapAndDays: (gap: string, days: string) => `${gap}、${days}`,
});

/** 落后天数 as a list shows it; where no day can be named it says why. */
export function lagText(lag: Lag): string {
  if (lag.kind === 'none') return lagWords.why[lag.why];
  if (lag.kind === 'days') return lagWords.days(lag.days);
  return lag.days === 0 ? lagWords.dueNow : lagWords.pastDue(lag.days);
}

/** 差距: against the schedule where a share is formed, else against the goal. */
export function gapPhrase({ standing }: Item): string {
  if (standing.light === 'unreported' || standing.light === 'not-applicable') return '—';
  return paceText(standing) || (standing.light === 'not-due' ? lagWords.notDue : achievementText(standing));
}

/** 落后序时12.5个百分点、46天: gap and days in one phrase, without the days where none can be named. */
export const gapAndDays = (item: Item): string =>
  item.lag.kind === 'none' || (item.lag.kind === 'days' && item.lag.days === 0)
    ? gapPhrase(item)
    : lagWords.gapAndDays(gapPhrase(item), lagText(item.lag));

/** The reason a unit gave: its 存在问题 and nothing else; a note may say anything. */
export const reasonText = ({ standing: { entry } }: Item): string => entry?.problems?.trim() ?? '';

/** True for a gap that is short of what was due. */
export const isShort = ({ gap }: Item): boolean => gap !== undefined && compare(gap, '0') < 0;
