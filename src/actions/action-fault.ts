/** What a person may not do now, although nothing is broken; `code` is worded in text/, nothing was saved. */
export type ActionFaultCode = 'period-locked' | 'own-entry' | 'overtaken';

export class ActionFault extends Error {
  readonly code: ActionFaultCode;
  constructor(code: ActionFaultCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
    this.name = 'ActionFault';
  }
}
