import { useMemo, useRef, useState } from 'react';
import { defineUnits } from '../../actions/define-units.ts';
import { dissolveUnit } from '../../actions/dissolve-unit.ts';
import { type OrganisationState, postsOf, type Unit, unitsOf } from '../../domain/organisation.ts';
import { unitsMoved } from '../../domain/unit-order.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { unitWords as words } from '../../text/unit-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { AddUnit } from './add-unit.tsx';
import { EndDialog } from './end-dialog.tsx';
import { PasteUnits } from './paste-units.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { UnitTable } from './unit-table.tsx';
import type { Loads } from './use-loads.ts';

interface UnitPanelProps extends InWorkspace {
  readonly organisation: OrganisationState;
  readonly loads: Loads | undefined;
}

interface DissolveProps extends UnitPanelProps {
  readonly unit: Unit;
  readonly onEnded: () => void;
  readonly onClose: () => void;
}

function DissolveDialog({ workspace, rim, organisation, loads, unit, onEnded, onClose }: DissolveProps) {
  const posts = postsOf(organisation).filter(({ unitId }) => unitId === unit.id).length;
  const load = loads?.byUnitId.get(unit.id) ?? { lead: 0, support: 0 };
  return (
    <EndDialog
      {...{ workspace, rim, onEnded, onClose }}
      title={words.dissolveTitle(unit.name)}
      note={loads ? words.dissolveNote(load, posts) : words.loadUnknown}
      act={(store, ownRim, reason, newId) =>
        dissolveUnit(store, ownRim, newId(), { unitId: unit.id, reason })
      }
    />
  );
}

const useMoving = (place: InWorkspace, organisation: OrganisationState) =>
  useSaving(place, (store, rim, { unitId, to }: { readonly unitId: string; readonly to: number }, newId) => {
    const moved = unitsMoved(organisation, unitsOf(organisation), unitId, to);
    return defineUnits(
      store,
      rim,
      moved.map((each) => ({ id: newId(), ...each })),
    );
  });

/** 单位: the list, what is added to it and what is done with each. */
export function UnitPanel({ workspace, rim, organisation, loads }: UnitPanelProps) {
  const place = { workspace, rim };
  const units = useMemo(() => unitsOf(organisation), [organisation]);
  const [open, setOpen] = useState<{ readonly what: 'rename' | 'dissolve'; readonly unit: Unit }>();
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { save, fault } = useMoving(place, organisation);
  const close = (): void => setOpen(undefined);
  const move = (unit: Unit, to: number): void =>
    save({ unitId: unit.id, to }, () => say(words.moved(unit.name, to + 1)));
  return (
    <section className="unit-part" aria-labelledby="units-title">
      <h2 className="part-title" id="units-title" tabIndex={-1} ref={heading}>
        {words.title} <span className="theme-counts">{words.count(units.length)}</span>
      </h2>
      {units.length === 0 && (
        <div className="state state-empty">
          <h3 className="state-title">{words.emptyTitle}</h3>
          <p className="state-text">{words.emptyText}</p>
        </div>
      )}
      <AddUnit {...place} organisation={organisation} say={say} />
      <PasteUnits {...place} organisation={organisation} say={say} />
      <p className="saved" role="status">
        {said}
      </p>
      {fault && <SaveFault error={fault} />}
      {units.length > 0 && (
        <UnitTable
          units={units}
          loads={loads}
          onMove={move}
          onRename={(unit) => setOpen({ what: 'rename', unit })}
          onDissolve={(unit) => setOpen({ what: 'dissolve', unit })}
        />
      )}
      {open?.what === 'rename' && (
        <RenameDialog
          {...place}
          organisation={organisation}
          unit={open.unit}
          onRenamed={(name) => say(words.renamed(name))}
          onClose={close}
        />
      )}
      {open?.what === 'dissolve' && (
        <DissolveDialog
          {...{ workspace, rim, organisation, loads, unit: open.unit }}
          onClose={close}
          onEnded={() => {
            say(words.dissolved(open.unit.name));
            // The button that opened the dialog goes with its row.
            heading.current?.focus();
          }}
        />
      )}
    </section>
  );
}
