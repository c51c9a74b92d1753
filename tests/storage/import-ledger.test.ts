import { describe, expect, it } from 'vitest';
import { ActionFault } from '../../src/actions/action-fault.ts';
import { commitLedger } from '../../src/actions/commit-ledger.ts';
import { exportCorrections } from '../../src/actions/export-corrections.ts';
import { logEntry } from '../../src/actions/log-entry.ts';
import { BUDGET_SECONDS, type LedgerHooks, previewLedger } from '../../src/actions/preview-ledger.ts';
import { forgetColumns, rememberColumns } from '../../src/actions/remember-columns.ts';
import { retractEntry } from '../../src/actions/retract-entry.ts';
import type { CorrectionsRun } from '../../src/actions/run-corrections-worker.ts';
import type { LedgerRun } from '../../src/actions/run-ledger-worker.ts';
import { decideRows } from '../../src/domain/decide-rows.ts';
import type { LedgerPreview } from '../../src/domain/ledger.ts';
import { entriesToLog, rowsToCorrect } from '../../src/domain/ledger-decision.ts';
import { previewOf } from '../../src/importing/preview.ts';
import type { Store } from '../../src/storage/store.ts';
import { choicesOf, csvOf } from '../importing/ledgers.ts';
import { rimAt } from './fake-rim.ts';
import { dump } from './raw-database.ts';
import { changeOf, define, minute, planOf } from './sample-changes.ts';
import { open } from './workspaces.ts';

const JULY = '2024-07-01T08:00:00.000Z';
const rim = rimAt(JULY);
const names = { 'high-tech': '新增国家高新技术企业', smes: '新增省科技型中小企业', parks: '建成口袋公园' };

async function begun() {
  const opened = await open();
  await opened.store.append([
    changeOf('plan-adopted', { plan: planOf('plan') }, { id: 'adopt' }),
    ...Object.entries(names).map(([id, name]) => define(id, { name }, { id: `define-${id}` })),
  ]);
  return opened;
}

const ledger = csvOf([
  ['任务名称', '累计完成', '截至月份', '备注'],
  [names['high-tech'], '30', '6月', ''],
  [names.smes, '60', '6月', '含新认定'],
  [names.parks, '约4', '6月', ''],
]);

const here: LedgerRun = (job, hooks) => previewOf(job.name, job.bytes, job.context, hooks);
const hooksOf = (more: Partial<LedgerHooks> = {}): LedgerHooks => ({
  onProgress: () => undefined,
  signal: new AbortController().signal,
  run: here,
  ...more,
});

async function read(
  store: Store,
  bytes = ledger,
  more: Partial<LedgerHooks> = {},
  name = '六月.csv',
): Promise<LedgerPreview> {
  const request = {
    planId: 'plan',
    name,
    bytes,
    choices: choicesOf(),
    reason: '台账导入：六月.csv',
    demonstration: false,
  };
  const result = await previewLedger(store, rim, request, hooksOf(more));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.preview;
}

const toLog = ({ rows }: LedgerPreview) => entriesToLog(decideRows(rows, {}));

/** Every question answered with yes. */
const confirmed = ({ rows }: LedgerPreview) =>
  entriesToLog(
    decideRows(
      rows,
      Object.fromEntries(
        decideRows(rows, {}).map(({ row, questions }) => [
          row.key,
          { confirmed: questions.map(({ code }) => code) },
        ]),
      ),
    ),
  );

const asked = ({ rows }: LedgerPreview): string[][] =>
  decideRows(rows, {}).map(({ questions }) => questions.map(({ code }) => code));

/** The June figure put right by hand, as the form of a target does it. */
async function correct(store: Store, id: string, figure: string, replaces: readonly string[]): Promise<void> {
  const entry = {
    planId: 'plan',
    targetId: 'high-tech',
    period: '2024-06',
    reading: { kind: 'value' as const, value: figure },
    grade: 'reported' as const,
    reason: '核对后更正',
    replaces: [...replaces],
  };
  await logEntry(store, rim, id, entry);
}

