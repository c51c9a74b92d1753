import type { Light } from '../domain/light.ts';
import {
  type Look,
  lightMarks,
  lookOf,
  MARK_DASHES,
  MARK_LINE_WIDTH,
  type MarkPiece,
} from '../drawing/light-look.ts';
import { lightWords } from '../text/lights.ts';

function Piece({ piece: { d, line } }: { readonly piece: MarkPiece }) {
  if (line === undefined) return <path fillRule="evenodd" d={d} fill="currentColor" />;
  const dashes = line === 'dashed' ? { strokeDasharray: MARK_DASHES } : {};
  return <path d={d} fill="none" stroke="currentColor" strokeWidth={MARK_LINE_WIDTH} {...dashes} />;
}

/** Each look has a shape of its own, so no state is colour alone. */
const Mark = ({ look }: { readonly look: Look }) =>
  lightMarks[look].map((piece) => <Piece key={piece.d} piece={piece} />);

interface LightBadgeProps {
  readonly light: Light;
  /** another word than the light's own, e.g. 填报不足 for an area */
  readonly word?: string;
  readonly small?: boolean;
}

/** 亮灯: shape, word and colour together. */
export function LightBadge({ light, word = lightWords[light], small = false }: LightBadgeProps) {
  const look = lookOf(light);
  return (
    <span className={`light light-${look}${small ? ' light-small' : ''}`}>
      <svg className="light-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <Mark look={look} />
      </svg>
      {word}
    </span>
  );
}
