import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { SnapshotFile } from '../../domain/snapshot.ts';
import { snapshotsQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { bulletinFaultText, bulletinPanelWords as words } from '../../text/bulletin-panel-words.ts';
import { faultWords } from '../../text/fault-words.ts';
import { bulletinAddress } from '../../ui/addresses.ts';
import { ExportState } from '../../ui/export-state.tsx';
import { BulletinChoices } from './bulletin-choices.tsx';
import { BulletinTemplate } from './bulletin-template.tsx';
import { chosenWay, earlierOnes, printEarlier, printWay } from './bulletin-texts.ts';
import { useBulletin } from './use-bulletin.ts';
import type { BulletinForm } from './use-bulletin-form.ts';

interface BulletinPanelProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly file: SnapshotFile;
  /** as stored: what is verified again and exported */
  readonly text: string;
}

function withTemplate(
  { template: _before, ...form }: BulletinForm,
  template: File | undefined,
): BulletinForm {
  return template === undefined ? form : { ...form, template };
}

/** 生成通报: the snapshot as an official document, in Word's format or on paper. */
export function BulletinPanel({ workspace, rim, file, text }: BulletinPanelProps) {
  const { data: snapshots = [] } = useQuery(snapshotsQuery(workspace));
  const { form, setForm, make, cancel, result, error, ...state } = useBulletin(workspace, rim, {
    text,
    snapshot: file.snapshot,
  });
  const way = chosenWay(form, snapshots, file.snapshot);
  const broke = error && `${words.failed} ${faultWords.code('bulletin', error.message)}`;
  return (
    <section className="snapshot-panel" aria-labelledby="bulletin-title">
      <h2 className="snapshot-panel-title" id="bulletin-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p className="field-hint">{words.lead}</p>
      <BulletinChoices
        way={way}
        onChange={(next) => setForm({ ...form, ...next })}
        earlier={earlierOnes(snapshots, file.snapshot)}
      />
      <BulletinTemplate
        template={form.template}
        onChoose={(template) => setForm(withTemplate(form, template))}
      />
      <p className="field-hint">{words.fonts}</p>
      <div className="button-row">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={state.isRunning}
          onClick={make}
        >
          {words.download}
        </button>
        <Link className="button" href={bulletinAddress(file.snapshot.id, printWay(way), printEarlier(way))}>
          {words.onPaper}
        </Link>
      </div>
      <ExportState
        {...state}
        onCancel={cancel}
        made={result?.ok ? words.made(result.name) : undefined}
        failure={result?.ok === false ? bulletinFaultText(result.fault) : (broke ?? undefined)}
      />
    </section>
  );
}
