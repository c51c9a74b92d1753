import type { Searchable } from '../domain/searchable.ts';
import type { Findable } from '../queries/search.ts';
import { inChinese } from '../text/catalogue.ts';
import { type SearchPage, searchPages, searchWords as words } from '../text/search-words.ts';
import {
  assignAddress,
  auditAddress,
  boardAddress,
  compareAddress,
  fillNowAddress,
  freezeAddress,
  importAddress,
  listAddress,
  rankingAddress,
  reviewNowAddress,
  rulesAddress,
  snapshotsAddress,
  todoNowAddress,
  unitsAddress,
  wallAddress,
  yearsAddress,
} from '../ui/addresses.ts';
import type { Place } from './use-place.ts';

/** What is searched: things of the plans and the organisation, and the pages. */
export type Thing = Findable | { readonly kind: 'page'; readonly page: SearchPage };

/** Where a page is for the plan, month and basis on the screen. */
export const pageAddress: Readonly<Record<SearchPage, (place: Place) => string>> = {
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
};

const namesOf = (page: SearchPage): string[] => [words.pages[page], ...words.also[page].split(' ')];

/** The pages by the names that people give them, in Chinese also where the screen speaks another language. */
export const searchablePages = (): Searchable<Thing>[] =>
  searchPages.map((page) => ({
    thing: { kind: 'page', page },
    name: words.pages[page],
    also: [...namesOf(page), ...inChinese(() => namesOf(page))],
    isNear: true,
  }));
