import type { Rim } from '../actions/rim.ts';
import { instantWithin } from '../domain/instant.ts';
import { shellWords } from '../text/shell-words.ts';

/** 128 random bits as hex; `crypto.randomUUID` is missing on plain HTTP, `getRandomValues` is not. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The download has its own hold on the blob once it began; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The real clock, identity, files and signatures. */
export const browserRim: Rim = {
  // A clock that lost its time must not stop the device.
  now: () => instantWithin(new Date().toISOString()),
  newId,
  anonymous: shellWords.person,
  saveFile,
  // Missing on plain HTTP, whatever the types say.
  subtle: (crypto as { readonly subtle?: SubtleCrypto }).subtle,
};

/** Opens the browser's print window; what is on paper is the style sheets' business. */
export const printPage = (): void => print();
