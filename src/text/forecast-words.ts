import { compare, isZero } from '../domain/decimal.ts';
import type { Forecast, WithoutForecast } from '../domain/forecast.ts';
import type { Verdict } from '../domain/forecast-band.ts';
import { monthOf, type Period } from '../domain/period.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { catalogue } from './catalogue.ts';
import { amount, difference, isClearing } from './explain-parts.ts';
import { outlookWords } from './fill-words.ts';
import { bandText, expectedText, pastBandText, stepText } from './forecast-figures.ts';
import { monthText } from './format.ts';
import { goalText } from './target-words.ts';

export const verdictWords = catalogue({
  likely: '预计完成',
  'at-risk': '有风险',
  unlikely: '预计完不成',
} satisfies Record<Verdict, string>);

/** What a month does to the figure: a count is done, a level rises or falls. */
export type Move = 'done' | 'down' | 'up';
export const moves: Readonly<Record<Move, string>> = { done: '完成', down: '降低', up: '提高' };
export const moveOf = ({ way }: Forecast): Move => {
  if (way.keeps) return 'done';
  return way.falls ? 'down' : 'up';
};

/** What the months so far and those left come to; amounts come with their unit. */
interface Requirement {
  readonly move: Move;
  readonly required: string;
  readonly since: string;
  readonly average: string;
  readonly month: string;
  readonly goal: string;
  readonly missing: string;
  readonly left: number;
}

interface PastForecast {
  readonly since: string;
  readonly month: string;
  readonly expected: string;
  readonly came: string;
  /** absent: as forecast */
  readonly off?: {
    readonly more: boolean;
    readonly by: string;
    readonly within: boolean;
    readonly band: string;
  };
}

/** One line of the forecast; a verdict stands before its sentence. */
export interface ForecastLine {
  readonly label: string;
  readonly text: string;
  readonly verdict?: Verdict;
}

export const forecastWords = catalogue({
  title: '能否按期完成',
  how: '怎么算的',
  required: '还需多少',
  band: '预测',
  past: '上期偏差',
  outlook: '填报人研判',
  noOutlook: '没有填写。',
  outlookText: (outlook: NonNullable<EntryInForce['outlook']>, { period, by }: EntryInForce) =>
    `${outlookWords[outlook]}（${monthText(period)}，${by}）。这是人的判断，与预测并列，互不影响。`,
  yearEnd: '年底',
  monthEnd: (month: string) => `${month}底`,
  thisYear: '今年以来',
  sinceMonth: (month: string) => `${month}以来`,
  reached: (month: string, value: string, goal: string) =>
    `${month}的数为${value}，目标${goal}，已达到目标，`,
  reachedEstimate: (month: string, value: string, goal: string) =>
    `${month}的数为${value}，目标${goal}，已到目标，但只是预计数，不算完成，以实际数为准。`,
  keeps: '不再预测。',
  mayFall: (month: string) => `以后还可能回落，以${month}的数为准。`,
  exactly: (month: string, value: string, goal: string) =>
    `${month}的数恰好到${value}，目标是${goal}，还要再多一些。`,
  noMonths: (until: string, month: string, goal: string, missing: string) =>
    `期限是${until}，没有剩余月份；${month}的数离目标${goal}还差${missing}。`,
  need: ({ move, required, since, average, month, goal, missing, left }: Requirement) =>
    `剩余月均需${moves[move]}${required}，${since}月均${move === 'done' ? '' : moves[move]}${average}（${month}的数离目标${goal}还差${missing}，还有${left}个月）。`,
  briefNeed: (move: Move, required: string) => `还需月均${moves[move]}${required}`,
  briefBand: (due: string, band: string) => `${due}${band}`,
  tooFew: (figures: number) => `少于三期数据，不作预测（现有${figures}期）。`,
  projected: (due: string, band: string, goal: string) => `按今年的快慢推算，${due}为${band}，目标${goal}。`,
  noPast: '数据刚够预测，还没有上一次预测可以对照。',
  pastLine: ({ since, month, expected, came, off }: PastForecast) => {
    const said = `${since}按此法预测${month}为${expected}，实际${came}，`;
    if (off === undefined) return `${said}与预测一致。`;
    return `${said}比预测${off.more ? '多' : '少'}${off.by}，${off.within ? '在' : '不在'}预测的${off.band}之内。`;
  },
  /** why nothing is forecast */
  why: {
    rate: '增速、降幅是一段时间的结果，不能逐月相加，不作预测。',
    ceiling: '控制类的数有升有降，不能按快慢外推，不作预测。',
    stages: '节点一步一步到，没有可以外推的数，不作预测。',
    hold: '须全年保持，不存在“还差多少”，不作预测。',
    'no-way': '没有可用的基数，算不出走了多远、还差多远，不作预测。',
    'not-applicable': '本任务标为不适用，不作预测。',
    silent: '还没有填报，无从预测。',
  } satisfies Record<WithoutForecast['why'], string>,
  demandStage: (due: string, stage: string) => `${due}须到“${stage}”。`,
  demandCleared: '须清零并保持。',
  demandCeiling: (goal: string) => `全年须控制在${goal}。`,
  demandHold: (goal: string) => `全年每个月都须达到${goal}。`,
  demand: (due: string, goal: string) => `${due}须达到${goal}。`,
  noFigure: '文件没有给出可以核对的数值。',
});

