import type { LedgerChoices } from '../domain/ledger.ts';
import type { Period } from '../domain/period.ts';
import type { FoundSheet } from './ledger-sheets.ts';

type RolesBySignature = LedgerChoices['rolesBySignature'];
type Roles = RolesBySignature[string];

/** What was said in another month of a column that names a month does not hold: the chosen month's column is read. */
function inMonth(roles: Roles, { header }: FoundSheet, chosen: Period): Roles {
  const holds = ([index, role]: [string, string]): boolean => {
    const period = header?.readings[Number(index)]?.period;
    return period === undefined || (period === chosen && role !== '');
  };
  return Object.fromEntries(Object.entries(roles).filter(holds));
}

/** What was said about this file goes before what was said about one like it. */
export async function withRemembered(
  choices: LedgerChoices,
  found: readonly FoundSheet[],
  remembered: ((signatures: readonly string[]) => Promise<RolesBySignature>) | undefined,
): Promise<LedgerChoices> {
  const sheets = new Map(found.map((sheet) => [sheet.signature, sheet]));
  sheets.delete('');
  const earlier = (await remembered?.([...sheets.keys()])) ?? {};
  const held = [...sheets].flatMap(([signature, sheet]) => {
    const roles = earlier[signature];
    return roles === undefined ? [] : [[signature, inMonth(roles, sheet, choices.period)] as const];
  });
  return { ...choices, rolesBySignature: { ...Object.fromEntries(held), ...choices.rolesBySignature } };
}
