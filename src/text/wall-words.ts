import { type ItemFilter, lightsOfGroup } from '../domain/item-filter.ts';
import { type Light, lights } from '../domain/light.ts';
import type { Period } from '../domain/period.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { catalogue } from './catalogue.ts';
import { periodText } from './format.ts';
import { lightWords } from './lights.ts';

export const wallWords = catalogue({
  open: '大屏',
  title: (plan: string) => `大屏：${plan}`,
  asOf: (month: string) => `数据截至 ${month}`,
  paused: '已暂停',
  whole: '总体情况',
  total: '任务总数',
  onSchedule: '达序时',
  counts: '任务项数',
  worst: '落后最严重的任务',
  lagging: (count: number) => `落后${count}项`,
  shownOf: (shown: number) => `列出最严重的${shown}项`,
  noneBehind: '没有落后的任务',
  all: (count: number) => `共${count}项`,
  shownFirst: (shown: number) => `，列出${shown}项`,
  goal: (goal: string) => `目标：${goal}`,
  /** a figure and what it comes to */
  figure: (figure: string, achieved: string) => [figure, achieved].filter((text) => text !== '').join('，'),
  quiet: '尚无判定任务的领域',
  history: '逐月亮灯',
  bar: '大屏控制',
  first: '首页',
  previous: '上一页',
  next: '下一页',
  pause: '暂停',
  resume: '继续',
  stay: '每页停留',
  seconds: (seconds: number) => `${seconds}秒`,
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  back: '返回看板',
  keys: '空格：暂停、继续　←→：翻页　Home：首页　＋－：停留时间　F：全屏　Esc：返回　其他键：暂停',
  sleeps: '本浏览器不能阻止屏幕休眠，请在系统设置中关闭自动休眠。',
  noFullScreen: '浏览器没有允许全屏，请按 F11。',
  place: (page: number, pages: number) => `第${page}页，共${pages}页，正在轮播。`,
  placePaused: (page: number, pages: number) => `第${page}页，共${pages}页，已暂停。`,
  stays: (seconds: number) => `每页停留${seconds}秒。`,
});

/** A number in large type, what it counts in a word, and which items those are. */
export interface WallCount {
  readonly word: string;
  readonly count: number;
  readonly filter: ItemFilter;
  /** the light whose mark stands beside it; absent beside a sum */
  readonly light?: Light;
}

const ofLight = (light: Light, count: number): WallCount => ({
  word: lightWords[light],
  count,
  filter: { lights: [light] },
  light,
});

/** The sentence over the gauges, shortened to what is read from afar: the counts add up to the first of them. */
export function wholeCounts({ total, onSchedule, countsByLight }: RollUp): WallCount[] {
  const all = { word: wallWords.total, count: total, filter: { lights: lightsOfGroup('applicable') } };
  const met: WallCount = {
    word: wallWords.onSchedule,
    count: onSchedule,
    filter: { lights: lightsOfGroup('on-schedule') },
    light: 'on-track',
  };
  const rest = (['behind', 'severe', 'not-due', 'unreported'] as const).map((light) =>
    ofLight(light, countsByLight[light]),
  );
  return [all, ...[met, ...rest].filter(({ count }) => count > 0)];
}

/** An area's items by their lights, those without any left out. */
export const areaCounts = ({ countsByLight }: RollUp): WallCount[] =>
  lights.map((light) => ofLight(light, countsByLight[light])).filter(({ count }) => count > 0);

export const asOfText = (asOf: Period): string => wallWords.asOf(periodText(asOf));

/** The time on the wall, in Asia/Shanghai whatever the machine's zone: `09:02`. From milliseconds since 1970. */
export const clockText = (now: number): string =>
  new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);

/** What is said of a step that a person took. */
export const placeText = (page: number, pages: number, isPaused: boolean): string =>
  isPaused ? wallWords.placePaused(page, pages) : wallWords.place(page, pages);
