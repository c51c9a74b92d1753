import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { attachEach } from '../actions/attach-each.ts';
import type { EvidencePiece, EvidencePlace } from '../actions/attach-evidence.ts';
import { AttemptIds } from '../actions/attempt-ids.ts';
import { removeEvidence } from '../actions/remove-evidence.ts';
import type { Rim } from '../actions/rim.ts';
import { saveEvidence } from '../actions/save-evidence.ts';
import type { AttachedEvidence } from '../domain/target-state.ts';
import type { Workspace } from '../queries/workspace.ts';
import { attachedText, evidenceTitle, evidenceWords as words } from '../text/evidence-words.ts';
import type { NewDocument } from '../ui/evidence-adder.tsx';
import type { EvidenceProblem } from '../ui/evidence-panel.tsx';

type Deed =
  | { readonly kind: 'attach'; readonly pieces: readonly EvidencePiece[] }
  | { readonly kind: 'remove'; readonly piece: AttachedEvidence; readonly reason: string }
  | { readonly kind: 'save'; readonly piece: AttachedEvidence };

interface Outcome {
  readonly said: string;
  readonly problems: readonly EvidenceProblem[];
}

const nothing: Outcome = { said: '', problems: [] };

function busyWith(deed: Deed): string {
  if (deed.kind === 'remove') return words.removing;
  const [first] = deed.kind === 'attach' ? deed.pieces : [];
  return first === undefined
    ? ''
    : words.attaching(first.kind === 'file' ? first.file.name : first.number.trim());
}

async function attach(
  workspace: Workspace,
  rim: Rim,
  place: EvidencePlace,
  pieces: readonly EvidencePiece[],
): Promise<Outcome> {
  const outcomes = await attachEach(await workspace.store(), rim, place, pieces);
  const names = outcomes.filter(({ error }) => error === undefined).map(({ name }) => name);
  const problems = outcomes.flatMap(({ id, name, error }) =>
    error === undefined ? [] : [{ id, name, error }],
  );
  return { said: names.length === 0 ? '' : attachedText(names), problems };
}

/** Attaching, removing and downloading the evidence of one target and month; one deed at a time. */
export function useEvidence(workspace: Workspace, rim: Rim, place: EvidencePlace) {
  const [ids] = useState(() => new AttemptIds(rim.newId));
  const act = async (deed: Deed): Promise<Outcome> => {
    if (deed.kind === 'attach') return attach(workspace, rim, place, deed.pieces);
    const { id, period, evidence } = deed.piece;
    const title = evidenceTitle(evidence);
    const store = await workspace.store();
    if (deed.kind === 'save') {
      const name = evidence.kind === 'file' ? await saveEvidence(store, rim, evidence) : '';
      return { said: words.downloaded(name), problems: [] };
    }
    const { planId, targetId } = place;
    const removal = { planId, targetId, evidenceId: id, reason: deed.reason };
    await removeEvidence(store, rim, ids.of(removal)(), removal, period);
    return { said: words.removed(title), problems: [] };
  };
  const { mutate, isPending, variables, data, error } = useMutation({ mutationFn: act });
  const problemsOf = (failed: unknown): readonly EvidenceProblem[] => {
    if (failed === null) return (data ?? nothing).problems;
    const piece = variables?.kind === 'attach' ? undefined : variables?.piece;
    return [{ id: 'failed', name: piece === undefined ? '' : evidenceTitle(piece.evidence), error: failed }];
  };
  return {
    busy: isPending ? busyWith(variables) : '',
    said: data?.said ?? '',
    problems: isPending ? [] : problemsOf(error),
    attachFiles: (files: readonly File[]): void =>
      mutate({ kind: 'attach', pieces: files.map((file) => ({ kind: 'file', id: rim.newId(), file })) }),
    attachDocument: (document: NewDocument, onAttached: () => void): void =>
      mutate(
        { kind: 'attach', pieces: [{ kind: 'document', id: rim.newId(), ...document }] },
        { onSuccess: ({ problems }) => problems.length === 0 && onAttached() },
      ),
    remove: (piece: AttachedEvidence, reason: string, onRemoved: () => void): void =>
      mutate({ kind: 'remove', piece, reason }, { onSuccess: onRemoved }),
    save: (piece: AttachedEvidence): void => mutate({ kind: 'save', piece }),
  };
}
