import { describe, expect, it } from 'vitest';
import { stayAwake } from '../../src/screens/wall/stay-awake.ts';

/** A browser whose locks are given when the test says so. */
function browser() {
  const waiting: { readonly give: () => Promise<void>; readonly refuse: () => Promise<void> }[] = [];
  const told: boolean[] = [];
  const tab = { isHidden: false, held: 0, requests: 0, change: (): void => undefined };
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const lock = () => {
    tab.held += 1;
    const own = {
      released: false,
      release: async () => {
        if (!own.released) tab.held -= 1;
        own.released = true;
      },
    };
    return own;
  };
  const request = (): Promise<ReturnType<typeof lock>> => {
    tab.requests += 1;
    return new Promise((resolve, reject) => {
      waiting.push({
        give: () => {
          resolve(lock());
          return settled();
        },
        refuse: () => {
          reject(new Error('low battery'));
          return settled();
        },
      });
    });
  };
  const watch = (onChange: () => void) => {
    tab.change = onChange;
    return () => {
      tab.change = () => undefined;
    };
  };
  const stop = stayAwake(request, { isHidden: () => tab.isHidden, watch }, (isAwake) => told.push(isAwake));
  const answer = async (how: 'give' | 'refuse' = 'give'): Promise<void> => {
    for (const each of waiting.splice(0)) await each[how]();
  };
  return { tab, told, stop, answer };
}

describe('a wall that stays awake', () => {
  it('asks for one lock however often the tab comes and goes before it is given', async () => {
    const { tab, answer, stop } = browser();
    tab.change();
    tab.change();
    await answer();
    expect(tab).toMatchObject({ requests: 1, held: 1 });
    stop();
    expect(tab.held).toBe(0);
  });

  it('lets go of a lock that comes when the wall is gone', async () => {
    const { tab, told, answer, stop } = browser();
    stop();
    await answer();
    expect(tab).toMatchObject({ requests: 1, held: 0 });
    expect(told).toEqual([]);
  });

  it('says that it was refused, and asks again when the tab comes back', async () => {
    const { tab, told, answer } = browser();
    await answer('refuse');
    tab.isHidden = true;
    tab.change();
    expect(tab.requests).toBe(1);
    tab.isHidden = false;
    tab.change();
    await answer();
    expect(told).toEqual([false, true]);
    expect(tab).toMatchObject({ requests: 2, held: 1 });
  });
});
