import type { Stretch } from '../domain/search-fold.ts';

interface MarkedProps {
  readonly text: string;
  /** in order and apart */
  readonly marks: readonly Stretch[];
}

/** A text with the parts marked that were asked for. */
export function Marked({ text, marks }: MarkedProps) {
  const ends = [0, ...marks.map(({ to }) => to)];
  return (
    <>
      {marks.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
