import { useEffect, useId, useRef, useState } from 'react';
import { displayWords as words } from '../text/display-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import {
  chooseDisplay,
  type DisplayAspect,
  type DisplaySettings,
  displayChoices,
  displaySettings,
} from './display-settings.ts';

interface ChoicesProps<Aspect extends DisplayAspect> {
  readonly aspect: Aspect;
  readonly chosen: DisplaySettings[Aspect];
  readonly onChoose: (chosen: Partial<DisplaySettings>) => void;
}

const languageTags: Readonly<Record<string, string>> = { zh: 'zh-CN', en: 'en' };

function Choices<Aspect extends DisplayAspect>({ aspect, chosen, onChoose }: ChoicesProps<Aspect>) {
  const name = useId();
  const said: Readonly<Record<string, string>> = words[aspect];
  return (
    <fieldset className="display-choices">
      <legend>{said.title}</legend>
      {displayChoices[aspect].map((choice) => (
        <label key={choice} className="display-choice">
          <input
            type="radio"
            name={name}
            checked={choice === chosen}
            onChange={() => onChoose({ [aspect]: choice })}
          />
          <span {...(aspect === 'language' ? { lang: languageTags[choice] } : {})}>{said[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}

const aspects = Object.keys(displayChoices) as readonly DisplayAspect[];

function DisplayPanel({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState(displaySettings);
  const [kept, setKept] = useState(true);
  const choose = (change: Partial<DisplaySettings>): void => {
    const isKept = chooseDisplay(change);
    setKept(isKept);
    setChosen(displaySettings());
    // Words are asked for while drawing, and much of what is drawn is kept: the page starts anew in the other language.
    if (change.language !== undefined && isKept) location.reload();
  };
  useEffect(() => {
    const frame = dialog.current;
    const leave = ({ target }: MouseEvent): void => {
      // What is beside the panel is its backdrop, which counts as the dialog itself.
      if (target === frame) frame?.close();
    };
    frame?.addEventListener('click', leave);
    return () => frame?.removeEventListener('click', leave);
  }, []);
  return (
    <DialogFrame dialogRef={dialog} title={words.title} onClose={onClose}>
      <div className="dialog-body display-panel">
        {aspects.map((aspect) => (
          <Choices key={aspect} aspect={aspect} chosen={chosen[aspect]} onChoose={choose} />
        ))}
        <p className="display-note" role="status">
          {kept ? words.note : words.notKept}
        </p>
      </div>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {shellWords.close}
        </button>
      </div>
    </DialogFrame>
  );
}

/** 显示: opens the few choices of how the screen looks. */
export function DisplayMenu() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="top-control link-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {words.open}
      </button>
      {open && <DisplayPanel onClose={() => setOpen(false)} />}
    </>
  );
}
