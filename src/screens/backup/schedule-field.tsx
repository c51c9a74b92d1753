import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { setSchedule } from '../../actions/automatic-backup.ts';
import { REMINDER_DAYS } from '../../domain/backup-state.ts';
import { backupStateQuery } from '../../queries/backup.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { automaticWords as words } from '../../text/automatic-backup-words.ts';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';

/** 定期自动下载: never, every day, every week; kept at once. */
export function ScheduleField({ workspace }: { readonly workspace: Workspace }) {
  const client = useQueryClient();
  const { data: state } = useQuery(backupStateQuery(workspace));
  const { mutate, isSuccess, error } = useMutation({
    mutationFn: async (days: number | undefined) => setSchedule(await workspace.store(), days),
    onSettled: () => client.invalidateQueries({ queryKey: [workspace.id, 'backup'] }),
  });
  if (state === undefined) return null;
  const { everyDays } = state;
  return (
    <>
      <Field label={words.schedule} hint={words.scheduleHint}>
        {(control) => (
          <select
            {...control}
            className="select"
            value={everyDays ?? ''}
            onChange={({ target }) => mutate(target.value === '' ? undefined : Number(target.value))}
          >
            <option value="">{words.scheduleNever}</option>
            <option value={1}>{words.scheduleDaily}</option>
            <option value={REMINDER_DAYS}>{words.scheduleWeekly}</option>
          </select>
        )}
      </Field>
      <p role="status">{isSuccess && words.scheduleKept}</p>
      {error && <SaveFault error={error} />}
    </>
  );
}
