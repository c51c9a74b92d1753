import { type ItemFilter, type LightGroup, lightsOfGroup } from '../domain/item-filter.ts';
import type { Light } from '../domain/light.ts';
import type { RollUp } from '../domain/roll-up.ts';
import type { BulletinPart } from './bulletin-words.ts';
import { catalogue } from './catalogue.ts';

export const areaCountWords = catalogue({
  total: (count: number) => `共${count}项`,
  onSchedule: (count: number) => `达序时${count}项`,
  judged: (count: number) => `判定${count}项`,
  done: (count: number) => `已完成${count}项`,
  unreported: (count: number) => `未填报${count}项`,
  comma: '，',
  of: '／',
  semicolon: '；',
  stop: '。',
});

const lightsOf = (group: LightGroup | 'unreported'): readonly Light[] =>
  group === 'unreported' ? [group] : lightsOfGroup(group);

/** 共28项，达序时3项／判定9项，已完成2项，未填报5项: of an area or a theme; each number leads to its items, none to nothing. */
export function countParts(rollUp: RollUp, within: ItemFilter): BulletinPart[] {
  const words = areaCountWords;
  const counted = (phrase: string, count: number, group: LightGroup | 'unreported'): BulletinPart =>
    count === 0 ? phrase : { phrase, filter: { lights: lightsOf(group), ...within } };
  const { total, onSchedule, judged, done, unreported } = rollUp;
  return [
    counted(words.total(total), total, 'applicable'),
    words.comma,
    counted(words.onSchedule(onSchedule), onSchedule, 'on-schedule'),
    words.of,
    counted(words.judged(judged), judged, 'judged'),
    words.comma,
    counted(words.done(done), done, 'completed'),
    words.comma,
    counted(words.unreported(unreported), unreported, 'unreported'),
  ];
}
