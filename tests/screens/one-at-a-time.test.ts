import { describe, expect, it } from 'vitest';
import { OneAtATime } from '../../src/parts/one-at-a-time.ts';

describe('work of which one piece runs at a time', () => {
  it('is begun once by two clicks in one moment', () => {
    const running = new OneAtATime();
    expect(running.begin()).toBeDefined();
    expect(running.begin()).toBeUndefined();
  });

  it('can be begun anew when it has ended, and not when it was only told to stop', () => {
    const running = new OneAtATime();
    const first = running.begin();
    running.stop();
    expect(first?.signal.aborted).toBe(true);
    expect(running.begin()).toBeUndefined();
    if (first !== undefined) running.end(first);
    const second = running.begin();
    expect(second?.signal.aborted).toBe(false);
    if (first !== undefined) running.end(first);
    expect(running.begin()).toBeUndefined();
  });
});
