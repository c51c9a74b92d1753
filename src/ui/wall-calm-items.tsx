import type { ReactNode } from 'react';
import type { Item } from '../domain/worst-first.ts';
import { achievementText, figureText, goalText } from '../text/target-words.ts';
import { wallWords as words } from '../text/wall-words.ts';
import { LightBadge } from './light-badge.tsx';

interface WallCalmItemsProps {
  readonly items: readonly Item[];
  readonly link: (item: Item) => ReactNode;
}

/** Few are written larger and with their goal: there is nothing else to see. */
const FEW = 2;

/** The figure and what it comes to; a stage is its own figure, and where nothing was reported the light says so. */
function saidOf({ standing }: Item): string {
  const { entry, target } = standing;
  if (entry === undefined) return '';
  const achieved = achievementText(standing);
  if (entry.reading.kind !== 'value') return achieved;
  return words.figure(figureText(entry, target), achieved);
}

/** Items of which none is behind: name, light, figure; names keep to two lines. */
export function WallCalmItems({ items, link }: WallCalmItemsProps) {
  const isFew = items.length <= FEW;
  return (
    <ul className={`wall-items wall-calm-items${isFew ? ' wall-calm-few' : ''}`}>
      {items.map((item) => {
        const { target, light } = item.standing;
        return (
          <li key={target.id} className="wall-item">
            <p className="wall-name" title={target.name}>
              {link(item)}
            </p>
            <p className="wall-calm-light">
              <LightBadge light={light} />
            </p>
            <p className="wall-calm-figure">{saidOf(item)}</p>
            {isFew && <p className="wall-calm-goal">{words.goal(goalText(target))}</p>}
          </li>
        );
      })}
    </ul>
  );
}
