/** What a person said about the names of a pasted table that nobody is called exactly. Plain JSON. */
export interface AssignmentChoices {
  /** `looseKey` of a text in the target's column → the target that is meant */
  readonly targetIdByKey: Readonly<Record<string, string>>;
  /** `nameKey` of a unit's name → the unit that is meant; '' leaves it out where it supports */
  readonly unitIdByKey: Readonly<Record<string, string>>;
}

export const noChoices: AssignmentChoices = { targetIdByKey: {}, unitIdByKey: {} };
