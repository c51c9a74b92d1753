import { zh } from '../text/zh.ts';

const TEN = Array.from({ length: 10 }, (_, index) => index);

/** The board's place while the first read is under way. */
export function BoardSkeleton() {
  return (
    <div className="page page-first" aria-busy="true">
      <p className="visually-hidden" role="status">
        {zh.loading}
      </p>
      <div className="board" aria-hidden="true">
        {TEN.map((index) => (
          <div className="gauge" key={index}>
            <p className="gauge-title">
              <span className="skeleton">{zh.product}</span>
            </p>
            <div className="dial">
              <span className="skeleton">{zh.loading}</span>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
