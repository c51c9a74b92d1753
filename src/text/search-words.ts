import { catalogue } from './catalogue.ts';

/** Kinds of what is found, each a group of its own. */
export const searchGroups = ['targets', 'areas', 'units', 'pages'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** Pages that can be searched, in the order in which they are offered. */
export const searchPages = [
  'board',
  'list',
  'compare',
  'ranking',
  'years',
  'wall',
  'fill',
  'import',
  'todo',
  'review',
  'units',
  'assign',
  'rules',
  'audit',
  'snapshots',
  'freeze',
] as const;
export type SearchPage = (typeof searchPages)[number];

export const searchWords = catalogue({
  open: '搜索',
  title: '搜索',
  label: '搜索任务、领域、单位和页面',
  hint: '汉字、全拼或首字母，如 高新、gaoxin、gxjsqy',
  close: '关闭',
  results: '搜索结果',
  loading: '正在读取本机数据……',
  groups: {
    targets: '任务',
    areas: '领域和分项',
    units: '单位和岗位',
    pages: '页面和计划',
  } satisfies Record<SearchGroup, string>,
  cut: (shown: number, count: number) => `共${count}项，列出前${shown}项，再多输入几个字可缩小范围`,
  found: (count: number) => `找到${count}项`,
  nothing: (typed: string) => `没有找到“${typed}”`,
  advice:
    '可以搜任务的名称、原文和计量单位，领域和分项，单位、岗位和姓名，页面名称；可用汉字、全拼或首字母，几个词用空格隔开。',
  noPinyin: '拼音暂时不能用，请输入汉字。',
  unit: '单位',
  post: '岗位',
  holder: (holder: string, unit: string) => [holder, unit].filter((text) => text !== '').join(' · '),
  vacant: '暂缺',
  area: '任务领域',
  plan: '年度计划',
  keys: { plain: 'Ctrl K', apple: '⌘K' },
  pages: {
    board: '看板',
    list: '任务清单',
    compare: '对比',
    ranking: '晒拼',
    years: '跨年对照',
    wall: '大屏',
    fill: '填报',
    import: '导入台账',
    todo: '待办',
    review: '审核',
    units: '单位与岗位',
    assign: '任务分工',
    rules: '亮灯规则',
    audit: '变更记录',
    snapshots: '进度快照',
    freeze: '留存快照',
  } satisfies Record<SearchPage, string>,
  /** what else people call them, with blanks between */
  also: {
    board: '首页 总览 仪表盘',
    list: '全部任务 明细',
    compare: '两期对比 变化 当时所知',
    ranking: '排名 排行 比拼',
    years: '历年 往年 同比',
    wall: '投屏 全屏 会议',
    fill: '上报 录入 报数',
    import: '表格 上传',
    todo: '我的任务',
    review: '审批 退回 锁定 封账',
    units: '部门 机构 人员 身份',
    assign: '牵头 配合 责任',
    rules: '红黄绿灯 标准',
    audit: '日志 留痕 历史',
    snapshots: '存档 导出 通报',
    freeze: '生成快照 存档 定稿',
  } satisfies Record<SearchPage, string>,
});
