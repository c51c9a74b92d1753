import { useMutation } from '@tanstack/react-query';
import type { Rim } from '../../actions/rim.ts';
import { openText } from '../../queries/opened-snapshot.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { FileField } from '../../ui/file-field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { openAside } from './open-aside.ts';
import { type FileVerification, verifyFile } from './verify-file.ts';
import { VerifyResult } from './verify-result.tsx';

interface VerifyPanelProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  /** hears what was found, and with nothing that the next file is being looked at */
  readonly onResult: (result: FileVerification | undefined) => void;
}

/** 核验快照文件: says what a file from elsewhere is worth. Nothing is imported by it. */
export function VerifyPanel({ workspace, rim, onResult }: VerifyPanelProps) {
  const { mutate, isPending, variables, data, error } = useMutation({
    mutationFn: (chosen: File) =>
      verifyFile(chosen, (text) => openText(workspace, rim.subtle, text, openAside)),
    onMutate: () => onResult(undefined),
    onSuccess: onResult,
  });
  return (
    <section className="snapshot-panel" aria-labelledby="verify-title">
      <h2 className="snapshot-panel-title" id="verify-title">
        {words.verifyTitle}
      </h2>
      <p className="field-hint">{words.verifyText}</p>
      <div>
        <FileField
          label={words.chooseFile}
          hint={words.dropHint}
          accept=".json,application/json"
          onChoose={mutate}
        />
        <div className="verify-status" role="status">
          {isPending && <p>{words.verifying(variables.name)}</p>}
          {error && <SaveFault error={error} />}
          {data && <VerifyResult workspace={workspace} result={data} />}
        </div>
      </div>
    </section>
  );
}