const figures = async (store: Store) => {
  const { states = [] } = (await store.readPlanStates('plan')) ?? {};
  return Object.fromEntries(
    states.flatMap(({ targetId, entriesByPeriod }) => {
      const reading = entriesByPeriod['2024-06']?.reading;
      return reading?.kind === 'value' ? [[targetId, reading.value]] : [];
    }),
  );
};

describe('importing a ledger', () => {
  it('previews without saving anything', async () => {
    const { name, store } = await begun();
    const before = await dump(name);
    await read(store);
    expect(await dump(name)).toEqual(before);
  });

  it('logs what can be read and nothing of what cannot, with the file and row it came from', async () => {
    const { store } = await begun();
    const preview = await read(store);
    expect(await commitLedger(store, rim, toLog(preview))).toMatchObject({ appended: 2, repeated: 0 });
    expect(await figures(store)).toEqual({ 'high-tech': '30', smes: '60' });
    const [, change] = await store.readHistory('smes');
    expect(change?.body).toMatchObject({
      note: '含新认定',
      importedFrom: { file: '六月.csv', digest: preview.digest, sheet: '六月', row: 3 },
    });
  });

  it('law 6: changes nothing the second time, to the last row, with the preview and without it', async () => {
    const { name, store } = await begun();
    const preview = await read(store);
    await commitLedger(store, rim, toLog(preview));
    const after = await dump(name);
    expect(toLog(await read(store))).toEqual([]);
    expect(await commitLedger(store, rimAt('2024-08-01T08:00:00.000Z'), toLog(preview))).toMatchObject({
      appended: 0,
      repeated: 2,
    });
    expect(await dump(name)).toEqual(after);
  });

  it('replaces a figure that stands there, and says why and which', async () => {
    const { store } = await begun();
    await commitLedger(store, rim, toLog(await read(store)));
    const corrected = csvOf([
      ['任务名称', '累计完成', '截至月份'],
      [names['high-tech'], '31', '6月'],
    ]);
    const entries = toLog(await read(store, corrected));
    expect(entries).toMatchObject([{ entry: { reason: '台账导入：六月.csv', reading: { value: '31' } } }]);
    expect(entries[0]?.entry.replaces).toHaveLength(1);
    await commitLedger(store, rim, entries);
    expect(await figures(store)).toMatchObject({ 'high-tech': '31' });
    const { states = [] } = (await store.readPlanStates('plan')) ?? {};
    expect(states.flatMap(({ besideByPeriod }) => Object.keys(besideByPeriod))).toEqual([]);
  });

  it('does not undo by the same file what was put right by hand, unless somebody says so', async () => {
    const { store } = await begun();
    const [first] = toLog(await read(store));
    if (first === undefined) throw new Error('nothing to log');
    await commitLedger(store, rim, [first]);
    await correct(store, 'hand', '33', [first.id]);
    const again = await read(store);
    expect(asked(again)).toEqual([['imported-before'], [], []]);
    expect(decideRows(again.rows, {})[0]).toMatchObject({
      rowClass: 'question',
      isReady: false,
      questions: [{ standing: { kind: 'value', value: '33' } }],
    });
    expect(rowsToCorrect(decideRows(again.rows, {})).map(({ row }) => row.row)).toEqual([4]);
    await commitLedger(store, rim, toLog(again));
    expect(await figures(store)).toEqual({ 'high-tech': '33', smes: '60' });
    await commitLedger(store, rim, confirmed(await read(store)));
    expect(await figures(store)).toMatchObject({ 'high-tech': '30' });
    expect(confirmed(await read(store))).toEqual([]);
  });

  it('knows a file again under another name', async () => {
    const { store } = await begun();
    const [first] = toLog(await read(store));
    if (first === undefined) throw new Error('nothing to log');
    await commitLedger(store, rim, [first]);
    await correct(store, 'hand', '33', [first.id]);
    expect(asked(await read(store, ledger, {}, '六月 (1).csv'))[0]).toEqual(['imported-before']);
  });

  it('asks nothing of a file whose row was read as somebody pointed only now', async () => {
    const { store } = await begun();
    const twice = csvOf([
      ['任务名称', '累计完成', '实际完成', '截至月份'],
      [names['high-tech'], '30', '29', '6月'],
    ]);
    const preview = await read(store, twice);
    await commitLedger(store, rim, toLog(preview));
    const roles = { '0': 'name', '2': 'value', '3': 'period' };
    await rememberColumns(store, preview.sheets[0]?.signature ?? '', roles);
    const again = await read(store, twice);
    expect(asked(again)).toEqual([[]]);
    await commitLedger(store, rim, toLog(again));
    expect(await figures(store)).toEqual({ 'high-tech': '29' });
  });

  it('brings back by the first file what a second one replaced, once somebody says so', async () => {
    const { store } = await begun();
    const second = csvOf([
      ['任务名称', '累计完成', '截至月份'],
      [names['high-tech'], '31', '6月'],
    ]);
    for (const bytes of [ledger, second, ledger])
      await commitLedger(store, rim, toLog(await read(store, bytes)));
    expect(await figures(store)).toMatchObject({ 'high-tech': '31' });
    await commitLedger(store, rim, confirmed(await read(store)));
    expect(await figures(store)).toMatchObject({ 'high-tech': '30' });
  });

  it('brings back what was taken back by hand once somebody says so', async () => {
    const { store } = await begun();
    const [first] = toLog(await read(store));
    if (first === undefined) throw new Error('nothing to log');
    await commitLedger(store, rim, [first]);
    const retraction = { planId: 'plan', targetId: 'high-tech', entryId: first.id, reason: '误导入' };
    await retractEntry(store, rim, 'r1', retraction, '2024-06');
    expect(await figures(store)).toEqual({});
    const again = await read(store);
    expect(asked(again)).toEqual([['imported-before'], [], []]);
    expect(await commitLedger(store, rim, toLog(again))).toMatchObject({ appended: 1 });
    expect(await figures(store)).toEqual({ smes: '60' });
    await commitLedger(store, rim, confirmed(await read(store)));
    expect(await figures(store)).toEqual({ 'high-tech': '30', smes: '60' });
  });

  it('asks before the same file hands in again what a reviewer returned', async () => {
    const { store } = await begun();
    const [first] = toLog(await read(store));
    if (first === undefined) throw new Error('nothing to log');
    await commitLedger(store, rim, [first]);
    const returned = {
      planId: 'plan',
      targetId: 'high-tech',
      entryId: first.id,
      verdict: 'returned' as const,
    };
    await store.append([
      changeOf('entry-reviewed', { ...returned, note: '请核对' }, { id: 'v1', at: minute(90) }),
    ]);
    const again = await read(store);
    expect(asked(again)[0]).toEqual(['imported-before']);
    await commitLedger(store, rim, confirmed(again));
    const { states = [] } = (await store.readPlanStates('plan')) ?? {};
    const [state] = states.filter(({ targetId }) => targetId === 'high-tech');
    expect(state?.entriesByPeriod['2024-06']?.review).toBeUndefined();
  });

  it('is all or nothing when a month was closed meanwhile, and says so in the next preview', async () => {
    const { name, store } = await begun();
    const entries = toLog(await read(store));
    const lock = { planId: 'plan', period: '2024-06', locked: true, reason: '已定稿' };
    await store.append([changeOf('period-locked', lock, { id: 'lock', at: minute(5) })]);
    const before = await dump(name);
    await expect(commitLedger(store, rim, entries)).rejects.toThrow(ActionFault);
    expect(await dump(name)).toEqual(before);
    const { rows } = await read(store);
    expect(rows.map(({ outcome }) => outcome.kind)).toEqual(['refused', 'refused', 'refused']);
  });

  it('remembers on this device what columns mean, until it is told to forget', async () => {
    const { store } = await begun();
    const strange = csvOf([
      ['任务名称', '甲', '完成值', '实际完成'],
      [names['high-tech'], '7', '30', '29'],
    ]);
    const [sheet] = (await read(store, strange)).sheets;
    expect(sheet).toMatchObject({ state: 'incomplete', missing: ['value'] });
    const signature = sheet?.signature ?? '';
    await rememberColumns(store, signature, { '0': 'name', '3': 'value' });
    expect(toLog(await read(store, strange))).toMatchObject([{ entry: { reading: { value: '29' } } }]);
    await forgetColumns(store, signature);
    expect((await read(store, strange)).sheets[0]?.state).toBe('incomplete');
  });
});

