import type { Light } from '../domain/light.ts';
import type { Altered } from '../domain/snapshot-altered.ts';
import type { BoardFigure } from '../domain/snapshot-board-figures.ts';
import type { DatedReading, TwoFigures } from '../domain/snapshot-figures.ts';
import { boardWords } from './board-words.ts';
import { percent, periodText } from './format.ts';
import { lightWords } from './lights.ts';
import { snapshotTrustWords as words } from './snapshot-trust-words.ts';
import { asOfText } from './snapshot-words.ts';
import { readingText } from './target-words.ts';

const PRINTED = 8;
const SHARES: readonly BoardFigure['name'][] = ['completion', 'expected'];

function placeText(altered: Altered): string {
  if (altered.kind === 'part') return words.parts[altered.part];
  const { name, targetId } = altered;
  const item = name === undefined ? words.unnamed(targetId) : words.named(name);
  return altered.kind === 'standing' ? words.standing(item) : words.entry(item, asOfText(altered.period));
}

/** Both figures of an item; with their months where these are not one and the same. */
function figuresText({ target, recorded, entered }: TwoFigures): string {
  const isOneMonth = recorded?.period === entered?.period;
  const say = (figure: DatedReading | undefined): string | undefined => {
    if (figure === undefined) return undefined;
    const text = readingText(figure.reading, target);
    return isOneMonth ? text : words.figureOf(periodText(figure.period), text);
  };
  return words.twoFigures(say(recorded), say(entered));
}

function alteredSentence(altered: Altered): string {
  const isWhole = altered.kind === 'part' && altered.part === 'sha256';
  if (isWhole) return words.wholeOnly;
  const said = words.how[altered.how](placeText(altered));
  return altered.figures === undefined ? said : words.andFigures(said, figuresText(altered.figures));
}

/** The first eight sentences, and how many more there are. */
function printed(sentences: readonly string[]): string[] {
  const more = sentences.length - PRINTED;
  return [...sentences.slice(0, PRINTED), ...(more > 0 ? [words.alteredMore(more)] : [])];
}

/** What was altered, a sentence each. */
export const alteredTexts = (altered: readonly Altered[]): string[] => printed(altered.map(alteredSentence));

function shownFigure(figure: BoardFigure, isWhole: boolean): readonly [recorded: string, computed: string] {
  const say = (value: string | undefined): string => {
    if (value === undefined) return words.none;
    if (figure.name === 'light') return lightWords[value as Light];
    return SHARES.includes(figure.name) && !isWhole ? percent(value) : value;
  };
  return [say(figure.recorded), say(figure.computed)];
}

function boardSentence(figure: BoardFigure): string {
  const { name, heading } = figure;
  const of = words.figureOfArea(heading, name === 'expected' ? boardWords.expectedHead : boardWords[name]);
  const [recorded, computed] = shownFigure(figure, false);
  // Two shares that differ further back than is printed are said as they stand.
  return words.boardFigure(
    of,
    ...(recorded === computed ? shownFigure(figure, true) : ([recorded, computed] as const)),
  );
}

/** What of a board does not agree with its standings, a sentence each. */
export const boardFigureTexts = (figures: readonly BoardFigure[]): string[] =>
  printed(figures.map(boardSentence));