const LAST_MONTH = 12;
/** When the goal is due: 年底, or 9月底 for 三季度前. */
export const dueText = (until: Period): string =>
  monthOf(until) === LAST_MONTH ? forecastWords.yearEnd : forecastWords.monthEnd(monthText(until));

/** Since when the months are counted: a plan of a whole year begins in January. */
export const sinceText = (from: Period): string =>
  monthOf(from) === 1 ? forecastWords.thisYear : forecastWords.sinceMonth(monthText(from));

function reachedText({ latest, target, way, until, reached }: Forecast): string {
  const said = [monthText(latest.period), amount(latest.value, target), goalText(target)] as const;
  if (reached === 'estimated') return forecastWords.reachedEstimate(...said);
  const kept = way.keeps ? forecastWords.keeps : forecastWords.mayFall(monthText(until));
  return `${forecastWords.reached(...said)}${kept}`;
}

/** 剩余月均需完成 first; a goal that is met and a time that is over say so instead. */
function requiredText(forecast: Forecast): string {
  const { target, latest, from, until, monthsLeft, missing, paces, required, reached } = forecast;
  if (reached !== undefined) return reachedText(forecast);
  const month = monthText(latest.period);
  const goal = goalText(target);
  if (isZero(missing)) return forecastWords.exactly(month, amount(latest.value, target), goal);
  const short = difference(missing, target);
  if (required === undefined) return forecastWords.noMonths(monthText(until), month, goal, short);
  return forecastWords.need({
    move: moveOf(forecast),
    required: stepText(required, forecast),
    since: sinceText(from),
    average: stepText(paces.average, forecast),
    month,
    goal,
    missing: short,
    left: monthsLeft,
  });
}

function bandLine(forecast: Forecast): ForecastLine | undefined {
  const { required, band, verdict, figures, until, target } = forecast;
  const label = forecastWords.band;
  if (required === undefined) return undefined;
  if (band === undefined || verdict === undefined)
    return { label, text: forecastWords.tooFew(figures.length) };
  const text = forecastWords.projected(dueText(until), bandText(band, forecast), goalText(target));
  return { label, text, verdict };
}

function pastLine(forecast: Forecast): ForecastLine | undefined {
  const { past, band, latest, target } = forecast;
  if (band === undefined) return undefined;
  const label = forecastWords.past;
  if (past === undefined) return { label, text: forecastWords.noPast };
  const { since, expected, error, within } = past;
  const more = compare(error, '0') > 0;
  const by = stepText(more ? error : error.replace('-', ''), forecast);
  const text = forecastWords.pastLine({
    since: monthText(since),
    month: monthText(latest.period),
    expected: expectedText(expected, forecast),
    came: amount(latest.value, target),
    ...(isZero(error) ? {} : { off: { more, by, within, band: pastBandText(past, forecast) } }),
  });
  return { label, text };
}

/** What is asked for where nothing can be forecast: 年底须达到增长20%以上. */
function demandText({ target, until, why }: WithoutForecast): string {
  const goal = goalText(target);
  if (why === 'stages') return forecastWords.demandStage(dueText(until), target.goalStage ?? goal);
  if (isClearing(target)) return forecastWords.demandCleared;
  if (why === 'ceiling') return forecastWords.demandCeiling(goal);
  if (why === 'hold') return forecastWords.demandHold(goal);
  return goal === '' ? forecastWords.noFigure : forecastWords.demand(dueText(until), goal);
}

/** The lines of the forecast in the order of their weight: what is needed, what is to be expected, how wrong it was. */
export function forecastLines(forecast: Forecast | WithoutForecast): ForecastLine[] {
  if (forecast.kind === 'forecast') {
    const needed = { label: forecastWords.required, text: requiredText(forecast) };
    return [needed, bandLine(forecast), pastLine(forecast)].filter((line) => line !== undefined);
  }
  const why = { label: forecastWords.band, text: forecastWords.why[forecast.why] };
  if (forecast.why === 'not-applicable') return [why];
  return [{ label: forecastWords.required, text: demandText(forecast) }, why];
}
