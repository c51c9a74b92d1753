import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { documentVisibility } from './document-visibility.ts';
import { keptPage } from './kept-page.ts';
import { createPageTurner, type PageTurner, type Turning } from './page-turner.ts';
import type { WallPage } from './wall-pages.ts';

interface TurningPages {
  readonly turner: PageTurner;
  readonly turning: Turning;
  readonly place: number;
}

/** The turner of these pages; where they change with the data, the page that is shown stays. */
export function useTurning(pages: readonly WallPage[], seconds: number): TurningPages {
  const [turner] = useState(() => createPageTurner(keptPage(), documentVisibility));
  const turning = useSyncExternalStore(turner.subscribe, turner.read);
  useLayoutEffect(() => {
    turner.show(
      pages.map(({ id }) => id),
      seconds,
    );
  }, [turner, pages, seconds]);
  const place = pages.findIndex(({ id }) => id === turning.pageId);
  return { turner, turning, place: Math.max(0, place) };
}
