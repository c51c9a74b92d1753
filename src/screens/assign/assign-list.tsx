import { useMemo, useState } from 'react';
import { type OrganisationState, unitsOf } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { AssignedTarget } from '../../domain/responsibility.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { type OrganisationNames, assignWords as words } from '../../text/assign-words.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { applyFilter, noFilter } from './assign-filter.ts';
import { AssignTable } from './assign-table.tsx';
import { FilterBar } from './filter-bar.tsx';

export interface AssignPartProps extends InWorkspace {
  readonly plan: Plan;
  readonly targets: readonly AssignedTarget[];
  readonly organisation: OrganisationState;
  readonly names: OrganisationNames;
}

/** The ticked targets stay ticked when the filter hides them. */
function useTicks() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (targets: readonly AssignedTarget[], isTicked: boolean): void => {
    const next = new Set(ticked);
    for (const { target } of targets)
      if (isTicked) next.add(target.id);
      else next.delete(target.id);
    setTicked(next);
  };
  return { ticked, tick, clear: () => setTicked(new Set()) };
}

/** The targets to be assigned one by one, or several that are ticked. */
export function AssignList(props: AssignPartProps & { readonly asOf: Period }) {
  const { workspace, rim, plan, asOf, targets, organisation, names } = props;
  const [filter, setFilter] = useState(noFilter);
  const [open, setOpen] = useState<'ticked' | AssignedTarget>();
  const [said, say] = useState('');
  const { ticked, tick, clear } = useTicks();
  const units = useMemo(() => unitsOf(organisation), [organisation]);
  const shown = useMemo(
    () => applyFilter(targets, filter, new Set(units.map(({ id }) => id))),
    [targets, filter, units],
  );
  const chosen = targets.filter(({ target }) => ticked.has(target.id));
  const hidden = chosen.filter((each) => !shown.includes(each)).length;
  const saved = (count: number): void => {
    say(words.saved(count));
    if (open === 'ticked') clear();
  };
  return (
    <section className="unit-part" aria-labelledby="assign-list">
      <h2 className="part-title" id="assign-list">
        {words.tableTitle}
      </h2>
      <FilterBar areas={plan.areas} units={units} filter={filter} onChange={setFilter} />
      <p className="field-hint" role="status">
        {words.shown(shown.length, targets.length)}
      </p>
      <div className="assign-bar">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={chosen.length === 0}
          onClick={() => chosen.length > 0 && setOpen('ticked')}
        >
          {words.assignSelected(chosen.length)}
        </button>
        {chosen.length > 0 && (
          <button type="button" className="button" onClick={clear}>
            {words.clearSelection}
          </button>
        )}
        <p className="field-hint">
          {chosen.length === 0 ? words.nothingSelected : words.selected(chosen.length, hidden)}
        </p>
        <p className="saved" role="status">
          {said}
        </p>
      </div>
      {shown.length === 0 ? (
        <div className="state state-empty">
          <p>{words.nothing}</p>
          <button type="button" className="button" onClick={() => setFilter(noFilter)}>
            {words.clearFilters}
          </button>
        </div>
      ) : (
        <AssignTable {...{ plan, asOf, names, ticked }} targets={shown} onTick={tick} onEdit={setOpen} />
      )}
      {open && (
        <AssignDialog
          {...{ workspace, rim, organisation, names }}
          planId={plan.id}
          targets={open === 'ticked' ? chosen : [open]}
          onSaved={saved}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
