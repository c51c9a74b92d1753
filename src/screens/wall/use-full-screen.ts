import { useEffect, useState } from 'react';

export interface FullScreen {
  readonly isFull: boolean;
  /** the browser was asked and did not allow it */
  readonly wasRefused: boolean;
  readonly enter: () => void;
  readonly leave: () => void;
}

/** The whole document in full screen: what lies over the page, such as the search, stays visible. */
export function useFullScreen(): FullScreen {
  const [isFull, setFull] = useState(() => document.fullscreenElement !== null);
  const [wasRefused, setRefused] = useState(false);
  useEffect(() => {
    const note = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', note);
    return () => document.removeEventListener('fullscreenchange', note);
  }, []);
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
      setRefused(false);
    } catch {
      // Missing on some phones, and refused without a key or a click: F11 remains.
      setRefused(true);
    }
  };
  return {
    isFull,
    wasRefused,
    enter: () => void attempt(() => document.documentElement.requestFullscreen()),
    leave: () => void attempt(() => document.exitFullscreen()),
  };
}
