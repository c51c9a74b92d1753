import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/importing/read-file.ts';
import { type Filed, filedLedgers } from '../importing/filed-ledgers.ts';
import { exported, imported } from '../importing/read-back.ts';
import { converted, type OfficeFile } from './soffice.ts';

async function sheetsOf(bytes: Uint8Array) {
  const read = await readTable('填报数据.xlsx', bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.table.sheets;
}

/** What the cells say; how a merged title is kept differs from program to program. */
const textsOf = async (bytes: Uint8Array): Promise<string[][]> =>
  (await sheetsOf(bytes)).flatMap(({ rows }) =>
    rows.map((row) => row.map(({ text, raw = text, numeric }) => `${numeric ? 'number ' : ''}${raw}`)),
  );

const LEDGERS = { numRuns: 1000, seed: 20240706 };
/** Of 250 at once LibreOffice left the last four, without a word. */
const AT_ONCE = 100;

interface Batch {
  readonly some: readonly Filed[];
  readonly files: readonly OfficeFile[];
  readonly saved: ReadonlyMap<string, Uint8Array>;
}

async function batchOf(ledgers: readonly Filed[], from: number): Promise<Batch> {
  const some = ledgers.slice(from, from + AT_ONCE);
  const files = await Promise.all(
    some.map(async ({ plan }, place) => ({
      name: `${from + place}.xlsx`,
      bytes: await exported(plan, 'xlsx'),
    })),
  );
  return { some, files, saved: files.length === 0 ? new Map() : await converted(files, 'xlsx') };
}

async function expectTheSame({ some, files, saved }: Batch): Promise<void> {
  for (const [place, filed] of some.entries()) {
    const { name, bytes } = files[place] ?? { name: '', bytes: new Uint8Array() };
    const office = saved.get(name) ?? new Uint8Array();
    const cells = await textsOf(bytes);
    expect(await textsOf(office), name).toEqual(cells);
    const again = await exported(await imported(filed, office, 'xlsx'), 'xlsx');
    expect(await textsOf(again), name).toEqual(cells);
  }
}

describe('填报数据 that LibreOffice has opened and saved', { timeout: 1_800_000 }, () => {
  it('has the cells it had, and imported and exported again has them still: 1,000 ledgers', async () => {
    const ledgers = fc.sample(filedLedgers, LEDGERS);
    let batch = await batchOf(ledgers, 0);
    for (let from = 0; from < ledgers.length; from += AT_ONCE) {
      // The office program saves the next ones while these are read.
      [batch] = await Promise.all([batchOf(ledgers, from + AT_ONCE), expectTheSame(batch)]);
    }
  });
});
