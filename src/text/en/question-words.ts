import type { Question } from '../../domain/guard-question.ts';
import type { Words } from '../catalogue.ts';
import { figure, monthText } from '../format.ts';
import type { questionWords } from '../question-words.ts';

type Jump = Extract<Question, { code: 'jump' }>;

function jumpText({ factor, down, suggestion, before, period }: Jump, unit: string): string {
  const meant = ` Did you mean ${figure(suggestion)}${unit}?`;
  if (down && before === undefined)
    return `Far less than the goal of the year, as if a per cent had been written as a decimal.${meant}`;
  if (before === undefined || period === undefined)
    return `Far more than the goal of the year, as if a digit, 万 or 亿 were too many.${meant}`;
  const reference = `the ${figure(before)}${unit} of ${monthText(period)}`;
  return down
    ? `Less than a tenth of ${reference}, about ${figure(factor)} times less.${meant}`
    : `More than ${figure(factor)} times ${reference}.${meant}`;
}

export const questionEnglish: Words<typeof questionWords> = {
  text: (question, target) => {
    const unit = target.unit ?? '';
    switch (question.code) {
      case 'falling':
        return `Less than the ${figure(question.before)}${unit} of ${monthText(question.period)}. A cumulative figure does not usually fall; please check.`;
      case 'exceeds-later':
        return `More than the ${figure(question.after)}${unit} reported for ${monthText(question.period)}. A cumulative figure does not usually fall; please check.`;
      case 'jump':
        return jumpText(question, unit);
      case 'future':
        return 'This month has not come yet; please check the month.';
      case 'beyond-whole':
        return 'A ratio usually lies between 0 and 100%; please check.';
      case 'unit-slip': {
        const { lastYear, lastYearConverted, converted } = question;
        return `The unit here is ${unit}; last year it was ${figure(lastYear)}${question.unit} (${figure(lastYearConverted)}${unit}). Did you mean ${question.unit}? If so enter ${figure(converted)}.`;
      }
      case 'sum-differs': {
        const { previous, increment, cumulative } = question;
        return `Last month’s total ${figure(previous)} plus this month’s ${figure(increment)} is not this month’s total ${figure(cumulative)}; please check.`;
      }
      case 'fraction':
        return `What is counted in “${unit}” usually has no decimals; please check.`;
      case 'estimate-completes':
        return 'An estimate cannot count as completed: the figure is kept, the target is not completed yet.';
      case 'unproven':
        return `Reaching “${target.goalStage ?? ''}” needs evidence; without it the target shows “Evidence missing” and is not completed.`;
      case 'stage-back':
        return `“${question.before}” was reported in ${monthText(question.period)}; this is an earlier stage. Please check.`;
    }
  },
};
