import type { ReactNode } from 'react';
import { lights } from '../domain/light.ts';
import { lookOf } from '../drawing/light-look.ts';
import { monthText } from '../text/format.ts';
import type { HeatCell } from '../text/heat-cells.ts';
import { lightHistoryWords as words } from '../text/light-history-words.ts';
import { LightBadge } from './light-badge.tsx';

interface HeatRow {
  readonly id: string;
  readonly link: ReactNode;
  /** how long it has been behind; empty when it is not */
  readonly miss: string;
  readonly cells: readonly HeatCell[];
  readonly forecast: string;
}

function Row({ row: { link, miss, cells, forecast } }: { readonly row: HeatRow }) {
  return (
    <tr>
      <th scope="row">
        {link}
        {miss !== '' && <span className="cell-note">{miss}</span>}
      </th>
      {cells.map(({ period, light, word, tip }) => (
        <td key={period} className={`heat-mark heat-${lookOf(light)}`} title={tip}>
          <LightBadge light={light} word="" small />
          <span className="visually-hidden">{word}</span>
        </td>
      ))}
      <td className="heat-forecast">{forecast}</td>
    </tr>
  );
}

/** What the marks of these rows mean. */
function Key({ rows }: { readonly rows: readonly HeatRow[] }) {
  const shown = new Set(rows.flatMap(({ cells }) => cells.map(({ light }) => light)));
  return (
    <ul className="key heat-key" aria-hidden="true">
      {lights
        .filter((light) => shown.has(light))
        .map((light) => (
          <li key={light}>
            <LightBadge light={light} small />
          </li>
        ))}
    </ul>
  );
}

/** One row a target, one mark a month; the shapes are those of the lights everywhere. */
export function HeatMatrix({ rows }: { readonly rows: readonly HeatRow[] }) {
  const months = rows[0]?.cells ?? [];
  return (
    <>
      <Key rows={rows} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={words.areaTable}>
        <table className="table heat-matrix">
          <caption className="visually-hidden">{words.areaTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.target}</th>
              {months.map(({ period }) => (
                <th key={period} scope="col" className="heat-mark">
                  {monthText(period)}
                </th>
              ))}
              <th scope="col">{words.forecast}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
