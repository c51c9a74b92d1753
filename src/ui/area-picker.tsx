import type { Area } from '../domain/plan.ts';
import { ChoicePicker } from './choice-picker.tsx';

interface AreaPickerProps extends Omit<Parameters<typeof ChoicePicker>[0], 'choices'> {
  readonly areas: readonly Area[];
}

/** Narrows a page to one area of the plan, called as the document heads it. */
export function AreaPicker({ areas, ...picker }: AreaPickerProps) {
  return <ChoicePicker {...picker} choices={areas.map(({ id, heading }) => ({ id, name: heading }))} />;
}
