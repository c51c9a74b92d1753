import type { ReactNode, RefObject } from 'react';
import { wallWords as words } from '../text/wall-words.ts';

interface WallBarProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly isShown: boolean;
  readonly isPaused: boolean;
  readonly isFull: boolean;
  readonly seconds: number;
  readonly paces: readonly number[];
  /** what the browser cannot do, and what helps */
  readonly notes: readonly string[];
  readonly onPace: (seconds: number) => void;
  readonly onFirst: () => void;
  readonly onPrevious: () => void;
  readonly onToggle: () => void;
  readonly onNext: () => void;
  readonly onFullScreen: () => void;
  readonly onLeave: () => void;
}

interface ActProps {
  readonly keys: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Act = ({ keys, onClick, children }: ActProps) => (
  <button type="button" className="button" aria-keyshortcuts={keys} onClick={onClick}>
    {children}
  </button>
);

/** The controls of the wall, for whoever stands at the machine. Unseen it still takes the focus, and is then seen. */
export function WallBar(props: WallBarProps) {
  const { ref, isShown, isPaused, isFull, seconds, paces, notes } = props;
  return (
    <section ref={ref} className={`wall-bar${isShown ? '' : ' wall-bar-calm'}`} aria-label={words.bar}>
      <div className="button-row">
        <Act keys="ArrowLeft" onClick={props.onPrevious}>
          {words.previous}
        </Act>
        <Act keys="Space" onClick={props.onToggle}>
          {isPaused ? words.resume : words.pause}
        </Act>
        <Act keys="ArrowRight" onClick={props.onNext}>
          {words.next}
        </Act>
        <Act keys="Home" onClick={props.onFirst}>
          {words.first}
        </Act>
      </div>
      <fieldset className="button-row wall-paces">
        <legend>{words.stay}</legend>
        {paces.map((pace) => (
          <button
            key={pace}
            type="button"
            className="button"
            aria-pressed={pace === seconds}
            onClick={() => props.onPace(pace)}
          >
            {words.seconds(pace)}
          </button>
        ))}
      </fieldset>
      <div className="button-row">
        <Act keys="F" onClick={props.onFullScreen}>
          {isFull ? words.leaveFullScreen : words.fullScreen}
        </Act>
        <Act keys="Escape" onClick={props.onLeave}>
          {words.back}
        </Act>
      </div>
      <div className="wall-hints">
        <p className="wall-keys">{words.keys}</p>
        {notes.map((note) => (
          <p key={note} className="wall-note">
            {note}
          </p>
        ))}
      </div>
    </section>
  );
}
