import { useQuery } from '@tanstack/react-query';
import type { Rim } from '../../actions/rim.ts';
import type { SnapshotFile } from '../../domain/snapshot.ts';
import { snapshotsQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { bulletinFaultText, bulletinPanelWords as words } from '../../text/bulletin-panel-words.ts';
import { faultWords } from '../../text/fault-words.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { BulletinTemplate } from './bulletin-template.tsx';
import { type BulletinForm, earlierOnes, useBulletin } from './use-bulletin.ts';

interface BulletinPanelProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly file: SnapshotFile;
  /** as stored: what is verified again and exported */
  readonly text: string;
}

const entriesOf = <K extends string>(wordsByKey: Readonly<Record<K, string>>) =>
  Object.entries(wordsByKey) as unknown as readonly (readonly [K, string])[];

interface ChoicesProps {
  readonly form: BulletinForm;
  readonly onChange: (form: BulletinForm) => void;
  readonly earlier: ReturnType<typeof earlierOnes>;
}

/** What of, in which layout, held against what. */
function Choices({ form, onChange, earlier }: ChoicesProps) {
  const { kinds, pages } = words;
  return (
    <div className="bulletin-choices">
      <SelectField
        label={words.kind}
        hint={words.kindHint}
        value={form.kind}
        options={entriesOf(kinds)}
        onChange={(kind) => onChange({ ...form, kind: kind === 'progress' ? 'progress' : 'inspection' })}
      />
      <SelectField
        label={words.page}
        hint={words.pageHint}
        value={form.page}
        options={entriesOf(pages)}
        onChange={(page) => onChange({ ...form, page: page === 'adjusted' ? 'adjusted' : 'national' })}
      />
      <SelectField
        label={words.earlier}
        value={form.earlierId}
        options={[
          ['', words.noEarlier],
          ...earlier.map(({ id, asOf, name }) => [id, words.earlierOne(asOf, name)] as const),
        ]}
        onChange={(earlierId) => onChange({ ...form, earlierId })}
        {...(earlier.length === 0 ? { hint: words.noneEarlier } : {})}
      />
    </div>
  );
}

/** 生成通报: the snapshot as an official document in Word's format. */
export function BulletinPanel({ workspace, rim, file, text }: BulletinPanelProps) {
  const { data: snapshots = [] } = useQuery(snapshotsQuery(workspace));
  const { form, setForm, make, isPending, result, error } = useBulletin(workspace, rim, text);
  const failure =
    result?.ok === false
      ? bulletinFaultText(result.fault)
      : error && `${words.failed} ${faultWords.code('bulletin', error.message)}`;
  return (
    <section className="snapshot-panel" aria-labelledby="bulletin-title">
      <h2 className="snapshot-panel-title" id="bulletin-title">
        {words.title}
      </h2>
      <p className="field-hint">{words.lead}</p>
      <Choices form={form} onChange={setForm} earlier={earlierOnes(snapshots, file.snapshot)} />
      <BulletinTemplate
        template={form.template}
        onChoose={(template) => {
          const { template: _before, ...rest } = form;
          setForm(template === undefined ? rest : { ...rest, template });
        }}
      />
      <p className="field-hint">{words.fonts}</p>
      <div className="button-row">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={isPending}
          aria-busy={isPending}
          onClick={make}
        >
          {words.download}
        </button>
        <p className="snapshot-progress" role="status">
          {isPending && words.making}
          {result?.ok && words.made(result.name)}
        </p>
      </div>
      {failure && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
