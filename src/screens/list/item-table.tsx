import type { ReactNode } from 'react';
import type { Item } from '../../domain/worst-first.ts';
import { periodText } from '../../text/format.ts';
import { gapPhrase, isShort, lagText } from '../../text/lag-words.ts';
import { listWords as words } from '../../text/list-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { marksOf } from '../../text/standing-marks.ts';
import { achievementText, figureText, goalText } from '../../text/target-words.ts';
import { LightBadge } from '../../ui/light-badge.tsx';
import { StandingMarks } from '../../ui/standing-marks.tsx';

interface ItemTableProps {
  readonly caption: string;
  readonly items: readonly Item[];
  readonly link: (item: Item) => ReactNode;
  readonly areaOf: (item: Item) => string | undefined;
  /** 牵头单位 and 牵头领导; absent while nobody answers */
  readonly leadOf: (item: Item) => string | undefined;
  /** 预测 in a few lines, where it was asked for */
  readonly forecastOf?: ((item: Item) => readonly string[]) | undefined;
}

type RowProps = Omit<ItemTableProps, 'caption' | 'items'> & { readonly item: Item };

/** 问题, 打算 and 需协调 as they were written, one line each; without any of them the note. */
function Remarks({ standing: { entry } }: Item) {
  if (entry === undefined) return null;
  const { problems, nextSteps, needs, note } = entry;
  const said = [
    [words.problems, problems],
    [words.nextSteps, nextSteps],
    [words.needs, needs],
  ].filter(([, text]) => text !== undefined && text.trim() !== '');
  const lines = said.length > 0 || !note?.trim() ? said : [[words.note, note]];
  return lines.map(([head, text]) => (
    <p key={head}>
      <span className="remark-head">{head}</span>
      {text}
    </p>
  ));
}

function Figures({ standing: { entry, target } }: Item) {
  return (
    <>
      {entry === undefined ? shellWords.none : figureText(entry, target)}
      <span className="cell-note">{goalText(target)}</span>
    </>
  );
}

function ForecastCell({ lines: [word, ...lines] }: { readonly lines: readonly string[] }) {
  return (
    <td data-head={words.forecast} className="list-forecast">
      {word}
      {lines.map((line) => (
        <span key={line} className="cell-note">
          {line}
        </span>
      ))}
    </td>
  );
}

function Row({ item, link, areaOf, leadOf, forecastOf }: RowProps) {
  const { standing, lag } = item;
  const { entry, light, overdue } = standing;
  const lead = leadOf(item);
  return (
    <tr>
      <th scope="row">
        {link(item)}
        <span className="cell-note">{areaOf(item)}</span>
        {lead !== undefined && <span className="cell-note">{lead}</span>}
      </th>
      <td data-head={words.light}>
        <LightBadge light={light} />
        <StandingMarks marks={marksOf(standing)} />
      </td>
      <td data-head={words.figures} className="figure-cell">
        <Figures {...item} />
      </td>
      <td data-head={words.achieved}>{achievementText(standing)}</td>
      <td data-head={words.gap} className={isShort(item) ? 'list-short' : undefined}>
        {gapPhrase(item)}
      </td>
      <td data-head={words.lag}>{lagText(lag)}</td>
      <td data-head={words.lastReport}>
        <span className="list-month">{entry === undefined ? words.never : periodText(entry.period)}</span>
        {overdue && <span className="cell-note cell-warning">{words.overdue}</span>}
      </td>
      {forecastOf && <ForecastCell lines={forecastOf(item)} />}
      <td data-head={words.remarks} className="remarks">
        <Remarks {...item} />
      </td>
    </tr>
  );
}

const heads = (hasForecast: boolean) => [
  words.item,
  words.light,
  words.figures,
  words.achieved,
  words.gap,
  words.lag,
  words.lastReport,
  ...(hasForecast ? [words.forecast] : []),
  words.remarks,
];

/** The items of a list, worst first; cards on a phone. */
export function ItemTable({ caption, items, ...row }: ItemTableProps) {
  return (
    <table className={`table list-table${row.forecastOf ? ' list-table-forecast' : ''}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads(row.forecastOf !== undefined).map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.standing.target.id} item={item} {...row} />
        ))}
      </tbody>
    </table>
  );
}
