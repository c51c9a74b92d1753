import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { FillPart } from '../../domain/fill-part.ts';
import type { Unit } from '../../domain/organisation.ts';
import { type Period, periodsFrom } from '../../domain/period.ts';
import type { Area, Plan } from '../../domain/plan.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { boardAddress, fillAddress } from '../../ui/addresses.ts';
import { AreaPicker } from '../../ui/area-picker.tsx';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { ChoicePicker } from '../../ui/choice-picker.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

export interface FillHeadProps {
  readonly plan: Plan;
  readonly period: Period;
  /** the unit of the page, also one that is no longer there */
  readonly unit: Unit | undefined;
  readonly units: readonly Unit[];
  /** the part of the month that is shown alone; it stays when unit or month change */
  readonly only: FillPart | undefined;
  /** areas with items on this page */
  readonly areas: readonly Area[];
  /** the area whose rows alone are shown; empty for all */
  readonly areaId: string;
  readonly onArea: (areaId: string) => void;
  /** the other ways in */
  readonly actions: ReactNode;
}

/** Whose items, of which month. */
export function FillHead({ plan, period, unit, units, only, areas, areaId, onArea, actions }: FillHeadProps) {
  const [, navigate] = useLocation();
  const choices = unit === undefined || units.some(({ id }) => id === unit.id) ? units : [...units, unit];
  const go = (month: Period, unitId: string | undefined): void =>
    navigate(fillAddress(plan.id, month, unitId, only));
  const board = <Link href={boardAddress(plan.id, period)}>{shellWords.navBoard}</Link>;
  return (
    <>
      <div className="fill-top">
        <Breadcrumbs above={[{ key: 'board', link: board }]} here={words.title} />
        {actions}
      </div>
      <div className="page-head">
        <PageTitle>{words.heading(unit?.name, period)}</PageTitle>
        <div className="pickers">
          {choices.length > 0 && (
            <ChoicePicker
              label={words.unit}
              any={words.allTargets}
              chosen={unit?.id ?? ''}
              choices={choices}
              onChoose={(id) => go(period, id === '' ? undefined : id)}
            />
          )}
          {areas.length > 1 && (
            <AreaPicker
              label={words.area}
              any={words.allAreas}
              chosen={areaId}
              areas={areas}
              onChoose={onArea}
            />
          )}
          <AsOfPicker
            label={words.period}
            periods={periodsFrom(plan.periods.from, plan.periods.to)}
            asOf={period}
            onChange={(month) => go(month, unit?.id)}
          />
        </div>
      </div>
    </>
  );
}
