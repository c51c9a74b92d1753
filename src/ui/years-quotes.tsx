import type { ReactNode } from 'react';

/** What a document says of one side of a year, or who reported it. */
export interface YearQuote {
  readonly id: string;
  readonly head: string;
  /** verbatim; absent where the figure was reported and not printed */
  readonly quote?: string;
  readonly source: string;
  /** reasons of an omission or a revision */
  readonly remarks: readonly string[];
  readonly link?: ReactNode;
}

/** The words behind the numbers, one by one, with the document they stand in. */
export function YearsQuotes({ quotes }: { readonly quotes: readonly YearQuote[] }) {
  return (
    <ul className="outcomes years-quotes">
      {quotes.map(({ id, head, quote, source, remarks, link }) => (
        <li key={id}>
          <h3 className="years-quote-head">{head}</h3>
          {quote === undefined ? (
            <p>{source}</p>
          ) : (
            <figure className="quote quote-small">
              <blockquote>
                <p>{quote}</p>
              </blockquote>
              <figcaption>{source}</figcaption>
            </figure>
          )}
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          {link}
        </li>
      ))}
    </ul>
  );
}
