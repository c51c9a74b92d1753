import type { Forecast, WithoutForecast } from '../domain/forecast.ts';
import { foreseen, type Prospect, prospectOf } from '../domain/prospect.ts';
import type { BulletinPart } from './bulletin-words.ts';
import { catalogue } from './catalogue.ts';
import { verdictWords } from './forecast-words.ts';
import { shellWords } from './shell-words.ts';

export const areaForecastWords = catalogue({
  /** told from 有风险 of 研判, which stands beside it */
  atRisk: '预测有风险',
  reached: '已达到目标',
  notForecast: '不作预测',
  nothing: '没有可作预测的任务',
  foreseen: (count: number) => `可作预测的${count}项`,
  counts: {
    likely: (count: number) => `预计完成${count}项`,
    'at-risk': (count: number) => `预测有风险${count}项`,
    unlikely: (count: number) => `预计完不成${count}项`,
    met: (count: number) => `已达到目标${count}项`,
    none: (count: number) => `其余${count}项不作预测`,
  } satisfies Record<Prospect, (count: number) => string>,
  why: '（节点、增速等不能外推，少于三期数据，或期限已到）',
  lasting: (count: number, months: number) => `${count}项已连续滞后${months}个月以上`,
  colon: '：',
  comma: '、',
  semicolon: '；',
  stop: '。',
});

/** A forecast in a word where 预测 is said before it. */
export function foretoldWord(prospect: Prospect): string {
  if (prospect === 'met') return areaForecastWords.reached;
  return prospect === 'none' ? areaForecastWords.notForecast : verdictWords[prospect];
}

/** A forecast in a word that stands alone, for a filter and for a row of a list. */
export const prospectWord = (prospect: Prospect): string =>
  prospect === 'at-risk' ? areaForecastWords.atRisk : foretoldWord(prospect);

/** A target's forecast in a word; — where there is none. */
export function forecastWord(forecast: Forecast | WithoutForecast): string {
  const prospect = prospectOf(forecast);
  return prospect === 'none' ? shellWords.none : prospectWord(prospect);
}

/** How many of an area's targets will make it by the pace so far; every target is counted once, every count leads to its items. */
export function areaForecast(prospects: readonly Prospect[]): BulletinPart[] {
  const words = areaForecastWords;
  const countOf = (prospect: Prospect): number => prospects.filter((each) => each === prospect).length;
  const counted = (prospect: Prospect): BulletinPart => {
    const count = countOf(prospect);
    const phrase = words.counts[prospect](count);
    return count === 0 ? phrase : { phrase, filter: { prospects: [prospect] } };
  };
  const total = prospects.filter((each) => foreseen.includes(each)).length;
  const verdicts = foreseen.flatMap((each, at) =>
    at === 0 ? [counted(each)] : [words.comma, counted(each)],
  );
  const all = { phrase: words.foreseen(total), filter: { prospects: foreseen } };
  return [
    ...(total === 0 ? [words.nothing] : [all, words.colon, ...verdicts]),
    ...(countOf('met') === 0 ? [] : [words.semicolon, counted('met')]),
    ...(countOf('none') === 0 ? [] : [words.semicolon, counted('none'), words.why]),
    words.stop,
  ];
}

/** How many have been behind for so many months in a row; nothing where none has. */
export const lastingParts = (count: number, months: number): BulletinPart[] =>
  count === 0
    ? []
    : [
        { phrase: areaForecastWords.lasting(count, months), filter: { missedMonths: months } },
        areaForecastWords.stop,
      ];
