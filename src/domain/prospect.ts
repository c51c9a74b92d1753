import type { Forecast, WithoutForecast } from './forecast.ts';
import { verdicts } from './forecast-band.ts';

/** 预测 of an item in one word: 预计完成 · 有风险 · 预计完不成 · 已达到目标 · 不作预测. Every item has exactly one. */
export const prospects = [...verdicts, 'met', 'none'] as const;
export type Prospect = (typeof prospects)[number];

/** The prospects that say how it will end. */
export const foreseen: readonly Prospect[] = verdicts;

/** The forecast in one word; `none` where nothing can be foreseen, and for what is not there. */
export function prospectOf(forecast: Forecast | WithoutForecast | undefined): Prospect {
  if (forecast?.kind !== 'forecast') return 'none';
  return forecast.verdict ?? (forecast.reached === 'met' ? 'met' : 'none');
}
