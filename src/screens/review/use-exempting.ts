import { type SubmitEvent, useRef, useState } from 'react';
import { exemptFromLock } from '../../actions/exempt-from-lock.ts';
import type { Unit } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import { type InWorkspace, type Save, useSaving } from '../../parts/use-saving.ts';
import { lockWords as words } from '../../text/lock-words.ts';
import { instantOf, tomorrowEvening } from './exemption-until.ts';

export interface ExemptingPlace extends InWorkspace {
  readonly planId: string;
  readonly period: Period;
  readonly units: readonly Unit[];
}

export interface ExemptionFields {
  readonly unitId: string;
  /** date and time in Asia/Shanghai, as the field gives them */
  readonly until: string;
  readonly reason: string;
}

export type Missing = Partial<Record<keyof ExemptionFields, string>>;

/** What is wrong with the fields, worded beside each. */
function missingIn({ unitId, until, reason }: ExemptionFields, units: readonly Unit[], now: string): Missing {
  const instant = instantOf(until);
  return {
    ...(units.some(({ id }) => id === unitId) ? {} : { unitId: words.unitMissing }),
    ...(instant === undefined ? { until: words.untilMissing } : {}),
    ...(instant !== undefined && instant <= now ? { until: words.untilPast } : {}),
    ...(reason.trim() === '' ? { reason: words.reasonMissing } : {}),
  };
}

const exemptOnce: Save<Parameters<typeof exemptFromLock>[3]> = (store, rim, exemption, newId) =>
  exemptFromLock(store, rim, newId(), exemption);

/** The fields of an exemption, what is wrong with them, and giving it. */
export function useExempting({ workspace, rim, planId, period, units }: ExemptingPlace) {
  const blank = (): ExemptionFields => ({ unitId: '', until: tomorrowEvening(rim.now()), reason: '' });
  const [fields, setFields] = useState(blank);
  const [missing, setMissing] = useState<Missing>({});
  const [done, setDone] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { save, isSaving, fault } = useSaving({ workspace, rim }, exemptOnce);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setDone('');
    const found = missingIn(fields, units, rim.now());
    setMissing(found);
    const until = instantOf(fields.until);
    const [wrong] = Object.keys(found);
    if (wrong !== undefined || until === undefined) {
      form.current?.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
      return;
    }
    const unit = units.find(({ id }) => id === fields.unitId)?.name ?? '';
    save({ planId, period, unitId: fields.unitId, until, reason: fields.reason.trim() }, () => {
      setDone(words.exempted(unit, until));
      setFields(blank());
    });
  };
  const change = (part: Partial<ExemptionFields>): void => setFields({ ...fields, ...part });
  return { form, fields, missing, done, isSaving, fault, change, submit };
}
