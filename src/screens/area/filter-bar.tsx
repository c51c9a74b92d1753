import { type ItemFilter, targetKinds } from '../../domain/item-filter.ts';
import { type Light, lights } from '../../domain/light.ts';
import type { Standing } from '../../domain/standing.ts';
import { areaWords } from '../../text/area-words.ts';
import { kindWords } from '../../text/target-kinds.ts';
import { LightBadge } from '../../ui/light-badge.tsx';
import { SearchInput } from '../../ui/search-input.tsx';

interface FilterBarProps {
  readonly standings: readonly Standing[];
  readonly filter: ItemFilter;
  /** `isTyped`: letter by letter, one step of the history */
  readonly onChange: (filter: ItemFilter, isTyped?: boolean) => void;
}

/** The filter with another part; absent is not asked for. */
function withPart<K extends 'lights' | 'kind' | 'text'>(
  filter: ItemFilter,
  part: K,
  value: ItemFilter[K] | undefined,
): ItemFilter {
  const { [part]: _before, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [part]: value };
}

function LightChips({ standings, filter, onChange }: FilterBarProps) {
  const count = (light: Light): number => standings.filter((s) => s.light === light).length;
  const isOn = (light: Light): boolean => filter.lights?.includes(light) ?? false;
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{areaWords.filterByLight}</legend>
      <button
        type="button"
        className="chip"
        aria-pressed={filter.lights === undefined}
        onClick={() => onChange(withPart(filter, 'lights', undefined))}
      >
        {areaWords.all} <span className="chip-count">{standings.length}</span>
      </button>
      {lights
        .filter((light) => count(light) > 0 || isOn(light))
        .map((light) => (
          <button
            type="button"
            className="chip"
            key={light}
            aria-pressed={isOn(light)}
            onClick={() => onChange(withPart(filter, 'lights', isOn(light) ? undefined : [light]))}
          >
            <LightBadge light={light} /> <span className="chip-count">{count(light)}</span>
          </button>
        ))}
    </fieldset>
  );
}

/** Filters by light, by kind and by words of the name or the quote. */
export function FilterBar(props: FilterBarProps) {
  const { filter, onChange } = props;
  return (
    <div className="filter-bar">
      <LightChips {...props} />
      <label className="picker">
        {areaWords.kind}
        <select
          className="select"
          value={filter.kind ?? ''}
          onChange={({ target: { value } }) => {
            const chosen = targetKinds.find((kind) => kind === value);
            onChange(withPart(filter, 'kind', chosen));
          }}
        >
          <option value="">{areaWords.anyKind}</option>
          {targetKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </select>
      </label>
      <SearchInput
        label={areaWords.search}
        hint={areaWords.searchHint}
        value={filter.text ?? ''}
        onChange={(text) => onChange(withPart(filter, 'text', text === '' ? undefined : text), true)}
      />
    </div>
  );
}
