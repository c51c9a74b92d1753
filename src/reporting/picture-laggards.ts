import { lookOf } from '../drawing/light-look.ts';
import type { BoardLaggard, PictureOf } from '../drawing/picture-request.ts';
import { areaForecast } from '../text/area-forecast-words.ts';
import { type BulletinPart, laggingPhrase, bulletinWords as words } from '../text/bulletin-words.ts';
import { gapAndDays, reasonText } from '../text/lag-words.ts';
import { type Block, beside, nothing, stacked, textBlock } from './picture-block.ts';
import { ink, lightInk, sizes } from './picture-ink.ts';

/** The head is two short lines on the left of what it is over. */
const HEAD = 150;
const GAP = 28;

const flat = (parts: readonly BulletinPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.phrase)).join('');

const nameText = ({ item, unit }: BoardLaggard): string =>
  `${item.standing.target.name}${unit === undefined ? '' : words.lead(unit)}`;
const reasonOf = ({ item }: BoardLaggard): string => {
  const reason = reasonText(item);
  return reason === '' ? '' : words.reason(reason);
};

const headText = (lagging: number, shown: number): string =>
  `${laggingPhrase(lagging).phrase}${shown < lagging ? words.worst(shown) : ''}`;

function laggard(of: BoardLaggard, width: number): Block {
  const { word } = lightInk(lookOf(of.item.standing.light));
  return stacked(
    [
      textBlock(nameText(of), width, { isBold: true }),
      textBlock(gapAndDays(of.item), width, { fill: word, isBold: true }),
      textBlock(reasonOf(of), width, { size: sizes.small, fill: ink['ink-2'] }),
    ],
    0,
  );
}

const laggingIn = ({ board }: PictureOf<'board'>): number => {
  const { behind, severe } = board.whole.countsByLight;
  return behind + severe;
};

function laggards(request: PictureOf<'board'>, width: number): Block {
  const { worst = [] } = request;
  if (worst.length === 0) return nothing;
  const column = (width - HEAD - worst.length * GAP) / worst.length;
  const head = textBlock(headText(laggingIn(request), worst.length), HEAD, {
    fill: ink['light-severe-ink'],
    isBold: true,
    isBalanced: true,
  });
  return beside([
    [0, head],
    ...worst.map((each, at) => [HEAD + GAP + at * (column + GAP), laggard(each, column)] as const),
  ]);
}

const forecastText = ({ foreseen = [] }: PictureOf<'board'>): string =>
  foreseen.length === 0 ? '' : flat(areaForecast(foreseen));

/** What is furthest behind, who answers, by how much and why, and how the year will end: as over the gauges of the page. */
export const boardLaggards = (request: PictureOf<'board'>, width: number): Block =>
  stacked([laggards(request, width), textBlock(forecastText(request), width)], 6);

/** The same in sentences, for whoever cannot see the picture. */
export function saidOfLaggards(request: PictureOf<'board'>): string {
  const { worst = [] } = request;
  const items = worst.map((each) => [nameText(each), gapAndDays(each.item), reasonOf(each)].join(' ').trim());
  const head = items.length === 0 ? [] : [headText(laggingIn(request), items.length), ...items];
  return [...head, forecastText(request)].filter((text) => text !== '').join(' · ');
}
