import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Rim } from '../actions/rim.ts';
import type { PictureFormat, PictureOutcome } from '../actions/save-picture.ts';
import type { PictureRequest } from '../drawing/picture-request.ts';

const drawing = () => import('../actions/save-picture.ts');
type Picture = ReturnType<Awaited<ReturnType<typeof drawing>>['drawNow']>;

interface Wanted {
  readonly picture: Picture;
  readonly format: PictureFormat;
}

interface Shown {
  readonly picture: Picture;
  /** to look at it; taken back when nobody does any more */
  readonly url: string;
}

/** The picture, drawn once; its writer arrives when it is first asked for. */
function useDrawn(rim: Rim, request: PictureRequest) {
  const [shown, setShown] = useState<Shown>();
  const [error, setError] = useState<Error>();
  useEffect(() => {
    let isWanted = true;
    let url: string | undefined;
    const draw = async (): Promise<void> => {
      const picture = (await drawing()).drawNow(rim, request);
      if (!isWanted) return;
      url = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
      setShown({ picture, url });
    };
    draw().catch((reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))));
    return () => {
      isWanted = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [rim, request]);
  return { shown, error };
}

/**
 * A picture to look at and to save. It shows what was known when it was asked for and does not change while it is
 * looked at. `cancel` ends the making of a file and nothing is saved; leaving cancels.
 */
export function usePicture(rim: Rim, ask: () => PictureRequest) {
  const [request] = useState(ask);
  const { shown, error: undrawn } = useDrawn(rim, request);
  const work = useRef<AbortController>(undefined);
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: async ({ picture, format }: Wanted): Promise<PictureOutcome | 'given-up'> => {
      const one = new AbortController();
      work.current = one;
      try {
        return await (await drawing()).savePicture(rim, picture, format, one.signal);
      } catch (reason) {
        if (one.signal.aborted) return 'given-up';
        throw reason;
      }
    },
  });
  useEffect(() => () => work.current?.abort(), []);
  return {
    url: shown?.url,
    save: (format: PictureFormat): void => {
      if (shown && !isPending) mutate({ picture: shown.picture, format });
    },
    cancel: (): void => work.current?.abort(),
    isRunning: isPending,
    result: data === 'given-up' ? undefined : data,
    wasCancelled: data === 'given-up',
    error: undrawn ?? error ?? undefined,
  };
}
