import type { LedgerRole } from './ledger.ts';

/**
 * What real ledgers call their columns, bare of blanks, months and brackets, separated by blanks. Per role by rank: where
 * two columns could be the same thing, the one of the earlier line is it.
 */
export const headerWords: Readonly<Record<LedgerRole, readonly string[]>> = {
  order: ['序号 编号 序 行号'],
  targetId: ['任务编号 目标编号 指标编号 任务代码 任务ID 目标ID ID'],
  name: [
    '指标名称 任务名称 目标任务 工作任务 项目名称 重点工作 目标名称 工作名称 事项名称',
    '指标 任务 项目 事项 名称 重点任务 主要任务 重点事项 主要指标 工作目标 具体任务',
    '任务内容 工作内容 目标任务内容 主要内容 内容',
  ],
  area: ['任务领域 领域 板块 工作板块 类别 任务类别 分类 大类'],
  lead: [
    '责任单位 牵头单位 牵头责任单位 责任部门 牵头部门 主办单位 填报单位 承办单位 实施单位',
    '责任主体 部门 报送单位',
  ],
  goal: ['年度目标 目标值 全年目标 年度目标值 年度任务 年度计划 目标 计划数 全年目标值 目标数'],
  unit: ['计量单位 单位 数量单位'],
  period: [
    [
      '截至月份 数据截至 报告期 统计月份 统计期 数据截至月份 月份 期间 截止月份 数据月份 填报月份',
      '所属期 时间 截至时间 统计时间',
    ].join(' '),
  ],
  value: [
    [
      '累计完成 本月累计 累计完成数 累计完成值 累计完成量 累计 累计数 累计值 年度累计 年初以来累计',
      '本年累计 累计实绩 当年累计 至本月累计',
    ].join(' '),
    [
      '实际完成 当前值 完成值 完成数 实际完成数 实际完成值 实际值 实绩 完成量 最新值 当前完成',
      '当前完成值 完成数量 现状值',
    ].join(' '),
    '完成情况 目前完成 已完成 目前完成情况 完成',
  ],
  bound: ['数值限定'],
  stage: [
    [
      '目前节点 形象进度 进展阶段 当前节点 当前阶段 目前阶段 所处阶段 项目阶段 节点 阶段 进度节点',
      '工程形象进度',
    ].join(' '),
  ],
  increment: ['本月完成 当月 当月完成 本月 本月新增 当月新增 本月完成数 当月完成数 当月值 当月数 本月数'],
  previous: ['上月累计 上月累计完成 上月累计数 上期累计 截至上月累计 上月末累计'],
  grade: ['数据来源 口径 数据口径 来源', '数据性质'],
  notApplicable: ['不适用 是否不适用'],
  note: ['备注 说明 备注说明 情况说明 工作进展 进展情况 工作进展情况'],
  problems: ['存在问题 问题 存在的问题 困难问题 存在困难 存在问题及原因 主要问题 存在困难和问题'],
  nextSteps: [
    [
      '下步打算 下一步工作 下步工作 下一步打算 下步措施 下一步措施 下一步计划 下步计划 下步工作打算',
      '下一步工作打算',
    ].join(' '),
  ],
  outlook: ['研判 填报人研判 研判结论'],
  needs: ['需协调事项 需要协调事项 需协调解决事项 需协调解决的问题 协调事项 提请协调事项 需市级协调事项'],
};

/** What else a column of figures so far is called: 累计完成投资额, 年初以来累计实现产值. */
export const soFarHeader =
  /^(?:年初以来|本年|全年|当年|年度)?累计(?:已?完成|实现|新增)?(?:投资|产值|金额|数量|总量|额|个数|值|数|量)*$/;

/** Beside a month these say that the figure is of the year so far; without them it is the month's own. */
export const soFarWords = /累计|当前|目前|实绩/;

/** A month inside a header, and whether it is said to end a span: 1—6月, 截至6月底, 上半年. */
export const monthInHeader =
  /(截至|截止到?|到|至)?((?:(?:19|20)\d\d年)?(?:(0?1|一)月?[-—–―~至到])?(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?|上半年|前三季度|全年)(?:底|末|止|\d{1,2}日)?/;
/** Headings over figures of another year or of a comparison. */
export const otherYearWords = /上年|去年|同期|同比|环比/;
/** Months of a span that need no 截至 to end it. */
export const spanWords = /半年|季度|全年/;

/** Brackets of every width around a remark in a header. */
export const headerBracket = /[([{【〔]([^)\]}】〕]*)[)\]}】〕]/g;
/** Marks around a header that say nothing: 1、任务名称*. */
export const headerMarks = /[*:"'“”]|^\d+[.、]/g;

/** What a bracket in a header says besides a unit. */
export const bracketRemarks =
  /^(?:[必选]填|可选|请?填.*|数字|数值|累计|.*(?:含|预计|预估|初步|快报|核定|自报).*|自动.*|公式|年初以来.*|当月.*|见.*|如.*|单选|下拉.*|原样)$/;
export const bracketUnit = /^(?:计量)?单位[:：]?/;
