import { describe, expect, it } from 'vitest';
import { rasterise } from '../../src/actions/rasterise-picture.ts';
import { drawNow, savePicture } from '../../src/actions/save-picture.ts';
import { boardRequest } from './picture-requests.ts';

function rim() {
  const saved: [name: string, content: Blob][] = [];
  return {
    saved,
    now: () => '2024-10-08T01:02:03.000Z',
    saveFile: (name: string, content: Blob) => void saved.push([name, content]),
  };
}

const signal = () => new AbortController().signal;

describe('saving a picture', () => {
  it('saves the SVG as it was drawn, named after plan, month and what it is', async () => {
    const at = rim();
    const picture = drawNow(at, boardRequest('2024-12', false));
    expect(await savePicture(at, picture, 'svg', signal())).toEqual({
      ok: true,
      name: '永康市2024年政府工作安排_截至2024-12_看板_未留存快照.svg',
    });
    expect(at.saved).toHaveLength(1);
    expect(await at.saved[0]?.[1].text()).toBe(picture.svg);
    expect(at.saved[0]?.[1].type).toBe('image/svg+xml');
  });

  it('saves what the browser drew as PNG', async () => {
    const at = rim();
    const png = new Blob(['png'], { type: 'image/png' });
    const picture = drawNow(at, boardRequest('2024-12', false));
    const outcome = await savePicture(at, picture, 'png', signal(), async () => ({ ok: true, png }));
    expect(outcome).toEqual({ ok: true, name: `${picture.stem}.png` });
    expect(at.saved).toEqual([[`${picture.stem}.png`, png]]);
  });

  it('saves nothing when the browser refuses, and says why', async () => {
    const at = rim();
    const picture = drawNow(at, boardRequest('2024-12', false));
    const outcome = await savePicture(at, picture, 'png', signal(), async () => ({
      ok: false,
      fault: 'unrendered',
    }));
    expect(outcome).toEqual({ ok: false, fault: 'unrendered' });
    expect(at.saved).toEqual([]);
  });

  it('saves nothing once nobody wants it any more', async () => {
    const at = rim();
    const given = new AbortController();
    const picture = drawNow(at, boardRequest('2024-12', false));
    const saving = savePicture(
      at,
      picture,
      'png',
      given.signal,
      (_drawing, aborted) =>
        new Promise((_resolve, reject) => aborted.addEventListener('abort', () => reject(aborted.reason))),
    );
    given.abort();
    await expect(saving).rejects.toThrow('aborted');
    expect(at.saved).toEqual([]);
  });

  it.each(['png', 'svg'] as const)(
    'saves no %s when it was given up before it could be saved',
    async (format) => {
      const at = rim();
      const given = new AbortController();
      given.abort();
      const picture = drawNow(at, boardRequest('2024-12', false));
      const png = new Blob(['png'], { type: 'image/png' });
      const saving = savePicture(at, picture, format, given.signal, async () => ({ ok: true, png }));
      await expect(saving).rejects.toThrow('aborted');
      expect(at.saved).toEqual([]);
    },
  );

  it('does not begin a PNG that no canvas can hold', async () => {
    for (const size of [
      { width: 1000, height: 8193 },
      { width: 8200, height: 100 },
      { width: 8192, height: 8193 },
    ])
      expect(await rasterise({ svg: '<svg/>', ...size }, signal())).toEqual({
        ok: false,
        fault: 'too-large',
      });
  });
});
