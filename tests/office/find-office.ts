import { findOffice } from '../../tools/office.mjs';

/** Once before all tests here: a missing program is installed or fails them, and skips none. */
export function setup(): void {
  findOffice();
}
