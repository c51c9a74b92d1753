import { useLocation } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import { type Period, periodsFrom } from '../../domain/period.ts';
import type { Area, Plan } from '../../domain/plan.ts';
import type { RollUp } from '../../domain/roll-up.ts';
import { areaWords } from '../../text/area-words.ts';
import { boardWords, gaugeNote } from '../../text/board-words.ts';
import { wholeLightWord } from '../../text/lights.ts';
import { areaAddress } from '../../ui/addresses.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { BasisPicker } from '../../ui/basis-picker.tsx';
import { LightBadge } from '../../ui/light-badge.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

interface AreaHeadProps {
  readonly area: Area;
  readonly plan: Plan;
  readonly asOf: Period;
  readonly basis: Basis;
  readonly whole: RollUp;
}

/** The area's heading with its motto, its light and its figures in one line. */
export function AreaHead({ area, plan, asOf, basis, whole }: AreaHeadProps) {
  const [, navigate] = useLocation();
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
          onChange={(period) => navigate(areaAddress(plan.id, period, area.id, basis))}
        />
        <BasisPicker basis={basis} onChange={(next) => navigate(areaAddress(plan.id, asOf, area.id, next))} />
      </div>
      <p className="summary">
        <LightBadge light={whole.light} word={wholeLightWord(whole)} /> {gaugeNote(whole)}。{' '}
        {areaWords.shares(whole)}；{areaWords.counts(whole)}。
      </p>
    </section>
  );
}
