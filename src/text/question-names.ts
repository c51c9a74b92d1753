import type { QuestionCode } from '../domain/guard-question.ts';
import type { LedgerQuestion } from '../domain/ledger-row.ts';
import { catalogue } from './catalogue.ts';

/** Code of a question → what was doubted, in a few words; entries keep the codes that were confirmed. */
export const questionNames = catalogue({
  falling: '累计数减少',
  'exceeds-later': '多于后面月份',
  jump: '变化10倍以上',
  future: '月份未到',
  'beyond-whole': '比率超出0到100%',
  'unit-slip': '单位与去年不同',
  'sum-differs': '上月累计加本月不等于累计',
  fraction: '计数有小数',
  'estimate-completes': '预计数达到目标',
  unproven: '到达目标节点尚无佐证',
  'stage-back': '节点靠前',
  'name-differs': '编号与名称不一致',
  'replaces-rivals': '替换有争议的数',
  outranked: '来源不如原有的可靠',
  'imported-before': '同一文件导入过，后来改过',
  'accepted-replaced': '替换已审核通过的数',
  'returned-again': '按原数再报被退回的数',
  'shared-figure': '几项任务合写一个数',
} satisfies Record<QuestionCode | LedgerQuestion['code'], string>);

const isKnown = (code: string): code is keyof typeof questionNames => Object.hasOwn(questionNames, code);

/** What an author confirmed, each once; a code that this version does not know stands as it is. */
export const confirmedTexts = (codes: readonly string[]): string[] => [
  ...new Set(codes.map((code) => (isKnown(code) ? questionNames[code] : code))),
];
