import type { Words } from '../catalogue.ts';
import type { lightReasons } from '../explain-light.ts';

export const lightReasonsEnglish: Words<typeof lightReasons> = {
  linear: (month, months, gone, share) =>
    `Evenly over the months: as of ${month}, ${gone} of ${months} months have passed, so the schedule is ${gone} ÷ ${months} = ${share}.`,
  pastDue: (due) => `It was due in ${due}, which has passed: the schedule is 100%.`,
  dueNow: (due) => `It is due in ${due} and should be complete: the schedule is 100%.`,
  dueLater: (due) => `It is due in ${due}; before that no progress is asked for: the schedule is 0.`,
  hold: 'To be at the goal in every month of the year: the schedule is always 100%.',
  curvePart: (month, share) => `${month} ${share}`,
  curve: (path, month, share) =>
    `By its monthly plan (${path.join(', ')}); as of ${month} the schedule is ${share}.`,
  gap: (completion, expected, pace) => `Completion ${completion} − schedule ${expected}: ${pace}.`,
  level: (share, expected) => `The level is ${share} of its goal; the schedule is ${expected}.`,
  lit: (light) => `light “${light}”`,
  wouldBeLit: (light) => `by itself “${light}”`,
  noSevere: 'the rule in force knows no “Far behind”, ',
  shrank: (noSevere, lit) => `Negative growth, ${noSevere}${lit}.`,
  rose: (noSevere, lit) => `A rise where a fall was due, ${noSevere}${lit}.`,
  missed: (lit) => `The goal is not met, ${lit}.`,
  tolerated: (edge) => `The gap is not below ${edge} points, which the rule in force counts as on track`,
  notBehind: 'Not behind the schedule',
  behindAtAll: 'Behind the schedule; the rule in force knows no “Far behind”',
  belowEdgeAtAll: (edge) => `The gap is below ${edge} points; the rule in force knows no “Far behind”`,
  belowEdge: (edge) => `The gap is below ${edge} points`,
  betweenEdges: (edge, severe) => `The gap is below ${edge} points and not below ${severe}`,
  behindMore: (points) => `More than ${points} points behind schedule`,
  behindWithin: (points) => `Behind schedule by ${points} points at most`,
  byDistance: (distance, lit, isUnmet) =>
    `${isUnmet ? 'Due and not met, counted as 0. ' : ''}${distance}, ${lit}.`,
  notDue: (lit) => `Not due yet and not judged, ${lit}.`,
  overdue: (noSevere, lit) => `Past due and not complete, ${noSevere}${lit}.`,
  escalated: (from, to, months, lit) =>
    ` Behind for ${months} months in a row, ${from} to ${to}; by the rule in force it turns worse, ${lit}.`,
  unprovenNotDue: (done) => `Not due yet and not judged; with evidence the light is “${done}”.`,
  unproven: (lit, done) =>
    `Reported at the goal stage, as not behind the schedule: ${lit}; with evidence “${done}”.`,
  silent: (lit) => `Nothing reported, not judged, ${lit}.`,
  notApplicable: (lit) => `Marked not applicable, not judged, ${lit}.`,
  unreadable: (lit) => `What was reported does not fit the measure and cannot be judged, ${lit}.`,
  done: (lit) => `The goal is met, ${lit}.`,
  attained: (lit) => `The goal is met in the last month of the plan, ${lit}.`,
  estimated: (lit) => `Met by an estimate; ${lit} until the final figure is known.`,
  provisional: (lit, last) =>
    `Met at present; it may still fall back this year, so ${lit}; the figure of ${last} decides.`,
};
