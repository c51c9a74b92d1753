import type { Said } from '../text/official-sentence.ts';
import { officialWords as words } from '../text/official-words.ts';
import type { Block } from './bulletin-value.ts';

/** An 附件: its title and what stands on its pages. */
export interface Attachment {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * 附件：1.…: the list under the text, then `closing` (署名, 成文日期), then each on pages of its own; one alone has no number.
 * Without any only `closing`.
 */
export function attachmentBlocks(found: readonly Attachment[], closing: readonly Block[] = []): Block[] {
  if (found.length === 0) return [...closing];
  const isOnly = found.length === 1;
  const list = found.map(({ title }, place): Said => {
    const item = isOnly ? title : `${words.item(place + 1)}${title}`;
    return [place === 0 ? `${words.attachments}${item}` : item];
  });
  return [
    { kind: 'attachment-list', lines: list },
    ...closing,
    ...found.flatMap(({ title, blocks }, place): Block[] => [
      { kind: 'attachment-mark', lines: [[`${words.attachment}${isOnly ? '' : place + 1}`]] },
      { kind: 'attachment-title', lines: [[title]] },
      ...blocks,
    ]),
  ];
}
