import { type Light, lights } from '../../domain/light.ts';
import type { Target } from '../../domain/plan.ts';
import type { Standing } from '../../domain/standing.ts';
import { areaWords } from '../../text/area-words.ts';
import { kindWords } from '../../text/target-kinds.ts';
import { LightBadge } from '../../ui/light-badge.tsx';
import type { TargetFilter } from './target-filter.ts';

interface FilterBarProps {
  readonly standings: readonly Standing[];
  readonly filter: TargetFilter;
  readonly onChange: (filter: TargetFilter) => void;
}

const kinds: readonly Target['kind'][] = ['numeric', 'named', 'directional'];

function LightChips({ standings, filter, onChange }: FilterBarProps) {
  const count = (light: Light): number => standings.filter((s) => s.light === light).length;
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{areaWords.filterByLight}</legend>
      <button
        type="button"
        className="chip"
        aria-pressed={filter.light === undefined}
        onClick={() => onChange({ ...filter, light: undefined })}
      >
        {areaWords.all} <span className="chip-count">{standings.length}</span>
      </button>
      {lights
        .filter((light) => count(light) > 0)
        .map((light) => (
          <button
            type="button"
            className="chip"
            key={light}
            aria-pressed={filter.light === light}
            onClick={() => onChange({ ...filter, light: filter.light === light ? undefined : light })}
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
          onChange={({ target: { value } }) =>
            onChange({ ...filter, kind: kinds.find((kind) => kind === value) })
          }
        >
          <option value="">{areaWords.anyKind}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="picker">
        {areaWords.search}
        <input
          className="input"
          type="search"
          placeholder={areaWords.searchHint}
          value={filter.text}
          onChange={({ target: { value } }) => onChange({ ...filter, text: value })}
        />
      </label>
    </div>
  );
}
