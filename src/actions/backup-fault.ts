import type { BackupFaultCode } from '../domain/backup-fault-code.ts';

/** Why a backup was not made, read or restored; nothing was written. `line` counts from 1, the header is line 1. */
export class BackupFault extends Error {
  readonly code: BackupFaultCode;
  readonly line: number | undefined;
  constructor(code: BackupFaultCode, line?: number, cause?: unknown) {
    super(line === undefined ? code : `${code}: ${line}`, { cause });
    this.name = 'BackupFault';
    this.code = code;
    this.line = line;
  }
}
