import { shellWords } from '../text/shell-words.ts';

const TEN = Array.from({ length: 10 }, (_, index) => index);

/** The board's place while the first read is under way. */
export function BoardSkeleton() {
  return (
    <div className="page page-first" aria-busy="true">
      <p className="visually-hidden" role="status">
        {shellWords.loading}
      </p>
      <div className="board" aria-hidden="true">
        {TEN.map((index) => (
          <div className="gauge" key={index}>
            <p className="gauge-title">
              <span className="skeleton">{shellWords.product}</span>
            </p>
            <div className="dial">
              <span className="skeleton">{shellWords.loading}</span>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
