import { Link } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { type Figure, plainText, type Said } from '../../text/official-sentence.ts';
import { reviewDraftWords as words } from '../../text/review-draft-words.ts';
import { targetAddress } from '../../ui/addresses.ts';

/** Where the numbers of one item lead. */
export interface ItemLink {
  readonly name: string;
  readonly address: string;
}

/** The item's page as of the snapshot's month; what was reported since may differ there, and it says of which month it is. */
export function itemLinkOf(
  {
    plan,
    asOf,
    basis,
    standings,
  }: Pick<Snapshot, 'plan' | 'asOf' | 'standings'> & {
    readonly basis?: Basis | undefined;
  },
  targetId: string,
): ItemLink {
  const target = standings.find((each) => each.target.id === targetId)?.target;
  return { name: target?.name ?? targetId, address: targetAddress(plan.id, asOf, targetId, basis) };
}

interface SaidProps {
  readonly parts: Said;
  /** absent for what is said of the whole */
  readonly link?: ItemLink;
}

function FigureLink({ figure, link: { name, address } }: { figure: Figure; link: ItemLink }) {
  return (
    <Link className="year-review-figure" href={address} aria-label={words.figureOf(figure.text, name)}>
      {figure.text}
    </Link>
  );
}

/** A sentence whose numbers are links to their item; one without a number is a link as a whole. */
export function SaidOf({ parts, link }: SaidProps) {
  const hasFigure = parts.some((part) => typeof part !== 'string');
  if (link === undefined) return plainText(parts);
  if (!hasFigure)
    return (
      <Link className="year-review-figure" href={link.address}>
        {plainText(parts)}
      </Link>
    );
  return parts.map((part, place) =>
    typeof part === 'string' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stand where they stand
      <FigureLink key={place} figure={part} link={link} />
    ),
  );
}
