import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { periodsFrom } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { type RankingWay, rankingGroups, rankingMinimums } from '../../domain/ranking-way.ts';
import { boardWords } from '../../text/board-words.ts';
import { rankingWords as words } from '../../text/ranking-words.ts';
import { rankingAddress } from '../../ui/addresses.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { BasisPicker } from '../../ui/basis-picker.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import type { RankingPlace } from './ranking-place.ts';

interface RankingHeadProps {
  readonly place: RankingPlace;
  readonly plan: Plan;
  /** the way in force, also where the address leaves it open */
  readonly way: RankingWay;
  /** what is ranked, in a sentence */
  readonly children: ReactNode;
}

/** Units or areas: links, so that either can be sent on. */
function Groups({ place: { planId, asOf, basis }, way }: Pick<RankingHeadProps, 'place' | 'way'>) {
  return (
    <ul className="chips" aria-label={words.groups}>
      {rankingGroups.map((group) => (
        <li key={group}>
          <Link
            className="chip"
            href={rankingAddress(planId, asOf, basis, { ...way, group })}
            {...(group === way.group ? { 'aria-current': 'true' as const } : {})}
          >
            {words.group[group]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function MinimumPicker({ place: { planId, asOf, basis }, way }: Pick<RankingHeadProps, 'place' | 'way'>) {
  const [, navigate] = useLocation();
  return (
    <label className="picker">
      {words.minimum}
      <select
        className="select"
        value={way.minimum}
        onChange={({ target: { value } }) => {
          const minimum = rankingMinimums.find((each) => String(each) === value) ?? way.minimum;
          navigate(rankingAddress(planId, asOf, basis, { ...way, minimum }));
        }}
      >
        {rankingMinimums.map((minimum) => (
          <option key={minimum} value={minimum}>
            {words.atLeast(minimum)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The month, which figures count, who is ranked and from how many items on; all of it is in the address. */
export function RankingHead({ place, plan, way, children }: RankingHeadProps) {
  const { planId, asOf, basis } = place;
  const [, navigate] = useLocation();
  return (
    <section className="page-head" aria-labelledby="ranking-title">
      <PageTitle id="ranking-title">{words.title[way.group]}</PageTitle>
      <div className="pickers">
        <AsOfPicker
          label={boardWords.asOfPicker}
          periods={periodsFrom(plan.periods.from, plan.periods.to)}
          asOf={asOf}
          onChange={(period) => navigate(rankingAddress(planId, period, basis, place.way))}
        />
        <BasisPicker
          basis={basis}
          onChange={(next) => navigate(rankingAddress(planId, asOf, next, place.way))}
        />
        <MinimumPicker place={place} way={way} />
      </div>
      <div className="ranking-groups">
        <Groups place={place} way={way} />
      </div>
      <p className="summary" role="status">
        {children}
      </p>
    </section>
  );
}
