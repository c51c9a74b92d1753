import { useLayoutEffect, useMemo } from 'react';
import { basisWords } from '../../text/basis-words.ts';
import { wallWords as words } from '../../text/wall-words.ts';
import { WallBar } from '../../ui/wall-bar.tsx';
import { WallHead } from '../../ui/wall-head.tsx';
import { WallProgress } from '../../ui/wall-progress.tsx';
import { keepPage } from './kept-page.ts';
import { useAwake } from './use-awake.ts';
import { useBar } from './use-bar.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useNow } from './use-now.ts';
import { usePointed } from './use-pointed.ts';
import { useTurning } from './use-turning.ts';
import { useWallActs } from './use-wall-acts.ts';
import { useWallKeys } from './use-wall-keys.ts';
import type { WallAct } from './wall-keys.ts';
import { paces, type WallPace } from './wall-pace.ts';
import { WallPage } from './wall-page.tsx';
import { wallPages } from './wall-pages.ts';
import type { WallView } from './wall-view.ts';

interface WallStageProps {
  readonly view: WallView;
  readonly isDemo: boolean;
  readonly seconds: WallPace;
  readonly paceAddress: (seconds: WallPace) => string;
  /** the board that the wall was opened from */
  readonly board: string;
}

/** The product's frame steps back while the wall is shown. */
function useBareFrame(): void {
  useLayoutEffect(() => {
    document.body.classList.add('is-wall');
    return () => document.body.classList.remove('is-wall');
  }, []);
}

const TURNS: readonly WallAct[] = ['next', 'previous', 'first'];

/** The pages, turned by time, keys and buttons. */
export function WallStage({ view, isDemo, seconds, paceAddress, board }: WallStageProps) {
  useBareFrame();
  const now = useNow();
  const isAwake = useAwake();
  const isPointed = usePointed();
  const fullScreen = useFullScreen();
  const { barRef, isShown, wake } = useBar();
  const pages = useMemo(() => wallPages(view.board), [view.board]);
  const { turner, turning, place } = useTurning(pages, seconds);
  const pageIds = pages.map(({ id }) => id);
  const { act, choosePace, said } = useWallActs({ turner, pageIds, seconds, fullScreen, paceAddress, board });
  useWallKeys((asked) => {
    // To turn a page is to read it: nothing comes up over what was asked for.
    if (!TURNS.includes(asked)) wake();
    act(asked);
  });
  const page = pages[place];
  const { plan, asOf, basis } = view;
  const { isPaused, rounds } = turning;
  const notes = [...(isAwake ? [] : [words.sleeps]), ...(fullScreen.wasRefused ? [words.noFullScreen] : [])];
  return (
    <div
      className={`wall${isPointed ? ' wall-pointed' : ''}`}
      onClickCapture={({ target }) => {
        wake();
        if (target instanceof Element && target.closest('a') !== null) keepPage(turning);
      }}
    >
      <WallHead
        plan={plan.name}
        asOf={asOf}
        basis={basis === 'reported' ? undefined : basisWords.names[basis]}
        {...{ isDemo, isPaused, now }}
      />
      <div key={page?.id} className={`wall-page wall-page-${page?.kind ?? ''}`}>
        {page && <WallPage view={view} page={page} />}
      </div>
      <WallProgress
        place={place}
        pages={pageIds}
        round={isPaused || pages.length < 2 ? undefined : rounds}
        seconds={seconds}
      />
      <WallBar
        ref={barRef}
        isFull={fullScreen.isFull}
        onPace={(pace) => choosePace(paces.find((each) => each === pace) ?? seconds)}
        onFirst={() => act('first')}
        onPrevious={() => act('previous')}
        onToggle={() => act('toggle')}
        onNext={() => act('next')}
        onFullScreen={() => act('full-screen')}
        onLeave={() => act('leave')}
        {...{ isShown, isPaused, seconds, paces, notes }}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
