import { type Basis, bases } from '../domain/basis.ts';
import { printDifferenceFilter } from '../domain/difference-filter.ts';
import { printMoments } from '../domain/difference-moments.ts';
import type { FillPart } from '../domain/fill-part.ts';
import { printFilter } from '../domain/filter-text.ts';
import { allItems, type ItemFilter } from '../domain/item-filter.ts';
import type { Period } from '../domain/period.ts';
import { printWay, type RankingWay } from '../domain/ranking-way.ts';

/** Every address of the product, relative to its workspace; each can be sent to a colleague. */
export const homeAddress = '/';
/** The month's part of an address and which figures count; wouter's hash has no room for a query. */
const monthPart = (asOf: Period, basis: Basis): string => (basis === 'reported' ? asOf : `${asOf};${basis}`);

/** Reads `2024-06` or `2024-06;accepted`; an empty month is the one the plan opens with. What is unknown is no month. */
export function readMonthPart(part: string): { readonly asOf: Period; readonly basis: Basis } {
  const end = part.lastIndexOf(';');
  const basis = bases.find((each) => each === part.slice(end + 1));
  return end < 0 || basis === undefined
    ? { asOf: part, basis: 'reported' }
    : { asOf: part.slice(0, end), basis };
}

export const boardAddress = (planId: string, asOf: Period, basis: Basis = 'reported'): string =>
  `/p/${planId}/${monthPart(asOf, basis)}`;
/** A plan with the month it opens with. */
export const planAddress = (planId: string, basis: Basis = 'reported'): string =>
  basis === 'reported' ? `/p/${planId}` : boardAddress(planId, '', basis);
/** An area; what is looked for in it and the theme to begin with may be in the address. */
export const areaAddress = (
  planId: string,
  asOf: Period,
  areaId: string,
  basis?: Basis,
  filter: ItemFilter = allItems,
): string => {
  const part = printFilter(filter);
  const area = `${boardAddress(planId, asOf, basis)}/area/${areaId}`;
  return part === printFilter(allItems) ? area : `${area}/${part}`;
};
export const targetAddress = (planId: string, asOf: Period, targetId: string, basis?: Basis): string =>
  `${boardAddress(planId, asOf, basis)}/target/${targetId}`;
/** The items that a number counts; what it asks for is in the address. */
export const listAddress = (planId: string, asOf: Period, filter: ItemFilter, basis?: Basis): string =>
  `${boardAddress(planId, asOf, basis)}/list/${printFilter(filter)}`;
export const freezeAddress = (planId: string, asOf: Period, basis?: Basis): string =>
  `${boardAddress(planId, asOf, basis)}/freeze`;
/** 晒拼: units or areas by place; without a way, what is assigned decides who is ranked. */
export const rankingAddress = (planId: string, asOf: Period, basis?: Basis, way?: RankingWay): string =>
  `${boardAddress(planId, asOf, basis)}/ranking${way === undefined ? '' : `/${printWay(way)}`}`;
/**
 * 对比: the month against an earlier moment, written as `printMoments` does, and which of the differences, as
 * `printDifferenceFilter` does. Without a moment the month before; a filter needs one.
 */
export const compareAddress = (
  planId: string,
  asOf: Period,
  earlier?: string,
  basis?: Basis,
  filter = '',
): string =>
  [`${boardAddress(planId, asOf, basis)}/compare`, earlier, filter].filter((part) => part).join('/');
/** What changed since an earlier month: in the whole plan, or in one of its areas. */
export const changedAddress = (
  planId: string,
  asOf: Period,
  since: Period,
  basis: Basis,
  areaId: string | undefined,
): string => {
  const moments = printMoments({ before: { asOf: since }, after: { asOf } });
  const filter = printDifferenceFilter(areaId === undefined ? {} : { areaId });
  return compareAddress(planId, asOf, moments, basis, filter);
};
/** 大屏: of a month, or with an empty one of the latest; a page stays so many seconds. */
export const wallAddress = (planId: string, asOf: Period, basis?: Basis, seconds?: number): string =>
  `${asOf === '' ? planAddress(planId, basis) : boardAddress(planId, asOf, basis)}/wall${seconds === undefined ? '' : `/${seconds}`}`;
