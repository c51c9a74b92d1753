import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import type { Plan } from '../../domain/plan.ts';
import { SavePicture } from '../../parts/save-picture.tsx';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { savePictureWords } from '../../text/picture-words.ts';
import { rankingWords as words } from '../../text/ranking-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { assignAddress, boardAddress, listAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { RankingHead } from './ranking-head.tsx';
import { RankingNotes } from './ranking-notes.tsx';
import type { RankingPlace } from './ranking-place.ts';
import { RankingTables } from './ranking-tables.tsx';
import type { RankingView } from './ranking-view.ts';

interface RankingPageProps {
  readonly rim: Rim;
  readonly isDemo: boolean;
  readonly place: RankingPlace;
  readonly plan: Plan;
  readonly rule: LightRule;
  readonly view: RankingView;
}

type PlaceAndView = Pick<RankingPageProps, 'place' | 'view'>;

/** How many are ranked, how many are not, and what belongs to nobody. */
function Summary({ place: { planId, asOf, basis }, view: { way, ranking, unled } }: PlaceAndView) {
  const { ranked, excluded } = ranking;
  const nobodys = way.group === 'units' && unled > 0;
  return (
    <>
      <strong>{words[way.group](asOf, ranked.length)}</strong>{' '}
      {excluded.length > 0 && words.excluded(excluded.length)}{' '}
      {nobodys && (
        <Link href={listAddress(planId, asOf, { mark: 'unled' }, basis)}>{words.unled(unled)}</Link>
      )}
    </>
  );
}

/** Nobody leads anything: what is missing and how it comes about, without reproach. */
function NobodyLeads({ place: { planId, asOf }, view: { way, isJudged } }: PlaceAndView) {
  return (
    <section className="state state-empty">
      <p>
        {words.nobodyLeads} {way.group === 'areas' && isJudged && words.areasInstead}
      </p>
      <Link className="button" href={assignAddress(planId, asOf)}>
        {words.toAssign}
      </Link>
    </section>
  );
}

/** A month of which nothing can be judged: everybody would share one place. */
function NothingJudged({ place: { planId, asOf, basis }, view: { silent } }: PlaceAndView) {
  return (
    <section className="state state-empty">
      <p>{words.nothingJudged(asOf)}</p>
      {silent > 0 && (
        <Link href={listAddress(planId, asOf, { lights: ['unreported'] }, basis)}>
          {words.silent(silent)}
        </Link>
      )}
    </section>
  );
}

/** The places as a picture, where there are any. */
function Picture({ rim, isDemo, place: { asOf, basis }, plan, rule, view }: RankingPageProps) {
  const { way, ranking, before, changes } = view;
  return (
    <SavePicture
      rim={rim}
      what={savePictureWords.ranking}
      picture={() => ({
        kind: 'ranking',
        demonstration: isDemo,
        place: { plan, asOf, basis, rule },
        way,
        ranking,
        ...(before === undefined ? {} : { before }),
        ...(changes === undefined ? {} : { changes }),
      })}
    />
  );
}

/** 晒拼: who stands where, what it is made of, who has no place and why, and how it was reckoned. */
export function RankingPage(props: RankingPageProps) {
  const { place, plan, rule, view } = props;
  const { planId, asOf, basis } = place;
  const { way, isLed, isJudged } = view;
  const canRank = isJudged && (way.group === 'areas' || isLed);
  const board = <Link href={boardAddress(planId, asOf, basis)}>{shellWords.navBoard}</Link>;
  useKeptPlace(true);
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={words.title[way.group]} />
      <RankingHead place={place} plan={plan} way={way}>
        {canRank && <Summary place={place} view={view} />}
      </RankingHead>
      {!isLed && (way.group === 'units' || place.way === undefined) && (
        <NobodyLeads place={place} view={view} />
      )}
      {!isJudged && <NothingJudged place={place} view={view} />}
      {canRank && <Picture {...props} />}
      {canRank && <RankingTables place={place} view={view} />}
      <RankingNotes {...{ way, basis, rule, before: view.before }} />
    </div>
  );
}
