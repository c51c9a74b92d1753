import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type BulletinTexts, bulletinOfTexts } from '../../src/actions/bulletin-of-texts.ts';
import { logEntry } from '../../src/actions/log-entry.ts';
import { readSnapshotLog } from '../../src/actions/read-snapshot-log.ts';
import type { FileFormat } from '../../src/actions/report-formats.ts';
import { runReportJob } from '../../src/actions/report-jobs.ts';
import { readReportLog } from '../../src/actions/report-log.ts';
import { takeSnapshot } from '../../src/actions/take-snapshot.ts';
import { type Snapshot, type SnapshotFile, snapshotText, verifySnapshot } from '../../src/domain/snapshot.ts';
import { reportOf } from '../../src/reporting/report.ts';
import type { Cell, Report } from '../../src/reporting/report-value.ts';
import type { Store } from '../../src/storage/store.ts';
import { speak } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/english.ts';
import { rimAt } from './fake-rim.ts';
import { adopt, beginnings, changeOf, define, entryBody, minute } from './sample-changes.ts';
import { faultOf, open } from './workspaces.ts';

const JULY = '2024-07-10T08:00:00.000Z';
const LATER = '2024-07-11T18:30:00.000Z';
const AUGUST = '2024-08-10T08:00:00.000Z';

const request = {
  planId: 'plan',
  asOf: '2024-06',
  basis: 'reported' as const,
  name: '半年',
  note: '',
  demonstration: false,
};

/** A unit answers, a figure was logged and corrected; then the board was frozen. */
async function frozen(): Promise<{ store: Store; file: SnapshotFile }> {
  const { store } = await open();
  await store.append([
    ...beginnings(),
    adopt('other'),
    define('elsewhere', { planId: 'other', name: '别的计划的任务' }),
    changeOf('unit-defined', { unitId: 'u1', name: '科技局' }, { id: 'u1' }),
    changeOf('post-defined', { postId: 'p1', title: '副市长', duty: 'lead' }, { id: 'p1' }),
    changeOf('post-held', { postId: 'p1', holder: '李四' }, { id: 'h1' }),
    changeOf(
      'target-assigned',
      {
        planId: 'plan',
        targetId: 'high-tech',
        leadUnitId: 'u1',
        supportingUnitIds: [],
        leadPostId: 'p1',
      },
      { id: 'assigned', at: minute(5) },
    ),
  ]);
  await logEntry(store, rimAt(JULY), 'e1', entryBody('high-tech', '12'));
  await logEntry(
    store,
    rimAt(LATER),
    'e2',
    entryBody('high-tech', '13', { reason: '统计局核定', replaces: ['e1'], problems: '用地未落实' }),
  );
  await takeSnapshot(store, rimAt(AUGUST), 's1', request);
  const verification = verifySnapshot((await store.readSnapshotText('s1')) ?? '');
  if (!verification.ok) throw new Error(verification.fault);
  return { store, file: verification.file };
}

async function reportIn(store: Store, { snapshot, sha256 }: SnapshotFile): Promise<Report> {
  return reportOf(snapshot, sha256, await readSnapshotLog(store, snapshot));
}

const sheetIn = ({ sheets }: Report, name: string) => {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
};

/** The cells of one row by their headings. */
function rowIn(report: Report, name: string, place = 0): Record<string, Cell> {
  const { columns, rows } = sheetIn(report, name);
  return Object.fromEntries(columns.map(({ header }, n) => [header, rows[place]?.[n] ?? '']));
}

const renamed = () => [
  changeOf('unit-defined', { unitId: 'u1', name: '教育局' }, { id: 'u1-again', at: minute(90) }),
  changeOf('post-held', { postId: 'p1', holder: '王五' }, { id: 'h1-again', at: minute(90) }),
];

/** Another device to which all changes were brought. */
async function restored(from: Store): Promise<Store> {
  const { store } = await open(undefined, { newId: () => 'another-device' });
  await store.append((await from.readLogPage(undefined, 100)).changes);
  return store;
}

/** Every file that can be made of the snapshot, byte for byte. */
async function filesIn(store: Store): Promise<Uint8Array[]> {
  const text = (await store.readSnapshotText('s1')) ?? '';
  const formats: readonly FileFormat[] = ['json', 'xlsx', 'csv', 'csv-excel'];
  const outcomes = await Promise.all([
    ...formats.map((format) =>
      runReportJob({ kind: 'snapshot', format, text, store: store.address }, () => undefined),
    ),
    ...(['inspection', 'progress'] as const).map((bulletin) =>
      runReportJob({ kind: 'bulletin', bulletin, page: 'national', text }, () => undefined),
    ),
    runReportJob({ kind: 'review', text, earlier: [] }, () => undefined),
  ]);
  return outcomes.map((outcome) => {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
    return outcome.bytes;
  });
}

