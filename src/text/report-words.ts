import { snapshotWords } from './snapshot-words.ts';

/** Verifies an exported snapshot with nothing of ours: prints the hash that the file must carry. */
const VERIFY_COMMAND =
  `python3 -c "import hashlib,json,sys;s=json.load(open(sys.argv[1],encoding='utf-8-sig'))['snapshot'];` +
  `print(hashlib.sha256(json.dumps(s,ensure_ascii=False,sort_keys=True,separators=(',',':')).encode())` +
  `.hexdigest())" 快照.json`;

/** Words of the printed report; what the screen says too is taken from the screen's catalogues. */
export const reportWords = {
  overview: '总表',
  ledger: '台账',
  about: '说明',
  demonstration: '【演示数据】',
  demonstrationNote: '本报告由程序编造的演示数据生成，仅供试用，不是任何地方的实际进度，不得作为工作依据。',
  overviewTitle: (plan: string) => `${plan}任务完成情况总表`,
  ledgerTitle: (plan: string) => `${plan}任务进度台账`,
  aboutTitle: (plan: string) => `${plan}进度快照说明`,
  stampLine: (asOf: string, takenAt: string, name: string) =>
    `数据截至${asOf}　快照时间${takenAt}（北京时间）　快照“${name}”`,
  hashLine: (sha256: string) => `${snapshotWords.hash}：${sha256}`,
  area: '任务领域',
  completion: '完成率',
  expected: '序时',
  light: '亮灯',
  onSchedule: '达序时',
  judged: '判定',
  done: '已完成',
  unreported: '未填报',
  total: '任务总数',
  gap: '与序时的差距',
  whole: '合计',
  countNote: '任务总数不含不适用的任务；达序时、已完成都在判定的任务之内，未到期的任务不判定。',
  order: '序号',
  theme: '工作分项',
  target: '目标任务',
  kind: '类型',
  measure: '口径',
  goal: '年度目标',
  unit: '单位',
  demand: '目标要求',
  period: '截至月份',
  reading: '最新值',
  grade: '数据来源',
  remark: '备注',
  quote: '报告原文',
  targetNote:
    '累计类写完成率；增速、水平、压降、控制类写与目标的差距，不把两个比率相除；节点、争创类写已到的节点。预计数不能算作完成。',
  overdue: '逾期未报',
  fall: '下降',
  rise: '上升',
  item: '项目',
  content: '内容',
  place: '地区与年度',
  placeOf: (place: string, year: number) => `${place}　${year}年`,
  planPeriods: '计划期间',
  fromTo: (from: string, to: string) => `${from}至${to}`,
  fileDemonstration: '演示数据',
  fileAsOf: (asOf: string) => `截至${asOf}`,
  /** Excel's own codes: &C centred, &P page, &N pages */
  pageFooter: '&C第 &P 页，共 &N 页',
  font: '宋体',
  source: '来源文件编号',
  composition: '任务领域的构成',
  takenAtOf: (takenAt: string) => `${takenAt}（北京时间，Asia/Shanghai）`,
  snapshotId: '快照编号',
  nature: '数据性质',
  rule: '亮灯规则',
  ruleId: '亮灯规则编号',
  log: '变更日志',
  logOf: (position: number, latest: string) => `位置 ${position}，最后一条变更的时间戳 ${latest}（UTC）`,
  verify: '怎样核验',
  verifyText: () =>
    `收到快照的 JSON 文件后，在看板“${snapshotWords.title}”页用“${snapshotWords.verifyTitle}”核验。不用看板也能算：指纹是文件中 snapshot 一项的规范文本（键按编码排序、无空白、UTF-8）的 SHA-256，运行 ${VERIFY_COMMAND} ，结果应与本快照的指纹相同。`,
  meaning: '指纹的含义',
  meaningText: () =>
    `${snapshotWords.proves}${snapshotWords.provesNot}指纹对应的是快照数据，不是本文件；本文件由快照生成，如有出入，以快照为准。`,
} as const;
