import { createContext, useContext } from 'react';
import type { Basis } from '../domain/basis.ts';
import type { Period } from '../domain/period.ts';

/** The board last looked at. The month is empty, or none of the plan, where its address named none. */
export interface LookedAt {
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
}

const Context = createContext<LookedAt | undefined>(undefined);

/** Says which board was last looked at to what is drawn inside. */
export const LookedAtProvider = Context.Provider;

/** Which board was last looked at; undefined where none was named since the program was opened. */
export const useLookedAt = (): LookedAt | undefined => useContext(Context);
