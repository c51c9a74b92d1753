import type { ReactNode } from 'react';
import { type ItemFilter, itemMarks, passes } from '../../domain/item-filter.ts';
import { type Light, lights } from '../../domain/light.ts';
import { outlooksWorstFirst } from '../../domain/outlook-counts.ts';
import { prospects } from '../../domain/prospect.ts';
import { prospectWord } from '../../text/area-forecast-words.ts';
import {
  filterText,
  itemMarkWord,
  missedText,
  runningText,
  listWords as words,
} from '../../text/list-words.ts';
import { outlookCountWords } from '../../text/outlook-words.ts';
import { LightBadge } from '../../ui/light-badge.tsx';
import { FilterChip } from './filter-chip.tsx';
import type { ListPlace } from './list-place.ts';
import type { ListView } from './list-view.ts';
import { toggledLight, toggledProspect, without } from './widened-filter.ts';

interface ListChipsProps {
  readonly place: ListPlace;
  readonly view: ListView;
}

/** How many items the filter would count if one of its parts were another. */
type CountOf = (narrowed: ItemFilter) => number;
type RowProps = ListChipsProps & { readonly count: CountOf };

interface ChipsProps extends RowProps {
  readonly label: string;
  /** the filter without the part that these chips choose: what their counts are counted among */
  readonly any: ItemFilter;
  readonly children: ReactNode;
}

/** A row of chips; where it counts among fewer than all, it says among which: no other row counts the same. */
function Chips({ label, any, count, view: { names }, children }: ChipsProps) {
  const conditions = Object.keys(any).length;
  const what = conditions > 1 ? words.others : filterText(any, names);
  return (
    <ul className="chips" aria-label={label}>
      {conditions > 0 && <li className="chips-within">{words.within(what, count(any))}</li>}
      {children}
    </ul>
  );
}

function LightChips(row: RowProps) {
  const { place, count } = row;
  const { filter } = place;
  const any = without(filter, 'lights');
  const isOn = (light: Light): boolean => filter.lights?.includes(light) ?? false;
  const shown = lights.filter((light) => isOn(light) || count({ ...any, lights: [light] }) > 0);
  return (
    <Chips {...row} any={any} label={words.lights}>
      <FilterChip place={place} to={any} isOn={filter.lights === undefined} count={count(any)}>
        {words.anyLight}
      </FilterChip>
      {shown.map((light) => (
        <FilterChip
          key={light}
          place={place}
          to={toggledLight(filter, light)}
          isOn={isOn(light)}
          count={count({ ...any, lights: [light] })}
        >
          <LightBadge light={light} />
        </FilterChip>
      ))}
    </Chips>
  );
}

function MarkChips(row: RowProps) {
  const { place, count } = row;
  const { filter } = place;
  const any = without(filter, 'mark');
  const shown = itemMarks.filter((mark) => filter.mark === mark || count({ ...any, mark }) > 0);
  if (shown.length === 0) return null;
  return (
    <Chips {...row} any={any} label={words.marks}>
      {shown.map((mark) => (
        <FilterChip
          key={mark}
          place={place}
          to={filter.mark === mark ? any : { ...filter, mark }}
          isOn={filter.mark === mark}
          count={count({ ...any, mark })}
        >
          {itemMarkWord(mark)}
        </FilterChip>
      ))}
    </Chips>
  );
}

function OutlookChips(row: RowProps) {
  const { place, count } = row;
  const { filter } = place;
  const any = without(filter, 'outlook');
  const shown = outlooksWorstFirst.filter(
    (outlook) => filter.outlook === outlook || count({ ...any, outlook }) > 0,
  );
  if (shown.length === 0) return null;
  return (
    <Chips {...row} any={any} label={words.outlooks}>
      {shown.map((outlook) => (
        <FilterChip
          key={outlook}
          place={place}
          to={filter.outlook === outlook ? any : { ...filter, outlook }}
          isOn={filter.outlook === outlook}
          count={count({ ...any, outlook })}
        >
          {outlookCountWords.filter(outlook)}
        </FilterChip>
      ))}
    </Chips>
  );
}

/** Only where a forecast was asked for: to forecast every item of a plan takes its time. */
function ForecastChips(row: RowProps) {
  const { place, count } = row;
  const { filter } = place;
  if (filter.prospects === undefined) return null;
  const any = without(filter, 'prospects');
  return (
    <Chips {...row} any={any} label={words.forecasts}>
      <FilterChip place={place} to={any} isOn={false} count={count(any)}>
        {words.anyForecast}
      </FilterChip>
      {prospects.map((prospect) => (
        <FilterChip
          key={prospect}
          place={place}
          to={toggledProspect(filter, prospect)}
          isOn={filter.prospects?.includes(prospect) ?? false}
          count={count({ ...any, prospects: [prospect] })}
        >
          {prospectWord(prospect)}
        </FilterChip>
      ))}
    </Chips>
  );
}

/** Parts of the filter that have no choice of their own: each can be taken away. */
function OtherChips({ place, view: { names } }: ListChipsProps) {
  const others = [
    ['themeId', names.theme],
    ['postId', names.post],
    ['missedMonths', missedText(place.filter)],
    ['running', runningText(place.filter)],
  ] as const;
  const shown = others.filter(([, name]) => name !== undefined);
  if (shown.length === 0) return null;
  return (
    <ul className="chips" aria-label={words.more}>
      {shown.map(([part, name]) => (
        <FilterChip key={part} place={place} to={without(place.filter, part)} isOn>
          <span className="visually-hidden">{words.remove}</span>
          {name}
          <span aria-hidden="true">×</span>
        </FilterChip>
      ))}
    </ul>
  );
}

/** What there is under the rest of the filter: to take in more, or to look at fewer. */
export function ListChips(props: ListChipsProps) {
  const { standings, year } = props.view;
  const count: CountOf = (narrowed) => standings.filter((each) => passes(narrowed, each, year)).length;
  const row = { ...props, count };
  return (
    <>
      <LightChips {...row} />
      <MarkChips {...row} />
      <OutlookChips {...row} />
      <ForecastChips {...row} />
      <OtherChips {...props} />
    </>
  );
}
