import type { Words } from '../catalogue.ts';
import { dateWords } from '../format.ts';
import type { yearsWords } from '../years-words.ts';

const WHY: Readonly<Record<string, string>> = {
  'no-number': 'Not a number; not compared',
  unit: 'Other unit; not compared',
  'part-year': "Last year's figure is not of the whole year; not compared",
  estimated: 'Last year has only an estimate; not compared',
  bound: 'Last year gives only a bound; cannot be told',
  about: 'The goal is approximate and close to last year; cannot be told',
};

const VERDICT: Readonly<Record<string, string>> = {
  met: 'Met',
  missed: 'Missed',
  open: 'Year not over',
};

const distance = (amount: string, isLeast: boolean, than: string): string => {
  if (amount === '') return `${than[0]?.toUpperCase() ?? ''}${than.slice(1)} last year's outcome`;
  return `${isLeast ? 'At least ' : ''}${amount} ${than} last year's outcome`;
};

export const yearsEnglish: Words<typeof yearsWords> = {
  title: 'Across years',
  lead: 'Goal and outcome of one indicator side by side, year by year. What is defined differently is left out; what no document says stays blank.',
  year: (year) => String(year),
  goal: 'Goal',
  outcome: 'Outcome',
  goalOf: (year) => `Goal ${year}`,
  outcomeOf: (year) => `Outcome ${year}`,
  indicator: 'Indicator',
  named: (name, unit) => (unit === '' ? name : `${name} (${unit})`),
  caption: 'Goal and outcome of every indicator, year by year',
  groups: { full: 'Goal and outcome in two years or more', rest: 'Other indicators' },
  oneYear: 'Indicators found in one year only, with nothing to compare',

  below: "below last year's outcome",
  looser: "looser than last year's outcome",
  omitted: 'defined differently, left out',
  omittedShort: 'left out',
  unpublished: 'in no published document',
  unreported: 'not reported, and in no published document',
  unreportedDemo: 'not reported in the demonstration',
  upTo: (month) => `up to ${dateWords.month(month)}`,
  announced: (month, goal) => `${goal} in the plan of ${dateWords.month(month)}`,
  announcedOnly: (month) => `plan of ${dateWords.month(month)}`,
  ofLater: (plan, said) => `${plan}: ${said}`,
  revised: (goal) => `revised to ${goal}`,
  withRevised: (goal, revised) => `${goal} (revised to ${revised})`,
  same: (converted) => `that is ${converted}`,
  partly: (figure, upTo) => `${figure} (${upTo})`,
  withSame: (published, converted) => `${published} (that is ${converted})`,
  reported: 'reported',
  demo: 'demonstration figure',

  againstWeaker: (amount, isHeldDown, isLeast) =>
    distance(amount, isLeast, isHeldDown ? 'looser than' : 'below'),
  againstStronger: (amount, isHeldDown, isLeast) =>
    distance(amount, isLeast, isHeldDown ? 'stricter than' : 'above'),
  againstEqual: "Same as last year's outcome",
  againstNothing: 'No comparable outcome last year',
  undecided: (why) => WHY[why] ?? '',
  setBelow: (year, goal, outcome, isHeldDown) =>
    `The goal of ${year}, ${goal}, is ${isHeldDown ? 'looser than' : 'below'} the outcome of ${year - 1}, ${outcome}.`,

  filters: 'Filters',
  all: 'All indicators',
  onlyBelow: "Goal below last year's outcome",
  onlyOmitted: 'With something defined differently',
  search: 'Find',
  searchHint: 'name or quote',
  shown: (shown, total) => `${shown} of ${total} shown`,
  nothing: 'No indicator matches.',
  showAll: 'Show all indicators',

  line: 'Goal/outcome',
  chart: 'Chart: goal and outcome',
  chartLabel: (name, line) =>
    `Goal and outcome of ${name} by year: ${line}. The figures are in the table below.`,
  nothingToDraw: 'Nothing here can be drawn as bars; please see the table below.',
  drawing: 'Drawing …',
  table: 'Figures by year',
  tableCaption: (name) => `Goal, outcome and achievement of ${name} by year`,
  yearHead: 'Year',
  achieved: 'Achievement',
  against: "Goal against last year's outcome",
  judged: (verdict, achievement) =>
    verdict === undefined ? achievement : `${VERDICT[verdict] ?? ''}: ${achievement}`,
  quotes: 'Quotes and sources',
  goalQuote: (year) => `Goal ${year}`,
  laterGoalQuote: (year, month) => `Goal ${year} (plan of ${dateWords.month(month)})`,
  outcomeQuote: (year) => `Outcome ${year}`,
  omittedQuote: (year, side) =>
    `${side === 'goal' ? 'Goal' : 'Outcome'} ${year}, defined differently, left out`,
  whyOmitted: (reason) => `Why it is left out: ${reason}.`,
  toTarget: (name) => `Open target: ${name}`,
  inPlan: (source, plan) => `${source}, ${plan}`,
  reportedBy: (name, grade) => `Reported by ${name}, ${grade}`,
  revisedFor: (reason, documentNumber) =>
    documentNumber === undefined
      ? `Reason for the revision: ${reason}`
      : `Reason for the revision: ${reason} (${documentNumber})`,
  onlyOneYear: 'This indicator is found in one year only; there is no other year to compare.',
  acrossLink: 'Goal and outcome by year',

  rule: "“Below last year's outcome” means that whoever just meets the goal stays behind last year. Of what is to fall or be kept low, smaller is stricter, and the mark is “looser than last year's outcome”. Only figures of the same definition and of exactly convertible units are compared. A running total known for part of last year counts as “at least”; estimates and rates of part of a year are not compared. Rates are compared in percentage points, never as a ratio.",
  omissionRule:
    '“Defined differently, left out” means that a document has a similar figure of another definition, which is not set beside; its words and the reason are on the page of the indicator.',
  originRule:
    'Figures without a mark are in published documents; “reported” ones were reported on this device. Where a year has several plans, that of the start of the year counts and the others are written below.',
  originRuleDemo:
    'Figures without a mark are in published documents; “demonstration figures” are made up by the program and are not what happened.',
};
