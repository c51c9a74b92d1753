import type { ReactNode } from 'react';
import { type ItemFilter, lightsOfGroup } from '../domain/item-filter.ts';
import type { Light } from '../domain/light.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { boardWords, gaugeNote, gaugeNoteLights } from '../text/board-words.ts';
import { LightBadge } from './light-badge.tsx';

/** `said` names the number for whoever only hears it: 达序时8项. */
export type CountLink = (children: ReactNode, filter: ItemFilter, said: string) => ReactNode;

type CountsProps = { readonly rollUp: RollUp; readonly countLink: CountLink | undefined };

/** A number; none is nothing to be led to. */
function Count({
  count,
  lights,
  what,
  countLink,
}: Pick<CountsProps, 'countLink'> & { count: number; lights: readonly Light[]; what: string }) {
  const number = <b>{count}</b>;
  if (countLink === undefined || count === 0) return number;
  return countLink(number, { lights }, boardWords.counts(what, count));
}

/** 达序时 n/判定 N, 已完成, 未填报: each number leads to its items. */
export function GaugeCounts({ rollUp, countLink }: CountsProps) {
  const { onSchedule, judged, done, unreported } = rollUp;
  const { onSchedule: met, judged: all, done: completed, unreported: silent } = boardWords;
  return (
    <dl className="counts">
      <div className="count">
        <dt>{met}</dt>
        <dd>
          <Count count={onSchedule} lights={lightsOfGroup('on-schedule')} what={met} countLink={countLink} />/
          {all} <Count count={judged} lights={lightsOfGroup('judged')} what={all} countLink={countLink} />
        </dd>
      </div>
      <div className="count">
        <dt>{completed}</dt>
        <dd>
          <Count count={done} lights={lightsOfGroup('completed')} what={completed} countLink={countLink} />
        </dd>
      </div>
      <div className="count">
        <dt>{silent}</dt>
        <dd>
          <Count count={unreported} lights={['unreported']} what={silent} countLink={countLink} />
        </dd>
      </div>
    </dl>
  );
}

/** What an average hides and a silent area still says: how many of its targets are behind. */
export function KnownBehind({ rollUp, countLink }: CountsProps) {
  const { severe, behind } = rollUp.countsByLight;
  if (severe + behind === 0) return null;
  const badge = (light: 'severe' | 'behind', word: string): ReactNode => {
    const shown = <LightBadge light={light} word={word} small />;
    return countLink?.(shown, { lights: [light] }, boardWords.items(word)) ?? shown;
  };
  return (
    <p className="known-behind">
      {severe > 0 && badge('severe', boardWords.severeCount(severe))}
      {behind > 0 && badge('behind', boardWords.behindCount(behind))}
    </p>
  );
}

/** How far off the schedule, or why no light is given. */
export function GaugeNote({ rollUp, countLink }: CountsProps) {
  const note = gaugeNote(rollUp);
  const counted = gaugeNoteLights(rollUp);
  return counted === undefined ? note : (countLink?.(note, { lights: counted }, note) ?? note);
}
