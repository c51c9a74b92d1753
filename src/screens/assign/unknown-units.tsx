import { useState } from 'react';
import { addUnits } from '../../actions/add-units.ts';
import type { UnknownUnit } from '../../domain/unknown-units.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { pasteWords as words } from '../../text/paste-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { Tick } from './tick.tsx';

interface UnknownUnitsProps extends InWorkspace {
  readonly units: readonly UnknownUnit[];
  readonly onAdded: (count: number) => void;
  /** the name means that unit, or with '' it is left out */
  readonly onMeant: (name: string, unitId: string) => void;
}

interface UnknownLineProps extends Pick<UnknownUnitsProps, 'onMeant'> {
  readonly unit: UnknownUnit;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function UnknownLine({ unit: { name, near, mayBeLeftOut }, isTicked, onTick, onMeant }: UnknownLineProps) {
  return (
    <li className="unknown-unit">
      <Tick label={words.addUnit(name)} isLabelShown ticked={isTicked ? 1 : 0} of={1} onTick={onTick} />
      {near.length > 0 && <span className="field-hint">{words.nearUnits}</span>}
      {near.map((unit) => (
        <button
          type="button"
          className="button"
          key={unit.id}
          aria-label={words.takeUnitFor(name, unit.name)}
          onClick={() => onMeant(name, unit.id)}
        >
          {words.takeUnit(unit.name)}
        </button>
      ))}
      {mayBeLeftOut && (
        <button
          type="button"
          className="link-button"
          aria-label={words.leaveOutOf(name)}
          onClick={() => onMeant(name, '')}
        >
          {words.leaveOut}
        </button>
      )}
    </li>
  );
}

/** Names that are no unit yet: each is another spelling, a new unit to be ticked and added, or left out. */
export function UnknownUnits({ workspace, rim, units, onAdded, onMeant }: UnknownUnitsProps) {
  const { save, isSaving, fault } = useSaving({ workspace, rim }, addUnits);
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  // What is called nearly as a unit that is there is most often that unit: it is not added unless asked for.
  const isTicked = ({ key, near }: UnknownUnit): boolean => ticks[key] ?? near.length === 0;
  const ticked = units.filter(isTicked).map(({ name }) => name);
  return (
    <section className="notice unknown-units" aria-labelledby="unknown-units">
      <h2 className="state-title" id="unknown-units">
        {words.unknownTitle(units.length)}
      </h2>
      <p>{words.unknownNote}</p>
      <ul>
        {units.map((unit) => (
          <UnknownLine
            key={unit.key}
            unit={unit}
            isTicked={isTicked(unit)}
            onTick={(next) => setTicks((before) => ({ ...before, [unit.key]: next }))}
            onMeant={onMeant}
          />
        ))}
      </ul>
      {fault && <SaveFault error={fault} />}
      <p className="button-row">
        <button
          type="button"
          className="button"
          aria-disabled={isSaving || ticked.length === 0}
          onClick={() => {
            if (ticked.length > 0) save(ticked, () => onAdded(ticked.length));
          }}
        >
          {words.addUnits(ticked.length)}
        </button>
        <span className="field-hint">{ticked.length === 0 ? words.noneTicked : ''}</span>
      </p>
    </section>
  );
}
