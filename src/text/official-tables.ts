/** Titles and headings of the tables of an 附件. Always Chinese, as all of an official document. */
export const officialTables = {
  tables: {
    areas: '各领域完成情况表',
    laggards: '落后任务清单',
    done: '已完成任务清单',
    provisional: '暂达标任务清单',
    silent: '未填报任务清单',
  },
  columns: {
    order: '序号',
    area: '任务领域',
    target: '目标任务',
    goal: '年度目标',
    outcome: '完成情况',
    light: '亮灯',
    lead: '牵头单位',
    total: '总数',
    done: '已完成',
    onSchedule: '达序时',
    judged: '判定',
    behind: '滞后',
    severe: '严重滞后',
    unreported: '未填报',
    completion: '完成率',
    expected: '序时',
  },
} as const;
