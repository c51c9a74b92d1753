import type { Standing } from '../domain/standing.ts';
import { listed, said } from '../text/official-sentence.ts';
import { officialWords as words } from '../text/official-words.ts';
import { type BulletinRequest, lightCount, listedCount } from './bulletin-figures.ts';
import { leadUnit } from './bulletin-items.ts';
import type { Paragraph } from './bulletin-value.ts';

/** Who answers for the silent ones, whoever owes most first, of equals who leads first in the plan; without a unit last. */
function byUnit(silent: readonly Standing[], request: BulletinRequest): [string, number][] {
  const known = (request.snapshot.organisation?.units ?? []).map(({ name }) => name);
  const counts = new Map<string, number>();
  for (const standing of silent) {
    const unit = leadUnit(standing, request) ?? '';
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort(
    ([a, m], [b, n]) => Number(a === '') - Number(b === '') || n - m || known.indexOf(a) - known.indexOf(b),
  );
}

/** 未填报任务: how many, of which areas, and who answers for them. */
export function silentParagraphs(request: BulletinRequest): Paragraph[] {
  const { board, standings } = request.snapshot;
  const areas = board.gauges
    .filter(({ rollUp }) => rollUp.unreported > 0)
    .map(({ areaId, heading, rollUp }) =>
      words.areaCount(heading, lightCount({ areaId }, 'unreported', rollUp.countsByLight)),
    );
  const total = words.silentCount(lightCount('whole', 'unreported', board.whole.countsByLight));
  const silent = standings.filter(({ light }) => light === 'unreported');
  const units = byUnit(silent, request);
  const named = units.map(([unit, number]) =>
    words.areaCount(unit || words.noLead, listedCount(`silent/${unit}`, number)),
  );
  const isAnyNamed = units.some(([unit]) => unit !== '');
  const led = isAnyNamed ? words.byUnit(listed(named, words.pause)) : [];
  return [{ kind: 'body', lines: [said`${total}${listed(areas, words.pause)}${words.stop}${led}`] }];
}
