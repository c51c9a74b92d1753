import type { Page } from '@playwright/test';
import { changesOf, readTables, sha256 } from './kept-log.ts';
import { expect } from './watched-page.ts';

/** A snapshot as the log has it. */
export interface KeptSnapshot {
  readonly name: string;
  readonly sha256: string;
  readonly previousHash: string | undefined;
  readonly signedWith: string | undefined;
  /** its text reads, holds not a byte besides what it says, and its hash is that of its content */
  readonly isWhole: boolean;
  /** the row from which the list is drawn says the same */
  readonly isListed: boolean;
}

interface SnapshotText {
  readonly snapshot?: Partial<KeptSnapshot>;
  readonly sha256?: string;
}

function parsed(text: string): SnapshotText {
  try {
    return JSON.parse(text) as SnapshotText;
  } catch {
    return {};
  }
}

/** The snapshots of the log in the order in which they came. */
export async function readKeptSnapshots(page: Page): Promise<KeptSnapshot[]> {
  const rows = await readTables(page, ['log', 'snapshots']);
  return changesOf(rows).flatMap(({ kind, body: { text = '' } }) => {
    if (kind !== 'snapshot-taken') return [];
    const file = parsed(text);
    const { name = '', previousHash, signedWith } = file.snapshot ?? {};
    const told = { name, sha256: file.sha256 ?? '', previousHash, signedWith };
    const row = rows.snapshots.find((each) => each.sha256 === told.sha256);
    const isWhole =
      JSON.stringify(file) === text && sha256(JSON.stringify(file.snapshot ?? '')) === told.sha256;
    const isListed = Object.entries(told).every(([key, value]) => row?.[key] === value);
    return [{ ...told, isWhole, isListed }];
  });
}

/** Each whole and listed, each chained to the one before it, all signed by one key. */
export function requireChain(kept: readonly KeptSnapshot[], names: readonly string[], what: string): void {
  const [first] = kept;
  const wanted = names.map((name, place) => ({
    name,
    previousHash: kept[place - 1]?.sha256,
    signedWith: first?.signedWith,
    isWhole: true,
    isListed: true,
  }));
  expect(kept, `${what}: each whole, listed and chained`).toMatchObject(wanted);
  if (first !== undefined) expect(first.signedWith, `${what}: signed`).toMatch(/^[0-9a-f]+$/);
}
