import type { Subtle } from '../domain/open-snapshot.ts';
import type { DocumentRefusal } from '../importing/open-document.ts';
import type { Bulletin } from '../reporting/bulletin-value.ts';
import type { PagePreset, PagePresetId } from '../reporting/page-preset.ts';
import type { FillRefusal } from '../reporting/word-template.ts';
import { type BulletinTexts, bulletinOfTexts, type Made, type TextsFault } from './bulletin-of-texts.ts';
import { DOCX } from './report-formats.ts';
import type { ReportOutcome, Step } from './report-jobs.ts';

/** A snapshot as a 通报 in Word's format. */
export interface BulletinJob extends BulletinTexts {
  readonly kind: 'bulletin';
  readonly page: PagePresetId;
  /** the office's own document, with the slot */
  readonly template?: Uint8Array<ArrayBuffer>;
}

/** Why there is no file: which text failed which check, or what is wrong with the office's document. */
export type BulletinFault =
  | TextsFault
  /** `unreadable`: the browser could not read the file at all */
  | { readonly of: 'template'; readonly code: DocumentRefusal | FillRefusal | 'unreadable' };

type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The files of the document: our own page, or the office's with the slot filled. */
async function partsOf(
  bulletin: Bulletin,
  preset: PagePreset,
  template: BulletinJob['template'],
): Promise<Made<Parts, BulletinFault>> {
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

/** Verified, written, laid out. */
const STEPS = 3;

/** What fails verification is not written: the fault comes back and there is no file. The same job gives the same bytes. */
export async function bulletinReport(
  job: BulletinJob,
  step: Step,
  subtle: Subtle,
): Promise<ReportOutcome<BulletinFault>> {
  step(0, STEPS);
  const written = await bulletinOfTexts(job, subtle);
  if (!written.ok) return written;
  step(1, STEPS);
  const { file, bulletin } = written.made;
  const [{ pagePresets }, { bulletinName }, { storeZip }] = await Promise.all([
    import('../reporting/page-preset.ts'),
    import('../reporting/bulletin-name.ts'),
    import('../importing/store-zip.ts'),
  ]);
  const parts = await partsOf(bulletin, pagePresets[job.page], job.template);
  if (!parts.ok) return parts;
  step(2, STEPS);
  const bytes = storeZip(parts.made);
  step(STEPS, STEPS);
  return { ok: true, name: bulletinName(file, job.bulletin), type: DOCX, bytes };
}
