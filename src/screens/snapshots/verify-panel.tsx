import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import { openText } from '../../queries/opened-snapshot.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { verifyFile } from './verify-file.ts';
import { VerifyResult } from './verify-result.tsx';

/** The input lies over the whole field: it is reached by key and click, and takes a dropped file by itself. */
function FileField({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    setOver(false);
    if (file) onChoose(file);
    // Emptied, so that the same file can be chosen again once it was replaced.
    target.value = '';
  };
  return (
    <label className={over ? 'verify-field verify-field-over' : 'verify-field'}>
      <span className="button">{words.chooseFile}</span>
      <span className="field-hint">{words.dropHint}</span>
      <input
        type="file"
        className="verify-input"
        accept=".json,application/json"
        onChange={choose}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      />
    </label>
  );
}

/** 核验快照文件: says what a file from elsewhere is worth. Nothing is imported by it. */
export function VerifyPanel({ workspace, rim }: { readonly workspace: Workspace; readonly rim: Rim }) {
  const { mutate, isPending, variables, data, error } = useMutation({
    mutationFn: (chosen: File) => verifyFile(chosen, (text) => openText(workspace, rim.subtle, text)),
  });
  return (
    <section className="snapshot-panel" aria-labelledby="verify-title">
      <h2 className="snapshot-panel-title" id="verify-title">
        {words.verifyTitle}
      </h2>
      <p className="field-hint">{words.verifyText}</p>
      <div>
        <FileField onChoose={mutate} />
        <div className="verify-status" role="status">
          {isPending && <p>{words.verifying(variables.name)}</p>}
          {error && <SaveFault error={error} />}
          {data && <VerifyResult workspace={workspace} result={data} />}
        </div>
      </div>
    </section>
  );
}
