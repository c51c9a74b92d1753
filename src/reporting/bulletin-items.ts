import { isMissed } from '../domain/light.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { unitNameIn } from '../domain/snapshot-organisation.ts';
import type { Standing } from '../domain/standing.ts';
import { type Item, worstFirst } from '../domain/worst-first.ts';
import { periodText } from '../text/format.ts';
import { lightWords } from '../text/lights.ts';
import { goalSaid, outcomeSaid, paceSaid } from '../text/official-outcome.ts';
import { type Figure, listed, type Said, said } from '../text/official-sentence.ts';
import { officialWords as words } from '../text/official-words.ts';
import { type BulletinRequest, count, figuresOfTarget, lightCount, listedCount } from './bulletin-figures.ts';
import type { Paragraph } from './bulletin-value.ts';
import { figureId } from './figure-id.ts';

/** The text names the worst; the 附件 lists all. */
const WORST = 10;
/** Of each area the text names so many that are done; the 附件 lists all. */
const NAMED = 5;

export const laggards = ({ snapshot }: BulletinRequest): Item[] =>
  worstFirst(
    snapshot.standings.filter(({ light }) => isMissed(light)),
    snapshot.plan,
  );

export const isDone = ({ light }: Standing): boolean => light === 'done' || light === 'attained';

/** The name of the unit that answers; undefined while nobody does or the snapshot does not name it. */
export const leadUnit = ({ assignment }: Standing, { snapshot }: BulletinRequest): string | undefined =>
  assignment?.leadUnitId === undefined ? undefined : unitNameIn(snapshot, assignment.leadUnitId);

/** 固定资产投资增长19.7%，低于目标0.3个百分点: the outcome and, where a share is formed, the distance to the schedule. */
export const achieved = (standing: Standing): Said => {
  const figureOf = figuresOfTarget(standing.target.id);
  return listed([outcomeSaid(standing, figureOf), paceSaid(standing, figureOf)], words.comma);
};

function lateSaid({ overdue, entry, target }: Standing): Said {
  if (!overdue || entry === undefined) return [];
  return words.lateFigure({ text: periodText(entry.period), says: figureId.target(target.id, 'period') });
}

/** What people wrote, without its last stop: the sentence around it has one. */
const trimmed = (text: string | undefined): string => (text ?? '').trim().replace(/[。．.；;，,\s]+$/u, '');

/** The accounts a unit gave of what is behind: 督查通报 asks for them. */
function accountSaid({ entry }: Standing): string {
  const { problems, nextSteps, needs } = words;
  const accounts = [
    [trimmed(entry?.problems), problems],
    [trimmed(entry?.nextSteps), nextSteps],
    [trimmed(entry?.needs), needs],
  ] as const;
  return accounts.map(([text, sentence]) => (text === '' ? '' : sentence(text))).join('');
}

function laggardSaid(standing: Standing, place: number, request: BulletinRequest): Said {
  const goal = goalSaid(standing.target, figuresOfTarget(standing.target.id));
  const unit = leadUnit(standing, request);
  const remarks = words.bracketed([
    goal.length === 0 ? [] : said`${words.goalWord}${goal}`,
    [lightWords[standing.light]],
    lateSaid(standing),
    unit === undefined ? [] : [words.leadOf(unit)],
  ]);
  const account = request.kind === 'inspection' ? accountSaid(standing) : '';
  return said`${words.item(place)}${achieved(standing)}${remarks}${words.stop}${account}`;
}

/** 滞后任务: what is behind, worst first, with unit and gap. */
export function laggardParagraphs(request: BulletinRequest): Paragraph[] {
  const items = laggards(request);
  const { severe } = request.snapshot.board.whole.countsByLight;
  const total = words.laggardCount(
    count('whole', 'lagging', items.length),
    severe === 0 ? undefined : lightCount('whole', 'severe', request.snapshot.board.whole.countsByLight),
  );
  const worst = items.length > WORST ? words.worst(listedCount('laggards', WORST)) : [];
  return [
    { kind: 'body', lines: [said`${total}${worst}`] },
    ...items.slice(0, WORST).map(
      ({ standing }, index): Paragraph => ({
        kind: 'item',
        lines: [laggardSaid(standing, index + 1, request)],
      }),
    ),
  ];
}

/** A few of the items with what became of them; 等12项 where there are more. */
function namedSaid(standings: readonly Standing[], most: number, total: Figure): Said {
  const named = standings
    .slice(0, most)
    .map((standing) => outcomeSaid(standing, figuresOfTarget(standing.target.id)));
  const more = standings.length > most ? words.andMore(total) : [];
  return said`${listed(named, words.semicolon)}${more}`;
}

/** What is met and could still slip: the year's rates, which a bulletin of any month has to name. */
function provisionalParagraphs({ standings, board }: Snapshot): Paragraph[] {
  const held = standings.filter(({ light }) => light === 'provisional');
  if (held.length === 0) return [];
  const total = lightCount('whole', 'provisional', board.whole.countsByLight);
  return [{ kind: 'body', lines: [words.provisional(total, namedSaid(held, WORST, total))] }];
}

/** 已完成任务, area by area, a few of each named with their figures; before them what is 暂达标. */
export function doneParagraphs({ snapshot }: BulletinRequest): Paragraph[] {
  const areas = snapshot.plan.areas.flatMap((area) => {
    const standings = snapshot.standings.filter((each) => each.target.areaId === area.id && isDone(each));
    return standings.length === 0 ? [] : [{ area, standings }];
  });
  const byArea = areas.flatMap(({ area, standings }, place): Paragraph[] => {
    const total = count({ areaId: area.id }, 'done', standings.length);
    return [
      { kind: 'heading-2', lines: [[words.heading2(place + 1, area.heading)]] },
      { kind: 'body', lines: [said`${namedSaid(standings, NAMED, total)}${words.stop}`] },
    ];
  });
  // First, or they would read as a part of the last area.
  return [...provisionalParagraphs(snapshot), ...byArea];
}

/** 未填报任务: how many, and of which areas. */
export function silentParagraphs({ snapshot: { board } }: BulletinRequest): Paragraph[] {
  const areas = board.gauges
    .filter(({ rollUp }) => rollUp.unreported > 0)
    .map(({ areaId, heading, rollUp }) =>
      words.areaCount(heading, lightCount({ areaId }, 'unreported', rollUp.countsByLight)),
    );
  const total = words.silentCount(lightCount('whole', 'unreported', board.whole.countsByLight));
  return [{ kind: 'body', lines: [said`${total}${listed(areas, words.pause)}${words.stop}`] }];
}
