import type { Forecast, WithoutForecast } from '../domain/forecast.ts';
import { type Verdict, verdicts } from '../domain/forecast-band.ts';
import { verdictWords } from './forecast-words.ts';
import { zh } from './zh.ts';

type AnyForecast = Forecast | WithoutForecast;

const verdictIn = (forecast: AnyForecast): Verdict | undefined =>
  forecast.kind === 'forecast' ? forecast.verdict : undefined;

const isMet = (forecast: AnyForecast): boolean => forecast.kind === 'forecast' && forecast.reached === 'met';

/** A target's forecast in a word; — where there is none. */
export function forecastWord(forecast: AnyForecast): string {
  const verdict = verdictIn(forecast);
  if (verdict !== undefined) return verdictWords[verdict];
  return isMet(forecast) ? '已达到目标' : zh.none;
}

/** How many of an area's targets will make it by the pace so far; every target is counted once. */
export function areaForecastText(forecasts: readonly AnyForecast[]): string {
  const counted = verdicts.map((verdict) => {
    const count = forecasts.filter((forecast) => verdictIn(forecast) === verdict).length;
    return { verdict, count };
  });
  const total = counted.reduce((all, { count }) => all + count, 0);
  const met = forecasts.filter(isMet).length;
  const rest = forecasts.length - total - met;
  const verdictText = counted.map(({ verdict, count }) => `${verdictWords[verdict]}${count}项`).join('、');
  const parts = [
    total === 0 ? '没有可作预测的任务' : `可作预测的${total}项：${verdictText}`,
    met > 0 && `已达到目标${met}项`,
    rest > 0 && `其余${rest}项不作预测（节点、增速等不能外推，少于三期数据，或期限已到）`,
  ];
  return `${parts.filter((part) => part !== false).join('；')}。`;
}
