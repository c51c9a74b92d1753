import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Store } from '../../src/storage/store.ts';
import { SCHEMA_NUMBER } from '../../src/storage/tables.ts';
import { all, begun, everyCall, faultsOf, headOf } from './every-call.ts';
import { deleteRowRaw, dump, putRaw } from './raw-database.ts';

describe('an open store', () => {
  it('has no method that these tests forget', () => {
    const methods = Object.getOwnPropertyNames(Store.prototype).filter(
      (name) => !['constructor', 'close'].includes(name),
    );
    expect(new Set(everyCall.map(([call]) => call.split(' ')[0]))).toEqual(new Set(methods));
  });

  it('answers every call', async () => {
    expect(await faultsOf((await begun()).store)).toEqual(all(undefined));
  });

  it('says gone at every call, and writes nothing, when the head row is missing', async () => {
    const { name, store } = await begun();
    await deleteRowRaw(name, 'meta', 'head');
    const before = await dump(name);
    expect(await faultsOf(store)).toEqual(all('gone'));
    expect(await dump(name)).toEqual(before);
  });

  it('says gone at every call, and writes nothing, when the database is of another install', async () => {
    const { name, store } = await begun();
    await putRaw(name, 'meta', { ...(await headOf(name)), installId: 'another' });
    const before = await dump(name);
    expect(await faultsOf(store)).toEqual(all('gone'));
    expect(await dump(name)).toEqual(before);
  });

  it('says newer at every call, and writes nothing, when a later version raised the schema number', async () => {
    const { name, store } = await begun();
    await putRaw(name, 'meta', { ...(await headOf(name)), schema: SCHEMA_NUMBER + 1 });
    const before = await dump(name);
    expect(await faultsOf(store)).toEqual(all('newer'));
    expect(await dump(name)).toEqual(before);
  });
});
