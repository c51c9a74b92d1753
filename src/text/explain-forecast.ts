import type { Forecast } from '../domain/forecast.ts';
import { advance } from '../domain/forecast-way.ts';
import { amount, difference } from './explain-parts.ts';
import { bandText, stepText } from './forecast-figures.ts';
import { dueText, moveText, sinceText, verdictWords } from './forecast-words.ts';
import { monthText } from './format.ts';

/** How the figures were read, where that was not plain. */
function readingNotes({ figures, monthsGone }: Forecast): string[] {
  const silent = monthsGone - figures.length;
  const estimates = figures.filter(({ estimated }) => estimated).length;
  const bounded = figures.filter((figure) => figure.bounded).length;
  return [
    silent > 0 && `有${silent}个月没有填数，不另外补数，只把前后两期的差额平均分摊，区间因此偏窄。`,
    estimates > 0 && `有${estimates}期是预计数，照样计入。`,
    bounded > 0 && `有${bounded}期公布的是约数或范围，按公布的数计入。`,
  ].filter((note) => note !== false);
}

/** 怎么算的: the method of the band with this target's own figures. Empty where there is no band. */
export function explainForecast(forecast: Forecast): string[] {
  const { way, target, latest, from, until, monthsGone, monthsLeft, paces, band } = forecast;
  if (band === undefined) return [];
  const [move, since, month] = [moveText(forecast), sinceText(from), monthText(latest.period)];
  const start = way.start === '0' ? '' : `从${amount(way.start, target)}起`;
  const gained = difference(advance(way.start, latest.value, way), target);
  const pace = (of: string): string => stepText(of, forecast);
  const floor = way.keeps ? '累计数不会减少，推算的数不低于现在的数。' : '';
  return [
    `月均：${start}到${month}共${monthsGone}个月${move}${gained}，平均每月${pace(paces.average)}。`,
    `快慢：把${since}各月的增量从小到大排列，最慢的约三分之一（${paces.third}个月）平均每月${pace(paces.slow)}，最快的约三分之一平均每月${pace(paces.fast)}。`,
    `推算：在${month}的${amount(latest.value, target)}上，其余${monthsLeft}个月都按慢的算，是一端；都按快的算，是另一端：${dueText(until)}为${bandText(band, forecast)}。${floor}`,
    `判断：两端都达到目标，为“${verdictWords.likely}”；只有一端达到，为“${verdictWords['at-risk']}”；都达不到，为“${verdictWords.unlikely}”。`,
    ...readingNotes(forecast),
    '检验：用前一期及更早的数，按同一方法推算最近一期（取平均的快慢），再与实际对照。',
    '这只是按今年的快慢外推，不知道年底集中验收、分批认定等安排，不代替人的研判。',
  ];
}
