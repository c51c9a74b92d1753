import { catalogue } from './catalogue.ts';

const MEGABYTE = 1_000_000;

/** A size as people read it: at least one digit before MB, GB from a thousand on. */
export function sizeText(bytes: number): string {
  const megabytes = bytes / MEGABYTE;
  if (megabytes >= 1000) return `${(megabytes / 1000).toFixed(1)} GB`;
  return megabytes >= 0.1 ? `${megabytes.toFixed(1)} MB` : `${Math.max(1, Math.ceil(bytes / 1000))} KB`;
}

/** Which changes by their lines; empty where these are not known. */
const linesText = (lines: readonly number[]): string =>
  lines.length === 0
    ? '文件里有的'
    : `文件第${lines.slice(0, 3).join('、')}${lines.length > 3 ? '等' : ''}行的`;

/** Words of 数据与备份. */
export const backupWords = catalogue({
  title: '数据与备份',
  lead: '全部数据只存在这台电脑的这个浏览器里。备份成一个文件，存到别的盘或别的电脑上，本机坏了、浏览器数据被清了，都能恢复。',
  demo: '演示数据由程序编造，退出即删除，不作备份。请到正式工作区备份。',
  stateTitle: '数据现状',
  storage: '浏览器存储',
  persistent: '已获准长期保存，浏览器不会自行清理',
  notPersistent: '磁盘紧张时浏览器可能清理本机数据',
  persistenceUnknown: '浏览器没有说明（受限模式）',
  askPersistent: '申请长期保存',
  persistRefused: '浏览器没有同意。常用本页、或由信息中心在策略中放开后，可以再试。请更勤地备份。',
  used: '已用空间',
  usedOf: (used: string, quota: string) => `${used}，浏览器给本站的上限约${quota}`,
  log: '变更记录',
  changes: (count: number) => `${count}条`,
  last: '上次备份',
  lastNever: '还没有备份过',
  lastMade: (when: string, name: string) => `${when}，${name}`,
  lastEncrypted: (isEncrypted: boolean) => (isEncrypted ? '（已加密）' : '（不加密）'),
  wayFolder: '（已写入文件夹并读回核对）',
  wayDownload: '（已交给浏览器下载，请确认文件在下载目录中）',
  waiting: '尚未备份',
  waitingCount: (count: number, isMore: boolean) =>
    count === 0 ? '没有未备份的人工填报和快照' : `${count}条${isMore ? '以上' : ''}人工填报的变更或快照`,
  lastUnread: (count: number) => `（${count}个佐证文件未进备份）`,
  unreadTitle: '备份缺佐证。',
  unread: (count: number, names: readonly string[]) =>
    `${count}个佐证文件读不出，未进备份${names.length === 0 ? '' : `：${names.join('、')}${names.length < count ? '等' : ''}`}。其余内容完整。请用以前的备份恢复，或在原处重新附上同一个文件，再备份一次；以前的备份先不要删。`,
  lastLeftOut: '（其中有变更恢复时会略过）',
  leftOutTitle: '备份里有恢复不了的变更。',
  leftOut: (lines: readonly number[]) =>
    `${linesText(lines)}变更本身有误，恢复时会略过；其余内容完整。请把这个文件交给技术人员，处理好以前不要清除本机数据。`,
  reminder: (days: number | undefined, count: number, isMore: boolean) =>
    `${days === undefined ? '这台电脑的时间改动过，说不清多久没有备份' : `已${days}天未备份`}，${count}条${isMore ? '以上' : ''}变更只存在这台电脑上。`,
  reminderLink: '去备份',
  lineTitle: '数据与备份',
  lineLast: (when: string, isEncrypted: boolean) => `上次备份 ${when}${isEncrypted ? '（已加密）' : ''}`,
  lineNever: '尚未备份过',
  lineUnread: (count: number) => `${count}个佐证文件未进备份`,
  lineLeftOut: '备份里有变更恢复不了',
  lineWaiting: (count: number, isMore: boolean) =>
    count === 0 ? '没有未备份的变更' : `${count}条${isMore ? '以上' : ''}变更未备份`,
  lineStorage: {
    yes: '长期保存',
    no: '浏览器可能清理',
    unknown: '存储受限',
  },
  restoreFromBackup: '从备份文件恢复',
});
