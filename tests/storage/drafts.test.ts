import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { browserPresence, noPresence } from '../../src/storage/presence.ts';
import { beginnings } from './sample-changes.ts';
import { open } from './workspaces.ts';

describe('a draft', () => {
  it('is kept as typed, replaced by what is typed next, and there after a restart', async () => {
    const { name, store } = await open();
    await store.keepDraft('high-tech', { value: '约1', note: '' });
    await store.keepDraft('high-tech', { value: '约12', note: '待核' });
    await store.keepDraft('another', { value: '7' });
    store.close();
    const again = (await open(name)).store;
    expect(await again.readDraft('high-tech')).toEqual({
      id: 'high-tech',
      fields: { value: '约12', note: '待核' },
    });
    expect(await again.readDraft('another')).toEqual({ id: 'another', fields: { value: '7' } });
  });

  it('is forgotten alone when it is emptied, and forgetting twice is no fault', async () => {
    const { store } = await open();
    await store.keepDraft('high-tech', { value: '12' });
    await store.keepDraft('another', { value: '7' });
    await store.keepDraft('high-tech', undefined);
    await store.keepDraft('high-tech', undefined);
    expect(await store.readDraft('high-tech')).toBeUndefined();
    expect((await store.readDraft('another'))?.fields).toEqual({ value: '7' });
  });

  it('law: is forgotten where it still says what was seen of it, and otherwise stays as it is', async () => {
    const someFields = fc.dictionary(
      fc.constantFrom('value', 'note', 'toString'),
      fc.constantFrom('', '1', '\ud800'),
    );
    const { store } = await open();
    await fc.assert(
      fc.asyncProperty(someFields, someFields, async (stored, seen) => {
        await store.keepDrafts(new Map([['high-tech', stored]]));
        await store.forgetDrafts(
          new Map([
            ['high-tech', seen],
            ['nowhere', seen],
          ]),
        );
        const isSame = isDeepStrictEqual({ ...stored }, { ...seen });
        expect((await store.readDraft('high-tech'))?.fields).toEqual(isSame ? undefined : stored);
      }),
    );
  });

  it('never counts as saved: it is in no log, on no board, and announced to nobody', async () => {
    const { store, grown } = await open();
    await store.append(beginnings());
    const before = [await store.readExtent(), await store.readPlanStates('plan')];
    await store.keepDraft('high-tech', { value: '12' });
    expect([await store.readExtent(), await store.readPlanStates('plan')]).toEqual(before);
    expect(grown).toHaveLength(1);
  });
});

/** A page with a local storage and a jar of cookies, of which either may be forbidden. */
function page(
  forbidden: { storage?: boolean; cookies?: boolean } = {},
  jar = new Map<string, string>([['other', 'x']]),
): { stored: Map<string, string> } {
  const stored = new Map<string, string>();
  vi.stubGlobal('location', { port: '4173' });
  const allow = (isForbidden: boolean | undefined): void => {
    if (isForbidden) throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', {
    getItem(key: string) {
      allow(forbidden.storage);
      return stored.get(key) ?? null;
    },
    setItem(key: string, text: string) {
      allow(forbidden.storage);
      stored.set(key, text);
    },
  });
  vi.stubGlobal('document', {
    get cookie() {
      allow(forbidden.cookies);
      return [...jar].map((pair) => pair.join('=')).join('; ');
    },
    set cookie(text: string) {
      allow(forbidden.cookies);
      const [key = '', content = ''] = (text.split('; ')[0] ?? '').split('=');
      jar.set(key, content);
    },
  });
  return { stored };
}

describe('the presence of a workspace', () => {
  it('is remembered in the local storage and in a cookie, and by either when the other was cleared', () => {
    const { stored } = page();
    const presence = browserPresence('juli');
    expect(presence.remembered()).toEqual([]);
    presence.remember('id-1');
    expect(presence.remembered()).toEqual(['id-1', 'id-1']);
    stored.clear();
    expect(presence.remembered()).toEqual(['id-1']);
    expect(browserPresence('another').remembered()).toEqual([]);
  });

  it.each([
    ['local storage', { storage: true }, ['id-1']],
    ['cookies', { cookies: true }, ['id-1']],
    ['both', { storage: true, cookies: true }, []],
  ])('breaks nothing where a policy forbids %s', (_what, forbidden, remembered) => {
    page(forbidden);
    const presence = browserPresence('juli');
    presence.remember('id-1');
    expect(presence.remembered()).toEqual(remembered);
  });

  it('on another port of the same host is another one: cookies are shared between ports, databases are not', () => {
    const jar = new Map<string, string>();
    page({}, jar);
    browserPresence('juli').remember('id-1');
    page({}, jar);
    vi.stubGlobal('location', { port: '4174' });
    expect(browserPresence('juli').remembered()).toEqual([]);
  });

  it('is none for the demonstration, so that nobody misses it', () => {
    noPresence.remember('id-1');
    expect(noPresence.remembered()).toEqual([]);
  });
});