afterEach(() => speak([]));

describe('变更记录 of a snapshot', () => {
  it('says who changed what of the plan, when in Beijing, from what to what and why; latest first', async () => {
    const { store, file } = await frozen();
    const report = await reportIn(store, file);
    expect(rowIn(report, '变更记录')).toEqual({
      '时间（北京时间）': '2024年7月12日 02:30',
      单位: '',
      岗位: '',
      姓名: '王主任',
      做了什么: '更正',
      对象: '新增国家高新技术企业，2024年6月',
      原来: '12家（部门自报）',
      现在: '13家（部门自报）',
      理由与来源: '理由：统计局核定；存在问题：用地未落实',
    });
    const { rows, notes } = sheetIn(report, '变更记录');
    expect(rows.map((row) => row[4])).toEqual(['更正', '填报', '明确责任', '列入目标任务', '载入年度计划']);
    expect(rowIn(report, '变更记录', 2)).toMatchObject({
      单位: '发改局',
      岗位: '主任',
      现在: expect.stringContaining('牵头单位：科技局'),
    });
    expect(rows.flat()).not.toContain('别的计划的任务');
    expect(notes[0]).toContain('共5条');
  });

  it('is, with the whole report, the same after everything else has changed, in any language', async () => {
    const { store, file } = await frozen();
    const then = await reportIn(store, file);
    await logEntry(store, rimAt(AUGUST), 'e3', entryBody('high-tech', '20', { reason: '再更正' }));
    await store.append([
      changeOf('unit-defined', { unitId: 'u1', name: '科学技术局' }, { id: 'u1-again', at: minute(90) }),
      define('high-tech', { name: '改名' }, { id: 'define-again', at: minute(99) }),
    ]);
    speak(english);
    expect(await reportIn(store, file)).toEqual(then);
  });

  it('brings who answers and what hinders into 台账, as they were then', async () => {
    const { store, file } = await frozen();
    const row = rowIn(await reportIn(store, file), '台账');
    expect(row).toMatchObject({ 牵头单位: '科技局', 存在问题: '用地未落实' });
    expect(row).not.toHaveProperty('配合单位');
    expect(row).not.toHaveProperty('下步打算');
  });

  it('claims nothing on a device to which the snapshot was restored, and says so', async () => {
    const { store, file } = await frozen();
    const report = await reportIn(await restored(store), file);
    expect(sheetIn(report, '变更记录').rows).toEqual([]);
    expect(sheetIn(report, '变更记录').notes[0]).toContain('本机没有留存这份快照时的变更记录');
    expect(rowIn(report, '台账')).toMatchObject({ 牵头单位: '科技局', 牵头领导: '副市长 李四' });
  });

  it('lists no change that a printed document is the author of, and counts them', async () => {
    const { store } = await open();
    const author = { name: '2024年政府工作报告', document: '000' };
    await store.append(beginnings().map((change) => ({ ...change, author })));
    await takeSnapshot(store, rimAt(AUGUST), 's1', request);
    const verification = verifySnapshot((await store.readSnapshotText('s1')) ?? '');
    if (!verification.ok) throw new Error(verification.fault);
    const { rows, notes } = sheetIn(await reportIn(store, verification.file), '变更记录');
    expect(rows).toEqual([]);
    expect(notes[1]).toContain('另有2条由公开文件载入');
  });
});

/** A log of more pages than one, most of it of another plan; then the board was frozen. */
async function frozenLate(): Promise<{ store: Store; snapshot: Snapshot }> {
  const { store } = await open();
  await store.append([
    ...beginnings(),
    adopt('other'),
    define('elsewhere', { planId: 'other', name: '别的计划的任务' }),
  ]);
  for (let n = 0; n < 60; n += 1) {
    const planId = n % 10 === 0 ? 'plan' : 'other';
    const body = { ...entryBody(n % 10 === 0 ? 'high-tech' : 'elsewhere', String(n)), planId };
    await store.append([changeOf('entry-logged', body, { id: `late-${n}`, at: minute(10 + n) })]);
  }
  await takeSnapshot(store, rimAt(AUGUST), 's1', request);
  const verification = verifySnapshot((await store.readSnapshotText('s1')) ?? '');
  if (!verification.ok) throw new Error(verification.fault);
  return { store, snapshot: verification.file.snapshot };
}

