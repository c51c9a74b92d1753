import type { LightRule } from '../domain/light-rule.ts';
import { figure, percent } from './format.ts';

const minus = (points: string): string => figure(points).replace('-', '−');

/** Every word of the shell and of shared pieces. The type of this value is the catalogue another language fills. */
export const zh = {
  product: '聚力看板',
  skipToContent: '跳到正文',
  mainNavigation: '主导航',
  breadcrumbs: '位置',
  navBoard: '看板',
  navList: '清单',
  navRanking: '晒拼',
  navCompare: '对比',
  navYears: '跨年',
  navFill: '填报',
  navTodo: '待办',
  navReview: '审核',
  navUnits: '单位与分工',
  navAudit: '变更记录',
  navSnapshots: '进度快照',
  navCount: '项待办',
  enterDemo: '演示工作区',
  leaveDemo: '退出演示',
  demoMark: '演示数据',
  demoNote: '本工作区的进度由程序按固定种子编造，仅供试用，不是永康市的实际进度；退出即删除。',
  localNotice: '数据只存在本机的这个浏览器中，不作权限控制。严禁录入涉密信息。',
  loading: '正在读取本机数据……',
  retry: '重试',
  cancel: '取消',
  close: '关闭',
  none: '—',
  pageTitle: (page: string) => `${page} · 聚力看板`,
  documentAuthor: (name: string) => `公开文件《${name}》`,
  person: '本机填报人',
  ruleLine: ({ severeBelow }: LightRule) =>
    `亮灯规则（默认）：差距＝完成率－序时，以百分点计。正常 ≥ 0；滞后 ${minus(severeBelow ?? '0')} 至 0；严重滞后 < ${minus(severeBelow ?? '0')} 或已逾期；未到期不判定。增速、压降、控制类不折算完成率：达到目标为达标（年终前为暂达标），未达为滞后；全年都应保持的水平也如此，负增长或不降反升为严重滞后。`,
  areaRule: ({ silentAbove }: LightRule) =>
    `领域：数字和序时按全部任务平均，未填报按 0 计，未到期任务的序时为 0；亮灯和差距只看已判定的任务，提前完成的不抵落后的，不劣于其中最差的一项；未填报超过${percent(silentAbove)}的领域不亮灯。`,
  notFoundTitle: '没有这个页面',
  notFoundText: '地址可能不完整，或对应的计划、领域、任务已不在本机。请从看板重新进入。',
  backToBoard: '返回看板',
  unknownFault: '未知错误',
  crashTitle: '页面出错了',
  crashText: '已保存的数据不受影响。请重新打开看板；如果再次出现，请把下面的文字交给技术人员。',
} as const;
