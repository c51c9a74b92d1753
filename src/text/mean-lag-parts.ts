import { type ItemFilter, lightsOfGroup } from '../domain/item-filter.ts';
import type { MeanLag } from '../domain/lag-days.ts';
import type { Light } from '../domain/light.ts';
import type { BulletinPart } from './bulletin-words.ts';
import { listWords } from './list-words.ts';

/** The lights among those asked for that are judged: of these the mean lag is formed. */
const judgedOf = (lights: readonly Light[] = lightsOfGroup('judged')): readonly Light[] =>
  lights.filter((light) => lightsOfGroup('judged').includes(light));

/** Those among them that are behind. */
const missedOf = (lights: readonly Light[] | undefined): readonly Light[] =>
  judgedOf(lights).filter((light) => lightsOfGroup('lagging').includes(light));

/** ；其中按月推进的6项平均落后序时42天: how far a list is behind on average, of which items that is the mean, and what the mean hides. */
export function meanLagParts({ days, targets, lagging }: MeanLag, filter: ItemFilter): BulletinPart[] {
  const { before, items, even, but, butItems, behind } = listWords.meanLag;
  const counted = { ...filter, lights: judgedOf(filter.lights), running: true as const };
  const all = [before, { phrase: items(targets), filter: counted }];
  if (days > 0) return [...all, behind(days)];
  if (lagging === 0) return [...all, even];
  return [
    ...all,
    even,
    but,
    { phrase: butItems(lagging), filter: { ...counted, lights: missedOf(filter.lights) } },
  ];
}
