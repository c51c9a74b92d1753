import type { GuardContext, Question, Questioned } from './guard-question.ts';
import { scaleQuestions } from './guard-scale.ts';
import { seriesQuestions } from './guard-series.ts';
import { assess, NOT_STARTED, stageRank } from './measure.ts';
import type { Target } from './plan.ts';

/** An estimate that would meet the goal if it were a figure: it completes nothing, which should be no surprise. */
function gradeQuestions({ reading, grade }: Questioned, target: Target): Question[] {
  if (grade !== 'estimated') return [];
  const met = assess({ reading, grade: 'reported', proven: true }, target)?.met === true;
  return met ? [{ code: 'estimate-completes' }] : [];
}

function stageQuestions(
  { reading, period, grade }: Questioned,
  { target, entriesByPeriod, evidenced }: GuardContext,
): Question[] {
  if (reading.kind !== 'stage') return [];
  const rank = stageRank(reading.stage, target) ?? 0;
  const earlier = Object.values(entriesByPeriod).filter((entry) => entry.period < period);
  const furthest = earlier
    .map((entry) => ({ entry, stage: entry.reading.kind === 'stage' ? entry.reading.stage : NOT_STARTED }))
    .map((each) => ({ ...each, rank: stageRank(each.stage, target) ?? 0 }))
    .sort((a, b) => b.rank - a.rank || (a.entry.period < b.entry.period ? -1 : 1))[0];
  const back: Question[] =
    furthest !== undefined && furthest.rank > rank
      ? [{ code: 'stage-back', before: furthest.stage, period: furthest.entry.period }]
      : [];
  const met = assess({ reading, grade, proven: true }, target)?.met === true;
  // Asked when it was first said; 无变化 must not ask again.
  const said = earlier.some(
    (entry) => entry.reading.kind === 'stage' && entry.reading.stage === reading.stage,
  );
  return [...back, ...(met && !evidenced && !said ? [{ code: 'unproven' as const }] : [])];
}

/**
 * What should be asked about a figure before it is logged, in a fixed order, each code at most once. The same figure as
 * last month's asks nothing. Independent of the order of the entries; nothing is asked of 不适用 but its month.
 */
export function questionsOf(entry: Questioned, context: GuardContext): Question[] {
  const { reading, period } = entry;
  const future: Question[] = period > context.currentPeriod ? [{ code: 'future' }] : [];
  if (reading.kind === 'not-applicable') return future;
  if (reading.kind === 'stage')
    return [...future, ...stageQuestions(entry, context), ...gradeQuestions(entry, context.target)];
  const { value } = reading;
  return [
    ...future,
    ...seriesQuestions(value, period, context),
    ...scaleQuestions(value, period, context),
    ...gradeQuestions(entry, context.target),
  ];
}
