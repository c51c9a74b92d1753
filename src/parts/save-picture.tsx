import { lazy, Suspense, useState } from 'react';
import type { Rim } from '../actions/rim.ts';
import type { PictureRequest } from '../drawing/picture-request.ts';
import { savePictureWords as words } from '../text/picture-words.ts';

/** Nothing of a picture is loaded before somebody wants one. */
const PictureDialog = lazy(async () => ({
  default: (await import('./picture-dialog.tsx')).PictureDialog,
}));

export interface SavePictureProps {
  readonly rim: Rim;
  /** what the picture is of, in a few words */
  readonly what: string;
  /** asked when somebody wants the picture */
  readonly picture: () => PictureRequest;
}

/** 存为图片: beside a chart; shows the picture before it is saved. */
export function SavePicture({ rim, what, picture }: SavePictureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button-small save-picture"
        aria-label={words.openOf(what)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {words.open}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PictureDialog {...{ rim, what, picture }} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
