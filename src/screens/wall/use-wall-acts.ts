import { useState } from 'react';
import { useLocation } from 'wouter';
import { placeText, wallWords as words } from '../../text/wall-words.ts';
import type { PageTurner } from './page-turner.ts';
import type { FullScreen } from './use-full-screen.ts';
import type { WallAct } from './wall-keys.ts';
import { paceBeside, type WallPace } from './wall-pace.ts';

interface WallActsOf {
  readonly turner: PageTurner;
  readonly pageIds: readonly string[];
  readonly seconds: WallPace;
  readonly fullScreen: FullScreen;
  readonly paceAddress: (seconds: WallPace) => string;
  readonly board: string;
}

interface WallActs {
  readonly act: (act: WallAct) => void;
  readonly choosePace: (seconds: WallPace) => void;
  /** what a person's last act has led to; nothing is said of what turns by itself */
  readonly said: string;
}

/** What keys and buttons do, in one place, and what is said of it. */
export function useWallActs(wall: WallActsOf): WallActs {
  const { turner, pageIds, seconds, fullScreen, paceAddress, board } = wall;
  const [, navigate] = useLocation();
  const [said, setSaid] = useState('');
  const choosePace = (pace: WallPace): void => {
    setSaid(words.stays(pace));
    if (pace !== seconds) navigate(paceAddress(pace), { replace: true });
  };
  const move = (step: () => void): void => {
    step();
    const { pageId, isPaused } = turner.read();
    setSaid(placeText(pageIds.indexOf(pageId) + 1, pageIds.length, isPaused));
  };
  const leave = (): void => {
    if (fullScreen.isFull) fullScreen.leave();
    else navigate(board);
  };
  const steps: Readonly<Record<WallAct, () => void>> = {
    toggle: () => move(() => turner.pause(!turner.read().isPaused)),
    pause: () => move(() => turner.pause(true)),
    next: () => move(() => turner.turn(1)),
    previous: () => move(() => turner.turn(-1)),
    first: () => move(turner.turnToFirst),
    longer: () => choosePace(paceBeside(seconds, 1)),
    shorter: () => choosePace(paceBeside(seconds, -1)),
    'full-screen': fullScreen.isFull ? fullScreen.leave : fullScreen.enter,
    leave,
  };
  return { act: (act) => steps[act](), choosePace, said };
}
