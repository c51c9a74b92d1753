import type { IndicatorAcross } from '../domain/across-years.ts';
import type { Basis } from '../domain/basis.ts';
import type { Board, Gauge } from '../domain/board.ts';
import type { WholeChange } from '../domain/difference-whole.ts';
import type { Forecast, WithoutForecast } from '../domain/forecast.ts';
import type { TargetMonth, WholeMonth } from '../domain/light-history.ts';
import type { LightRule } from '../domain/light-rule.ts';
import type { OutlookCounts } from '../domain/outlook-counts.ts';
import type { Period } from '../domain/period.ts';
import type { Area, Plan, Target } from '../domain/plan.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { PlaceChange } from '../domain/ranking-changes.ts';
import type { RankingWay } from '../domain/ranking-way.ts';
import type { Standing } from '../domain/standing.ts';
import type { TargetState } from '../domain/target-state.ts';
import type { Item } from '../domain/worst-first.ts';

/** Which figures a picture shows: those of a plan as of a month, by a rule. */
export interface PicturePlace {
  readonly plan: Plan;
  readonly asOf: Period;
  readonly basis: Basis;
  readonly rule: LightRule;
}

/** 快照: what a picture of frozen figures says of them. */
interface FrozenStamp {
  readonly name: string;
  readonly takenAt: string;
  readonly sha256: string;
}

/** An item that is behind, and who answers for it, if anybody does. */
export interface BoardLaggard {
  readonly item: Item;
  readonly unit?: string;
}

interface BoardPicture {
  readonly kind: 'board';
  readonly board: Board;
  /** of each gauge, where there is something to say of it */
  readonly changes?: ReadonlyMap<string, WholeChange>;
  readonly outlooks?: ReadonlyMap<string, OutlookCounts>;
  /** the items furthest behind, the worst first; absent where only counts are known */
  readonly worst?: readonly BoardLaggard[];
  /** what is forecast of each item of which anything can be */
  readonly foreseen?: readonly Prospect[];
}

interface AreaPicture {
  readonly kind: 'area';
  readonly gauge: Gauge;
  readonly months: readonly WholeMonth[];
}

/** One target of an area's table of lights. */
export interface MatrixRow {
  readonly target: Target;
  readonly months: readonly TargetMonth[];
  readonly forecast: Forecast | WithoutForecast;
}

interface MatrixPicture {
  readonly kind: 'matrix';
  readonly area: Area;
  readonly rows: readonly MatrixRow[];
}

interface LightsPicture {
  readonly kind: 'lights';
  readonly standing: Standing;
  readonly months: readonly TargetMonth[];
}

interface Curve {
  readonly standing: Standing;
  /** as the basis sees it */
  readonly state: Pick<TargetState, 'entriesByPeriod'>;
}

interface TrendPicture extends Curve {
  readonly kind: 'trend';
}

interface PacePicture extends Curve {
  readonly kind: 'pace';
}

interface RankingPicture {
  readonly kind: 'ranking';
  readonly way: RankingWay;
  readonly ranking: Ranking;
  readonly before?: Period;
  readonly changes?: ReadonlyMap<string, PlaceChange>;
}

type PlacedPicture =
  | BoardPicture
  | AreaPicture
  | MatrixPicture
  | LightsPicture
  | TrendPicture
  | PacePicture
  | RankingPicture;

interface YearsPicture {
  readonly kind: 'years';
  readonly across: IndicatorAcross;
}

/** What all pictures say besides their figures. */
interface PictureNature {
  readonly demonstration: boolean;
  /** absent: nobody froze these figures */
  readonly frozen?: FrozenStamp;
}

/**
 * A picture that is asked for, in values of the domain and no words: whatever the screen speaks, the picture is written
 * in Chinese from these.
 */
export type PictureRequest = PictureNature &
  ((PlacedPicture & { readonly place: PicturePlace }) | YearsPicture);

/** The picture of one kind, as its drawing is handed it. */
export type PictureOf<Kind extends PictureRequest['kind']> = Extract<PictureRequest, { readonly kind: Kind }>;
