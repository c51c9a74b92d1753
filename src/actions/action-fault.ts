/** What a person may not do now, although nothing is broken; `code` is worded in text/, nothing was saved. */
export type ActionFaultCode =
  | 'period-locked'
  | 'own-entry'
  | 'overtaken'
  | 'reason-missing'
  | 'lock-changed'
  | 'unit-unknown'
  | 'until-past'
  | 'evidence-empty'
  | 'evidence-too-large'
  | 'evidence-unreadable'
  | 'evidence-repeated'
  | 'evidence-incomplete'
  | 'evidence-absent'
  | 'evidence-altered';

export class ActionFault extends Error {
  readonly code: ActionFaultCode;
  /** what it is about: a month, an id, the name of a file; empty when there is nothing to name */
  readonly detail: string;
  constructor(code: ActionFaultCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.name = 'ActionFault';
  }
}
