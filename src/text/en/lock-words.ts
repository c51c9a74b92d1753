import type { Words } from '../catalogue.ts';
import { instantText, periodText } from '../format.ts';
import type { lockPhrases, lockWords } from '../lock-words.ts';

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

export const lockPhrasesEnglish: Words<typeof lockPhrases> = {
  over: 'over',
  underMinute: 'less than a minute',
  days: (days, hours) => (hours > 0 ? `${many(days, 'day')} ${many(hours, 'hour')}` : many(days, 'day')),
  hours: (hours, minutes) =>
    minutes > 0 ? `${many(hours, 'hour')} ${many(minutes, 'minute')}` : many(hours, 'hour'),
  minutes: (minutes) => many(minutes, 'minute'),
  waiting: (count) => `${count} awaiting review`,
  returned: (count) => `${count} returned`,
  contested: (count) => `${count} with two figures`,
  stillOpen: (left) =>
    `Still open: ${left.join(', ')}. Once the month is locked they can only be changed after a timed exception.`,
};

export const lockEnglish: Words<typeof lockWords> = {
  title: 'Locked months',
  lead: 'A locked month takes no more entries, corrections or withdrawals; reviews go on.',
  local:
    'In local mode a lock only arranges the work on this computer. It is no technical protection and does not reach other computers.',
  open: (period) => `${periodText(period)} is open.`,
  locked: (period) => `${periodText(period)} is locked.`,
  by: (by, at, reason) => `${by}, ${instantText(at)}. Reason: ${reason}`,
  reason: 'Reason',
  reasonMissing: 'Give a reason.',
  lock: (period) => `Lock ${periodText(period)}`,
  unlock: (period) => `Unlock ${periodText(period)}`,
  lockedNow: (period) => `${periodText(period)} is now locked.`,
  unlockedNow: (period) => `${periodText(period)} is now open.`,
  saving: 'Saving …',
  months: 'Locked months',
  none: 'No month is locked.',
  month: 'Month',
  who: 'Locked by, at',
  exemptions: 'Timed exceptions',
  exemptionsHint:
    'Under an exception, targets led by the unit can be reported, corrected and withdrawn by anybody until it ends. The latest exception of a unit counts; locking the month anew ends all earlier ones.',
  exemptionsLocked: (period) => `${periodText(period)} is open; no exception is needed.`,
  noUnits: 'No units have been entered yet, so no exception can be given.',
  addUnits: 'Enter units',
  unit: 'Unit',
  chooseUnit: 'Please choose',
  unitMissing: 'Choose a unit.',
  until: 'Ends',
  untilHint: ' (Beijing time)',
  untilMissing: 'Enter the date and time at which it ends.',
  untilPast: 'It must end later than now.',
  exempt: 'Give an exception',
  exempted: (unit, until) => `Open for ${unit} until ${instantText(until)}.`,
  exemptionsCaption: 'Units with an exception, latest end first',
  exemptionsNone: 'No exception has been given.',
  status: 'Status',
  left: (left) => `${left} left`,
  ended: 'over',
  unneeded: 'not needed, the month is open',
  superseded: 'ended: the month was locked anew',
  given: (by, at) => `${by}, given ${instantText(at)}`,
  goneUnit: 'A unit no longer on the list',
};
