import { Link } from 'wouter';
import { type OrganisationState, unitsOf } from '../../domain/organisation.ts';
import { type AssignedTarget, loadByUnitId } from '../../domain/responsibility.ts';
import { assignWords as words } from '../../text/assign-words.ts';
import { unitsAddress } from '../../ui/addresses.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { isAssigned } from './assign-filter.ts';

interface AssignHeadProps {
  readonly targets: readonly AssignedTarget[];
  readonly organisation: OrganisationState;
}

function LoadTable({ targets, organisation }: AssignHeadProps) {
  const loads = loadByUnitId(targets);
  return (
    <details className="disclosure">
      <summary>{words.byUnit}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-frame load-frame" aria-label={words.byUnit} tabIndex={0}>
        <table className="table">
          <caption className="visually-hidden">{words.byUnitCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col" className="number">
                {words.leads}
              </th>
              <th scope="col" className="number">
                {words.supports}
              </th>
            </tr>
          </thead>
          <tbody>
            {unitsOf(organisation).map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="number">{loads.get(id)?.lead ?? 0}</td>
                <td className="number">{loads.get(id)?.support ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** How many targets have somebody who leads them, and how many each unit has. */
export function AssignHead({ targets, organisation }: AssignHeadProps) {
  const unitIds = new Set(unitsOf(organisation).map(({ id }) => id));
  const assigned = targets.filter(({ responsibility }) => isAssigned(responsibility, unitIds)).length;
  return (
    <>
      <div className="page-head">
        <PageTitle>{words.title}</PageTitle>
        <Link className="button" href={unitsAddress}>
          {words.manageUnits}
        </Link>
        <p className="summary">
          <strong>{words.assigned(assigned, targets.length)}</strong>{' '}
          <span className="field-hint">{words.assignedNote}</span>
        </p>
      </div>
      {unitIds.size > 0 && <LoadTable targets={targets} organisation={organisation} />}
    </>
  );
}
