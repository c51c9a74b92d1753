import { compare, isZero } from '../domain/decimal.ts';
import type { Forecast, WithoutForecast } from '../domain/forecast.ts';
import type { Verdict } from '../domain/forecast-band.ts';
import { monthOf, type Period } from '../domain/period.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { amount, difference, isClearing } from './explain-parts.ts';
import { outlookWords } from './fill-words.ts';
import { bandText, expectedText, pastBandText, stepText } from './forecast-figures.ts';
import { monthText } from './format.ts';
import { goalText } from './target-words.ts';

export const verdictWords: Readonly<Record<Verdict, string>> = {
  likely: '预计完成',
  'at-risk': '有风险',
  unlikely: '预计完不成',
};

/** One line of the forecast; a verdict stands before its sentence. */
export interface ForecastLine {
  readonly label: string;
  readonly text: string;
  readonly verdict?: Verdict;
}

export const forecastWords = {
  title: '能否按期完成',
  how: '怎么算的',
  required: '还需多少',
  band: '预测',
  past: '上期偏差',
  outlook: '填报人研判',
  noOutlook: '没有填写。',
  outlookText: (outlook: NonNullable<EntryInForce['outlook']>, { period, by }: EntryInForce) =>
    `${outlookWords[outlook]}（${monthText(period)}，${by}）。这是人的判断，与预测并列，互不影响。`,
} as const;

const LAST_MONTH = 12;
/** When the goal is due: 年底, or 9月底 for 三季度前. */
export const dueText = (until: Period): string =>
  monthOf(until) === LAST_MONTH ? '年底' : `${monthText(until)}底`;

/** Since when the months are counted: a plan of a whole year begins in January. */
export const sinceText = (from: Period): string =>
  monthOf(from) === 1 ? '今年以来' : `${monthText(from)}以来`;

/** What a month does to the figure: a count is done, a level rises or falls. */
export const moveText = ({ way }: Forecast): string => {
  if (way.keeps) return '完成';
  return way.falls ? '降低' : '提高';
};

function reachedText({ latest, target, way, until, reached }: Forecast): string {
  const said = `${monthText(latest.period)}的数为${amount(latest.value, target)}，目标${goalText(target)}`;
  if (reached === 'estimated') return `${said}，已到目标，但只是预计数，不算完成，以实际数为准。`;
  const kept = way.keeps ? '不再预测。' : `以后还可能回落，以${monthText(until)}的数为准。`;
  return `${said}，已达到目标，${kept}`;
}

/** 剩余月均需完成 first; a goal that is met and a time that is over say so instead. */
function requiredText(forecast: Forecast): string {
  const { target, latest, from, until, monthsLeft, missing, paces, required, reached } = forecast;
  if (reached !== undefined) return reachedText(forecast);
  const month = monthText(latest.period);
  if (isZero(missing))
    return `${month}的数恰好到${amount(latest.value, target)}，目标是${goalText(target)}，还要再多一些。`;
  const short = `离目标${goalText(target)}还差${difference(missing, target)}`;
  if (required === undefined) return `期限是${monthText(until)}，没有剩余月份；${month}的数${short}。`;
  const move = moveText(forecast);
  const soFar = `${sinceText(from)}月均${move === '完成' ? '' : move}${stepText(paces.average, forecast)}`;
  return `剩余月均需${move}${stepText(required, forecast)}，${soFar}（${month}的数${short}，其后还有${monthsLeft}个月）。`;
}

function bandLine(forecast: Forecast): ForecastLine | undefined {
  const { required, band, verdict, figures, until, target } = forecast;
  const label = forecastWords.band;
  if (required === undefined) return undefined;
  if (band === undefined || verdict === undefined)
    return {
      label,
      text: `少于三期数据，不作预测（现有${figures.length}期）。`,
    };
  const text = `按今年的快慢推算，${dueText(until)}为${bandText(band, forecast)}，目标${goalText(target)}。`;
  return { label, text, verdict };
}

function pastLine(forecast: Forecast): ForecastLine | undefined {
  const { past, band, latest, target } = forecast;
  if (band === undefined) return undefined;
  const label = forecastWords.past;
  if (past === undefined) return { label, text: '数据刚够预测，还没有上一次预测可以对照。' };
  const { since, expected, error } = past;
  const said = `${monthText(since)}按此法预测${monthText(latest.period)}为${expectedText(expected, forecast)}`;
  const came = `实际${amount(latest.value, target)}`;
  if (isZero(error)) return { label, text: `${said}，${came}，与预测一致。` };
  const side = compare(error, '0') > 0 ? '多' : '少';
  const off = stepText(compare(error, '0') > 0 ? error : error.replace('-', ''), forecast);
  const within = `${past.within ? '在' : '不在'}预测的${pastBandText(past, forecast)}之内`;
  return { label, text: `${said}，${came}，比预测${side}${off}，${within}。` };
}

const WHY_NONE: Readonly<Record<WithoutForecast['why'], string>> = {
  rate: '增速、降幅是一段时间的结果，不能逐月相加，不作预测。',
  ceiling: '控制类的数有升有降，不能按快慢外推，不作预测。',
  stages: '节点一步一步到，没有可以外推的数，不作预测。',
  hold: '须全年保持，不存在“还差多少”，不作预测。',
  'no-way': '没有可用的基数，算不出走了多远、还差多远，不作预测。',
  'not-applicable': '本任务标为不适用，不作预测。',
  silent: '还没有填报，无从预测。',
};

/** What is asked for where nothing can be forecast: 年底须达到增长20%以上. */
function demandText({ target, until, why }: WithoutForecast): string {
  const goal = goalText(target);
  if (why === 'stages') return `${dueText(until)}须到“${target.goalStage ?? goal}”。`;
  if (isClearing(target)) return '须清零并保持。';
  if (why === 'ceiling') return `全年须控制在${goal}。`;
  if (why === 'hold') return `全年每个月都须达到${goal}。`;
  return goal === '' ? '文件没有给出可以核对的数值。' : `${dueText(until)}须达到${goal}。`;
}

/** The lines of the forecast in the order of their weight: what is needed, what is to be expected, how wrong it was. */
export function forecastLines(forecast: Forecast | WithoutForecast): ForecastLine[] {
  if (forecast.kind === 'forecast') {
    const needed = { label: forecastWords.required, text: requiredText(forecast) };
    return [needed, bandLine(forecast), pastLine(forecast)].filter((line) => line !== undefined);
  }
  const why = { label: forecastWords.band, text: WHY_NONE[forecast.why] };
  if (forecast.why === 'not-applicable') return [why];
  return [{ label: forecastWords.required, text: demandText(forecast) }, why];
}
