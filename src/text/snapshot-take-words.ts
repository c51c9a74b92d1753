import type { Basis } from '../domain/basis.ts';
import type { Period } from '../domain/period.ts';
import { basisWords } from './basis-words.ts';
import { catalogue, inChinese } from './catalogue.ts';
import { monthText } from './format.ts';
import { snapshotWords } from './snapshot-words.ts';

/** Taking a snapshot with one click, and the offer to do so at the end of a month. */
export const snapshotTakeWords = catalogue({
  take: (month: string) => `留存${month}快照`,
  taking: '正在留存……',
  takenAs: (name: string) => `已留存“${name}”。`,
  unsignedHere: '未签名：当前浏览器环境不能签名（例如不是经 https 打开），以后只能按指纹核验。',
  signingFailed: (detail: string) =>
    `但没有签上名：浏览器没能生成或使用本机的密钥，以后只能按指纹核验。请重新打开浏览器再留存一份；仍不行，把代码交给技术人员。代码：signing（${detail}）。`,
  open: '打开',
  choose: '另选月份或名称',
  oneClick: '一键留存：用最新一个有填报的月份和默认名称，不必再填。',
  oneClickHere: (plan: string, asOf: string, basis: Basis) =>
    `一键留存：刚才看的“${plan}”，数据截至${asOf}，统计口径“${basisWords.names[basis]}”，用默认名称，不必再填。`,
  nobody: (name: string) => `还没有选定“我是谁”，留存人会记为“${name}”，留存后不能更改。`,
  chooseIdentity: '去选定',
  nameTaken: (name: string, takenAt: string, free: string) =>
    `本机已有一份“${name}”（${takenAt}留存）。两份同名，日后说不清指的是哪一份，请换一个名称，例如“${free}”。`,
  offer: (month: string) => `${month}已结束，还没有留存${month}的快照。`,
  dismiss: '本月不再提示',
  offerPlace: '月末留存',
  nth: (name: string, n: number) => `${name}（${n}）`,
});

/** Why a snapshot that was taken is unsigned. */
export const unsignedText = (
  reason: { readonly code: 'no-platform' } | { readonly code: 'failed'; readonly detail: string },
): string =>
  reason.code === 'failed' ? snapshotTakeWords.signingFailed(reason.detail) : snapshotTakeWords.unsignedHere;

/** 留存10月快照. */
export const takeText = (asOf: Period): string => snapshotTakeWords.take(monthText(asOf));

/**
 * The name of a snapshot that nobody named, Chinese whatever the screen speaks: it goes into files. A name that is taken
 * gets the next free number behind it.
 */
export function suggestedName(asOf: Period, basis: Basis, taken: readonly string[] = []): string {
  return inChinese(() => freeName(snapshotWords.suggestedName(asOf, basis), taken));
}

/** The name, or where it is taken the name with the next free number behind it. */
export function freeName(name: string, taken: readonly string[]): string {
  const base = taken.includes(name) ? name.replace(/（\d+）$/, '') : name;
  return inChinese(() => {
    let free = name;
    for (let n = 2; taken.includes(free); n += 1) free = snapshotTakeWords.nth(base, n);
    return free;
  });
}
