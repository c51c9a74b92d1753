import { catalogue } from './catalogue.ts';

/** Words that stand in a saved picture; always Chinese, as everything is that leaves the house. */
export const pictureWords = {
  demonstration: (mark: string) => `${mark}。图中进度由程序编造，仅供试用，不得作为工作依据。`,
  asOf: (asOf: string, basis: string) => `数据截至${asOf} · 统计口径：${basis}`,
  yearsMeta: '年度目标与实绩，见于公开文件或由本机填报',
  source: (plan: string) => `依据：${plan}。`,
  frozen: (name: string, takenAt: string) => `快照“${name}”，快照时间${takenAt}（北京时间）。`,
  hash: (sha256: string) => `SHA-256 指纹：${sha256}`,
  notFrozen: (drawnAt: string) =>
    `未留存快照：数字取自出图时的本机数据，以后的填报和更正会改变它们。出图时间：${drawnAt}（北京时间）。`,
  titles: {
    board: (plan: string) => `${plan}进度看板`,
    area: (heading: string) => heading,
    matrix: (heading: string) => `${heading}：各项任务逐月亮灯`,
    lights: (name: string) => `${name}：亮灯历程`,
    trend: (name: string) => `${name}：逐月走势`,
    pace: (name: string) => `${name}：进度曲线`,
    years: (name: string) => `${name}：各年目标与实绩`,
  },
  files: {
    board: '看板',
    area: '领域',
    matrix: '任务亮灯',
    lights: '亮灯历程',
    trend: '逐月走势',
    pace: '进度曲线',
    ranking: '晒拼',
    years: '跨年对照',
  },
  fileNotFrozen: '未留存快照',
  goal: (goal: string) => `目标：${goal}`,
  latest: (figure: string, month: string) => `最新：${figure}（${month}）`,
  facts: (facts: readonly string[]) => facts.join('；'),
  quote: (quote: string) => `报告原文：“${quote}”`,
  onSchedule: '达序时／判定',
  noMonth: '数据截至的月份早于计划的第一个月，还没有历程。',
  nothingDrawn: '没有可画的数。',
  missing: (side: string, why: string) => `${side}：${why}`,
  across: (line: string) => `各年目标/实绩：${line}`,
  paceLine: (pace: string) => `进度曲线：${pace}`,
  excluded: (names: readonly string[]) => `暂不排名：${names.join('；')}。`,
  because: (name: string, reason: string) => `${name}（${reason}）`,
} as const;

/** Words of the control that saves a picture. */
export const savePictureWords = catalogue({
  open: '存为图片',
  openOf: (what: string) => `存为图片：${what}`,
  drawing: '正在画图……',
  preview: (what: string) => `预览：${what}`,
  hint: 'PNG 适合发微信、放进演示文稿；SVG 放大不失真，可以在文档里继续排版。图上注明数据截至、统计口径、亮灯规则和来源。',
  png: '下载 PNG',
  svg: '下载 SVG',
  failed: '图片没有生成，数据不受影响。请关闭后重试；如果再次失败，请把下面的代码交给技术人员。',
  faults: {
    'too-large': '这张图太高，浏览器转不成 PNG。请改为下载 SVG，或缩小范围后再试。',
    unrendered: '浏览器没有画出 PNG，数据不受影响。请改为下载 SVG，或换一个浏览器再试。',
  },
  board: '看板',
  area: '领域进度与亮灯历程',
  matrix: '各项任务逐月亮灯',
  ranking: '名次',
});
