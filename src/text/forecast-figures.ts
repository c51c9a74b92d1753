import { canonical, compare, type Decimal, isZero, round } from '../domain/decimal.ts';
import type { Forecast } from '../domain/forecast.ts';
import { type Band, reaches } from '../domain/forecast-band.ts';
import { catalogue } from './catalogue.ts';
import { amount, difference } from './explain-parts.ts';

export const rangeWords = catalogue({ between: (low: string, high: string) => `${low}至${high}` });

/** Beyond these a forecast is not rounded finer. */
const MOST_PLACES = 12;

const placesIn = (value: Decimal): number => canonical(value).split('.')[1]?.length ?? 0;

/** How many decimals the figures and the goal have: 0 for what is counted one by one. */
const placesOf = ({ figures, target: { goal = '0' } }: Forecast): number =>
  Math.max(placesIn(goal), ...figures.map(({ value }) => placesIn(value)));

/** The shortest rounding from `places` on that still says what the figure says. */
function roundedFrom(places: number, value: Decimal, isHonest: (rounded: Decimal) => boolean): Decimal {
  const rounded = canonical(round(value, places));
  return places >= MOST_PLACES || isHonest(rounded) ? rounded : roundedFrom(places + 1, value, isHonest);
}

/** A month's amount with one decimal more than the figures: 4.3家; what is something never prints as 0. */
export const stepText = (value: Decimal, forecast: Forecast): string =>
  difference(
    roundedFrom(placesOf(forecast) + 1, value, (rounded) => !isZero(rounded) || isZero(value)),
    forecast.target,
  );

/** A forecast figure as exact as the reported ones: 44.6家 short of 45 does not print as 45家. */
const projectionText = (value: Decimal, forecast: Forecast): string => {
  const { target } = forecast;
  const rounded = roundedFrom(
    placesOf(forecast),
    value,
    (each) => reaches(each, target) === reaches(value, target),
  );
  return amount(rounded, target);
};

/** A figure at the average pace, as finely as the months' amounts: 30.7家. */
export const expectedText = (value: Decimal, forecast: Forecast): string =>
  amount(canonical(round(value, placesOf(forecast) + 1)), forecast.target);

/** 38家至43家: from the smaller to the larger; one figure where both print the same. */
function rangeText({ slow, fast }: Band, print: (value: Decimal) => string): string {
  const [low, high] = compare(slow, fast) <= 0 ? [slow, fast] : [fast, slow];
  const [from, to] = [print(low), print(high)];
  return from === to ? from : rangeWords.between(from, to);
}

export const bandText = (band: Band, forecast: Forecast): string =>
  rangeText(band, (value) => projectionText(value, forecast));

/** The band of a month that has come: what came stands on the same side of each end in print. */
export const pastBandText = (band: Band, forecast: Forecast): string => {
  const { target, latest } = forecast;
  const isHonest = (value: Decimal) => (rounded: Decimal) =>
    compare(rounded, latest.value) === compare(value, latest.value);
  return rangeText(band, (value) => amount(roundedFrom(placesOf(forecast), value, isHonest(value)), target));
};
