import type { Store } from '../../src/storage/store.ts';
import { dump } from './raw-database.ts';
import { beginnings, entry, minute } from './sample-changes.ts';
import { faultOf, type Opened, open } from './workspaces.ts';

export const figure = () => entry('high-tech', '12', { id: 'e1', at: minute(1) });

const everyWrite: readonly [string, (store: Store) => Promise<unknown>][] = [
  ['append', (store) => store.append([figure()])],
  ['append of what is there already', (store) => store.append(beginnings())],
  ['merge', (store) => store.merge({ changes: [figure()], files: [], settings: [], drafts: [] })],
  ['keepDraft', (store) => store.keepDraft('high-tech', { value: '1' })],
  ['keepDrafts', (store) => store.keepDrafts(new Map([['high-tech', { value: '2' }]]))],
  ['keepDrafts of nothing', (store) => store.keepDrafts(new Map())],
  ['forgetDrafts', (store) => store.forgetDrafts(new Map([['high-tech', { value: '9' }]]))],
  ['keepIdentity', (store) => store.keepIdentity({ unitId: 'u1', postId: '', name: '王小明' })],
  ['keepSetting', (store) => store.keepSetting('columns', { 完成: 'value' })],
  ['keepSetting of nothing', (store) => store.keepSetting('columns', undefined)],
  ['keepingOwn', (store) => store.keepingOwn(async ({ drafts }) => drafts.delete('no-draft'))],
  ['keepDraft of nothing', (store) => store.keepDraft('high-tech', undefined)],
];

const everyRead: readonly [string, (store: Store) => Promise<unknown>][] = [
  ['readPlans', (store) => store.readPlans()],
  ['readPlanStates', (store) => store.readPlanStates('plan')],
  ['readFreezable', (store) => store.readFreezable('plan')],
  ['readHistory', (store) => store.readHistory('high-tech')],
  ['readSnapshots', (store) => store.readSnapshots()],
  ['readSnapshotText', (store) => store.readSnapshotText('s1')],
  ['readExtent', (store) => store.readExtent()],
  ['readOrganisation', (store) => store.readOrganisation()],
  ['readLocks', (store) => store.readLocks('plan')],
  ['readKnownAt', (store) => store.readKnownAt('plan', minute(1))],
  ['readLogPage', (store) => store.readLogPage(undefined, 10)],
  ['readFile', (store) => store.readFile('0'.repeat(64))],
  ['readWriter', (store) => store.readWriter()],
  ['readSetting', (store) => store.readSetting('columns')],
  ['readDrafts', (store) => store.readDrafts('high')],
  ['reading', (store) => store.reading(['log'], async ({ log }) => log.count())],
  ['readDraft', (store) => store.readDraft('high-tech')],
];
export const everyCall = [...everyWrite, ...everyRead];

/** A workspace with a plan, a target and a draft. */
export async function begun(): Promise<Opened> {
  const opened = await open();
  await opened.store.append(beginnings());
  await opened.store.keepDraft('high-tech', { value: '0' });
  return opened;
}

export const headOf = async (name: string) => (await dump(name)).stores.meta?.rows[0] ?? {};

/** What each call rejects with, by its name. */
export async function faultsOf(store: Store): Promise<Record<string, string | undefined>> {
  const faults: Record<string, string | undefined> = {};
  for (const [call, act] of everyCall) faults[call] = await faultOf(act(store));
  return faults;
}

/** The same of every call. */
export const all = (code: string | undefined) => Object.fromEntries(everyCall.map(([call]) => [call, code]));
