const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Tomorrow 18:00 as the office's clocks show it, for a field of date and time. `now` is an ISO instant in UTC. */
export const tomorrowEvening = (now: string): string =>
  `${new Date(Date.parse(now) + SHANGHAI_MS + DAY_MS).toISOString().slice(0, 10)}T18:00`;

/** What such a field says, as an ISO instant in UTC; undefined when it says no instant. Asia/Shanghai has no summer time. */
export function instantOf(local: string): string | undefined {
  const text = local.slice(0, 16);
  if (!LOCAL.test(text)) return undefined;
  const milliseconds = Date.parse(`${text}:00.000+08:00`);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}
