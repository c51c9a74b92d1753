import type { ReactNode } from 'react';
import type { Item } from '../domain/worst-first.ts';
import {
  type BulletinPart,
  type CountPhrase,
  laggingPhrase,
  bulletinWords as words,
} from '../text/bulletin-words.ts';
import { gapAndDays, reasonText } from '../text/lag-words.ts';

interface PartsProps {
  readonly parts: readonly BulletinPart[];
  /** wraps a phrase in a link to the items it counts */
  readonly link: (phrase: CountPhrase) => ReactNode;
}

/** A sentence whose counts lead to their items. */
export function Parts({ parts, link }: PartsProps) {
  return parts.map((part, index) => {
    // The sentence is written anew as a whole; its parts have no life of their own.
    const key = `${index}`;
    return <span key={key}>{typeof part === 'string' ? part : link(part)}</span>;
  });
}

interface BulletinSentenceProps {
  readonly sentence: readonly [readonly BulletinPart[], readonly BulletinPart[]];
  readonly link: (phrase: CountPhrase) => ReactNode;
}

/** 通报 over the gauges: every number leads to what it counts. */
export function BulletinSentence({ sentence: [first, rest], link }: BulletinSentenceProps) {
  return (
    <p className="summary bulletin">
      <strong>
        <Parts parts={first} link={link} />
      </strong>
      <Parts parts={rest} link={link} />
    </p>
  );
}

interface LaggardsProps {
  /** how many are behind in all */
  readonly lagging: number;
  /** the worst of them; absent until they are read, and their place is kept */
  readonly items: readonly Item[] | undefined;
  readonly unitOf: (item: Item) => string | undefined;
  readonly link: (phrase: CountPhrase) => ReactNode;
  readonly itemLink: (item: Item) => ReactNode;
}

function Laggard({ item, unit, link }: { item: Item; unit: string | undefined; link: ReactNode }) {
  const reason = reasonText(item);
  return (
    <li className="laggard">
      <span className="laggard-name">
        {link}
        {unit !== undefined && <span className="laggard-unit">{words.lead(unit)}</span>}
      </span>
      <span className="laggard-gap">
        <b>{gapAndDays(item)}</b>
        {reason !== '' && <span className="laggard-reason">{words.reason(reason)}</span>}
      </span>
    </li>
  );
}

/** What is furthest behind, who answers, by how much and why. */
export function Laggards({ lagging, items, unitOf, link, itemLink }: LaggardsProps) {
  if (lagging === 0) return null;
  return (
    <div className="laggards">
      <p className="laggards-head">
        {link(laggingPhrase(lagging))}
        {items !== undefined && items.length < lagging && words.worst(items.length)}
      </p>
      <ol className="laggard-list" aria-label={words.laggards}>
        {items?.map((item) => (
          <Laggard key={item.standing.target.id} item={item} unit={unitOf(item)} link={itemLink(item)} />
        ))}
      </ol>
    </div>
  );
}
