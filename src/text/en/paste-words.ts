import { assignColumnWords } from '../assign-words.ts';
import type { Words } from '../catalogue.ts';
import { type assignStateWords, type pasteRefusals, type pasteWords, shortenedCell } from '../paste-words.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const SKIP_REASONS = { total: 'total', heading: 'heading' };

export const pasteRefusalsEnglish: Words<typeof pasteRefusals> = {
  text: (refusal) => {
    switch (refusal.code) {
      case 'target-blank':
        return 'Neither the id nor the name of a target is given.';
      case 'target-unknown':
        return refusal.candidates.length > 0
          ? `The plan has no “${shortenedCell(refusal.text)}”; see whether it is one of the similar targets below, or enter the target id.`
          : 'The plan has no such target; check the id or the name.';
      case 'target-ambiguous':
        return 'Several targets have this name; enter the target id.';
      case 'target-contradicts':
        return `${quoted(refusal.texts)} are not the same target; please check.`;
      case 'target-repeated':
        return `The same target as row ${refusal.firstRow}; only the earlier row is taken.`;
      case 'unit-unknown':
        return `${quoted(refusal.names)}: not on the list of units.`;
      case 'unit-ambiguous':
        return `Several units are called ${quoted(refusal.names)}; rename them under Units and posts first.`;
      case 'several-leads':
        return `A target has one lead unit, here are ${quoted(refusal.names)}; put the others under supporting units.`;
      case 'lead-supports-too':
        return `${quoted(refusal.names)} cannot both lead and support.`;
      case 'leader-unknown':
        return `No lead official’s post or holder is called ${quoted(refusal.names)}; add it under Units and posts first.`;
      case 'leader-ambiguous':
        return `Several posts answer to ${quoted(refusal.names)}; write the title of the post.`;
      case 'several-leaders':
        return `A target has one lead official, here are ${quoted(refusal.names)}.`;
      case 'too-long':
        return 'The cell is too long for a list of units.';
    }
  },
  part: (column, now) => `${column}: ${now}`,
  partChange: (column, before, now) => `${column}: ${before || 'nobody'} → ${now || 'nobody'}`,
  nobody: 'nobody',
  line: (parts) => parts.join('; '),
};

export const assignStateEnglish: Words<typeof assignStateWords> = {
  new: 'New',
  changed: 'Changed',
  same: 'Same',
  refused: 'Refused',
};

export const pasteEnglish: Words<typeof pasteWords> = {
  title: 'Paste a table from Excel',
  label: 'Table of assignments',
  hint: 'Copy a table with its header and paste it here. Columns are found by their Chinese headers: id or name of the target, lead unit, supporting units, lead official; of a column “unit in charge” the first unit leads and the others support; other columns are left out. Without a header this order is assumed. Several units in a cell may be separated by commas, semicolons, spaces or line breaks. A blank cell changes nothing.',
  example: 'Fill in the present assignments',
  exampleNote: 'Select all, copy it into Excel, fill it in and paste it back.',
  clear: 'Clear',
  columnsByHeader: (row, names) => `Columns by the header in row ${row}: ${names.join(', ')}.`,
  columnsByPlace: (names) => `No header was recognised; columns by their place: ${names.join(', ')}.`,
  columnNames: ({ columns }) =>
    columns.flatMap((column, place) =>
      column === undefined ? [] : [`column ${place + 1} ${assignColumnWords[column]}`],
    ),
  noRows: 'There is nothing below the header.',
  summary: (counts, total) =>
    `${many(total, 'row')}: ${counts.new} new, ${counts.changed} changed, ${counts.same} the same, ${counts.refused} refused.`,
  unknownTitle: (count) => `${many(count, 'unit')} not on the list`,
  unknownNote:
    'Please check them one by one: if only the spelling differs, take the unit of the list; if it is new, tick and add it; a supporting unit may also be left out. The table below is checked again after each step.',
  addUnit: (name) => `Add “${name}”`,
  nearUnits: 'Similar on the list: ',
  takeUnit: (name) => `Take “${name}”`,
  takeUnitFor: (written, name) => `Take “${name}” for “${written}”`,
  leaveOut: 'Leave out',
  leaveOutOf: (name) => `Leave “${name}” out of the supporting units`,
  leftOut: (names) => `Left out of the supporting units: ${quoted(names)}.`,
  addUnits: (count) => `Add ${many(count, 'unit')}`,
  noneTicked: 'No unit is ticked.',
  itIs: (name) => `It is “${name}”`,
  choicesTitle: 'What you decided',
  meansTarget: (text, name) => `“${shortenedCell(text)}” is taken as the target “${name}”.`,
  meansUnit: (text, name) => `“${text}” is taken as “${name}”.`,
  undo: 'Undo',
  undoOf: (text) => `Undo what was decided on “${text}”`,
  skippedRows: (skipped) =>
    `${many(skipped.length, 'row')} left out: ${skipped
      .slice(0, 10)
      .map(({ row, text, reason }) => `row ${row} “${shortenedCell(text)}” (${SKIP_REASONS[reason]})`)
      .join(', ')}${skipped.length > 10 ? ' and others' : ''}.`,
  unitsAdded: (count) => `${many(count, 'unit')} added.`,
  preview: 'Result of the check',
  previewCaption: 'The pasted table, checked row by row',
  row: 'Row',
  result: 'Result',
  detail: 'Assignment (before → after) or reason',
  onlyNotable: 'Only rows that change or are refused',
  more: (count) => `${count} more rows not listed.`,
  reason: (column, text) => `Column ${column}: ${text}`,
  commit: (count) => `Assign ${many(count, 'target')}`,
  nothingToDo: 'There is nothing to change.',
  refusedStay: (count) => `${many(count, 'refused row')} will not be saved; correct and paste again.`,
};
