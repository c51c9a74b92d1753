import type { QuestionCode } from '../domain/guards.ts';

/** Code of a question → what was doubted, in a few words. */
export const questionNames: Readonly<Record<QuestionCode, string>> = {
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
};

const NAMES: Readonly<Record<string, string>> = questionNames;

/** What an author confirmed, each once; a code that this version does not know stands as it is. */
export const confirmedTexts = (codes: readonly string[]): string[] => [
  ...new Set(codes.map((code) => (Object.hasOwn(NAMES, code) ? (NAMES[code] ?? code) : code))),
];
