import type { ReactNode } from 'react';
import type { DifferenceFilter } from '../domain/difference-filter.ts';
import type { Flow, FlowSide } from '../domain/difference-flow.ts';
import { sideWord, compareWords as words } from '../text/compare-words.ts';
import { LightBadge } from './light-badge.tsx';

/** `said` names the number for whoever only hears it: 由滞后到正常，3项. */
type DifferenceLink = (children: ReactNode, filter: DifferenceFilter, said: string) => ReactNode;

export const SideBadge = ({ side }: { readonly side: FlowSide }) =>
  side === 'absent' ? <span className="side-absent">{words.absent}</span> : <LightBadge light={side} />;

interface CompareFlowProps {
  readonly flow: Flow;
  readonly caption: string;
  /** wraps a number in a link to the items it counts */
  readonly link: DifferenceLink;
}

/** 亮灯流向: how many items went from which light to which; rows total what was before, columns what is after. */
export function CompareFlow({ flow: { to, rows, totals, total }, caption, link }: CompareFlowProps) {
  const linked = (count: number, filter: DifferenceFilter, said: string): ReactNode =>
    count === 0 ? count : link(count, filter, said);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame flow-frame" tabIndex={0} aria-label={words.flow}>
      <table className="table flow-table">
        <caption>
          <span className="flow-caption">
            {caption} <span className="flow-scrolls">{words.flowScrolls}</span>
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.flowCorner}</th>
            {to.map((side) => (
              <th key={side} scope="col" className="number">
                <SideBadge side={side} />
              </th>
            ))}
            <th scope="col" className="number">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, counts, total: ofRow }) => (
            <tr key={from}>
              <th scope="row">
                <SideBadge side={from} />
              </th>
              {to.map((side, place) => (
                <td key={side} className={`number${side === from ? ' flow-still' : ''}`}>
                  {linked(
                    counts[place] ?? 0,
                    { from, to: side },
                    words.cell(sideWord(from), sideWord(side), counts[place] ?? 0),
                  )}
                </td>
              ))}
              <td className="number flow-total">
                {linked(ofRow, { from }, words.rowTotal(sideWord(from), ofRow))}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {to.map((side, place) => (
              <td key={side} className="number">
                {linked(
                  totals[place] ?? 0,
                  { to: side },
                  words.columnTotal(sideWord(side), totals[place] ?? 0),
                )}
              </td>
            ))}
            <td className="number">{linked(total, {}, words.all(total))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
