import { useEffect, useEffectEvent } from 'react';
import { actOfKey, type WallAct } from './wall-keys.ts';

/** A control answers these keys itself. */
const isTaken = ({ key, target }: KeyboardEvent): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, input, select, textarea') !== null) return true;
  if (key === 'Enter') return target.closest('a, button') !== null;
  return key === ' ' && target.closest('button') !== null;
};

/** Hands on what the keys ask for, wherever on the page the focus is. */
export function useWallKeys(onAct: (act: WallAct) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTaken(event)) return;
    const act = actOfKey(event);
    if (act === undefined) return;
    // What only pauses keeps its own meaning: the tab key goes on to the controls.
    if (act !== 'pause') event.preventDefault();
    onAct(act);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
