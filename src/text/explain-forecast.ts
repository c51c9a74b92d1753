import type { Forecast } from '../domain/forecast.ts';
import { advance } from '../domain/forecast-way.ts';
import { catalogue } from './catalogue.ts';
import { amount, difference } from './explain-parts.ts';
import { bandText, stepText } from './forecast-figures.ts';
import { dueText, type Move, moveOf, moves, sinceText, verdictWords } from './forecast-words.ts';
import { monthText } from './format.ts';

/** The steps of the method; amounts come with their unit, months as they are written. */
export const methodWords = catalogue({
  silent: (months: number) =>
    `有${months}个月没有填数，不另外补数，只把前后两期的差额平均分摊，区间因此偏窄。`,
  estimates: (months: number) => `有${months}期是预计数，照样计入。`,
  bounded: (months: number) => `有${months}期公布的是约数或范围，按公布的数计入。`,
  floor: '累计数不会减少，推算的数不低于现在的数。',
  average: (said: {
    readonly start: string | undefined;
    readonly month: string;
    readonly months: number;
    readonly move: Move;
    readonly gained: string;
    readonly average: string;
  }) =>
    `月均：${said.start === undefined ? '' : `从${said.start}起`}到${said.month}共${said.months}个月${moves[said.move]}${said.gained}，平均每月${said.average}。`,
  paces: (since: string, third: number, slow: string, fast: string) =>
    `快慢：把${since}各月的增量从小到大排列，最慢的约三分之一（${third}个月）平均每月${slow}，最快的约三分之一平均每月${fast}。`,
  projection: (month: string, value: string, left: number, due: string, band: string) =>
    `推算：在${month}的${value}上，其余${left}个月都按慢的算，是一端；都按快的算，是另一端：${due}为${band}。`,
  verdict: (likely: string, atRisk: string, unlikely: string) =>
    `判断：两端都达到目标，为“${likely}”；只有一端达到，为“${atRisk}”；都达不到，为“${unlikely}”。`,
  test: '检验：用前一期及更早的数，按同一方法推算最近一期（取平均的快慢），再与实际对照。',
  limits: '这只是按今年的快慢外推，不知道年底集中验收、分批认定等安排，不代替人的研判。',
});

/** How the figures were read, where that was not plain. */
function readingNotes({ figures, monthsGone }: Forecast): string[] {
  const silent = monthsGone - figures.length;
  const estimates = figures.filter(({ estimated }) => estimated).length;
  const bounded = figures.filter((figure) => figure.bounded).length;
  return [
    silent > 0 && methodWords.silent(silent),
    estimates > 0 && methodWords.estimates(estimates),
    bounded > 0 && methodWords.bounded(bounded),
  ].filter((note) => note !== false);
}

/** 怎么算的: the method of the band with this target's own figures. Empty where there is no band. */
export function explainForecast(forecast: Forecast): string[] {
  const { way, target, latest, from, until, monthsGone, monthsAhead, paces, band } = forecast;
  if (band === undefined) return [];
  const [since, month] = [sinceText(from), monthText(latest.period)];
  const pace = (of: string): string => stepText(of, forecast);
  const average = methodWords.average({
    start: way.start === '0' ? undefined : amount(way.start, target),
    month,
    months: monthsGone,
    move: moveOf(forecast),
    gained: difference(advance(way.start, latest.value, way), target),
    average: pace(paces.average),
  });
  const value = amount(latest.value, target);
  const end = methodWords.projection(month, value, monthsAhead, dueText(until), bandText(band, forecast));
  return [
    average,
    methodWords.paces(since, paces.third, pace(paces.slow), pace(paces.fast)),
    way.keeps ? `${end}${methodWords.floor}` : end,
    methodWords.verdict(verdictWords.likely, verdictWords['at-risk'], verdictWords.unlikely),
    ...readingNotes(forecast),
    methodWords.test,
    methodWords.limits,
  ];
}
