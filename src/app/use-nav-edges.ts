import { type RefObject, useEffect, useState } from 'react';

/** Where a row goes on beyond its edge: `before`, `after`, both, or nowhere. */
const edgesOf = ({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): string =>
  [
    ...(scrollLeft > 1 ? ['before'] : []),
    ...(scrollLeft + clientWidth < scrollWidth - 1 ? ['after'] : []),
  ].join(' ');

/** Scrolls the row so that the page one is on stands in its middle; the window stays where it is. */
function showCurrent(row: HTMLElement): void {
  const current = row.querySelector<HTMLElement>('[aria-current]');
  if (!current) return;
  const [own, around] = [current.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += own.left + own.width / 2 - (around.left + around.width / 2);
}

/** A row of links that scrolls where it is too long: the current one is in sight, and the edges are told apart. */
export function useNavEdges(nav: RefObject<HTMLElement | null>, location: string): string {
  const [edges, setEdges] = useState('');
  useEffect(() => {
    const row = nav.current;
    if (!row) return;
    const look = (): void => setEdges(edgesOf(row));
    const turn = (): void => {
      showCurrent(row);
      look();
    };
    // Observing begins with a first report; later ones come when a window is turned or letters grow.
    const size = new ResizeObserver(turn);
    size.observe(row);
    row.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      row.removeEventListener('scroll', look);
    };
  }, [nav]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another current link
  useEffect(() => {
    if (nav.current) showCurrent(nav.current);
  }, [nav, location]);
  return edges;
}
