import type { Question } from '../domain/guard-question.ts';
import type { Target } from '../domain/plan.ts';
import { catalogue } from './catalogue.ts';
import { figure, monthText } from './format.ts';

const TIMES: Readonly<Record<Extract<Question, { code: 'jump' }>['factor'], string>> = {
  '10': '10倍',
  '100': '100倍',
  '1000': '1000倍',
  '10000': '1万倍',
  '100000000': '1亿倍',
};

type Jump = Extract<Question, { code: 'jump' }>;

function jumpText({ factor, down, suggestion, before, period }: Jump, unit: string): string {
  const meant = `是否应为${figure(suggestion)}${unit}？`;
  if (down && before === undefined) return `比年度目标少很多，像是把百分数写成了小数。${meant}`;
  if (before === undefined || period === undefined)
    return `比年度目标多出很多，像是多写了位数或“万”“亿”。${meant}`;
  const reference = `${monthText(period)}的${figure(before)}${unit}`;
  return down
    ? `不到${reference}的十分之一，约差${TIMES[factor]}。${meant}`
    : `是${reference}的${TIMES[factor]}以上。${meant}`;
}

export const questionWords = catalogue({
  text: (question: Question, target: Target): string => {
    const unit = target.unit ?? '';
    switch (question.code) {
      case 'falling':
        return `比${monthText(question.period)}的${figure(question.before)}${unit}少。累计数一般不会减少，请核对。`;
      case 'exceeds-later':
        return `比${monthText(question.period)}已报的${figure(question.after)}${unit}还多。累计数一般不会减少，请核对。`;
      case 'jump':
        return jumpText(question, unit);
      case 'future':
        return '这个月还没有到，请核对月份。';
      case 'beyond-whole':
        return '比率一般在0到100%之间，请核对。';
      case 'unit-slip': {
        const { lastYear, lastYearConverted, converted } = question;
        const last = `去年为${figure(lastYear)}${question.unit}（${figure(lastYearConverted)}${unit}）`;
        return `本项单位是${unit}，${last}。是否为${question.unit}？若是，请填${figure(converted)}。`;
      }
      case 'sum-differs': {
        const { previous, increment, cumulative } = question;
        return `上月累计${figure(previous)}加本月${figure(increment)}，不等于本月累计${figure(cumulative)}，请核对。`;
      }
      case 'fraction':
        return `按“${unit}”计数一般没有小数，请核对。`;
      case 'estimate-completes':
        return '预计数不能算作完成：数照记，任务先不算完成。';
      case 'unproven':
        return `到达“${target.goalStage ?? ''}”须有佐证材料；没有佐证时显示“待印证”，不算已完成。`;
      case 'stage-back':
        return `${monthText(question.period)}已报到“${question.before}”，现在反而靠前，请核对。`;
    }
  },
});

/** A question in a sentence: what is odd, and what to look at. Whoever is sure ticks 确认无误. */
export const questionText = (question: Question, target: Target): string =>
  questionWords.text(question, target);
