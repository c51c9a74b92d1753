import type { BulletinJob } from '../../actions/report-bulletin.ts';
import type { ReportRefusal } from '../../actions/report-jobs.ts';
import type { Rim } from '../../actions/rim.ts';
import { useExport } from '../../parts/use-export.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { gatherTexts, type VerifiedText } from './bulletin-texts.ts';
import { type BulletinForm, useBulletinForm } from './use-bulletin-form.ts';

const UNREADABLE = { ok: false, fault: { of: 'template', code: 'unreadable' } } as const;

const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );

/** Reads what the job needs, now: nothing but what is chosen is read before it is asked for. */
async function jobOf(
  workspace: Workspace,
  file: VerifiedText,
  form: BulletinForm,
  signal: AbortSignal,
): Promise<BulletinJob | ReportRefusal> {
  const texts = await gatherTexts(workspace, file, form, { signal });
  if ('ok' in texts) return texts;
  const job = { ...texts, kind: 'bulletin', page: form.page } as const;
  if (form.template === undefined) return job;
  const template = await bytesOf(form.template);
  return template === undefined ? UNREADABLE : { ...job, template };
}

/** The choices of the panel, and the making of the file beside the page. */
export function useBulletin(workspace: Workspace, rim: Rim, file: VerifiedText) {
  const { form, setForm } = useBulletinForm(workspace, file.snapshot.id);
  const { start, reset, ...run } = useExport(rim);
  return {
    ...run,
    form,
    setForm: (next: BulletinForm): void => {
      setForm(next);
      // What the last one said is not of these choices.
      if (!run.isRunning) reset();
    },
    make: (): void => start((signal) => jobOf(workspace, file, form, signal)),
  };
}
