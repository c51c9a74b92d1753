import { outlooks } from '../../domain/change-bodies.ts';
import type { EntryFields } from '../../domain/entry-form.ts';
import type { EntryInForce } from '../../domain/target-state.ts';

/** An untouched form. An empty period stands for the month of the address. */
export const blankFields: Required<EntryFields> = {
  period: '',
  value: '',
  stage: '',
  notApplicable: false,
  grade: 'reported',
  note: '',
  problems: '',
  nextSteps: '',
  needs: '',
  outlook: '',
  confirmed: '',
  reason: '',
};

/** True when nothing would be lost; the month alone is no loss. */
export const isBlank = (fields: EntryFields): boolean =>
  JSON.stringify({ ...blankFields, ...fields, period: '' }) === JSON.stringify(blankFields);

/** What is kept of the fields. What was asked is asked again: the figures it was held against may have changed. */
export const recordOf = ({ notApplicable, ...texts }: EntryFields): Record<string, string> => ({
  ...(texts as Record<string, string>),
  confirmed: '',
  notApplicable: notApplicable ? 'yes' : '',
});

export const draftOf = (fields: EntryFields): Record<string, string> | undefined =>
  isBlank(fields) ? undefined : recordOf(fields);

/** A kept draft as fields; what another version kept and this one does not know is left out. */
export function fieldsFrom(record: Readonly<Record<string, string>>): EntryFields {
  const { period = '', value = '', stage = '', note = '', reason = '', notApplicable, grade } = record;
  const { problems = '', nextSteps = '', needs = '', outlook } = record;
  return {
    period,
    value,
    stage,
    note,
    problems,
    nextSteps,
    needs,
    outlook: outlooks.find((each) => each === outlook) ?? '',
    reason,
    confirmed: '',
    notApplicable: notApplicable === 'yes',
    grade: grade === 'verified' || grade === 'estimated' ? grade : 'reported',
  };
}

/** The form filled with an entry that is to be corrected. A document's note is its own and is not taken over. */
export function fieldsOfEntry(entry: EntryInForce): EntryFields {
  const {
    period,
    reading,
    grade,
    note = '',
    problems = '',
    nextSteps = '',
    needs = '',
    outlook = '',
  } = entry;
  const published = grade === 'published';
  return {
    ...blankFields,
    period,
    value: reading.kind === 'value' ? reading.value : '',
    stage: reading.kind === 'stage' ? reading.stage : '',
    notApplicable: reading.kind === 'not-applicable',
    grade: published ? 'reported' : grade,
    ...(published ? {} : { note, problems, nextSteps, needs, outlook }),
  };
}
