import type { EntryRefusal } from '../domain/entry-form.ts';
import type { Target } from '../domain/plan.ts';
import { catalogue } from './catalogue.ts';
import { valueHint } from './entry-words.ts';
import { periodText } from './format.ts';

export const refusalWords = catalogue({
  text: (refusal: EntryRefusal, target: Target): string => {
    switch (refusal.code) {
      case 'blank':
        return `还没有填数。${valueHint(target)}不适用请勾选“不适用”。`;
      case 'approximate':
        return `“${refusal.word}”表示约数，请填确切的数；确实只有估计值，请把数据来源选为“预计”。`;
      case 'not-a-number':
        return '读不出这个数。请只写数字，可带“万”“亿”和单位，例如 1200、1.2万、百分数写 19.7。';
      case 'separators':
        return '千位分隔的位置不对。请写成 1,234 或 1234。';
      case 'too-long':
        return '数字太长：整数最多 15 位，小数最多 8 位。';
      case 'unit-mismatch':
        return refusal.expected === ''
          ? `本项没有单位，请去掉“${refusal.found}”。`
          : `单位“${refusal.found}”换算不成“${refusal.expected}”，请按“${refusal.expected}”填写。`;
      case 'period-missing':
        return '请选择数据截至的月份。';
      case 'period-outside':
        return `月份应在${periodText(refusal.from)}至${periodText(refusal.to)}之间。`;
      case 'stage-missing':
        return '请选择目前到了哪个节点。';
      case 'negative':
        return '本项不会是负数，请核对。';
      case 'reason-missing':
        return '这个月已有填报，更正请写明理由。';
      case 'note-missing':
        return '不适用请在备注中说明原因。';
      case 'unchanged':
        return '与现有填报完全相同，不需要更正。';
    }
  },
});

/** A refusal in a sentence: what is wrong and what to write instead. */
export const refusalText = (refusal: EntryRefusal, target: Target): string =>
  refusalWords.text(refusal, target);