describe('reading a ledger', () => {
  it('ends at once when it is cancelled', async () => {
    const { store } = await begun();
    const end = new AbortController();
    const never: LedgerRun = (_job, _hooks, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        end.abort(new Error('cancelled'));
      });
    await expect(read(store, ledger, { signal: end.signal, run: never })).rejects.toThrow('cancelled');
  });

  it('is refused when it takes longer than a table of officials ever does', async () => {
    const { store } = await begun();
    const { setTimeout } = globalThis;
    const waits: number[] = [];
    // The budget runs out at once; every other timer keeps its time.
    globalThis.setTimeout = ((act: () => void, wait?: number) => {
      waits.push(wait ?? 0);
      return setTimeout(act, wait === BUDGET_SECONDS * 1000 ? 0 : wait);
    }) as typeof globalThis.setTimeout;
    const slow: LedgerRun = (_job, _hooks, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    try {
      const asked = { planId: 'plan', name: '六月.csv', bytes: ledger, choices: choicesOf(), reason: '' };
      const request = { ...asked, demonstration: false };
      const result = await previewLedger(store, rim, request, hooksOf({ run: slow }));
      expect(result).toEqual({ ok: false, refusal: { code: 'too-slow', seconds: BUDGET_SECONDS } });
    } finally {
      globalThis.setTimeout = setTimeout;
    }
    expect(waits).toContain(BUDGET_SECONDS * 1000);
  });
});

