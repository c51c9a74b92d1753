import type { assignColumnWords, assignNameWords, assignWords } from '../assign-words.ts';
import type { Words } from '../catalogue.ts';

const targets = (count: number): string => `${count} target${count === 1 ? '' : 's'}`;

export const assignColumnEnglish: Words<typeof assignColumnWords> = {
  target: 'Target',
  lead: 'Lead unit',
  support: 'Supporting units',
  responsible: 'Unit in charge',
  leader: 'Lead official',
};

export const assignNameEnglish: Words<typeof assignNameWords> = {
  gone: (name) => `${name} (dissolved)`,
  post: (title, holder) => `${title} (${holder === '' ? 'vacant' : holder})`,
  list: (names) => names.join(', '),
};

export const assignEnglish: Words<typeof assignWords> = {
  title: 'Assignments',
  assigned: (assigned, total) => `${assigned} of ${total} assigned`,
  assignedNote: 'A target with a lead unit counts as assigned; one whose lead unit was dissolved does not.',
  byUnit: 'Targets by unit',
  byUnitCaption: 'How many targets each unit leads and supports',
  unit: 'Unit',
  leads: 'Leads',
  supports: 'Supports',
  noUnitsTitle: 'No units yet, so nothing can be assigned',
  noUnitsText:
    'The published documents do not say which unit answers for which target, and the program does not guess. Enter units first and come back; or paste the table you have below, which adds its units as well. Without assignments everything can still be reported under “All targets”.',
  toUnits: 'Enter units',
  manageUnits: 'Units and posts',
  tableTitle: 'Target by target',
  caption: 'Lead unit, supporting units and lead official of every target',
  area: 'Area',
  anyArea: 'All areas',
  filterUnit: 'Unit',
  anyUnit: 'All units',
  unassignedOnly: 'Unassigned only',
  search: 'Find',
  searchHint: 'Name or quote',
  shown: (shown, total) => `${shown} of ${total} shown`,
  nothing: 'No target meets these conditions.',
  clearFilters: 'Clear filters',
  select: 'Select',
  selectTarget: (name) => `Select “${name}”`,
  selectShown: (count) => `Select all ${count} shown`,
  selectArea: (heading, count) => `${heading} (${count} shown)`,
  nobody: 'nobody',
  actions: 'Actions',
  edit: 'Assign',
  editOf: (name) => `Assign “${name}”`,
  selected: (count, hidden) =>
    `${count} selected${hidden > 0 ? `, ${hidden} of them outside the present filter` : ''}`,
  assignSelected: (count) => `Assign ${count} selected`,
  clearSelection: 'Clear the selection',
  nothingSelected: 'Tick some targets or a whole area to assign them together.',
  oneTitle: (name) => `Assign “${name}”`,
  manyTitle: (count) => `Assign ${targets(count)}`,
  unchanged: 'Leave as it is',
  none: 'None',
  supportHow: 'How supporting units change',
  supportUnchanged: 'Leave as they are',
  supportAdd: 'Add the ticked units',
  supportSet: 'Replace by the ticked units (none ticked clears them)',
  supportUnits: 'Supporting units',
  supportNote:
    'A unit cannot lead and support the same target: one that becomes the lead is no longer listed as supporting; where it leads already, adding it as supporting changes nothing.',
  contradiction: 'The lead unit cannot be a supporting unit as well; remove one of the two.',
  noLeaders: 'There is no post with the duty of a lead official yet; add one under Units and posts.',
  unchangedAll: 'Nothing differs from the present assignment.',
  willChange: (count) => `${targets(count)} will change.`,
  save: 'Save',
  saving: 'Saving …',
  saved: (count) => `Assignment of ${targets(count)} saved.`,
};
