import { type ItemFilter, lightsOfGroup } from '../domain/item-filter.ts';
import type { MeanLag } from '../domain/lag-days.ts';
import type { Light } from '../domain/light.ts';
import type { BulletinPart } from './bulletin-words.ts';
import { listWords } from './list-words.ts';

/** The lights among those asked for that are judged: of these the mean lag is formed. */
const judgedOf = (lights: readonly Light[] = lightsOfGroup('judged')): readonly Light[] =>
  lights.filter((light) => lightsOfGroup('judged').includes(light));

/** ；其中按月推进的6项平均落后序时42天: how far a list is behind on average, and of which items that is the mean. */
export function meanLagParts({ days, targets }: MeanLag, filter: ItemFilter): BulletinPart[] {
  const { before, items, even, behind } = listWords.meanLag;
  const counted = { ...filter, lights: judgedOf(filter.lights), running: true as const };
  return [before, { phrase: items(targets), filter: counted }, days === 0 ? even : behind(days)];
}
