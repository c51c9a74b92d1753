import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageTurner, type Visibility } from '../../src/screens/wall/page-turner.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A tab that can be put behind another and brought back. */
function tab() {
  let hidden = false;
  const watchers = new Set<() => void>();
  const visibility: Visibility = {
    isHidden: () => hidden,
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
  const hide = (isHidden: boolean): void => {
    hidden = isHidden;
    for (const watcher of watchers) watcher();
  };
  return { visibility, hide, watchers };
}

function turnerOf(pageIds: readonly string[], seconds = 20, pageId = '') {
  const { visibility, hide, watchers } = tab();
  const turner = createPageTurner({ pageId, isPaused: false }, visibility);
  turner.show(pageIds, seconds);
  const stop = turner.subscribe(() => undefined);
  return { turner, hide, watchers, stop, page: () => turner.read().pageId };
}

const acts = fc.array(
  fc.oneof(
    fc.constantFrom('next', 'previous', 'first', 'pause', 'resume', 'hide', 'unhide'),
    fc.nat({ max: 90 }),
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
  ),
  { maxLength: 40 },
);

describe('the turner of the wall', () => {
  it('holds at most one timer whatever is done, always shows one of its pages, and leaves nothing behind', () => {
    fc.assert(
      fc.property(acts, (drawn) => {
        const { turner, hide, watchers, stop, page } = turnerOf(['a', 'b', 'c']);
        let pages: readonly string[] = ['a', 'b', 'c'];
        for (const act of drawn) {
          if (act === 'next') turner.turn(1);
          else if (act === 'previous') turner.turn(-1);
          else if (act === 'first') turner.turnToFirst();
          else if (act === 'pause' || act === 'resume') turner.pause(act === 'pause');
          else if (act === 'hide' || act === 'unhide') hide(act === 'hide');
          else if (typeof act === 'number') vi.advanceTimersByTime(act * 1000);
          else if (Array.isArray(act)) {
            pages = act;
            turner.show(act, 20);
          }
          expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
          expect(pages).toContain(page());
        }
        stop();
        expect([vi.getTimerCount(), watchers.size]).toEqual([0, 0]);
      }),
    );
  });

  it('turns 180 times in an hour at twenty seconds a page', () => {
    const { turner, page } = turnerOf(Array.from({ length: 12 }, (_, index) => `page ${index}`));
    let turns = 0;
    turner.subscribe(() => {
      turns += 1;
    });
    vi.advanceTimersByTime(3_600_000);
    expect([turns, page()]).toEqual([180, 'page 0']);
  });

  it('goes round in both directions and back to the first', () => {
    const { turner, page } = turnerOf(['a', 'b', 'c']);
    turner.turn(-1);
    expect(page()).toBe('c');
    turner.turn(1);
    expect(page()).toBe('a');
    turner.turn(1);
    turner.turnToFirst();
    expect(page()).toBe('a');
  });

  it('gives a page that somebody turned to its whole time', () => {
    const { turner, page } = turnerOf(['a', 'b', 'c']);
    vi.advanceTimersByTime(19_000);
    turner.turn(1);
    vi.advanceTimersByTime(19_000);
    expect(page()).toBe('b');
    vi.advanceTimersByTime(1000);
    expect(page()).toBe('c');
  });

  it('stays while paused, also when its pages are turned by hand, and goes on when told', () => {
    const { turner, page } = turnerOf(['a', 'b', 'c']);
    turner.pause(true);
    vi.advanceTimersByTime(600_000);
    expect(page()).toBe('a');
    turner.turn(1);
    vi.advanceTimersByTime(600_000);
    expect(page()).toBe('b');
    turner.pause(false);
    vi.advanceTimersByTime(20_000);
    expect(page()).toBe('c');
  });

  it('does not turn while nobody can see it', () => {
    const { hide, page } = turnerOf(['a', 'b']);
    hide(true);
    vi.advanceTimersByTime(600_000);
    expect(page()).toBe('a');
    hide(false);
    vi.advanceTimersByTime(20_000);
    expect(page()).toBe('b');
  });

  it('stays on its page when pages come and go around it, and does not begin its time anew', () => {
    const { turner, page } = turnerOf(['a', 'b', 'c']);
    turner.turn(1);
    vi.advanceTimersByTime(15_000);
    turner.show(['new', 'a', 'b', 'c'], 20);
    expect(page()).toBe('b');
    vi.advanceTimersByTime(5000);
    expect(page()).toBe('c');
  });

  it('shows what took the place of a page that is gone', () => {
    const { turner, page } = turnerOf(['a', 'b', 'c']);
    turner.turn(1);
    turner.show(['a', 'c'], 20);
    expect(page()).toBe('c');
    turner.show(['a'], 20);
    expect(page()).toBe('a');
  });

  it('has nothing to turn to with one page, and turns once there is a second', () => {
    const { turner, page } = turnerOf(['a']);
    expect(vi.getTimerCount()).toBe(0);
    turner.show(['a', 'b'], 20);
    vi.advanceTimersByTime(20_000);
    expect(page()).toBe('b');
  });

  it('takes up another pace from the page that is shown', () => {
    const { turner, page } = turnerOf(['a', 'b', 'c'], 40);
    vi.advanceTimersByTime(30_000);
    turner.show(['a', 'b', 'c'], 10);
    vi.advanceTimersByTime(10_000);
    expect(page()).toBe('b');
  });

  it('begins with the page it was left on', () => {
    expect(turnerOf(['a', 'b', 'c'], 20, 'b').page()).toBe('b');
    expect(turnerOf(['a', 'b', 'c'], 20, 'gone').page()).toBe('a');
  });
});
