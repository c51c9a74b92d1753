import { type RefObject, useEffect, useRef } from 'react';

/**
 * A filter that was just chosen, above, brings the list into view that the heading stands over; a page that is opened
 * anew begins at its top.
 */
export function useShownList(filter: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(filter);
  useEffect(() => {
    if (last.current === filter) return;
    last.current = filter;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [filter]);
  return heading;
}
