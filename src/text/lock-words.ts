import type { Period } from '../domain/period.ts';
import { catalogue } from './catalogue.ts';
import { instantText, periodText } from './format.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How spans and counts are said. */
export const lockPhrases = catalogue({
  over: '已结束',
  underMinute: '不足1分钟',
  days: (days: number, hours: number) => (hours > 0 ? `${days}天${hours}小时` : `${days}天`),
  hours: (hours: number, minutes: number) => (minutes > 0 ? `${hours}小时${minutes}分钟` : `${hours}小时`),
  minutes: (minutes: number) => `${minutes}分钟`,
  waiting: (count: number) => `${count}条待审核`,
  returned: (count: number) => `${count}条已退回`,
  contested: (count: number) => `${count}项两数并存`,
  stillOpen: (left: readonly string[]) => `还有${left.join('、')}；锁定后不能再改，须限时开放。`,
});

/** How long is left, in two units at most: 1天3小时, 25分钟. Takes milliseconds; 0 and less is over. */
export function timeLeftText(milliseconds: number): string {
  if (milliseconds <= 0) return lockPhrases.over;
  if (milliseconds < MINUTE) return lockPhrases.underMinute;
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  if (days > 0) return lockPhrases.days(days, hours);
  return hours > 0 ? lockPhrases.hours(hours, minutes) : lockPhrases.minutes(minutes);
}

/** 还有11条待审核、1条已退回；锁定后不能再改，须限时开放。 Empty text when nothing is open. */
export function stillOpenText(open: Readonly<Record<'waiting' | 'returned' | 'contested', number>>): string {
  const kinds = ['waiting', 'returned', 'contested'] as const;
  const left = kinds.flatMap((kind) => (open[kind] > 0 ? [lockPhrases[kind](open[kind])] : []));
  return left.length === 0 ? '' : lockPhrases.stillOpen(left);
}

/** Words of the closed months and their exemptions. */
export const lockWords = catalogue({
  title: '月份锁定',
  lead: '锁定后，这个月份不再接受填报、更正和撤回，审核照常。',
  local: '本机模式下，锁定只安排这台电脑上的填报次序，不是技术防护，也管不到别的电脑。',
  open: (period: Period) => `${periodText(period)}未锁定。`,
  locked: (period: Period) => `${periodText(period)}已锁定。`,
  by: (by: string, at: string, reason: string) => `${by}，${instantText(at)}。理由：${reason}`,
  reason: '理由',
  reasonMissing: '请写明理由。',
  lock: (period: Period) => `锁定${periodText(period)}`,
  unlock: (period: Period) => `解除${periodText(period)}的锁定`,
  lockedNow: (period: Period) => `已锁定${periodText(period)}。`,
  unlockedNow: (period: Period) => `已解除${periodText(period)}的锁定。`,
  saving: '正在保存……',

  months: '已锁定的月份',
  none: '没有锁定的月份。',
  month: '月份',
  who: '锁定人与时间',

  exemptions: '限时开放',
  exemptionsHint:
    '限时开放后，牵头单位为该单位的任务可以填报、更正和撤回，不论由谁填，到截止时间为止。同一单位以最后一次开放为准；解除锁定后重新锁定，先前的开放一律失效。',
  exemptionsLocked: (period: Period) => `${periodText(period)}未锁定，不需要限时开放。`,
  noUnits: '还没有录入单位，不能限时开放。',
  addUnits: '去录入单位',
  unit: '单位',
  chooseUnit: '请选择',
  unitMissing: '请选择单位。',
  until: '截止时间',
  untilHint: '（北京时间）',
  untilMissing: '请填写截止的日期和时间。',
  untilPast: '截止时间须晚于现在。',
  exempt: '限时开放',
  exempted: (unit: string, until: string) => `已为${unit}开放到${instantText(until)}。`,
  exemptionsCaption: '限时开放的单位，截止时间晚的在前',
  exemptionsNone: '还没有限时开放过。',
  status: '状态',
  left: (left: string) => `剩余${left}`,
  ended: '已结束',
  unneeded: '月份未锁定，不需要',
  superseded: '已失效：此后重新锁定过',
  given: (by: string, at: string) => `${by}，${instantText(at)}开放`,
  goneUnit: '已不在名单中的单位',
});