describe('the log of a snapshot', () => {
  it('is read page by page, keeps what is of the plan, and says how far it is', async () => {
    const { store, snapshot } = await frozenLate();
    const reading = vi.spyOn(store, 'reading');
    const steps: number[][] = [];
    const { changes = [] } = await readSnapshotLog(store, snapshot, {
      onStep: (done, all) => steps.push([done, all]),
    });
    const figures = changes.filter(({ kind }) => kind === 'entry-logged');
    expect(figures.map(({ id }) => id)).toEqual(['0', '10', '20', '30', '40', '50'].map((n) => `late-${n}`));
    expect(JSON.stringify(changes)).not.toContain('别的计划');
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toEqual([snapshot.log.position, snapshot.log.position]);
    expect(reading.mock.calls.length).toBeGreaterThanOrEqual(steps.length);
  });

  it('is not read to its end by who stops', async () => {
    const { store, snapshot } = await frozenLate();
    const stopping = new AbortController();
    const steps: number[] = [];
    const onStep = (done: number): void => {
      steps.push(done);
      stopping.abort('enough');
    };
    await expect(readSnapshotLog(store, snapshot, { onStep, signal: stopping.signal })).rejects.toBe(
      'enough',
    );
    expect(steps).toHaveLength(1);
  });

  it('is not asked for elsewhere than where the snapshot was frozen', async () => {
    const { store, snapshot } = await frozenLate();
    const elsewhere = await restored(store);
    const reading = vi.spyOn(elsewhere, 'reading');
    expect(await readSnapshotLog(elsewhere, snapshot)).not.toHaveProperty('changes');
    expect(reading).not.toHaveBeenCalled();
  });

  it('is read for an export from the database that the page has open, and from no other of its name', async () => {
    const { store, snapshot } = await frozenLate();
    const there = await readReportLog(store.address, snapshot, () => undefined);
    expect(there).toEqual(await readSnapshotLog(store, snapshot));
    const cleared = { ...store.address, installId: 'another' };
    expect(await faultOf(readReportLog(cleared, snapshot, () => undefined))).toBe('gone');
  });
});

describe('a snapshot after a unit was renamed and a post changed hands', () => {
  it('gives every file byte for byte as before, here', async () => {
    const { store } = await frozen();
    const then = await filesIn(store);
    await store.append(renamed());
    expect(await filesIn(store)).toEqual(then);
  });

  it('names who answered then also on a device to which it was restored: 台账, CSV and 通报', async () => {
    const { store, file } = await frozen();
    const elsewhere = await restored(store);
    await elsewhere.append(renamed());
    const [here, there] = [await filesIn(store), await filesIn(elsewhere)];
    // The workbook alone also lists the log of the device.
    expect(there.filter((_, n) => n !== 1)).toEqual(here.filter((_, n) => n !== 1));
    expect(rowIn(await reportIn(elsewhere, file), '台账')).toMatchObject({
      牵头单位: '科技局',
      牵头领导: '副市长 李四',
    });
    expect(new TextDecoder().decode(there[2])).toContain('科技局');
    const text = (await elsewhere.readSnapshotText('s1')) ?? '';
    const written = await bulletinOfTexts({ bulletin: 'inspection', text });
    const printed = JSON.stringify(written.ok && written.made.bulletin.blocks);
    expect(printed).toContain('科技局');
    expect(printed).not.toContain('教育局');
  });

  it('of version 1 takes the names from the log, as they were where it holds it', async () => {
    const { store, file } = await frozen();
    const { organisation: _names, entries: _entries, signedWith: _key, ...first } = file.snapshot;
    await store.append(renamed());
    const snapshot: Snapshot = { ...first, version: 1 };
    const report = await reportIn(store, { ...file, snapshot });
    expect(rowIn(report, '台账')).toMatchObject({ 牵头单位: '科技局', 牵头领导: '副市长 李四' });
    const { organisation } = await readSnapshotLog(store, snapshot);
    const text = snapshotText(snapshot);
    const printed = async (more: Partial<BulletinTexts>) =>
      JSON.stringify(await bulletinOfTexts({ bulletin: 'inspection', text, ...more }));
    expect(await printed({ organisation })).toContain('科技局');
    expect(await printed({})).not.toContain('科技局');
  });

  it('is refused where a name in the file was altered, and says so', async () => {
    const { store } = await frozen();
    const text = (await store.readSnapshotText('s1')) ?? '';
    expect(text).toContain('科技局');
    const altered = { kind: 'part', part: 'organisation', how: 'changed' };
    expect(verifySnapshot(text.replace('科技局', '教育局'))).toEqual({
      ok: false,
      fault: 'hash-differs',
      altered: [altered],
    });
  });
});
