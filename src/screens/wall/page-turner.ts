/** Which page is on the wall, and whether it turns. */
export interface Turning {
  readonly pageId: string;
  readonly isPaused: boolean;
  /** how often the time of a page has begun anew: what draws the time begins anew with it */
  readonly rounds: number;
}

/** Whether anybody can see the page; handed in, so that the turner is tried without a browser. */
export interface Visibility {
  readonly isHidden: () => boolean;
  /** calls at every change until the function it returns is called */
  readonly watch: (onChange: () => void) => () => void;
}

export interface PageTurner {
  /** turns while somebody has subscribed; holds neither timer nor listener before and after */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly read: () => Turning;
  /** what there is to turn through; the page that is shown stays, or the one that took its place is shown */
  readonly show: (pageIds: readonly string[], seconds: number) => void;
  readonly turn: (by: 1 | -1) => void;
  readonly turnToFirst: () => void;
  readonly pause: (isPaused: boolean) => void;
}

/**
 * Turns pages in a circle, by one timer at a time. The timer is set anew inside the turn and not by whoever draws the
 * page, so that a slow or sleeping machine turns late and never twice.
 */
export function createPageTurner(
  start: Pick<Turning, 'pageId' | 'isPaused'>,
  visibility: Visibility,
): PageTurner {
  let turning: Turning = { ...start, rounds: 0 };
  let pageIds: readonly string[] = [start.pageId];
  let place = 0;
  let seconds = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching = (): void => undefined;
  const listeners = new Set<() => void>();

  const setTimer = (): void => {
    clearTimeout(timer);
    const turns = !turning.isPaused && pageIds.length > 1 && !visibility.isHidden();
    timer = turns && listeners.size > 0 ? setTimeout(() => goTo(place + 1), seconds * 1000) : undefined;
  };
  const become = (isPaused = turning.isPaused): void => {
    turning = { pageId: pageIds[place] ?? turning.pageId, isPaused, rounds: turning.rounds + 1 };
    setTimer();
    for (const listener of listeners) listener();
  };
  const goTo = (next: number): void => {
    place = (next + pageIds.length) % pageIds.length;
    become();
  };
  const begin = (): void => {
    stopWatching = visibility.watch(() => become());
    setTimer();
  };
  const end = (): void => {
    stopWatching();
    setTimer();
  };

  return {
    subscribe(onChange) {
      listeners.add(onChange);
      if (listeners.size === 1) begin();
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) end();
      };
    },
    read: () => turning,
    show(nextIds, nextSeconds) {
      const isSame = nextIds.join('\n') === pageIds.join('\n') && nextSeconds === seconds;
      if (isSame || nextIds.length === 0) return;
      const found = nextIds.indexOf(turning.pageId);
      pageIds = nextIds;
      place = found < 0 ? Math.min(place, nextIds.length - 1) : found;
      const keepsTime = seconds === nextSeconds && found >= 0 && timer !== undefined && nextIds.length > 1;
      seconds = nextSeconds;
      // More or fewer pages elsewhere do not begin the time of this one anew.
      if (!keepsTime) become();
    },
    turn: (by) => goTo(place + by),
    turnToFirst: () => goTo(0),
    pause(isPaused) {
      if (isPaused !== turning.isPaused) become(isPaused);
    },
  };
}
