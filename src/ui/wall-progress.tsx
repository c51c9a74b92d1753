interface WallProgressProps {
  readonly place: number;
  readonly pages: readonly string[];
  /** begins anew with every round; absent while nothing turns */
  readonly round: number | undefined;
  readonly seconds: number;
}

/** A quiet line in as many parts as there are pages; the part of the page that is shown fills as its time runs. */
export function WallProgress({ place, pages, round, seconds }: WallProgressProps) {
  return (
    <div className="wall-progress" aria-hidden="true">
      {pages.map((id, index) => (
        <span key={id} className={index === place ? 'wall-part wall-part-here' : 'wall-part'}>
          {index === place && round !== undefined && (
            <span key={round} className={`wall-time wall-time-${seconds}`} />
          )}
        </span>
      ))}
    </div>
  );
}
