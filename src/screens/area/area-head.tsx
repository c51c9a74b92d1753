import { Link, useLocation } from 'wouter';
import { allItems, lightsOfGroup } from '../../domain/item-filter.ts';
import { outlookCountsOf } from '../../domain/outlook-counts.ts';
import { periodsFrom } from '../../domain/period.ts';
import type { RollUp } from '../../domain/roll-up.ts';
import type { Standing } from '../../domain/standing.ts';
import { areaCountWords, countParts } from '../../text/area-count-words.ts';
import { areaWords } from '../../text/area-words.ts';
import { boardWords } from '../../text/board-words.ts';
import { wholeLightWord } from '../../text/lights.ts';
import { outlookParts } from '../../text/outlook-words.ts';
import { areaAddress } from '../../ui/addresses.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { BasisPicker } from '../../ui/basis-picker.tsx';
import { GaugeNote } from '../../ui/gauge-counts.tsx';
import { LightBadge } from '../../ui/light-badge.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AreaCounts, itemsOf } from './area-counts.tsx';
import type { AreaPlace } from './area-place.ts';

interface AreaHeadProps {
  readonly place: AreaPlace;
  readonly whole: RollUp;
  readonly standings: readonly Standing[];
}

/** The area's heading with its motto, its light and its figures in one line. */
export function AreaHead({ place, whole, standings }: AreaHeadProps) {
  const { area, plan, asOf, basis, filter } = place;
  const [, navigate] = useLocation();
  const reported = standings.filter(({ light }) => lightsOfGroup('reported').includes(light)).length;
  return (
    <section className="page-head" aria-labelledby="area-title">
      <div>
        <PageTitle id="area-title">{area.heading}</PageTitle>
        {area.motto && <p className="motto">{area.motto}</p>}
      </div>
      <div className="pickers">
        <AsOfPicker
          label={boardWords.asOfPicker}
          periods={periodsFrom(plan.periods.from, plan.periods.to)}
          asOf={asOf}
          onChange={(period) => navigate(areaAddress(plan.id, period, area.id, basis, filter))}
        />
        <BasisPicker
          basis={basis}
          onChange={(next) => navigate(areaAddress(plan.id, asOf, area.id, next, filter))}
        />
      </div>
      <p className="summary">
        <LightBadge light={whole.light} word={wholeLightWord(whole)} />{' '}
        <GaugeNote
          rollUp={whole}
          countLink={(note, counted) => (
            <Link className="count-link" href={itemsOf(place, counted)}>
              {note}
            </Link>
          )}
        />
        {areaCountWords.semicolon}
        {whole.completion !== undefined && `${areaWords.shares(whole)}${areaCountWords.semicolon}`}
        <AreaCounts place={place} parts={countParts(whole, allItems)} />
        {areaCountWords.stop}
        <AreaCounts place={place} parts={outlookParts(outlookCountsOf(standings), reported)} />
      </p>
    </section>
  );
}
