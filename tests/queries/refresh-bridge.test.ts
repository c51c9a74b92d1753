import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../src/queries/query-client.ts';
import { refreshAfter } from '../../src/queries/refresh-bridge.ts';
import { type Growth, identityChosen } from '../../src/storage/append.ts';

const grown = (more: Partial<Growth>): Growth =>
  ({ ...identityChosen, identity: undefined, ...more }) as Growth;

/** Something that is read in two steps, such as a page of the log and then the histories that it names. */
function twoReads() {
  const client = createQueryClient();
  const kept = { first: 'old', second: 'old' };
  let pass: () => void = () => undefined;
  let reads = 0;
  const between = new Promise<void>((resolve) => {
    pass = resolve;
  });
  const observer = new QueryObserver(client, {
    queryKey: ['demo', 'plan-states', 'plan'],
    queryFn: async () => {
      reads += 1;
      const { first } = kept;
      await between;
      return { first, second: kept.second };
    },
  });
  const settled = new Promise<unknown>((resolve) => {
    observer.subscribe(({ data, isFetching }) => {
      if (data !== undefined && !isFetching) resolve(data);
    });
  });
  return { client, kept, observer, settled, goOn: () => pass(), reads: () => reads };
}

describe('a log that grows while something is read for the first time', () => {
  it('has it read again: what the first half missed is not kept for good', async () => {
    const { client, kept, observer, settled, goOn } = twoReads();
    Object.assign(kept, { first: 'new', second: 'new' });
    refreshAfter(client, 'demo', grown({ appended: 1, planIds: ['plan'] }));
    goOn();
    await settled;
    await expect.poll(() => observer.getCurrentResult().data).toEqual({ first: 'new', second: 'new' });
  });

  it('has it read once more however often the log grew meanwhile, and not when nothing of it grew', async () => {
    const { client, settled, goOn, observer, reads } = twoReads();
    for (let n = 0; n < 5; n += 1) refreshAfter(client, 'demo', grown({ appended: 1, planIds: ['plan'] }));
    goOn();
    await settled;
    await expect.poll(() => observer.getCurrentResult().isFetching).toBe(false);
    expect(reads()).toBe(2);
    const other = twoReads();
    refreshAfter(other.client, 'demo', grown({ appended: 1, planIds: ['another'] }));
    other.goOn();
    await other.settled;
    expect(other.reads()).toBe(1);
  });
});
