import type { Words } from '../catalogue.ts';
import { valueHint } from '../entry-words.ts';
import { periodText } from '../format.ts';
import type { refusalWords } from '../refusal-words.ts';

export const refusalEnglish: Words<typeof refusalWords> = {
  text: (refusal, target) => {
    switch (refusal.code) {
      case 'blank':
        return `No figure yet. ${valueHint(target)} If it does not apply tick “Not applicable”.`;
      case 'approximate':
        return `“${refusal.word}” marks an approximation; enter the exact figure, or choose “estimate” as its source if there is only an estimate.`;
      case 'not-a-number':
        return 'This is no number. Write digits only, with 万, 亿 and the unit if you like: 1200, 1.2万, for a rate 19.7.';
      case 'separators':
        return 'The thousands are separated in the wrong place. Write 1,234 or 1234.';
      case 'too-long':
        return 'The number is too long: 15 digits and 8 decimals at most.';
      case 'unit-mismatch':
        return refusal.expected === ''
          ? `This target has no unit; delete “${refusal.found}”.`
          : `The unit “${refusal.found}” does not convert into “${refusal.expected}”; enter it in “${refusal.expected}”.`;
      case 'period-missing':
        return 'Choose the month the figure is as of.';
      case 'period-outside':
        return `The month has to lie between ${periodText(refusal.from)} and ${periodText(refusal.to)}.`;
      case 'stage-missing':
        return 'Choose the stage that was reached.';
      case 'negative':
        return 'This figure cannot be negative; please check.';
      case 'reason-missing':
        return 'The month has been reported already; give the reason for the correction.';
      case 'note-missing':
        return 'Give the reason in the note why it does not apply.';
      case 'unchanged':
        return 'This is the figure that stands already; nothing to correct.';
    }
  },
};
