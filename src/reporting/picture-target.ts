import type { Standing } from '../domain/standing.ts';
import { periodText } from '../text/format.ts';
import { pictureWords as words } from '../text/picture-words.ts';
import { figureText, figureWords, goalText } from '../text/target-words.ts';
import { type Block, beside, textBlock } from './picture-block.ts';
import { lightBadge } from './picture-light.ts';

const GAP = 16;

/** The light of a target, its goal and its latest figure: over every picture of one target. */
export function targetLead({ target, light, entry }: Standing, width: number): Block {
  const goal = goalText(target);
  const latest =
    entry === undefined
      ? figureWords.silent
      : words.latest(figureText(entry, target), periodText(entry.period));
  const badge = lightBadge({ light });
  const after = badge.width + GAP;
  const facts = words.facts([...(goal === '' ? [] : [words.goal(goal)]), latest]);
  return beside([
    [0, badge.block],
    [after, textBlock(facts, width - after)],
  ]);
}
