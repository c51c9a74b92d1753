import { useMemo, useState } from 'react';
import type { AssignmentChoices } from '../../domain/assignment-choices.ts';
import { looseKey } from '../../domain/name-likeness.ts';
import { nameKey } from '../../domain/organisation-names.ts';

/** What a person said of one name in the pasted table; without an id the unit is left out. */
export interface Said {
  readonly about: 'target' | 'unit';
  readonly key: string;
  /** as it is written in the table */
  readonly text: string;
  readonly id: string;
}

const choicesOf = (said: readonly Said[]): AssignmentChoices => {
  const idsAbout = (about: Said['about']): Record<string, string> =>
    Object.fromEntries(said.filter((each) => each.about === about).map(({ key, id }) => [key, id]));
  return { targetIdByKey: idsAbout('target'), unitIdByKey: idsAbout('unit') };
};

/** What a person said of names that nobody is called exactly; it can be taken back. */
export function usePasteChoices() {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const choices = useMemo(() => choicesOf(said), [said]);
  const without = ({ about, key }: Pick<Said, 'about' | 'key'>): readonly Said[] =>
    said.filter((each) => each.about !== about || each.key !== key);
  const choose = (about: Said['about'], text: string, id: string): void => {
    const key = about === 'target' ? looseKey(text) : nameKey(text);
    setSaid([...without({ about, key }), { about, key, text, id }]);
  };
  return {
    said,
    choices,
    choose,
    undo: (each: Said) => setSaid(without(each)),
    forget: () => setSaid([]),
  };
}
