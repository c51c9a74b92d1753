import type { EvidencePlace } from '../actions/attach-evidence.ts';
import type { TargetState } from '../domain/target-state.ts';
import { EvidencePanel } from '../ui/evidence-panel.tsx';
import { useEvidence } from './use-evidence.ts';
import type { InWorkspace } from './use-saving.ts';

interface EvidenceDeskProps extends InWorkspace {
  /** what is added proves this month */
  readonly place: EvidencePlace;
  readonly state: TargetState;
}

/** 佐证材料 of one target: listed, attached, downloaded, removed. */
export function EvidenceDesk({ workspace, rim, place, state }: EvidenceDeskProps) {
  const { busy, said, problems, attachFiles, attachDocument, save, remove } = useEvidence(
    workspace,
    rim,
    place,
  );
  return (
    <EvidencePanel
      evidence={Object.values(state.evidenceById)}
      period={place.period}
      {...{ busy, said, problems }}
      onFiles={attachFiles}
      onDocument={attachDocument}
      onSave={save}
      onRemove={remove}
    />
  );
}
