import { ownSheetNames } from '../domain/ledger-words.ts';
import type { Period } from '../domain/period.ts';
import { periodText } from './format.ts';

/** Headings of the forms that are filled in and imported again; the importer knows each of them. */
export const formHeaders = {
  order: '序号',
  targetId: '任务编号',
  target: '任务名称',
  goal: '年度目标',
  unit: '计量单位',
  before: '上次填报',
  period: '截至月份',
  value: '本月累计',
  stage: '目前节点',
  grade: '数据来源',
  note: '备注',
  problems: '存在问题',
  nextSteps: '下步打算',
  needs: '需协调事项',
  outlook: '研判',
  complaint: '需要改什么',
} as const;

/** Words of the template and of the workbook of corrections. */
export const formWords = {
  font: '等线',
  sheet: '填报',
  guide: ownSheetNames.guide,
  choices: ownSheetNames.choices,
  choiceTitle: '请从列表中选择',
  choiceError: '这一格只能填列表中的词；可以留空。',
  allUnits: '全部任务',
  notApplicable: '不适用',
  templateTitle: (plan: string, unit: string, period: Period) =>
    `${plan} · ${unit} · ${periodText(period)}进度填报`,
  templateLine:
    '只填白色的格子；灰色的格子由系统给出，请不要改动。没有进展也要填：累计数照填上次的数，节点照选上次的节点。留空表示本月不填。',
  returned: (note = '') => (note === '' ? '（已退回）' : `（已退回：${note}）`),
  templateName: (unit: string, period: Period) => `填报模板_${unit}_${period}`,
  correctionsTitle: (file: string) => `未导入的行：${file}`,
  correctionsLine:
    '每行右侧写明了要改什么。改好白色的格子后保存，再把本文件导入一次即可；已导入的行不在其中。',
  correctionsName: (file: string) => `待改_${file}`,
  guideLines: [
    '填表说明',
    '1. 一行是一项目标任务。“任务编号”用来对上看板里的任务，请不要修改、不要删除。',
    '2. “本月累计”填年初到本月底的累计数，不是当月数；增速、覆盖率等比率类填当前值，百分数只写数字（19.7），负增长写负数；压降类下降写正数、上升写负数。',
    '3. 可以写“万”“亿”和单位，例如 1.2万、8.29亿元；不能写“约”“左右”“以上”。只有估计值时照写估计值，并把“数据来源”选为“预计”。',
    '4. 节点类、争创类任务在“目前节点”中从列表选择；到达目标节点须在看板中附上佐证材料，否则显示“待印证”，不算已完成。',
    '5. 本年度不适用的任务，在“本月累计”或“目前节点”中填“不适用”，并在“备注”中说明原因。',
    '6. “数据来源”选统计核定、部门自报或预计；留空按部门自报处理。',
    '7. “研判”是填报人对能否按期完成的判断，从列表选择已稳、可成、需支持或有风险；留空表示不作判断，上次的研判不会带到本月。',
    '8. 填好后在看板“填报”页点“导入台账”，选择本文件。系统先给出预览，确认后才会保存；导入两次不会重复。',
    '9. 严禁录入涉密信息。',
  ],
} as const;
