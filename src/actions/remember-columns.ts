import type { LedgerChoices } from '../domain/ledger.ts';
import type { Store } from '../storage/store.ts';

type Roles = LedgerChoices['rolesBySignature'];

const keyOf = (signature: string): string => `columns:${signature}`;

/** Keeps on this device what the columns under these headers mean: index → role, `''` for none. */
export const rememberColumns = (
  store: Store,
  signature: string,
  roles: Readonly<Record<string, string>>,
): Promise<void> => store.keepSetting(keyOf(signature), roles);

/** Forgets it again: the next such ledger is told by its headers. */
export const forgetColumns = (store: Store, signature: string): Promise<void> =>
  store.keepSetting(keyOf(signature), undefined);

/** What a person said earlier about columns with these headers; a signature never seen is not there. */
export async function rememberedColumns(store: Store, signatures: readonly string[]): Promise<Roles> {
  const kept = await Promise.all(
    signatures.map(async (signature) => [signature, await store.readSetting(keyOf(signature))] as const),
  );
  return Object.fromEntries(
    kept.flatMap(([signature, roles]) => (roles === undefined ? [] : [[signature, roles]])),
  );
}
