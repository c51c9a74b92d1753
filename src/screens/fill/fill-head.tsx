import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Unit } from '../../domain/organisation.ts';
import { type Period, periodsFrom } from '../../domain/period.ts';
import type { Area, Plan } from '../../domain/plan.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import { zh } from '../../text/zh.ts';
import { boardAddress, fillAddress } from '../../ui/addresses.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

export interface FillHeadProps {
  readonly plan: Plan;
  readonly period: Period;
  /** the unit of the page, also one that is no longer there */
  readonly unit: Unit | undefined;
  readonly units: readonly Unit[];
  /** areas with items on this page */
  readonly areas: readonly Area[];
  /** the area whose rows alone are shown; empty for all */
  readonly areaId: string;
  readonly onArea: (areaId: string) => void;
  /** the other ways in */
  readonly actions: ReactNode;
}

interface PickerProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
}

function Picker({ label, all, value, choices, onChange }: PickerProps) {
  return (
    <label className="picker">
      {label}
      <select className="select" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{all}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whose items, of which month. */
export function FillHead({ plan, period, unit, units, areas, areaId, onArea, actions }: FillHeadProps) {
  const [, navigate] = useLocation();
  const choices = unit === undefined || units.some(({ id }) => id === unit.id) ? units : [...units, unit];
  const go = (month: Period, unitId: string | undefined): void =>
    navigate(fillAddress(plan.id, month, unitId));
  const board = <Link href={boardAddress(plan.id, period)}>{zh.navBoard}</Link>;
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
            <Picker
              label={words.unit}
              all={words.allTargets}
              value={unit?.id ?? ''}
              choices={choices}
              onChange={(id) => go(period, id === '' ? undefined : id)}
            />
          )}
          {areas.length > 1 && (
            <Picker
              label={words.area}
              all={words.allAreas}
              value={areaId}
              choices={areas.map(({ id, heading }) => ({ id, name: heading }))}
              onChange={onArea}
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
