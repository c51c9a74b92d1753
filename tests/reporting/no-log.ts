import type { LogReading } from '../../src/actions/report-log.ts';
import { emptyOrganisation } from '../../src/domain/organisation.ts';

/** Where there is no database: whoever opened this one would fail. */
export const noStore = { name: 'nowhere', installId: 'nobody' } as const;

/** A log that holds nothing, said to be read in two parts. */
export const emptyLog: LogReading = async (_address, _snapshot, onStep) => {
  onStep(1, 2);
  onStep(2, 2);
  return { organisation: emptyOrganisation };
};
