import type { LedgerCause, LedgerNote, LedgerQuestion, LedgerRefusal } from '../domain/ledger-row.ts';
import type { Target } from '../domain/plan.ts';
import { catalogue } from './catalogue.ts';
import { periodText } from './format.ts';
import { placeText } from './import-words.ts';
import { confirmedTexts } from './question-names.ts';
import { questionText } from './question-words.ts';
import { refusalText } from './refusal-words.ts';
import { gradeWords } from './target-kinds.ts';
import { readingText } from './target-words.ts';

type ImportedBefore = Extract<LedgerQuestion, { code: 'imported-before' }>;
type Candidates = Extract<LedgerCause, { code: 'ambiguous-target' }>['candidates'];

const candidatesText = (candidates: Candidates): string =>
  candidates.map(({ name, area }) => `“${name}”（${area}）`).join('、');

function importedBeforeText({ standing, returned }: ImportedBefore, target: Target): string {
  const since = returned
    ? '已被审核退回'
    : standing === undefined
      ? '已在看板里撤销'
      : `看板里已改为“${readingText(standing, target)}”`;
  return `本行以前从同一个文件导入过，后来${since}。默认不再导入；确需以本行为准，请勾选。`;
}

/** What is wrong with a row of a ledger or odd about it; a target, where one was found, lends its unit and stages. */
export const ledgerRowWords = catalogue({
  cause: (cause: LedgerCause, found: string, target: Target | undefined): string => {
    switch (cause.code) {
      case 'name-missing':
        return '这一行有数，但没有任务名称，也没有任务编号。请补上。';
      case 'unknown-target':
        return `看板里没有叫“${found}”的任务，也没有名称相近的。请照看板写任务名称，或填上任务编号。`;
      case 'withdrawn-target':
        return '这项任务已经取消，不再填报。';
      case 'ambiguous-target':
        return `有几项任务都叫“${found}”：${candidatesText(cause.candidates)}。请填上任务编号，或加一列任务领域、责任单位。`;
      case 'period-unreadable':
        return `“${found}”读不出是截至哪个月。请写成 2024-06、2024年6月 或 1-6月。`;
      case 'period-closed':
        return `${periodText(cause.period)}的填报已经锁定。确需补报，请联系督查室为本单位限时开放。`;
      case 'stage-unknown':
        return `“${found}”不是本项的节点。请填其中之一：${cause.stages.join('、')}。`;
      case 'mark-unknown':
        return `“${found}”看不出是否不适用。请填“是”或留空。`;
      case 'bound-unknown':
        return `“${found}”看不出怎样限定数值。请填超、不少于、低于、不超过、约，或留空。`;
      case 'published-elsewhere':
        return `数据来源是“${found}”的数由公开文件载入，不从台账导入，看板里没有相同的数。如是本单位的数，请把数据来源改为统计核定、部门自报或预计。`;
      case 'demonstration-row':
        return '这一行标着“演示数据”，数由程序编造，不能导入正式工作区，只能导入演示工作区。请从表中删去这一行。';
      case 'text-too-long':
        return `文字超过 ${cause.limit} 个字，请删短。`;
      case 'cell-error':
        return `这一格是“${found}”，公式没有算出结果。请在原表中改成数字。`;
      case 'scaled-number':
        return '这一格用数字格式把数缩小或放大了显示，看到的与实际存的不是一个数。请改为常规格式，写明实际的数。';
      case 'contradicted':
        return `同一任务、同一月份，${cause.rows.map(placeText).join('、')}写的不一样，分不清以哪一行为准。请只留一行。`;
      case 'period-outside':
        return `月份应在${periodText(cause.from)}至${periodText(cause.to)}之间。`;
      case 'unit-mismatch':
        return cause.expected === ''
          ? `本项没有计量单位，表中写的是“${cause.found}”。请去掉。`
          : `表中单位“${cause.found}”换算不成看板的“${cause.expected}”。请按“${cause.expected}”填写。`;
      default:
        return target === undefined ? '' : refusalText(cause, target);
    }
  },
  cell: (letter: string, header: string, text: string) => `${letter} 列“${header}”：${text}`,
  question: (question: LedgerQuestion, target: Target): string => {
    switch (question.code) {
      case 'name-differs':
        return `任务编号是“${target.name}”的，名称写的却是“${question.found}”。是这一项吗？`;
      case 'replaces-rivals':
        return '这个月有两人报了不同的数，还没有裁定。导入后以本行为准，替换那两个数，是否如此？';
      case 'outranked':
        return `原有的数是“${gradeWords[question.grade]}”的，本行的来源没有它可靠。是否仍以本行为准？`;
      case 'imported-before':
        return importedBeforeText(question, target);
      case 'accepted-replaced':
        return '原有的数已经审核通过。换成本行的数以后须重新审核，是否如此？';
      case 'returned-again':
        return `这个数已被审核退回${question.note === undefined ? '' : `（${question.note}）`}，本行还是同一个数。核实无误，按原数再报？`;
      case 'shared-figure':
        return `这一格在原表中与第 ${question.rows.join('、')} 行合并，几项任务共写一个数。本行这一项确实是这个数吗？`;
      default:
        return questionText(question, target);
    }
  },
  unitDiffers: (found: string, assigned: string) =>
    `表中责任单位“${found}”与看板的牵头单位“${assigned}”不同。`,
  outlookUnknown: (found: string) => `“${found}”不是研判结论（已稳、可成、需支持、有风险），没有采用。`,
  gradeUnknown: (found: string) => `数据来源“${found}”不是统计核定、部门自报或预计，按部门自报处理。`,
  proposed: (found: string, names: readonly string[]) =>
    `看板里没有叫“${found}”的任务，名称相近的有${names.map((name) => `“${name}”`).join('、')}。请写准任务名称，或填上任务编号。`,
});

/** Where and what: F 列“累计完成”：“约8”表示约数…… */
export function ledgerRefusalText(
  { cause, column, found }: LedgerRefusal,
  target: Target | undefined,
): string {
  const text = ledgerRowWords.cause(cause, found, target);
  return column === undefined ? text : ledgerRowWords.cell(column.letter, column.header, text);
}

/** A question in a sentence; whoever is sure ticks 确认无误. */
export const ledgerQuestionText = (question: LedgerQuestion, target: Target): string =>
  ledgerRowWords.question(question, target);

/** What a kind of question is called, for answering all of a kind at once. */
export const ledgerQuestionName = (code: string): string => confirmedTexts([code]).join('');

export function ledgerNoteText(note: LedgerNote): string {
  if (note.code === 'unit-differs') return ledgerRowWords.unitDiffers(note.found, note.assigned);
  if (note.code === 'outlook-unread') return ledgerRowWords.outlookUnknown(note.found);
  return ledgerRowWords.gradeUnknown(note.found);
}

/** What to put right in a row whose name is only like those of some targets. */
export const proposedText = (found: string, names: readonly string[]): string =>
  ledgerRowWords.proposed(found, names);
