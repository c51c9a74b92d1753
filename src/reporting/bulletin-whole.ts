import { type RollUp, sharesInTenths } from '../domain/roll-up.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { tenthsPercent } from '../text/format.ts';
import { type Figure, listed, type Said, said } from '../text/official-sentence.ts';
import { officialWords as words } from '../text/official-words.ts';
import { count, lightCount, rate } from './bulletin-figures.ts';
import { gaugeSaid } from './bulletin-gauge.ts';
import type { Paragraph } from './bulletin-value.ts';
import { figureId, type Scope } from './figure-id.ts';

/** Below so many judged items a share says less than the count, as on the board. */
const SHARES_FROM = 20;

const whole: Scope = 'whole';

/** 达序时119项，占77.8%；滞后15项，占9.8%；…: shares of the judged, 100.0 % in all. */
function judgedSaid({ judged, onSchedule, countsByLight }: RollUp): Said {
  if (judged === 0) return [];
  const { behind, severe } = countsByLight;
  const tenths = sharesInTenths([onSchedule, behind, severe]);
  const share = (index: number, what: 'on-schedule' | 'behind' | 'severe'): Figure | undefined =>
    judged < SHARES_FROM
      ? undefined
      : { text: tenthsPercent(tenths[index] ?? 0), says: figureId.of(whole, `share/${what}`) };
  const clauses: readonly (readonly [number, Said, Figure | undefined])[] = [
    [onSchedule, words.onSchedule(count(whole, 'on-schedule', onSchedule)), share(0, 'on-schedule')],
    [behind, words.light('behind', lightCount(whole, 'behind', countsByLight)), share(1, 'behind')],
    [severe, words.light('severe', lightCount(whole, 'severe', countsByLight)), share(2, 'severe')],
  ];
  const told = clauses.filter(([number]) => number > 0).map(([, clause, part]) => words.share(clause, part));
  return words.judged(count(whole, 'judged', judged), listed(told, words.semicolon));
}

function completionSaid(all: RollUp): Said {
  const { completion, expected = '0', total, unreported } = all;
  if (completion === undefined) return [];
  const rates = words.completion(rate(whole, 'completion', completion), rate(whole, 'expected', expected));
  return total === unreported ? rates : said`${rates}${words.wholeLit(gaugeSaid(whole, all))}`;
}

/** 总体完成情况: counts first, then shares of the judged, then completion and schedule and the light of the whole. */
export function wholeParagraphs({ plan, board, basis }: Snapshot): Paragraph[] {
  const all = board.whole;
  const { total, unreported, done, countsByLight } = all;
  const notDue = countsByLight['not-due'];
  const apart = countsByLight['not-applicable'];
  const areas: Figure = { text: String(plan.areas.length), says: figureId.areas };
  const silent = lightCount(whole, 'unreported', countsByLight);
  const clauses = [
    words.counted(areas, count(whole, 'total', total)),
    words.reported(count(whole, 'reported', total - unreported)),
    ...(unreported === 0 ? [] : [words.unreported(silent)]),
  ];
  const counts = said`${listed(clauses, words.comma)}${words.stop}${
    apart === 0 ? [] : words.notApplicable(lightCount(whole, 'not-applicable', countsByLight))
  }`;
  const finished = done === 0 ? [words.noneDone] : words.doneCount(count(whole, 'done', done));
  const early = notDue === 0 ? [] : words.notJudged(lightCount(whole, 'not-due', countsByLight));
  const accepted = basis === 'accepted' ? words.acceptedOnly : '';
  const lines = [
    said`${counts}${judgedSaid(all)}${early}`,
    said`${finished}${completionSaid(all)}${accepted}`,
  ];
  return lines.map((line) => ({ kind: 'body', lines: [line] }));
}

function areaSaid(areaId: string, rollUp: RollUp): Said {
  const scope: Scope = { areaId };
  const { total, judged, onSchedule, done, unreported, countsByLight, completion, expected = '0' } = rollUp;
  if (completion === undefined) return said`${words.emptyArea}${words.stop}`;
  const head = words.total(count(scope, 'total', total));
  if (unreported === total) return said`${head}${words.comma}${words.noneReported}${words.stop}`;
  const light = (each: 'behind' | 'severe') =>
    countsByLight[each] === 0 ? [] : words.light(each, lightCount(scope, each, countsByLight));
  const finished = done === 0 ? [] : words.ofThem(words.done(count(scope, 'done', done)));
  // Parts of the whole, each item in one of them: whoever adds them up finds 共n项.
  const clauses = [
    judged === 0 ? [] : said`${words.onSchedule(count(scope, 'on-schedule', onSchedule))}${finished}`,
    light('behind'),
    light('severe'),
    countsByLight['not-due'] === 0 ? [] : words.notDue(lightCount(scope, 'not-due', countsByLight)),
    unreported === 0 ? [] : words.unreported(lightCount(scope, 'unreported', countsByLight)),
  ];
  const rates = [
    head,
    words.rate(rate(scope, 'completion', completion)),
    words.schedule(rate(scope, 'expected', expected)),
  ];
  return said`${listed([listed(rates, words.comma), gaugeSaid(scope, rollUp), listed(clauses, words.pause)], words.semicolon)}${words.stop}`;
}

/** 各领域完成情况, in the plan's own order. */
export const areaParagraphs = ({ board }: Snapshot): Paragraph[] =>
  board.gauges.flatMap(({ areaId, heading, rollUp }, place): Paragraph[] => [
    { kind: 'heading-2', lines: [[words.heading2(place + 1, heading)]] },
    { kind: 'body', lines: [areaSaid(areaId, rollUp)] },
  ]);
