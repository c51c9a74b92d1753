import type { Load } from '../../domain/responsibility.ts';
import type { Words } from '../catalogue.ts';
import { listRefusalText, type nameWords, shortened, type unitWords } from '../unit-words.ts';

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const loadText = ({ lead, support }: Load): string =>
  [...(lead > 0 ? [`leads ${lead}`] : []), ...(support > 0 ? [`supports ${support}`] : [])].join(', ');

export const nameEnglish: Words<typeof nameWords> = {
  refusal: (refusal, what) => {
    switch (refusal.code) {
      case 'blank':
        return `${what}: please fill it in.`;
      case 'too-long':
        return `${what}: ${refusal.limit} characters at most; use a short form.`;
      case 'taken':
        return `“${refusal.name}” exists already; please choose another.`;
    }
  },
  skipped: {
    heading: 'a title or header, left out.',
    total: 'a total, left out.',
    number: 'a number and no name, left out.',
    blank: 'no name, left out.',
  },
  repeated: (name) => `repeats “${name}”.`,
};

export const unitEnglish: Words<typeof unitWords> = {
  page: 'Units and posts',
  lead: 'Units, posts and their holders are entered by you; the program knows none. The board works without units: “All targets” can be reported without any.',
  toAssign: 'Assignments',
  toAssignNote: 'Give the targets their lead and supporting units and lead officials:',
  title: 'Units',
  emptyTitle: 'No units yet',
  emptyText:
    'The published documents do not say which unit answers for which target, so this is empty. Add units one by one or paste a list from Excel.',
  count: (count) => `${count} in all`,
  name: 'Name of the unit',
  add: 'Add a unit',
  added: (name) => `“${name}” added.`,
  restored: (name) => `“${name}” had been dissolved and is back, with the targets assigned to it before.`,
  paste: 'Paste a list',
  pasteLabel: 'List of units',
  pasteHint:
    'One unit a line; several in one line may be separated by commas or semicolons. A column or table copied from Excel works as well: the column of names is found, numbering and totals are left out.',
  pasteAdd: (count) => (count === 0 ? 'Add the units of the list' : `Add ${many(count, 'unit')}`),
  pasteNothing: 'The list holds no unit to add.',
  pasteEmpty: 'Paste a list of units first.',
  pasteSummary: ({ names, refused, blanks }) =>
    [
      `${names.length} can be added`,
      ...(refused.length > 0 ? [`${refused.length} left out`] : []),
      ...(blanks > 0 ? [`${many(blanks, 'blank line')} left out`] : []),
    ].join(', '),
  pasteNames: 'Units to be added',
  pasteSkipped: 'What is left out, and why',
  pasteRefused: ({ row, text, refusal }) =>
    `Line ${row}${text === '' ? '' : ` “${shortened(text)}”`}: ${listRefusalText(refusal)}`,
  pasteMore: (count) => `${count} more left out.`,
  pasted: (count) => `${many(count, 'unit')} added.`,
  load: 'Targets',
  noLoad: 'none',
  loadText,
  actions: 'Actions',
  caption: 'Units in their order',
  up: 'Up',
  down: 'Down',
  upOf: (name) => `Move ${name} up`,
  downOf: (name) => `Move ${name} down`,
  moved: (name, place) => `“${name}” is now number ${place}.`,
  rename: 'Rename',
  renameOf: (name) => `Rename ${name}`,
  renameTitle: (name) => `Rename “${name}”`,
  renameNote: 'Its targets stay; earlier entries keep the earlier name.',
  renamed: (name) => `Renamed to “${name}”.`,
  sameName: 'The name is the same.',
  dissolve: 'Dissolve',
  dissolveOf: (name) => `Dissolve ${name}`,
  dissolveTitle: (name) => `Dissolve “${name}”`,
  dissolveNote: ({ lead, support }, posts) =>
    [
      lead + support === 0
        ? 'No target is assigned to it at present.'
        : `It ${loadText({ lead, support })} targets; assign them anew under Assignments afterwards.`,
      posts > 0 ? ` Its ${many(posts, 'post')} will no longer be listed.` : '',
      ' The log keeps its name and all its entries.',
    ].join(''),
  dissolved: (name) => `“${name}” dissolved.`,
  loadUnknown: 'How many targets it has is not counted yet. The log keeps its name and all its entries.',
  reason: 'Reason',
  reasonHint: 'For example: reorganised, merged into another bureau.',
  reasonMissing: 'Give the reason.',
  save: 'Save',
  saving: 'Saving …',
};
