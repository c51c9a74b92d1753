import type { BackupStep } from '../../actions/backup-watch.ts';
import { makeBackupWords as words } from '../../text/make-backup-words.ts';

function textOf(step: BackupStep | undefined): string {
  if (step === undefined) return words.starting;
  const { phase, done, all } = step;
  if (phase === 'write') return words.phases.write;
  if (phase === 'gather' || phase === 'compare') return words.phases[phase](done, all);
  return words.phases[phase](Math.floor((100 * done) / Math.max(all, 1)));
}

interface WorkStateProps {
  readonly isRunning: boolean;
  readonly step: BackupStep | undefined;
  readonly onStop: () => void;
}

/** How far long work is, and the way to give it up; what is being written in one go is not given up any more. */
export function WorkState({ isRunning, step, onStop }: WorkStateProps) {
  if (!isRunning) return null;
  const bar =
    step === undefined || step.phase === 'write' ? {} : { value: step.done, max: Math.max(step.all, 1) };
  return (
    <div className="backup-work">
      <progress {...bar} aria-label={words.working} />
      <span>{textOf(step)}</span>
      {step?.phase !== 'write' && (
        <button type="button" className="button" onClick={onStop}>
          {words.stop}
        </button>
      )}
    </div>
  );
}
