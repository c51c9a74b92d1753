import { Link, useLocation } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import { wallOf } from '../../domain/clock.ts';
import { type Period, periodsFrom } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import type { Standing } from '../../domain/standing.ts';
import type { TargetState } from '../../domain/target-state.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { boardWords } from '../../text/board-words.ts';
import { instantText } from '../../text/format.ts';
import { revisionWords } from '../../text/revision-words.ts';
import { kindWords, measureWords } from '../../text/target-kinds.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { goalText } from '../../text/target-words.ts';
import { yearsWords } from '../../text/years-words.ts';
import { targetAddress, yearsAddress } from '../../ui/addresses.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { Fact } from '../../ui/fact.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TargetFigures } from '../../ui/target-figures.tsx';
import { ResponsibleFacts } from './responsible-facts.tsx';

interface TargetHeadProps {
  readonly workspace: Workspace;
  readonly plan: Plan;
  readonly state: TargetState;
  readonly standing: Standing;
  readonly asOf: Period;
  readonly basis: Basis;
  /** the document that the quote stands in */
  readonly source: string | undefined;
}

/** The months of the plan, and the one of the address even when it lies outside. */
const periodsOf = ({ periods }: Plan, asOf: Period): Period[] =>
  [...new Set([...periodsFrom(periods.from, periods.to), asOf])].sort();

function OriginalGoal({ state }: { readonly state: TargetState }) {
  const { definition, revision } = state;
  if (definition === undefined || revision === undefined) return null;
  return (
    <Fact term={words.originalGoal}>
      {goalText(definition.target)}
      <span className="cell-note">
        {revisionWords.revisedAt(instantText(wallOf(revision.at)))}{' '}
        {words.revisedFor(revision.reason, revision.documentNumber)}
      </span>
    </Fact>
  );
}

type CommitmentProps = Omit<TargetHeadProps, 'standing' | 'asOf' | 'basis'> & { readonly target: Target };

function Commitment({ workspace, plan, state, target, source }: CommitmentProps) {
  const theme = plan.areas.flatMap((area) => area.themes).find(({ id }) => id === target.themeId);
  return (
    <section className="commitment" aria-label={words.quote}>
      <figure className="quote">
        <blockquote>
          <p>{target.quote}</p>
        </blockquote>
        {source !== undefined && <figcaption>{source}</figcaption>}
      </figure>
      <dl className="target-facts">
        {target.strength !== undefined && <Fact term={words.strength}>{target.strength}</Fact>}
        <Fact term={words.kind}>{kindWords[target.kind]}</Fact>
        <Fact term={words.measure}>{measureWords[target.measure]}</Fact>
        {theme && <Fact term={words.theme}>{theme.heading}</Fact>}
        <OriginalGoal state={state} />
        <ResponsibleFacts workspace={workspace} state={state} />
        {target.indicatorId !== undefined && (
          <Fact term={yearsWords.title}>
            <Link href={yearsAddress(target.indicatorId)}>{yearsWords.acrossLink}</Link>
          </Fact>
        )}
        {target.note !== undefined && (
          <Fact term={words.note} className="target-note">
            {target.note}
          </Fact>
        )}
      </dl>
    </section>
  );
}

/** What was promised, in whose words, and where it stands. */
export function TargetHead({ workspace, plan, state, standing, asOf, basis, source }: TargetHeadProps) {
  const [, navigate] = useLocation();
  const { target } = standing;
  const original = state.revision && state.definition?.target;
  return (
    <header className="target-head">
      <div className="target-title">
        <PageTitle>{target.name}</PageTitle>
        <AsOfPicker
          label={boardWords.asOfPicker}
          periods={periodsOf(plan, asOf)}
          asOf={asOf}
          onChange={(period) => navigate(targetAddress(plan.id, period, target.id, basis))}
        />
      </div>
      <TargetFigures standing={standing} {...(original ? { original } : {})} />
      <Commitment workspace={workspace} plan={plan} state={state} target={target} source={source} />
    </header>
  );
}
