/** How many seconds a page may stay; the address names one. */
export const paces = [10, 20, 40] as const;
export type WallPace = (typeof paces)[number];

const DEFAULT: WallPace = 20;

/** Reads the address's part; without one it is the middle pace, undefined for one that is not offered. */
export const readPace = (part: string | undefined): WallPace | undefined =>
  part === undefined || part === '' ? DEFAULT : paces.find((pace) => String(pace) === part);

/** The next longer or shorter pace; the longest and the shortest stay. */
export const paceBeside = (pace: WallPace, by: 1 | -1): WallPace => paces[paces.indexOf(pace) + by] ?? pace;
