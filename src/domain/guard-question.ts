import type { Grade, Reading } from './change-bodies.ts';
import type { Decimal } from './decimal.ts';
import type { Period } from './period.ts';
import type { Target } from './plan.ts';
import type { TargetState } from './target-state.ts';

/** What is odd about a figure that reads well. It is asked, never refused: the person knows more than the rule. */
export type Question =
  /** 累计数比前一次少 */
  | { readonly code: 'falling'; readonly before: Decimal; readonly period: Period }
  /** 累计数比后面已报的月份多 */
  | { readonly code: 'exceeds-later'; readonly after: Decimal; readonly period: Period }
  /** 与前一次（或年度目标）差了约 factor 倍；down 表示少了 */
  | {
      readonly code: 'jump';
      readonly factor: '10' | '100' | '1000' | '10000' | '100000000';
      readonly down: boolean;
      /** what was probably meant, in the target's unit */
      readonly suggestion: Decimal;
      /** absent when the figure was held against the goal */
      readonly before?: Decimal;
      readonly period?: Period;
    }
  /** 月份还没有到 */
  | { readonly code: 'future' }
  /** 比率超过 100 % 或小于 0 */
  | { readonly code: 'beyond-whole' }
  /** 像是照去年的单位填的 */
  | {
      readonly code: 'unit-slip';
      readonly unit: string;
      readonly converted: Decimal;
      readonly lastYear: Decimal;
      readonly lastYearConverted: Decimal;
    }
  /** 上月累计＋本月≠本月累计 */
  | {
      readonly code: 'sum-differs';
      readonly previous: Decimal;
      readonly increment: Decimal;
      readonly cumulative: Decimal;
    }
  /** 个、家、场不会有小数 */
  | { readonly code: 'fraction' }
  /** 预计数将使任务完成 */
  | { readonly code: 'estimate-completes' }
  /** 到达目标节点而没有佐证 */
  | { readonly code: 'unproven' }
  /** 节点比以前报的靠前 */
  | { readonly code: 'stage-back'; readonly before: string; readonly period: Period };

export type QuestionCode = Question['code'];

/** A figure as it would be logged. */
export interface Questioned {
  readonly reading: Reading;
  readonly grade: Grade;
  readonly period: Period;
}

/** What a figure is held against. Plain JSON. */
export interface GuardContext {
  readonly target: Target;
  readonly entriesByPeriod: TargetState['entriesByPeriod'];
  /** the calendar's month in Asia/Shanghai */
  readonly currentPeriod: Period;
  /** is there any evidence for the target up to the period */
  readonly evidenced: boolean;
  /** 本月 and 上月累计 where a ledger names them, in the target's unit */
  readonly increment?: Decimal;
  readonly previous?: Decimal;
}
