import { type SnapshotFault, type SnapshotFile, verifySnapshot } from '../domain/snapshot.ts';
import type { DocumentRefusal } from '../importing/open-document.ts';
import type { Bulletin } from '../reporting/bulletin-value.ts';
import type { PagePreset, PagePresetId } from '../reporting/page-preset.ts';
import type { FillRefusal } from '../reporting/word-template.ts';
import type { Rim } from './rim.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface BulletinChoices {
  readonly kind: 'inspection' | 'progress';
  readonly page: PagePresetId;
  /** the stored text of an earlier snapshot of the same plan to compare with */
  readonly earlier?: string;
  /** the office's own document, with the slot */
  readonly template?: Uint8Array<ArrayBuffer>;
}

/** Why there is no file: which text failed which check. */
export type BulletinFault =
  | { readonly of: 'snapshot' | 'earlier'; readonly code: SnapshotFault }
  | { readonly of: 'earlier'; readonly code: 'other-plan' | 'not-earlier' }
  | { readonly of: 'template'; readonly code: DocumentRefusal | FillRefusal };

export type BulletinExport =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly fault: BulletinFault };

type Made<T> =
  | { readonly ok: true; readonly made: T }
  | { readonly ok: false; readonly fault: BulletinFault };

/** Of another plan nothing can be compared; what is later would tell the year backwards. */
function earlierOf(text: string | undefined, { snapshot }: SnapshotFile): Made<SnapshotFile | undefined> {
  if (text === undefined) return { ok: true, made: undefined };
  const verified = verifySnapshot(text);
  if (!verified.ok) return { ok: false, fault: { of: 'earlier', code: verified.fault } };
  const earlier = verified.file.snapshot;
  if (earlier.plan.id !== snapshot.plan.id)
    return { ok: false, fault: { of: 'earlier', code: 'other-plan' } };
  const isSameMonth = earlier.asOf === snapshot.asOf;
  if (earlier.asOf > snapshot.asOf || (isSameMonth && earlier.takenAt >= snapshot.takenAt))
    return { ok: false, fault: { of: 'earlier', code: 'not-earlier' } };
  return { ok: true, made: verified.file };
}

type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The files of the document: our own page, or the office's with the slot filled. */
async function partsOf(
  bulletin: Bulletin,
  preset: PagePreset,
  template: BulletinChoices['template'],
): Promise<Made<Parts>> {
  if (template === undefined)
    return { ok: true, made: (await import('../reporting/word-package.ts')).wordParts(bulletin, preset) };
  const [{ openDocument }, { filledTemplate }] = await Promise.all([
    import('../importing/open-document.ts'),
    import('../reporting/word-template.ts'),
  ]);
  const opening = await openDocument(template);
  if (!opening.ok) return { ok: false, fault: { of: 'template', code: opening.refusal } };
  const { parts, main, xml } = opening.document;
  const filling = filledTemplate(xml, bulletin, preset);
  if (!filling.ok) return { ok: false, fault: { of: 'template', code: filling.refusal } };
  return { ok: true, made: new Map<string, string | Uint8Array>(parts).set(main, filling.xml) };
}

/**
 * Saves a snapshot as a 通报 in Word's format. What fails verification is not written: the fault comes back and nothing is
 * saved. `text` is the stored text of the snapshot; `unitNamesById` names the units, of which a snapshot keeps the ids.
 * The same texts, choices and names give the same bytes.
 */
export async function exportBulletin(
  rim: Rim,
  text: string,
  unitNamesById: ReadonlyMap<string, string>,
  { kind, page, earlier: earlierText, template }: BulletinChoices,
): Promise<BulletinExport> {
  const verified = verifySnapshot(text);
  if (!verified.ok) return { ok: false, fault: { of: 'snapshot', code: verified.fault } };
  const earlier = earlierOf(earlierText, verified.file);
  if (!earlier.ok) return earlier;
  const [{ bulletinOf }, { pagePresets }, { bulletinName }, { storeZip }] = await Promise.all([
    import('../reporting/bulletin.ts'),
    import('../reporting/page-preset.ts'),
    import('../reporting/bulletin-name.ts'),
    import('../importing/store-zip.ts'),
  ]);
  const before = earlier.made === undefined ? {} : { earlier: earlier.made.snapshot };
  const bulletin = bulletinOf({ ...verified.file, kind, unitNamesById, ...before });
  const parts = await partsOf(bulletin, pagePresets[page], template);
  if (!parts.ok) return parts;
  const name = bulletinName(verified.file, kind);
  rim.saveFile(name, new Blob([storeZip(parts.made)], { type: DOCX }));
  return { ok: true, name };
}
