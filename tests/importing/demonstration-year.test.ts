import { describe, expect, it } from 'vitest';
import { exportTemplate } from '../../src/actions/export-template.ts';
import { fillDemonstration } from '../../src/actions/fill-demonstration.ts';
import { type LedgerReading, previewLedger } from '../../src/actions/preview-ledger.ts';
import type { FileFormat } from '../../src/actions/report-formats.ts';
import type { Rim } from '../../src/actions/rim.ts';
import { decideRows } from '../../src/domain/decide-rows.ts';
import { entriesToLog } from '../../src/domain/ledger-decision.ts';
import { changesOfPublished } from '../../src/domain/published-changes.ts';
import { previewOf } from '../../src/importing/preview.ts';
import type { Store } from '../../src/storage/store.ts';
import { readPublished } from '../domain/years-data.ts';
import { rimAt } from '../storage/fake-rim.ts';
import { open } from '../storage/workspaces.ts';
import { choicesOf } from './ledgers.ts';
import { exported } from './read-back.ts';

const PLAN = 'yongkang-2024';
const FORMATS = ['json', 'csv', 'csv-excel', 'xlsx'] as const satisfies readonly FileFormat[];
const rim = rimAt('2025-01-10T00:00:00.000Z');
const REFUSED = { ok: false, refusal: { code: 'demonstration-file' } };

/** A real log with what documents print, and the demonstration full of its made-up year. */
async function bothWorkspaces() {
  const printed = [...changesOfPublished(readPublished())];
  const [{ store: real }, { store: demo }] = [await open(), await open()];
  await real.append(printed);
  await demo.append(printed.filter(({ kind }) => kind === 'plan-adopted' || kind === 'target-defined'));
  await fillDemonstration(demo, PLAN);
  return { real, demo };
}

async function yearOf(store: Store) {
  const read = await store.readPlanStates(PLAN);
  if (read === undefined) throw new Error('no plan');
  return { ...read, organisation: await store.readOrganisation() };
}

function read(store: Store, demonstration: boolean, name: string, bytes: Uint8Array): Promise<LedgerReading> {
  const request = { planId: PLAN, name, bytes, choices: choicesOf(), reason: '台账导入', demonstration };
  return previewLedger(store, rim, request, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    run: (job, hooks) => previewOf(job.name, job.bytes, job.context, hooks),
  });
}

async function formIn(demo: Store): Promise<Uint8Array> {
  const files: Blob[] = [];
  const saving: Rim = { ...rim, saveFile: (_name, content) => void files.push(content) };
  const { plan, states } = await yearOf(demo);
  await exportTemplate(saving, { plan, states, period: '2024-06', unitName: undefined, demonstration: true });
  return new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
}

describe('the whole year of the demonstration', { timeout: 120_000 }, () => {
  it('enters a real log through none of its files, and its own log through all of them', async () => {
    const { real, demo } = await bothWorkspaces();
    const year = { ...(await yearOf(demo)), demonstration: true };
    for (const format of FORMATS) {
      const bytes = await exported(year, format);
      const name = `填报数据.${format.startsWith('csv') ? 'csv' : format}`;
      expect(await read(real, false, name, bytes), format).toEqual(REFUSED);
      const there = await read(demo, true, name, bytes);
      expect(there.ok && there.preview.rows.length, format).toBeGreaterThan(500);
    }
    const form = await formIn(demo);
    expect(await read(real, false, '填报模板.xlsx', form)).toEqual(REFUSED);
    expect((await read(demo, true, '填报模板.xlsx', form)).ok).toBe(true);
  });

  it('would all enter without its marks: they are what keeps it out', async () => {
    const { real, demo } = await bothWorkspaces();
    const bytes = await exported({ ...(await yearOf(demo)), demonstration: false }, 'json');
    const there = await read(real, false, '填报数据.json', bytes);
    if (!there.ok) throw new Error(there.refusal.code);
    expect(entriesToLog(decideRows(there.preview.rows, {})).length).toBeGreaterThan(1000);
  });
});
