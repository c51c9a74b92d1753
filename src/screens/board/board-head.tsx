import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link, useLocation } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { allItems } from '../../domain/item-filter.ts';
import { periodsFrom } from '../../domain/period.ts';
import { SavePicture } from '../../parts/save-picture.tsx';
import type { BoardView } from '../../queries/board-view.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import { plansQuery } from '../../queries/plans.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { boardWords } from '../../text/board-words.ts';
import { bulletinWords } from '../../text/bulletin-words.ts';
import { savePictureWords } from '../../text/picture-words.ts';
import { wallWords } from '../../text/wall-words.ts';
import { boardAddress, freezeAddress, listAddress, planAddress, wallAddress } from '../../ui/addresses.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { BasisPicker } from '../../ui/basis-picker.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { BoardBulletin } from './board-bulletin.tsx';
import { boardPicture } from './board-picture.ts';

interface BoardHeadProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly view: BoardView;
}

/** The plan, the as-of month, which figures count, and the sentence that says the whole. Each is in the address. */
export function BoardHead({ workspace, rim, view }: BoardHeadProps) {
  const { plan, asOf, latest, basis } = view;
  const { data: plans = [plan] } = useQuery(plansQuery(workspace));
  const { data: read } = useQuery(planStatesQuery(workspace, plan.id));
  const { data: organisation } = useQuery(organisationQuery(workspace));
  const [, navigate] = useLocation();
  const titleId = useId();
  return (
    <section className="page-head" aria-labelledby={titleId}>
      <PageTitle id={titleId}>{plan.name}</PageTitle>
      <div className="pickers">
        <label className="picker">
          {boardWords.planPicker}
          <select
            className="select"
            value={plan.id}
            onChange={(event) => navigate(planAddress(event.target.value, basis))}
          >
            {plans.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <AsOfPicker
          label={boardWords.asOfPicker}
          periods={periodsFrom(plan.periods.from, plan.periods.to)}
          asOf={asOf}
          onChange={(period) => navigate(boardAddress(plan.id, period, basis))}
        />
        <BasisPicker basis={basis} onChange={(next) => navigate(boardAddress(plan.id, asOf, next))} />
        <Link className="button" href={listAddress(plan.id, asOf, allItems, basis)}>
          {bulletinWords.list}
        </Link>
        <Link className="button" href={freezeAddress(plan.id, asOf, basis)}>
          {boardWords.freeze}
        </Link>
        <Link className="button" href={wallAddress(plan.id, asOf === latest ? '' : asOf, basis)}>
          {wallWords.open}
        </Link>
        <SavePicture
          rim={rim}
          what={savePictureWords.board}
          picture={() => boardPicture(workspace, view, read, organisation)}
        />
      </div>
      <BoardBulletin workspace={workspace} view={view} />
    </section>
  );
}
