/** Asia/Shanghai is 8 hours ahead all year. */
const shifted = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();

/** `2024-07-05` of an ISO instant, in Asia/Shanghai: the day in the name of a file. */
export const dayPart = (instant: string): string => shifted(instant).slice(0, 10);

/** `20240705-090203` of an ISO instant, in Asia/Shanghai. */
export const momentPart = (instant: string): string =>
  shifted(instant).slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
