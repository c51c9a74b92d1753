import { type ChangeEvent, type SubmitEvent, useRef, useState } from 'react';
import { evidenceWords as words } from '../text/evidence-words.ts';
import { Field } from './field.tsx';

/** A paper that is known by its number. */
export interface NewDocument {
  readonly number: string;
  readonly title: string;
}

interface EvidenceAdderProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDocument: (document: NewDocument, onAttached: () => void) => void;
}

/** The input lies over the whole field: it is reached by key and click, and takes dropped files by itself. */
function FileField({ isBusy, onFiles }: Pick<EvidenceAdderProps, 'isBusy' | 'onFiles'>) {
  const [over, setOver] = useState(false);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    setOver(false);
    if (files.length > 0 && !isBusy) onFiles(files);
    // Emptied, so that the same file can be chosen again once it was mended.
    target.value = '';
  };
  return (
    <label className={over ? 'evidence-drop evidence-drop-over' : 'evidence-drop'}>
      <span className="button">{words.chooseFiles}</span>
      <span className="field-hint">{words.dropHint}</span>
      <input
        type="file"
        className="evidence-input"
        multiple
        aria-disabled={isBusy}
        onChange={choose}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      />
    </label>
  );
}

const blank: NewDocument = { number: '', title: '' };

function DocumentForm({ isBusy, onDocument }: Pick<EvidenceAdderProps, 'isBusy' | 'onDocument'>) {
  const [typed, setTyped] = useState(blank);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isMissing = (part: keyof NewDocument): boolean => asked && typed[part].trim() === '';
  const first = (): HTMLElement | null | undefined => form.current?.querySelector('input');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (typed.number.trim() === '') first()?.focus();
    else if (typed.title.trim() === '') form.current?.querySelectorAll('input')[1]?.focus();
    else if (!isBusy)
      onDocument(typed, () => {
        setTyped(blank);
        setAsked(false);
        first()?.focus();
      });
  };
  const input = (part: keyof NewDocument, label: string, missing: string, hint?: string) => (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      error={isMissing(part) ? missing : undefined}
    >
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="off"
          maxLength={200}
          value={typed[part]}
          onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form className="evidence-document" ref={form} noValidate aria-label={words.document} onSubmit={submit}>
      {input('number', words.number, words.numberMissing, words.numberHint)}
      {input('title', words.documentTitle, words.titleMissing)}
      <button type="submit" className="button" aria-disabled={isBusy}>
        {words.attachDocument}
      </button>
    </form>
  );
}

/** Files, chosen or dropped, and papers by their number. */
export function EvidenceAdder({ isBusy, onFiles, onDocument }: EvidenceAdderProps) {
  return (
    <div className="evidence-adder">
      <FileField isBusy={isBusy} onFiles={onFiles} />
      <DocumentForm isBusy={isBusy} onDocument={onDocument} />
    </div>
  );
}
