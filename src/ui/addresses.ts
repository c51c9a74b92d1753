import type { Period } from '../domain/period.ts';

/** Every address of the product, relative to its workspace; each can be sent to a colleague. */
export const homeAddress = '/';
/** A plan with the month it opens with. */
export const planAddress = (planId: string): string => `/p/${planId}`;
export const boardAddress = (planId: string, asOf: Period): string => `/p/${planId}/${asOf}`;
export const areaAddress = (planId: string, asOf: Period, areaId: string): string =>
  `${boardAddress(planId, asOf)}/area/${areaId}`;
export const targetAddress = (planId: string, asOf: Period, targetId: string): string =>
  `${boardAddress(planId, asOf)}/target/${targetId}`;
export const freezeAddress = (planId: string, asOf: Period): string => `${boardAddress(planId, asOf)}/freeze`;
/** 填报: a unit's items of a month; without a unit all items of the plan. */
export const fillAddress = (planId: string, asOf: Period, unitId?: string): string =>
  `${boardAddress(planId, asOf)}/fill${unitId === undefined ? '' : `/${unitId}`}`;
export const importAddress = (planId: string, asOf: Period): string => `${boardAddress(planId, asOf)}/import`;
export const todoAddress = (planId: string, asOf: Period): string => `${boardAddress(planId, asOf)}/todo`;
export const reviewAddress = (planId: string, asOf: Period): string => `${boardAddress(planId, asOf)}/review`;
export const assignAddress = (planId: string, asOf: Period): string => `${boardAddress(planId, asOf)}/assign`;
export const unitsAddress = '/units';
export const auditAddress = '/audit';
export const snapshotsAddress = '/snapshots';
export const snapshotAddress = (snapshotId: string): string => `/snapshots/${snapshotId}`;
/** The demonstration's routes hang below this base. */
export const demoBase = '/demo';
