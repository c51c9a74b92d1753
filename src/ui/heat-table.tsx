import { monthText } from '../text/format.ts';
import type { HeatCell } from '../text/heat-cells.ts';
import { lightHistoryWords as words } from '../text/light-history-words.ts';
import { LightBadge } from './light-badge.tsx';

interface HeatTableProps {
  readonly cells: readonly HeatCell[];
  /** what the facts of a month are called, in their order */
  readonly heads: readonly string[];
}

/** The same months as a strip, with the figures that the lights follow from. */
export function HeatTable({ cells, heads }: HeatTableProps) {
  return (
    <details className="disclosure">
      <summary>{words.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-frame heat-table" tabIndex={0} aria-label={words.table}>
        <table className="table">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.light}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ period, light, word, facts }) => (
              <tr key={period}>
                <th scope="row">{monthText(period)}</th>
                <td>
                  <LightBadge light={light} word={word} small />
                </td>
                {heads.map((head, index) => (
                  <td key={head}>{facts[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
