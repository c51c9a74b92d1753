import type { ReactNode } from 'react';
import { lightsOfGroup } from '../domain/item-filter.ts';
import { type Light, lights } from '../domain/light.ts';
import { type RollUp, sharesInTenths } from '../domain/roll-up.ts';
import { boardWords } from '../text/board-words.ts';
import { tenthsPercent } from '../text/format.ts';
import { lightWords } from '../text/lights.ts';
import type { CountLink } from './gauge-counts.tsx';
import { LightBadge } from './light-badge.tsx';

const WHOLE_IN_TENTHS = 1000;

interface LightTableProps {
  readonly rollUp: RollUp;
  /** wraps a count in a link to its items; absent where there is no list to lead to */
  readonly countLink?: CountLink;
}

/** How many targets stand under each light, and their shares, which total exactly 100.0 %. */
export function LightTable({ rollUp, countLink }: LightTableProps) {
  const counted: readonly Light[] = lights.filter(
    (light) => light !== 'not-applicable' && rollUp.countsByLight[light] > 0,
  );
  const linked = (count: number, of: readonly Light[], what: string): ReactNode =>
    count > 0 && countLink ? countLink(count, { lights: of }, boardWords.counts(what, count)) : count;
  const shares = sharesInTenths(counted.map((light) => rollUp.countsByLight[light]));
  return (
    <div className="table-frame light-table">
      <table className="table">
        <caption>{boardWords.lightTable}</caption>
        <thead>
          <tr>
            <th scope="col">{boardWords.light}</th>
            <th scope="col" className="number">
              {boardWords.count}
            </th>
            <th scope="col" className="number">
              {boardWords.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {counted.map((light, index) => (
            <tr key={light}>
              <th scope="row">
                <LightBadge light={light} />
              </th>
              <td className="number">{linked(rollUp.countsByLight[light], [light], lightWords[light])}</td>
              <td className="number">{tenthsPercent(shares[index] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{boardWords.whole}</th>
            <td className="number">{linked(rollUp.total, lightsOfGroup('applicable'), boardWords.total)}</td>
            <td className="number">{tenthsPercent(rollUp.total === 0 ? 0 : WHOLE_IN_TENTHS)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
