import { bulletinPanelWords as words } from '../../text/bulletin-panel-words.ts';
import { SelectField } from '../../ui/select-field.tsx';
import type { BulletinWay, earlierOnes } from './bulletin-texts.ts';

const entriesOf = <K extends string>(wordsByKey: Readonly<Record<K, string>>) =>
  Object.entries(wordsByKey) as unknown as readonly (readonly [K, string])[];

interface BulletinChoicesProps {
  readonly way: BulletinWay & { readonly earlierId: string };
  readonly onChange: (way: BulletinWay) => void;
  /** what it can be held against */
  readonly earlier: ReturnType<typeof earlierOnes>;
}

/** What of, in which layout, held against what. */
export function BulletinChoices({ way, onChange, earlier }: BulletinChoicesProps) {
  const { kinds, pages } = words;
  return (
    <div className="bulletin-choices">
      <SelectField
        label={words.kind}
        hint={words.kindHint}
        value={way.kind}
        options={entriesOf(kinds)}
        onChange={(kind) => onChange({ ...way, kind: kind === 'progress' ? 'progress' : 'inspection' })}
      />
      <SelectField
        label={words.page}
        hint={words.pageHint}
        value={way.page}
        options={entriesOf(pages)}
        onChange={(page) => onChange({ ...way, page: page === 'adjusted' ? 'adjusted' : 'national' })}
      />
      <SelectField
        label={words.earlier}
        hint={earlier.length === 0 ? words.noneEarlier : words.earlierHint}
        value={way.earlierId}
        options={[
          ['', words.noEarlier],
          ...earlier.map(
            ({ id, asOf, name, takenAt }) => [id, words.earlierOne(asOf, name, takenAt)] as const,
          ),
        ]}
        onChange={(earlierId) => onChange({ ...way, earlierId })}
      />
    </div>
  );
}
