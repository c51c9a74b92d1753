import type { Visibility } from './page-turner.ts';

/** The tab in front, or behind another, minimised, on a sleeping machine. */
export const documentVisibility: Visibility = {
  isHidden: () => document.hidden,
  watch(onChange) {
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  },
};
