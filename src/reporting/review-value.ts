import type { EarlierFigure } from '../domain/earlier-figures.ts';
import type { Period } from '../domain/period.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Said } from '../text/official-sentence.ts';

/** What a draft of 工作回顾 is written from. */
export interface ReviewRequest {
  /** as `verifySnapshot` let it pass, with the hash it was verified with */
  readonly snapshot: Snapshot;
  readonly sha256: string;
  /** what is known of the years before; none: nothing is held against last year and nothing is called 首次 */
  readonly earlier: readonly EarlierFigure[];
}

/** What is said of one item, without its stop. */
export interface ReviewSentence {
  readonly targetId: string;
  readonly said: Said;
}

/** A part of a sentence: of one item, or the words that join the items. */
export interface ReviewPiece {
  readonly targetId?: string;
  readonly said: Said;
}

/** A sentence of the text in its pieces, in the order in which it is read, without its stop; often of several items. */
export type ReviewProse = readonly ReviewPiece[];

/** The sentences of one theme, led by its heading; of what stands under no theme without one. */
export interface ReviewParagraph {
  readonly lead?: string;
  readonly sentences: readonly ReviewProse[];
}

interface OfArea {
  readonly areaId: string;
  readonly heading: string;
}

export type ReviewSection = OfArea & { readonly paragraphs: readonly ReviewParagraph[] };
export type ReviewList = OfArea & { readonly sentences: readonly ReviewSentence[] };

/** One line of the table. */
export interface ReviewRow {
  readonly targetId: string;
  readonly indicatorId?: string;
  readonly name: string;
  readonly goal: Said;
  readonly outcome: Said;
  /** last year's figure, and the distance to it where like is held against like; empty where nothing is known */
  readonly last: Said;
  readonly judgement: string;
  /** the promise in the plan's own words, and who stands behind the figure */
  readonly quote: string;
  readonly source: string;
}

export type ReviewTable = OfArea & { readonly rows: readonly ReviewRow[] };

/**
 * The draft of next January's review of the year. Every item of the snapshot stands in exactly one of sections, unwritten,
 * missed, pending, unsettled, silent and apart; areas in the plan's order, empty ones left out. Plain JSON.
 */
export interface ReviewDraft {
  readonly title: Said;
  readonly asOf: Period;
  /** the figures are those of the whole year */
  readonly isWhole: boolean;
  readonly demonstration: boolean;
  /** 快照时间, an ISO instant in UTC */
  readonly takenAt: string;
  readonly opening: Said;
  readonly sections: readonly ReviewSection[];
  /** what belongs into the text and of which no plain sentence can be made: the office writes it */
  readonly unwritten: readonly ReviewList[];
  /** what fell short of its goal, or is behind while the year is running: for the office to decide upon */
  readonly missed: readonly ReviewList[];
  /** neither due nor met while the year is running */
  readonly pending: readonly ReviewList[];
  /** what the text would tell if its figures were settled; why they are not is in checks */
  readonly unsettled: readonly ReviewList[];
  /** what was reported and is not settled; these stand elsewhere too */
  readonly checks: readonly ReviewSentence[];
  readonly silent: readonly ReviewList[];
  readonly apart: readonly ReviewList[];
  readonly tables: readonly ReviewTable[];
  /** where all of it comes from */
  readonly source: Said;
}
