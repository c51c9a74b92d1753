import { useRef } from 'react';
import { exportWords } from '../text/export-words.ts';
import { faultWords } from '../text/fault-words.ts';
import { savePictureWords as words } from '../text/picture-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { ExportState } from '../ui/export-state.tsx';
import type { SavePictureProps } from './save-picture.tsx';
import { usePicture } from './use-picture.ts';

interface PictureDialogProps extends SavePictureProps {
  readonly onClose: () => void;
}

const FORMATS = ['png', 'svg'] as const;

/** The picture to look at, and its files. */
export function PictureDialog({ rim, what, picture, onClose }: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { url, save, cancel, isRunning, result, wasCancelled, error } = usePicture(rim, picture);
  const refused = result?.ok === false ? words.faults[result.fault] : undefined;
  const broke = error && `${words.failed} ${faultWords.code('picture', error.message)}`;
  return (
    <DialogFrame dialogRef={dialog} title={words.openOf(what)} onClose={onClose}>
      <div className="dialog-body">
        {url === undefined ? (
          !error && <p role="status">{words.drawing}</p>
        ) : (
          <img className="picture-preview" src={url} alt={words.preview(what)} />
        )}
        <p className="field-hint">{words.hint}</p>
        <ExportState
          {...{ isRunning, wasCancelled }}
          progress={undefined}
          onCancel={cancel}
          made={result?.ok ? exportWords.made(result.name) : undefined}
          failure={refused ?? broke}
        />
      </div>
      <div className="dialog-foot">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className={`button${format === 'png' ? ' button-primary' : ''}`}
            aria-disabled={url === undefined || isRunning}
            onClick={() => save(format)}
          >
            {words[format]}
          </button>
        ))}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {shellWords.close}
        </button>
      </div>
    </DialogFrame>
  );
}
