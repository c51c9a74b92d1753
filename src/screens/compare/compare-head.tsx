import { useId } from 'react';
import { useLocation } from 'wouter';
import { periodsFrom } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { compareWords as words } from '../../text/compare-words.ts';
import { BasisPicker } from '../../ui/basis-picker.tsx';
import { ChoicePicker } from '../../ui/choice-picker.tsx';
import { CompareMoment } from '../../ui/compare-moment.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { type ComparePlace, placeAddress } from './compare-place.ts';

interface CompareHeadProps {
  readonly place: ComparePlace;
  readonly plan: Plan;
}

/** The two moments, which figures count, and of which area; each is in the address. What was filtered stays. */
export function CompareHead({ place, plan }: CompareHeadProps) {
  const [, navigate] = useLocation();
  const hintId = useId();
  const { moments, basis, filter } = place;
  const { before, after } = moments;
  const periods = periodsFrom(plan.periods.from, plan.periods.to);
  const go = (to: Partial<ComparePlace>): void => navigate(placeAddress({ ...place, ...to }));
  const { areaId = '', ...anyArea } = filter;
  return (
    <section className="compare-head" aria-labelledby="compare-title">
      <PageTitle id="compare-title">{words.title}</PageTitle>
      <div className="compare-moments">
        <CompareMoment
          legend={words.before}
          moment={before}
          periods={periods}
          hintId={hintId}
          onChange={(next) => go({ moments: { before: next, after } })}
        />
        <button
          type="button"
          className="button compare-swap"
          onClick={() => go({ moments: { before: after, after: before } })}
        >
          <span aria-hidden="true">⇄</span>
          {words.swap}
        </button>
        <CompareMoment
          legend={words.after}
          moment={after}
          periods={periods}
          hintId={hintId}
          onChange={(next) => go({ moments: { before, after: next } })}
        />
      </div>
      <p className="field-hint" id={hintId}>
        {words.knownHint}
      </p>
      <div className="pickers">
        <BasisPicker basis={basis} onChange={(next) => go({ basis: next })} />
        <ChoicePicker
          label={words.area}
          any={words.anyArea}
          chosen={areaId}
          choices={plan.areas.map(({ id, heading }) => ({ id, name: heading }))}
          onChoose={(id) => go({ filter: id === '' ? anyArea : { ...anyArea, areaId: id } })}
        />
      </div>
    </section>
  );
}
