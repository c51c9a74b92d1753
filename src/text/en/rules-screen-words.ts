import type { Words } from '../catalogue.ts';
import { instantText, periodText } from '../format.ts';
import type { rulesScreenWords } from '../rules-screen-words.ts';

const targets = (count: number): string => (count === 1 ? '1 target' : `${count} targets`);

export const rulesScreenEnglish: Words<typeof rulesScreenWords> = {
  title: 'Rule of lights',
  lead: 'The rule decides which gap gets which light. Each plan has one; a new choice judges every month anew at once, and snapshots already taken stay as they are.',
  inForce: 'Rule in force',
  since: (by, at) => `Chosen by ${by} on ${instantText(at)}.`,
  because: (reason) => `Reason: ${reason}`,
  neverChosen: 'Nobody has chosen a rule; the default applies.',
  history: 'Change log',

  compare: 'Lights under each rule',
  caption: (asOf) => `Targets by light under each rule, from the same figures as of ${periodText(asOf)}`,
  rule: 'Rule',
  onSchedule: 'On schedule',
  onTrack: 'of these on track',
  changed: 'Differ from now',
  same: '—',
  count: (what, count) => `${what}: ${targets(count)}`,
  showChanged: (name, count) => `Show the ${targets(count)} whose light “${name}” would change`,
  rest: (count) =>
    `Every rule gives the other ${targets(count)} the same light (completed, attained, attained so far, not due, not reported, not applicable).`,

  changedTitle: (name, count) => `Lights that “${name}” would change (${targets(count)})`,
  changedNone: (name, asOf) => `“${name}” would change no light as of ${periodText(asOf)}.`,
  chooseOther: 'Choose another rule to see which lights it would change.',
  target: 'Target',
  now: 'Now',
  after: 'Then',
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',

  choose: 'Choose a rule',
  current: 'In force',
  reason: 'Reason',
  reasonHint: 'Kept in the change log, for example the assessment rules and their document number.',
  reasonMissing: 'Give a reason.',
  reasonTooLong: (longest) => `The text is too long, ${longest} characters at most.`,
  sameRule: 'This is the rule in force. Choose another one to change it.',
  adopt: 'Adopt this rule',
  saving: 'Saving…',
  adopted: (name) => `“${name}” is now in force on every page.`,
  abouts: {
    'default-10': 'Three lights: on track, behind and far behind.',
    'monthly-two': 'Only on schedule or not; what is past due is behind as well.',
    'ten-thirty': 'Leaves room: a small gap is still on track, only a large one is far behind.',
    'two-in-a-row': 'Adds to the default: what stays behind turns far behind.',
  },
};
