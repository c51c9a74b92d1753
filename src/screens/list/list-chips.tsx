import { type ItemFilter, itemMarks, passes } from '../../domain/item-filter.ts';
import { type Light, lights } from '../../domain/light.ts';
import { outlooksWorstFirst } from '../../domain/outlook-counts.ts';
import { prospects } from '../../domain/prospect.ts';
import { prospectWord } from '../../text/area-forecast-words.ts';
import { itemMarkWord, missedText, runningText, listWords as words } from '../../text/list-words.ts';
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
type RowProps = { readonly place: ListPlace; readonly count: CountOf };

function LightChips({ place, count }: RowProps) {
  const { filter } = place;
  const any = without(filter, 'lights');
  const isOn = (light: Light): boolean => filter.lights?.includes(light) ?? false;
  const shown = lights.filter((light) => isOn(light) || count({ ...any, lights: [light] }) > 0);
  return (
    <ul className="chips" aria-label={words.lights}>
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
    </ul>
  );
}

function MarkChips({ place, count }: RowProps) {
  const { filter } = place;
  const any = without(filter, 'mark');
  const shown = itemMarks.filter((mark) => filter.mark === mark || count({ ...any, mark }) > 0);
  if (shown.length === 0) return null;
  return (
    <ul className="chips" aria-label={words.marks}>
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
    </ul>
  );
}

function OutlookChips({ place, count }: RowProps) {
  const { filter } = place;
  const any = without(filter, 'outlook');
  const shown = outlooksWorstFirst.filter(
    (outlook) => filter.outlook === outlook || count({ ...any, outlook }) > 0,
  );
  if (shown.length === 0) return null;
  return (
    <ul className="chips" aria-label={words.outlooks}>
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
    </ul>
  );
}

/** Only where a forecast was asked for: to forecast every item of a plan takes its time. */
function ForecastChips({ place, count }: RowProps) {
  const { filter } = place;
  if (filter.prospects === undefined) return null;
  const any = without(filter, 'prospects');
  return (
    <ul className="chips" aria-label={words.forecasts}>
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
    </ul>
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
export function ListChips({ place, view }: ListChipsProps) {
  const { standings, year } = view;
  const count: CountOf = (narrowed) => standings.filter((each) => passes(narrowed, each, year)).length;
  return (
    <>
      <LightChips place={place} count={count} />
      <MarkChips place={place} count={count} />
      <OutlookChips place={place} count={count} />
      <ForecastChips place={place} count={count} />
      <OtherChips place={place} view={view} />
    </>
  );
}
