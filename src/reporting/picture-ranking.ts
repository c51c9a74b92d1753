import type { Excluded, Ranked } from '../domain/ranking.ts';
import type { Contestant } from '../domain/ranking-score.ts';
import type { PictureOf } from '../drawing/picture-request.ts';
import { percent } from '../text/format.ts';
import { pictureWords } from '../text/picture-words.ts';
import { changeText, gapNumber, reasonOf, rankingWords as words } from '../text/ranking-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { type Block, lineOf, placed, rule, stacked, textBlock } from './picture-block.ts';
import { type Contents, MARGIN } from './picture-frame.ts';
import { ink, sizes } from './picture-ink.ts';
import { metaWithPlan, notesOf } from './picture-place.ts';
import { rankingBar, rankingKey, rankingPatterns } from './picture-ranking-bar.ts';

const WIDTH = 1360;
const NAME_AT = 96;
const NAME = 330;
const BAR_AT = NAME_AT + NAME + 20;
/** Right edges of the columns of numbers. */
const [COUNTED, SHARE, GAP, CHANGE] = [960, 1060, 1160, 1280];

const nameOf = ({ id, name }: Contestant): string => name ?? words.unknownUnit(id);

function heads({ way, before }: PictureOf<'ranking'>): Block {
  const look = { size: sizes.small, fill: ink['ink-2'], isBold: true };
  const right = { ...look, align: 'end' } as const;
  return {
    height: 28,
    shapes: [
      lineOf(words.place, 0, 18, look),
      lineOf(words.who[way.group], NAME_AT, 18, look),
      lineOf(words.parts, BAR_AT, 18, look),
      lineOf(words.counted, COUNTED, 18, right),
      lineOf(words.share, SHARE, 18, right),
      lineOf(words.gap, GAP, 18, right),
      lineOf(words.change(before), CHANGE, 18, right),
    ],
  };
}

/** One contestant: its place, what it is made of, and how the place changed. */
function row(ranked: Ranked, { changes }: PictureOf<'ranking'>): Block {
  const { contestant, place, isTied, rollUp, comparable, timely, share = '0', gap } = ranked;
  const change = changes?.get(contestant.id);
  const late = rollUp.onSchedule - timely;
  const name = stacked(
    [
      textBlock(nameOf(contestant), NAME, { isBold: true }),
      textBlock(late > 0 ? words.staleNote(late) : '', NAME, { size: sizes.small, fill: ink['ink-2'] }),
    ],
    0,
  );
  const height = Math.max(36, name.height + 10);
  const line = height / 2 + 6;
  const right = { align: 'end' } as const;
  return {
    height,
    shapes: [
      lineOf(String(place), 0, line, { size: sizes.lead, isBold: true }),
      lineOf(isTied ? words.tied : '', 34, line, { size: sizes.small, fill: ink['ink-2'] }),
      placed(NAME_AT, (height - name.height) / 2, name.shapes),
      placed(BAR_AT, height / 2 - 9, rankingBar(ranked)),
      lineOf(`${rollUp.onSchedule}／${comparable}`, COUNTED, line, right),
      lineOf(percent(share), SHARE, line, { ...right, isBold: true }),
      lineOf(gap === undefined ? shellWords.none : gapNumber(gap), GAP, line, right),
      lineOf(change === undefined ? shellWords.none : changeText(change), CHANGE, line, right),
    ],
  };
}

function excludedText(excluded: readonly Excluded[], { way }: PictureOf<'ranking'>): string {
  if (excluded.length === 0) return '';
  const { because, excluded: listed } = pictureWords;
  return listed(
    excluded.map(({ contestant, reason }) =>
      because(nameOf(contestant), reasonOf(reason, way.group, way.minimum)),
    ),
  );
}

/** 晒拼: places, shares and what they are made of, who has none and why, and how it was reckoned. */
export function rankingContents(request: PictureOf<'ranking'>): Contents {
  const { way, ranking, before, place } = request;
  const inner = WIDTH - 2 * MARGIN;
  const said = words[way.group](place.asOf, ranking.ranked.length);
  const key = rankingKey(inner);
  const rows = ranking.ranked.flatMap((each) => [row(each, request), rule(inner)]);
  const table = stacked([heads(request), rule(inner, ink['line-strong']), ...rows], 0);
  const rest = textBlock(excludedText(ranking.excluded, request), inner);
  return {
    title: words.title[way.group],
    said,
    width: WIDTH,
    meta: metaWithPlan(place),
    lead: textBlock(said, inner, { size: sizes.lead }),
    body: () => {
      const body = stacked([key, table, rest], 10);
      return { ...body, shapes: [{ tag: 'defs', holds: rankingPatterns }, ...body.shapes] };
    },
    notes: [
      words.whose[way.group],
      words.comparableRule,
      words.shareRule,
      words.orderRule,
      words.minimumRule(way.minimum),
      before === undefined ? words.noChange : words.changeRule(before),
      ...notesOf(place),
    ],
  };
}