describe('a commit of 5,000 rows', () => {
  it('is one append, and its making never keeps the page for long', async () => {
    const { store, grown } = await begun();
    const before = grown.length;
    const entries = Array.from({ length: 5000 }, (_, n) => ({
      id: `row-${n}`,
      entry: {
        planId: 'plan',
        targetId: ['high-tech', 'smes', 'parks'][n % 3] ?? '',
        period: `2024-${String((Math.floor(n / 3) % 12) + 1).padStart(2, '0')}`,
        reading: { kind: 'value' as const, value: String(n) },
        grade: 'reported' as const,
        replaces: [],
      },
    }));
    expect(await commitLedger(store, rim, entries)).toMatchObject({ appended: 5000, repeated: 0 });
    expect(grown.length - before).toBe(1);
    expect((await store.readExtent()).changes).toBe(5004);
  }, 60_000);
});

describe('the workbook of what was not imported', () => {
  it('is made elsewhere and saved under the name of its file', async () => {
    const { store } = await begun();
    const left = rowsToCorrect(decideRows((await read(store)).rows, {}));
    const saved: string[] = [];
    const saving = { ...rim, saveFile: (name: string) => void saved.push(name) };
    const made: (typeof left)[] = [];
    const run: CorrectionsRun = async ({ rows }) => {
      made.push([...rows]);
      return new Uint8Array([1]);
    };
    const request = { file: '六月.csv', rows: left, targetsById: new Map(), demonstration: false };
    expect(await exportCorrections(saving, request, run)).toBe(saved[0]);
    expect(made).toEqual([left]);
    await exportCorrections(saving, { ...request, demonstration: true }, run);
    expect(saved).toEqual(['待改_六月.xlsx', '演示数据_待改_六月.xlsx']);
  });
});
