import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulletinChoices, BulletinExport } from '../../actions/export-bulletin.ts';
import type { Rim } from '../../actions/rim.ts';
import { unitName } from '../../domain/organisation.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { type SnapshotSummary, snapshotQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';

export interface BulletinForm extends Pick<BulletinChoices, 'kind' | 'page'> {
  /** empty for no comparison */
  readonly earlierId: string;
  readonly template?: File;
}

const UNREADABLE = { ok: false, fault: { of: 'template', code: 'unreadable' } } as const;
const GONE = { ok: false, fault: { of: 'earlier', code: 'not-a-snapshot' } } as const;
type BulletinResult = BulletinExport | typeof UNREADABLE | typeof GONE;

/** Snapshots of the same plan that can be compared with: of an earlier month, or of the same one and frozen before. */
export const earlierOnes = (
  snapshots: readonly SnapshotSummary[],
  { id, plan, asOf, takenAt }: Snapshot,
): SnapshotSummary[] =>
  snapshots.filter(
    (each) =>
      each.id !== id &&
      each.planId === plan.id &&
      (each.asOf < asOf || (each.asOf === asOf && each.takenAt < takenAt)),
  );

const bytesOf = async (file: File | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  file && new Uint8Array(await file.arrayBuffer());

/** The choices of the panel, and the making of the file. Nothing but the file is read before it is asked for. */
export function useBulletin(workspace: Workspace, rim: Rim, text: string) {
  const client = useQueryClient();
  const [form, setForm] = useState<BulletinForm>({ kind: 'inspection', page: 'national', earlierId: '' });
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: async ({ kind, page, earlierId, template: file }: BulletinForm): Promise<BulletinResult> => {
      const [{ exportBulletin }, organisation, opened, template] = await Promise.all([
        import('../../actions/export-bulletin.ts'),
        client.fetchQuery(organisationQuery(workspace)),
        earlierId === '' ? undefined : client.fetchQuery(snapshotQuery(workspace, earlierId)),
        bytesOf(file).catch(() => null),
      ]);
      if (template === null) return UNREADABLE;
      if (opened === null) return GONE;
      const ids = Object.keys(organisation.unitsById);
      const names = new Map(ids.map((unitId) => [unitId, unitName(organisation, unitId) ?? '']));
      return exportBulletin(rim, text, names, {
        kind,
        page,
        ...(opened ? { earlier: opened.text } : {}),
        ...(template === undefined ? {} : { template }),
      });
    },
  });
  return {
    form,
    setForm: (next: BulletinForm): void => {
      setForm(next);
      reset();
    },
    make: (): void => {
      if (!isPending) mutate(form);
    },
    isPending,
    result: data,
    error,
  };
}
