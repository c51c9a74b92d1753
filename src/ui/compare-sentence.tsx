import { Fragment, type ReactNode } from 'react';
import type { ComparePart, DifferencePhrase } from '../text/compare-sentence.ts';

interface CompareSentenceProps {
  readonly sentence: readonly [readonly ComparePart[], readonly ComparePart[]];
  /** wraps a phrase in a link to the items that it counts */
  readonly link: (phrase: DifferencePhrase) => ReactNode;
}

const textOf = (part: ComparePart): string => (typeof part === 'string' ? part : part.phrase);

/** What changed between two moments, as a bulletin says it, each number a way to its items. */
export function CompareSentence({ sentence: [told, rest], link }: CompareSentenceProps) {
  // A phrase may stand twice, as a comma does; its place tells it apart.
  const shown = (parts: readonly ComparePart[]): ReactNode =>
    parts.map((part, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity than their place
      <Fragment key={`${place}:${textOf(part)}`}>{typeof part === 'string' ? part : link(part)}</Fragment>
    ));
  return (
    <div className="compare-sentence">
      <p className="compare-told">{shown(told)}</p>
      {rest.length > 0 && <p className="compare-rest">{shown(rest)}</p>}
    </div>
  );
}
