import { type AuditFilter, type AuditTopic, auditTopics, noAuditFilter } from '../../domain/audit.ts';
import { type Period, periodsFrom } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { auditWords as words } from '../../text/audit-words.ts';
import { periodText } from '../../text/format.ts';

/** What is typed: the filter, and words of target names instead of ids. */
export interface AuditWanted extends Omit<AuditFilter, 'targetIds'> {
  readonly target: string;
}

export const nothingWanted: AuditWanted = { ...noAuditFilter, target: '' };

interface AuditFiltersProps {
  readonly wanted: AuditWanted;
  readonly plans: readonly Plan[];
  readonly onChange: (wanted: AuditWanted) => void;
}

const topics = Object.keys(auditTopics) as AuditTopic[];

const periodsIn = (plans: readonly Plan[]): Period[] => [
  ...new Set(plans.flatMap(({ periods: { from, to } }) => periodsFrom(from, to)).toSorted()),
];

interface TextFilterProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextFilter({ label, hint, value, onChange }: TextFilterProps) {
  return (
    <label className="picker">
      {label}
      <input
        className="input"
        type="search"
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function TopicFilter({ wanted, onChange }: Pick<AuditFiltersProps, 'wanted' | 'onChange'>) {
  return (
    <label className="picker">
      {words.topic}
      <select
        className="select"
        value={wanted.topic}
        onChange={({ target: { value } }) =>
          onChange({ ...wanted, topic: topics.find((topic) => topic === value) ?? '' })
        }
      >
        <option value="">{words.anyTopic}</option>
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {words.topics[topic]}
          </option>
        ))}
      </select>
    </label>
  );
}

function PeriodFilter({ wanted, plans, onChange }: AuditFiltersProps) {
  return (
    <label className="picker">
      {words.period}
      <select
        className="select"
        value={wanted.period}
        onChange={({ target: { value } }) => onChange({ ...wanted, period: value })}
      >
        <option value="">{words.anyPeriod}</option>
        {periodsIn(plans).map((period) => (
          <option key={period} value={period}>
            {periodText(period)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What to look for in the log. */
export function AuditFilters(props: AuditFiltersProps) {
  const { wanted, onChange } = props;
  const text = (field: 'who' | 'target' | 'file') => ({
    value: wanted[field],
    onChange: (value: string) => onChange({ ...wanted, [field]: value }),
  });
  return (
    <fieldset className="filter-bar audit-filters">
      <legend className="visually-hidden">{words.filters}</legend>
      <TopicFilter wanted={wanted} onChange={onChange} />
      <PeriodFilter {...props} />
      <TextFilter label={words.who} hint={words.whoHint} {...text('who')} />
      <TextFilter label={words.target} hint={words.targetHint} {...text('target')} />
      <TextFilter label={words.file} hint={words.fileHint} {...text('file')} />
      <label className="check">
        <input
          type="checkbox"
          checked={wanted.peopleOnly}
          onChange={({ target: { checked } }) => onChange({ ...wanted, peopleOnly: checked })}
        />
        {words.peopleOnly}
      </label>
      <button type="button" className="link-button" onClick={() => onChange(nothingWanted)}>
        {words.clear}
      </button>
    </fieldset>
  );
}
