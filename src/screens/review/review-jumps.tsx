import { lockWords } from '../../text/lock-words.ts';
import { reviewWords as words } from '../../text/review-words.ts';
import { jumpTo, sectionIds } from './jump-to.ts';

interface ReviewJumpsProps {
  readonly rivals: number;
  readonly waiting: number;
  readonly decided: number;
}

/** The parts of the page in one line, each with how much is in it. */
export function ReviewJumps({ rivals, waiting, decided }: ReviewJumpsProps) {
  const jumps = [
    ...(rivals > 0 ? [[sectionIds.rivals, words.jump(words.rivals, rivals)] as const] : []),
    [sectionIds.waiting, words.jump(words.waiting, waiting)] as const,
    [sectionIds.decided, words.jump(words.decided, decided)] as const,
    [sectionIds.locks, lockWords.title] as const,
  ];
  return (
    <nav aria-label={words.jumps}>
      <ul className="review-jumps">
        {jumps.map(([id, label]) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => jumpTo(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