/** 亮灯规则 of a plan. */
export const rulesAddress = (planId: string, asOf: Period, basis?: Basis): string =>
  `${boardAddress(planId, asOf, basis)}/rules`;
/** 跨年对照, of all plans; of one indicator. */
export const yearsAddress = (indicatorId?: string): string =>
  `/years${indicatorId === undefined ? '' : `/${indicatorId}`}`;
/** 跨年对照 of those indicators only that a filter names; of all without one. */
export const yearsListAddress = (filter: string | undefined): string =>
  filter === undefined ? yearsAddress() : `${yearsAddress()}/list/${filter}`;
/** 填报: a unit's items of a month, or one part of them; without a unit all items of the plan. */
export const fillAddress = (planId: string, asOf: Period, unitId?: string, only?: FillPart): string =>
  [`${boardAddress(planId, asOf)}/fill`, unitId ?? (only && EVERY_UNIT), only]
    .filter((part) => part)
    .join('/');
/** Stands in an address for all items where a unit would be named. */
export const EVERY_UNIT = '-';
/** With a unit its figures of the month are what is offered for export first. */
export const importAddress = (planId: string, asOf: Period, unitId?: string): string =>
  `${boardAddress(planId, asOf)}/import${unitId === undefined ? '' : `/${unitId}`}`;
export const todoAddress = (planId: string, asOf: Period): string => `${boardAddress(planId, asOf)}/todo`;
export const reviewAddress = (planId: string, asOf: Period): string => `${boardAddress(planId, asOf)}/review`;
export const assignAddress = (planId: string, asOf: Period): string => `${boardAddress(planId, asOf)}/assign`;
/** The same pages for the month that is to be reported now. */
export const fillNowAddress = (planId: string, unitId?: string): string =>
  `${planAddress(planId)}/fill${unitId === undefined ? '' : `/${unitId}`}`;
export const todoNowAddress = (planId: string): string => `${planAddress(planId)}/todo`;
export const reviewNowAddress = (planId: string): string => `${planAddress(planId)}/review`;
export const unitsAddress = '/units';
export const auditAddress = '/audit';
/** 数据与备份. */
export const backupAddress = '/backup';
export const snapshotsAddress = '/snapshots';
export const snapshotAddress = (snapshotId: string): string => `/snapshots/${snapshotId}`;
/** 对比两份快照: the two, and which of the differences; what is not named yet is chosen on the page. */
export const compareSnapshotsAddress = (before?: string, after?: string, filter = ''): string => {
  if (before === undefined && after === undefined) return `${snapshotsAddress}/compare`;
  const both = `${snapshotsAddress}/compare/${before ?? NO_SNAPSHOT}/${after ?? NO_SNAPSHOT}`;
  return filter === '' ? both : `${both}/${filter}`;
};
/** Stands in an address for a snapshot that was not chosen. */
export const NO_SNAPSHOT = '-';
/** The published JSON schema of a snapshot file: a file beside the page, no address of the product. */
export const snapshotSchemaAddress = 'schemas/juli-snapshot-2.schema.json';
/** 通报 of a snapshot as it is printed: in which way, held against which earlier snapshot, either may be missing. */
export const bulletinAddress = (snapshotId: string, way: string, earlierId: string): string =>
  [`${snapshotAddress(snapshotId)}/bulletin`, way, earlierId].filter((part) => part).join('/');
/** 工作回顾草稿 from a snapshot. */
export const reviewDraftAddress = (snapshotId: string): string => `${snapshotAddress(snapshotId)}/review`;
/** The demonstration's routes hang below this base. */
export const demoBase = '/demo';
