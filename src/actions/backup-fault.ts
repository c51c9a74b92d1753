import type { BackupFaultCode } from '../domain/backup-fault-code.ts';

/** Where a file is wrong: the line, counted from 1 (the header is line 1), or how many bytes there should be and are. */
export interface FaultPlace {
  readonly line?: number;
  readonly expected?: number;
  readonly found?: number;
}

/** Why a backup was not made, read or restored. But for `partly-restored` nothing was written. */
export class BackupFault extends Error {
  readonly code: BackupFaultCode;
  readonly place: FaultPlace;
  constructor(code: BackupFaultCode, place: FaultPlace = {}, cause?: unknown) {
    super(place.line === undefined ? code : `${code}: ${place.line}`, { cause });
    this.name = 'BackupFault';
    this.code = code;
    this.place = place;
  }
}
