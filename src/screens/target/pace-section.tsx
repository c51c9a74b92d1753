import { useMemo, useState } from 'react';
import { wallOf } from '../../domain/clock.ts';
import { isSamePace } from '../../domain/pace.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import { paceOfPlan } from '../../domain/stage-curve.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { paceSeries } from '../../drawing/pace-series.ts';
import { SavePicture } from '../../parts/save-picture.tsx';
import { instantText } from '../../text/format.ts';
import { paceText, paceWords as words } from '../../text/pace-words.ts';
import { Fact } from '../../ui/fact.tsx';
import { PaceFigure } from '../../ui/pace-figure.tsx';
import type { Pictured } from './use-pictured.ts';

interface PaceSectionProps {
  readonly plan: Plan;
  readonly target: Target;
  /** as the basis sees it */
  readonly state: TargetState;
  readonly asOf: Period;
  readonly pictured: Pictured;
  readonly onEdit: () => void;
}

type FactsProps = Pick<PaceSectionProps, 'plan' | 'target' | 'state'>;

/** Who changed it, when and why, and what it was at the year's start; nothing while nobody did. */
function PaceFacts({ plan, target, state }: FactsProps) {
  const { pace: set, definition } = state;
  if (set === undefined || definition === undefined) return null;
  const original = definition.target.pace;
  const isBack = isSamePace(paceOfPlan(state) ?? original, target.pace, plan);
  return (
    <dl className="pace-facts">
      <Fact term={words.inForce}>{paceText(target.pace, target)}</Fact>
      <Fact term={words.original}>
        {isBack ? words.sameAsOriginal : paceText(original, definition.target)}
      </Fact>
      <Fact term={words.change}>{words.changedBy(set.by, instantText(wallOf(set.at)), set.reason)}</Fact>
    </dl>
  );
}

/** 进度曲线: how much is due when, in words, as a chart and as a table; folded until somebody asks. */
export function PaceSection({ plan, target, state, asOf, pictured, onEdit }: PaceSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const points = useMemo(
    () => paceSeries({ target, plan, state, asOf }, target.pace),
    [target, plan, state, asOf],
  );
  const pace = paceText(target.pace, target);
  return (
    <details className="part fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="part-title">{words.title}</h2>
        <span className="fold-now">{pace}</span>
        {state.pace !== undefined && <span className="mark">{words.changed}</span>}
      </summary>
      <p>{words.explained[target.pace.kind]}</p>
      <PaceFacts plan={plan} target={target} state={state} />
      {isOpen && <PaceFigure points={points} target={target} label={words.figure(target.name, pace)} />}
      <div className="button-row">
        <button type="button" className="button button-small" onClick={onEdit}>
          {words.edit}
        </button>
        <SavePicture
          rim={pictured.rim}
          what={words.title}
          picture={() => ({ kind: 'pace', ...pictured.of, state })}
        />
      </div>
    </details>
  );
}
