/**
 * The install id is kept in three places: IndexedDB, localStorage and a cookie. When the database is new but one of
 * the others remembers an id, site data was cleared: that must be said, never greeted with a welcome.
 */
export interface Presence {
  /** ids that are remembered outside the database */
  remembered(): string[];
  remember(installId: string): void;
}

const quietly = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    // Storage may be forbidden by policy; the other places still remember.
    return undefined;
  }
};

const TEN_YEARS_IN_SECONDS = 315_360_000;

export function browserPresence(name: string): Presence {
  const key = `${name}.install`;
  // Cookies ignore ports, databases do not: another port is another installation.
  const cookie = `${key}.${location.port}`;
  const inCookie = (): string | undefined =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${cookie}=`))
      ?.slice(cookie.length + 1);
  return {
    remembered: () =>
      [quietly(() => localStorage.getItem(key)), quietly(inCookie)].filter((id): id is string => !!id),
    remember(installId) {
      quietly(() => localStorage.setItem(key, installId));
      quietly(() => {
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain HTTP
        document.cookie = `${cookie}=${installId}; max-age=${TEN_YEARS_IN_SECONDS}; path=/; samesite=strict`;
      });
    },
  };
}

/** For a workspace that may vanish without anybody missing it: the demonstration. */
export const noPresence: Presence = { remembered: () => [], remember: () => undefined };
