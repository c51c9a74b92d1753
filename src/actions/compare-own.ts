import { canonicalJson } from '../domain/canonical-json.ts';
import { readBackupExtent } from '../storage/backup-reads.ts';
import { isCarried } from '../storage/own-rows.ts';
import type { Store } from '../storage/store.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import type { DrillDifference } from './log-comparison.ts';

/** What is kept beside the log, by its key and whether it is a setting or a draft. */
async function ownOf(store: Store): Promise<Map<string, string>> {
  const { settings, drafts } = await readBackupExtent(store);
  return new Map([
    ...settings.filter(isCarried).map(({ key, value }) => [`setting ${key}`, canonicalJson(value)] as const),
    ...drafts.map(({ id, fields }) => [`draft ${id}`, canonicalJson(fields)] as const),
  ]);
}

/**
 * Compares drafts and settings. What the file holds must have come back; that it reads otherwise here is no difference,
 * for drafts are typed on and leave no history to say what stood when the backup was made.
 */
export async function compareOwn(restored: Store, present: Store, { header: { counts } }: InspectedBackup) {
  const [back, here] = [await ownOf(restored), await ownOf(present)];
  const own = [...back].filter(([key, text]) => here.get(key) === text).length;
  const isLost = back.size !== counts.settings + counts.drafts;
  const differences: DrillDifference[] = isLost ? [{ what: 'own', id: '' }] : [];
  return { differences, own, ownOther: back.size - own };
}
