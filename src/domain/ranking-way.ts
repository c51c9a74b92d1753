/** Who is ranked: 按单位 · 按领域. */
export const rankingGroups = ['units', 'areas'] as const;
export type RankingGroup = (typeof rankingGroups)[number];

/** So many comparable items are needed for a place; the offices choose among these. */
export const rankingMinimums = [1, 3, 5, 10] as const;
export type RankingMinimum = (typeof rankingMinimums)[number];
export const usualMinimum: RankingMinimum = 3;

/** How a ranking is made, besides its month and basis. */
export interface RankingWay {
  readonly group: RankingGroup;
  readonly minimum: RankingMinimum;
}

/** The way as a part of an address: `units`, `areas;min=5`; the usual minimum is left out. */
export const printWay = ({ group, minimum }: RankingWay): string =>
  minimum === usualMinimum ? group : `${group};min=${minimum}`;

/** Reads what `printWay` wrote; undefined for anything else, which must never silently be another ranking. */
export function parseWay(text: string): RankingWay | undefined {
  const ways = rankingGroups.flatMap((group) => rankingMinimums.map((minimum) => ({ group, minimum })));
  return ways.find((way) => printWay(way) === text || `${way.group};min=${way.minimum}` === text);
}
