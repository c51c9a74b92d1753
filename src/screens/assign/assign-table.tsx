import { Link } from 'wouter';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { AssignedTarget } from '../../domain/responsibility.ts';
import {
  assignColumnWords,
  type OrganisationNames,
  responsibilityTexts,
  assignWords as words,
} from '../../text/assign-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { Tick } from './tick.tsx';

interface AssignTableProps {
  readonly plan: Plan;
  readonly asOf: Period;
  readonly targets: readonly AssignedTarget[];
  readonly names: OrganisationNames;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (targets: readonly AssignedTarget[], isTicked: boolean) => void;
  readonly onEdit: (target: AssignedTarget) => void;
}

type RowProps = Omit<AssignTableProps, 'targets'> & { readonly each: AssignedTarget };

function Row({ plan, asOf, each, names, ticked, onTick, onEdit }: RowProps) {
  const { target, responsibility } = each;
  const texts = responsibilityTexts(responsibility, names);
  const cell = (text: string) => text || <span className="missing">{words.nobody}</span>;
  return (
    <tr>
      <td>
        <Tick
          label={words.selectTarget(target.name)}
          ticked={ticked.has(target.id) ? 1 : 0}
          of={1}
          onTick={(isTicked) => onTick([each], isTicked)}
        />
      </td>
      <th scope="row">
        <Link href={targetAddress(plan.id, asOf, target.id)}>{target.name}</Link>
      </th>
      <td data-head={assignColumnWords.lead}>{cell(texts.lead)}</td>
      <td data-head={assignColumnWords.support}>{cell(texts.support)}</td>
      <td data-head={assignColumnWords.leader}>{cell(texts.leader)}</td>
      <td>
        <button
          type="button"
          className="button button-small"
          aria-label={words.editOf(target.name)}
          onClick={() => onEdit(each)}
        >
          {words.edit}
        </button>
      </td>
    </tr>
  );
}

/** The targets by area with who answers for each; a whole area is ticked at once. Cards on a phone. */
export function AssignTable(props: AssignTableProps) {
  const { plan, targets, ticked, onTick } = props;
  const areas = plan.areas.map((area) => ({
    ...area,
    targets: targets.filter(({ target }) => target.areaId === area.id),
  }));
  const countTicked = (of: readonly AssignedTarget[]): number =>
    of.filter(({ target }) => ticked.has(target.id)).length;
  return (
    <table className="table assign-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Tick
              label={words.selectShown(targets.length)}
              ticked={countTicked(targets)}
              of={targets.length}
              onTick={(isTicked) => onTick(targets, isTicked)}
            />
          </th>
          <th scope="col">{assignColumnWords.target}</th>
          <th scope="col">{assignColumnWords.lead}</th>
          <th scope="col">{assignColumnWords.support}</th>
          <th scope="col">{assignColumnWords.leader}</th>
          <th scope="col">{words.actions}</th>
        </tr>
      </thead>
      {areas
        .filter((area) => area.targets.length > 0)
        .map((area) => (
          <tbody key={area.id}>
            <tr className="assign-area">
              <th scope="rowgroup" colSpan={6}>
                <Tick
                  label={words.selectArea(area.heading, area.targets.length)}
                  isLabelShown
                  ticked={countTicked(area.targets)}
                  of={area.targets.length}
                  onTick={(isTicked) => onTick(area.targets, isTicked)}
                />
              </th>
            </tr>
            {area.targets.map((each) => (
              <Row key={each.target.id} {...props} each={each} />
            ))}
          </tbody>
        ))}
    </table>
  );
}
