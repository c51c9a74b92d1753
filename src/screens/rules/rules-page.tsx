import { useMemo, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { type Basis, statesOn } from '../../domain/basis.ts';
import { isSameRule, type LightRule } from '../../domain/light-rule.ts';
import { type Period, periodsFrom } from '../../domain/period.ts';
import { ruleOutcomes } from '../../domain/rule-outcomes.ts';
import type { DraftFields } from '../../parts/draft-keeper.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { basisWords } from '../../text/basis-words.ts';
import { boardWords } from '../../text/board-words.ts';
import { rulesScreenWords as words } from '../../text/rules-screen-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { boardAddress, rulesAddress } from '../../ui/addresses.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { BasisPicker } from '../../ui/basis-picker.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ChangedLights } from './changed-lights.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { RuleForm } from './rule-form.tsx';
import { RuleInForce } from './rule-in-force.tsx';
import { useRuleForm } from './use-rule-form.ts';

interface RulesPageProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly read: PlanStates;
  readonly asOf: Period;
  readonly basis: Basis;
  /** what was typed before and not saved */
  readonly found: DraftFields | undefined;
}

function RulesHead({ read: { plan }, asOf, basis }: Pick<RulesPageProps, 'read' | 'asOf' | 'basis'>) {
  const [, navigate] = useLocation();
  return (
    <section className="page-head" aria-labelledby="rules-title">
      <PageTitle id="rules-title">{words.title}</PageTitle>
      <div className="pickers">
        <AsOfPicker
          label={boardWords.asOfPicker}
          periods={periodsFrom(plan.periods.from, plan.periods.to)}
          asOf={asOf}
          onChange={(period) => navigate(rulesAddress(plan.id, period, basis))}
        />
        <BasisPicker basis={basis} onChange={(next) => navigate(rulesAddress(plan.id, asOf, next))} />
      </div>
      <p className="field-hint rules-lead">{words.lead}</p>
    </section>
  );
}

/** The rule in force, the rules to choose from, and what each makes of the plan's figures as of the month. */
export function RulesPage({ workspace, rim, read, asOf, basis, found }: RulesPageProps) {
  const { plan, states, rule, ruleSet } = read;
  const changedTitle = useRef<HTMLHeadingElement>(null);
  const outcomes = useMemo(
    () => ruleOutcomes(plan, statesOn(basis, states), asOf, rule),
    [plan, basis, states, asOf, rule],
  );
  const form = useRuleForm({ workspace, rim, planId: plan.id, inForce: rule, found });
  const { chosen } = form;
  const place = { planId: plan.id, asOf, basis };
  const show = (other: LightRule): void => {
    form.change({ picked: other });
    changedTitle.current?.focus();
  };
  const board = <Link href={boardAddress(plan.id, asOf, basis)}>{shellWords.navBoard}</Link>;
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={words.title} />
      <RulesHead {...{ read, asOf, basis }} />
      <RuleInForce rule={rule} ruleSet={ruleSet} />
      <div className="rules-parts">
        <RuleForm model={form} inForce={rule} />
        <section className="rules-part" aria-labelledby="rules-compare">
          <h2 className="part-title" id="rules-compare">
            {words.compare}
          </h2>
          <OutcomeTable {...{ outcomes, place, chosen }} onShow={show} />
          <ChangedLights
            outcome={outcomes.find((outcome) => isSameRule(outcome.rule, chosen))}
            place={place}
            titleRef={changedTitle}
          />
        </section>
      </div>
      <div className="page-foot">
        <p>{basisWords.notes[basis]}</p>
        <p>{shellWords.areaRule(rule)}</p>
      </div>
    </div>
  );
}
