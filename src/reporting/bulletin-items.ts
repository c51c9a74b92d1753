import { isMissed } from '../domain/light.ts';
import { unitNameIn } from '../domain/snapshot-organisation.ts';
import type { Standing } from '../domain/standing.ts';
import { type Item, worstFirst } from '../domain/worst-first.ts';
import { periodText } from '../text/format.ts';
import { lightWords } from '../text/lights.ts';
import { goalSaid, outcomeAlone, outcomeSaid, paceSaid } from '../text/official-outcome.ts';
import { type Figure, listed, type Said, said } from '../text/official-sentence.ts';
import { keptPromise } from '../text/official-stage.ts';
import { officialWords as words } from '../text/official-words.ts';
import { accountsSaid } from './bulletin-accounts.ts';
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
export const isProvisional = ({ light }: Standing): boolean => light === 'provisional';

/** The name of the unit that answers; undefined while nobody does or the snapshot does not name it. */
export const leadUnit = ({ assignment }: Standing, { snapshot }: BulletinRequest): string | undefined =>
  assignment?.leadUnitId === undefined ? undefined : unitNameIn(snapshot, assignment.leadUnitId);

/** 固定资产投资增长19.7%，低于目标0.3个百分点: the outcome and, where a share is formed, the distance to the schedule. */
const achievedBy =
  (say: typeof outcomeSaid) =>
  (standing: Standing): Said => {
    const figureOf = figuresOfTarget(standing.target.id);
    return listed([say(standing, figureOf), paceSaid(standing, figureOf)], words.comma);
  };
const achieved = achievedBy(outcomeSaid);
/** For a cell beside the name. */
export const achievedAlone = achievedBy(outcomeAlone);

function lateSaid({ overdue, entry, target }: Standing): Said {
  if (!overdue || entry === undefined) return [];
  return words.lateFigure({ text: periodText(entry.period), says: figureId.target(target.id, 'period') });
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
  return said`${words.item(place)}${achieved(standing)}${remarks}${words.stop}`;
}

/** One account ends the item; several stand under it, each on its own: （1）存在问题…, （2）下一步…. */
function laggardItem(standing: Standing, place: number, request: BulletinRequest): Paragraph[] {
  const accounts = request.kind === 'inspection' ? accountsSaid(standing, request) : [];
  const item = laggardSaid(standing, place, request);
  if (accounts.length < 2) return [{ kind: 'item', lines: [said`${item}${accounts.flat()}`] }];
  return [
    { kind: 'item', lines: [item] },
    ...accounts.map(
      (account, at): Paragraph => ({ kind: 'sub-item', lines: [said`${words.subItem(at + 1)}${account}`] }),
    ),
  ];
}

/** 落后任务: 滞后 and 严重滞后 together, worst first, with unit and gap. */
export function laggardParagraphs(request: BulletinRequest): Paragraph[] {
  const items = laggards(request);
  const { countsByLight } = request.snapshot.board.whole;
  const lights = (['behind', 'severe'] as const)
    .filter((light) => countsByLight[light] > 0)
    .map((light) => words.light(light, lightCount('whole', light, countsByLight)));
  const total = words.laggardCount(count('whole', 'lagging', items.length), listed(lights, words.pause));
  const worst = items.length > WORST ? words.worst(listedCount('laggards', WORST)) : [];
  return [
    { kind: 'body', lines: [said`${total}${worst}`] },
    ...items.slice(0, WORST).flatMap(({ standing }, index) => laggardItem(standing, index + 1, request)),
  ];
}

/** Items that stand one behind the other and are all of them promises kept; of those, and of no others, more than one. */
function runsOf(standings: readonly Standing[]): Standing[][] {
  const found: Standing[][] = [];
  for (const each of standings) {
    const before = found.at(-1);
    const isSame = before?.every((other) => keptPromise(other) !== undefined);
    if (before !== undefined && isSame && keptPromise(each) !== undefined) before.push(each);
    else found.push([each]);
  }
  return found;
}

/** “发展肉麦饼特色产业”“打造善作善成的为民政府”年度任务均已完成: what is the same of several is said once. */
const runSaid = (run: readonly Standing[]): Said =>
  run.length > 1
    ? [words.allKept(run.flatMap((each) => keptPromise(each) ?? []))]
    : run.flatMap((each) => outcomeSaid(each, figuresOfTarget(each.target.id)));

/** A few of the items with what became of them; 等12项 where there are more. */
function namedSaid(standings: readonly Standing[], most: number, total: Figure): Said {
  const named = runsOf(standings.slice(0, most)).map(runSaid);
  const more = standings.length > most ? words.andMore(total) : [];
  return said`${listed(named, words.semicolon)}${more}`;
}

/** 暂达标任务: what is met and could still slip, the year's rates above all. The text names the first, the 附件 lists all. */
export function provisionalParagraphs({ snapshot: { standings, board } }: BulletinRequest): Paragraph[] {
  const total = lightCount('whole', 'provisional', board.whole.countsByLight);
  const named = namedSaid(standings.filter(isProvisional), WORST, total);
  return [{ kind: 'body', lines: [words.provisional(total, named)] }];
}

/** 已完成和达标任务, area by area, a few of each named with their figures. */
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
  const first = words.doneByArea(count('whole', 'done', snapshot.board.whole.done));
  return byArea.length === 0 ? [] : [{ kind: 'body', lines: [first] }, ...byArea];
}
