import type { Forecast, WithoutForecast } from '../domain/forecast.ts';
import { bandText, stepText } from './forecast-figures.ts';
import { dueText, forecastWords, moveOf } from './forecast-words.ts';

/** A forecast for a row of a list: 年底41家至53家 · 还需月均完成4.3家; nothing where neither can be said. */
export function forecastBrief(forecast: Forecast | WithoutForecast | undefined): string[] {
  if (forecast?.kind !== 'forecast' || forecast.required === undefined) return [];
  const { band, required, until } = forecast;
  const need = forecastWords.briefNeed(moveOf(forecast), stepText(required, forecast));
  if (band === undefined) return [need];
  return [forecastWords.briefBand(dueText(until), bandText(band, forecast)), need];
}
