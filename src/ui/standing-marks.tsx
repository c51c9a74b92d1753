import { markWords, type StandingMark } from '../text/standing-marks.ts';

/** 两数并存, 待印证, 已退回, 待审核: words beside a light; nothing where nothing hangs over the figure. */
export function StandingMarks({ marks }: { readonly marks: readonly StandingMark[] }) {
  if (marks.length === 0) return null;
  return (
    <span className="standing-marks">
      {marks.map((mark) => (
        <span key={mark} className={`standing-mark standing-mark-${mark}`}>
          {markWords[mark]}
        </span>
      ))}
    </span>
  );
}
