import { isStaged } from '../../domain/entry-form.ts';
import { paceKindsOf } from '../../domain/pace-form.ts';
import { monthlyTexts, stagesToGoal } from '../../domain/pace-shares.ts';
import { type Period, periodsFrom } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import { periodText } from '../../text/format.ts';
import { shareRefusalText, unsharingHint, paceWords as words } from '../../text/pace-words.ts';
import { PaceMonths } from '../../ui/pace-months.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { PaceFormModel } from './use-pace-form.ts';

interface PaceFieldsProps {
  readonly model: PaceFormModel;
  readonly plan: Plan;
  readonly target: Target;
}

const monthsOf = ({ periods }: Plan): Period[] => periodsFrom(periods.from, periods.to);

function KindField({ model: { fields, refusals, change }, target }: PaceFieldsProps) {
  const { kind } = fields;
  const fit = paceKindsOf(target);
  // What is in force is named, also where it could not be chosen now.
  const kinds = fit.includes(target.pace.kind) ? fit : [target.pace.kind, ...fit];
  const { kind: refusal } = refusals;
  return (
    <SelectField
      label={words.kind}
      hint={`${words.explained[kind]}${unsharingHint(target)}`}
      value={kind}
      options={kinds.map((each) => [each, words.kinds[each]])}
      error={refusal && words.refusals[refusal.code]}
      onChange={(value) => change({ kind: kinds.find((each) => each === value) ?? kind })}
    />
  );
}

function DueField({ model: { fields, refusals, change }, plan }: PaceFieldsProps) {
  const { due: refusal } = refusals;
  return (
    <SelectField
      label={words.due}
      value={fields.due}
      options={monthsOf(plan).map((period) => [period, periodText(period)])}
      error={refusal && words.refusals[refusal.code]}
      onChange={(due) => change({ due })}
    />
  );
}

function FillButtons({ model: { change }, plan, target }: PaceFieldsProps) {
  const fill = (shares: Readonly<Record<Period, string>>): void => change({ shares });
  return (
    <div className="button-row">
      <button
        type="button"
        className="button button-small"
        onClick={() => fill(monthlyTexts({ kind: 'linear' }, target, plan))}
      >
        {words.fillLinear}
      </button>
      <button
        type="button"
        className="button button-small"
        onClick={() => fill(monthlyTexts(target.pace, target, plan))}
      >
        {words.fillPresent}
      </button>
      <button type="button" className="button button-small" onClick={() => fill({})}>
        {words.fillNothing}
      </button>
    </div>
  );
}

function CurveFields(props: PaceFieldsProps) {
  const { model, plan, target } = props;
  const { fields, refusals, change } = model;
  const staged = isStaged(target);
  const errors = Object.entries(refusals.sharesByPeriod).map(([period, refusal]) => [
    period,
    shareRefusalText(refusal, target),
  ]);
  return (
    <>
      <PaceMonths
        legend={staged ? words.stageMonths : words.months}
        hint={staged ? words.stageMonthsHint : words.monthsHint}
        months={monthsOf(plan)}
        shares={fields.shares}
        errors={Object.fromEntries(errors)}
        error={refusals.shares && words.refusals[refusals.shares.code]}
        {...(staged ? { stages: stagesToGoal(target) } : {})}
        onChange={(shares) => change({ shares })}
      />
      <FillButtons {...props} />
    </>
  );
}

/** How progress is expected: the way of it, and what that way needs. */
export function PaceFields(props: PaceFieldsProps) {
  const { kind } = props.model.fields;
  return (
    <>
      <KindField {...props} />
      {kind === 'deadline' && <DueField {...props} />}
      {kind === 'curve' && <CurveFields {...props} />}
    </>
  );
}
