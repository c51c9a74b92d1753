import type { LedgerQuestion } from '../../domain/ledger-row.ts';
import type { Target } from '../../domain/plan.ts';
import type { Words } from '../catalogue.ts';
import { periodText } from '../format.ts';
import { placeText } from '../import-words.ts';
import type { ledgerRowWords } from '../ledger-row-words.ts';
import { questionText } from '../question-words.ts';
import { refusalText } from '../refusal-words.ts';
import { gradeWords } from '../target-kinds.ts';
import { readingText } from '../target-words.ts';

type ImportedBefore = Extract<LedgerQuestion, { code: 'imported-before' }>;

function importedBeforeText({ standing, returned }: ImportedBefore, target: Target): string {
  const changed =
    standing === undefined
      ? 'withdrawn on the board'
      : `changed on the board to “${readingText(standing, target)}”`;
  return `This row was imported from the same file before and was since ${returned ? 'returned by the reviewer' : changed}. It is not imported again unless you tick it.`;
}

export const ledgerRowEnglish: Words<typeof ledgerRowWords> = {
  cause: (cause, found, target) => {
    switch (cause.code) {
      case 'name-missing':
        return 'The row has a figure but neither the name nor the id of a target. Please add one.';
      case 'unknown-target':
        return `The board has no target called “${found}”, nor a similar one. Write the name as on the board, or add the target id.`;
      case 'withdrawn-target':
        return 'This target was withdrawn and is no longer reported.';
      case 'ambiguous-target':
        return `Several targets are called “${found}”: ${cause.candidates.map(({ name, area }) => `“${name}” (${area})`).join(', ')}. Add the target id, or a column with the area or the unit in charge.`;
      case 'period-unreadable':
        return `“${found}” names no month. Write 2024-06 for June 2024.`;
      case 'period-closed':
        return `${periodText(cause.period)} is locked. If it has to be reported, ask the supervision office for a timed exception for your unit.`;
      case 'stage-unknown':
        return `“${found}” is no stage of this target. Enter one of: ${cause.stages.join(', ')}.`;
      case 'mark-unknown':
        return `“${found}” does not say whether the target applies. Enter “是” (yes), or leave it blank.`;
      case 'bound-unknown':
        return `“${found}” does not say how the figure is bounded. Use one of the board’s words, or leave it blank.`;
      case 'published-elsewhere':
        return `Figures of the source “${found}” come with the published documents and not from a ledger, and the board has no such figure. If it is your unit’s own, change the source.`;
      case 'demonstration-row':
        return 'The row is marked as demonstration data: its figure is made up by the program and cannot be imported into the real workspace, only into the demonstration. Delete the row from the table.';
      case 'text-too-long':
        return `The text is longer than ${cause.limit} characters; please shorten it.`;
      case 'cell-error':
        return `The cell says “${found}”: its formula gave no result. Replace it by a number in the file.`;
      case 'scaled-number':
        return 'The number format of the cell scales what it shows, so what is seen is not what is stored. Use the general format and write the actual number.';
      case 'contradicted':
        return `For the same target and month ${cause.rows.map(placeText).join(', ')} say different things, and which counts cannot be told. Keep one row.`;
      case 'period-outside':
        return `The month has to lie between ${periodText(cause.from)} and ${periodText(cause.to)}.`;
      case 'unit-mismatch':
        return cause.expected === ''
          ? `The target has no unit, but the table says “${cause.found}”. Please delete it.`
          : `The unit “${cause.found}” does not convert into the board’s “${cause.expected}”. Enter it in “${cause.expected}”.`;
      default:
        return target === undefined ? '' : refusalText(cause, target);
    }
  },
  cell: (letter, header, text) => `Column ${letter}, “${header}”: ${text}`,
  question: (question, target) => {
    switch (question.code) {
      case 'name-differs':
        return `The id is that of “${target.name}”, but the name says “${question.found}”. Is it this target?`;
      case 'replaces-rivals':
        return 'Two people reported different figures for this month and nobody has decided. This row will replace both. Is that right?';
      case 'outranked':
        return `The figure there is from “${gradeWords[question.grade]}”, a more reliable source than this row’s. Use this row nevertheless?`;
      case 'imported-before':
        return importedBeforeText(question, target);
      case 'accepted-replaced':
        return 'The figure there was accepted. This row’s figure would have to be reviewed anew. Is that right?';
      case 'returned-again':
        return `The figure was returned by the reviewer${question.note === undefined ? '' : ` (${question.note})`}, and this row has the same one. Is it right, and to be reported again?`;
      case 'shared-figure':
        return `In the file the cell is merged with row ${question.rows.join(', ')}: one figure for several targets. Is it really the figure of this one?`;
      default:
        return questionText(question, target);
    }
  },
  unitDiffers: (found, assigned) =>
    `The unit in charge in the table, “${found}”, is not the lead unit on the board, “${assigned}”.`,
  outlookUnknown: (found) => `“${found}” is none of the four judgements and was not used.`,
  gradeUnknown: (found) => `“${found}” is none of the three sources; it is taken as reported by the unit.`,
  proposed: (found, names) =>
    `The board has no target called “${found}”; similar ones are ${names.map((name) => `“${name}”`).join(', ')}. Write the exact name, or add the target id.`,
};
