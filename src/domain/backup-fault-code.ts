import type { HeaderFault } from './backup-header.ts';

/**
 * Why a backup is not made, read or restored; text/ says each in a sentence with what to do.
 * - making: `nothing` there is nothing that a person said · `no-crypto` no encryption here (plain HTTP) ·
 *   `password-weak` · `made-wrong` what was made does not read back · `folder-denied` the folder may not be written ·
 *   `folder-failed` it cannot be, or what was written reads otherwise
 * - reading: `empty` no byte · `unreadable` the disk · `truncated`, `overlong`, `damaged` not the bytes that were written ·
 *   `no-inflate` this browser cannot decompress · `password-needed`, `wrong-password` · `line-damaged` a line is none of
 *   the format · `counts-differ` · `no-room` for what it holds · `partly-restored` a large file, of which some is here ·
 *   `drill-lost` another page took the drill's database away
 */
export type BackupFaultCode =
  | HeaderFault
  | 'nothing'
  | 'no-crypto'
  | 'password-weak'
  | 'made-wrong'
  | 'folder-denied'
  | 'folder-failed'
  | 'empty'
  | 'unreadable'
  | 'truncated'
  | 'overlong'
  | 'damaged'
  | 'no-inflate'
  | 'password-needed'
  | 'wrong-password'
  | 'line-damaged'
  | 'counts-differ'
  | 'no-room'
  | 'partly-restored'
  | 'drill-lost';
