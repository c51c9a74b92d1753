import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/importing/read-file.ts';
import { type Filed, filedLedgers } from './filed-ledgers.ts';
import { exported, imported } from './read-back.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

async function cellsOf(bytes: Uint8Array) {
  const read = await readTable('填报数据.xlsx', bytes);
  return read.ok ? read.table.sheets : read;
}

const LEDGERS = { numRuns: 1000, seed: 20240705 };

/** How many rows a file must have: one for each target and month of which something stands. */
const entriesIn = ({ plan }: Filed): number =>
  plan.states.reduce((sum, { entriesByPeriod }) => sum + Object.keys(entriesByPeriod).length, 0);

async function rowsIn(bytes: Uint8Array, name: string): Promise<number> {
  const read = await readTable(name, bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  const rows = read.table.sheets[0]?.rows ?? [];
  return rows.length - 1 - rows.findIndex(([first]) => first?.text === '任务编号');
}

describe('填报数据, exported, imported and exported again', { timeout: 600_000 }, () => {
  it.each(['json', 'csv'] as const)('is the same text, of 1,000 ledgers as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(filedLedgers, async (filed) => {
        const first = await exported(filed.plan, format);
        expect(await rowsIn(first, `填报数据.${format}`)).toBe(entriesIn(filed));
        const again = await exported(await imported(filed, first, format), format);
        expect(textOf(again)).toBe(textOf(first));
      }),
      LEDGERS,
    );
  });

  it('has the same cells, of 1,000 ledgers as xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(filedLedgers, async (filed) => {
        const first = await exported(filed.plan, 'xlsx');
        expect(await rowsIn(first, '填报数据.xlsx')).toBe(entriesIn(filed));
        const again = await exported(await imported(filed, first, 'xlsx'), 'xlsx');
        expect(await cellsOf(again)).toEqual(await cellsOf(first));
      }),
      LEDGERS,
    );
  });
});
