import { type ItemFilter, lightsOfGroup } from '../domain/item-filter.ts';
import type { Searchable } from '../domain/searchable.ts';
import type { Findable } from '../queries/search.ts';
import type { SnapshotSummary } from '../queries/snapshots.ts';
import { inChinese } from '../text/catalogue.ts';
import { type SearchList, type SearchPage, searchLists, searchPages } from '../text/search-keys.ts';
import { searchWords as words } from '../text/search-words.ts';
import {
  assignAddress,
  auditAddress,
  backupAddress,
  boardAddress,
  bulletinAddress,
  compareAddress,
  compareSnapshotsAddress,
  fillNowAddress,
  freezeAddress,
  importAddress,
  listAddress,
  rankingAddress,
  reviewDraftAddress,
  reviewNowAddress,
  rulesAddress,
  snapshotsAddress,
  todoNowAddress,
  unitsAddress,
  wallAddress,
  yearsAddress,
} from '../ui/addresses.ts';
import type { Place } from './use-place.ts';

/** What is searched: things of the plans and the organisation, lists of items by their lights, and the pages. */
export type Thing =
  | Findable
  | { readonly kind: 'list'; readonly list: SearchList }
  | { readonly kind: 'page'; readonly page: SearchPage };

/** What is looked at, and the newest snapshot of the plan, if there is any. */
export interface Desk extends Place {
  readonly newest?: SnapshotSummary | undefined;
}

/** Which items a list holds. */
export const listFilters: Readonly<Record<SearchList, ItemFilter>> = {
  lagging: { lights: lightsOfGroup('lagging') },
  severe: { lights: ['severe'] },
  behind: { lights: ['behind'] },
  unreported: { lights: ['unreported'] },
  overdue: { mark: 'overdue' },
  'on-schedule': { lights: lightsOfGroup('on-schedule') },
  'on-track': { lights: ['on-track'] },
  completed: { lights: lightsOfGroup('completed') },
  'not-due': { lights: ['not-due'] },
};

/** Pages that are written from a snapshot; without one they lead to where one is frozen. */
export const pagesOfSnapshot: readonly SearchPage[] = ['bulletin', 'review-draft'];
const ofNewest =
  (address: (id: string) => string) =>
  (desk: Desk): string =>
    desk.newest === undefined ? freezeAddress(desk.planId, desk.asOf, desk.basis) : address(desk.newest.id);

/** Where a page is for the plan, month and basis on the screen. */
export const pageAddress: Readonly<Record<SearchPage, (desk: Desk) => string>> = {
  board: ({ planId, asOf, basis }) => boardAddress(planId, asOf, basis),
  list: ({ planId, asOf, basis }) => listAddress(planId, asOf, {}, basis),
  compare: ({ planId, asOf, basis }) => compareAddress(planId, asOf, undefined, basis),
  ranking: ({ planId, asOf, basis }) => rankingAddress(planId, asOf, basis),
  years: () => yearsAddress(),
  wall: ({ planId, asOf, basis }) => wallAddress(planId, asOf, basis),
  fill: ({ planId }) => fillNowAddress(planId),
  import: ({ planId, asOf }) => importAddress(planId, asOf),
  todo: ({ planId }) => todoNowAddress(planId),
  review: ({ planId }) => reviewNowAddress(planId),
  units: () => unitsAddress,
  assign: ({ planId, asOf }) => assignAddress(planId, asOf),
  rules: ({ planId, asOf, basis }) => rulesAddress(planId, asOf, basis),
  audit: () => auditAddress,
  snapshots: () => snapshotsAddress,
  freeze: ({ planId, asOf, basis }) => freezeAddress(planId, asOf, basis),
  bulletin: ofNewest((id) => bulletinAddress(id, '', '')),
  'review-draft': ofNewest(reviewDraftAddress),
  'compare-snapshots': () => compareSnapshotsAddress(),
  backup: () => backupAddress,
};

const namesOf = (page: SearchPage): string[] => [words.pages[page], ...words.also[page].split(' ')];
const listNames = (list: SearchList): string[] => [words.lists[list], ...words.alsoLists[list].split(' ')];

/** By the names that people give it, in Chinese also where the screen speaks another language. */
const known = (thing: Thing, names: () => readonly string[]): Searchable<Thing> => ({
  thing,
  name: names()[0] ?? '',
  also: [...names(), ...inChinese(names)],
  isNear: true,
});

export const searchablePages = (): Searchable<Thing>[] =>
  searchPages.map((page) => known({ kind: 'page', page }, () => namesOf(page)));

export const searchableLists = (): Searchable<Thing>[] =>
  searchLists.map((list) => known({ kind: 'list', list }, () => listNames(list)));
