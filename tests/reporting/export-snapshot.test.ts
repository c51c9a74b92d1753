import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { exportSnapshot } from '../../src/actions/export-snapshot.ts';
import type { Rim } from '../../src/actions/rim.ts';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { hashOf, snapshotText } from '../../src/domain/snapshot.ts';
import { smallSnapshot } from './small-snapshot.ts';

/** A rim that keeps the files it is asked to save. */
function savingRim() {
  const files: { name: string; content: Blob }[] = [];
  const rim: Rim = {
    now: () => '2031-01-01T00:00:00.000Z',
    newId: () => 'id',
    anonymous: '李四',
    saveFile: (name, content) => void files.push({ name, content }),
  };
  return { rim, files };
}

async function exported(text: string, format: 'json' | 'xlsx') {
  const { rim, files } = savingRim();
  const result = await exportSnapshot(rim, text, format);
  return { result, files };
}

describe('exporting a snapshot', () => {
  it('saves the JSON as the text it is, named after plan, month, snapshot and hash', async () => {
    const text = snapshotText(smallSnapshot());
    const { result, files } = await exported(text, 'json');
    const name = `小城2024年政府工作安排_截至2024-06_半年督查_${hashOf(smallSnapshot()).slice(0, 8)}.json`;
    expect(result).toEqual({ ok: true, name });
    expect(files.map((file) => file.name)).toEqual([name]);
    expect(await files[0]?.content.text()).toBe(text);
  });

  it('saves the report as a workbook that can be read', async () => {
    const { files } = await exported(snapshotText(smallSnapshot()), 'xlsx');
    expect(files[0]?.name).toMatch(/_[0-9a-f]{8}\.xlsx$/);
    expect(files[0]?.content.type).toContain('spreadsheetml');
    const { sheets } = await readXlsx(new Uint8Array((await files[0]?.content.arrayBuffer()) ?? []));
    expect(sheets[0]?.rows[0]?.[0]).toBe('小城2024年政府工作安排任务完成情况总表');
  });

  it('replaces what no Windows file name may hold, and what would disguise its ending', async () => {
    const name = ' a<b>c:d"e/f\\g|h?i*j\u0000\u202Exl ';
    const { files } = await exported(snapshotText(smallSnapshot({ name })), 'json');
    expect(files[0]?.name).toContain('_a_b_c_d_e_f_g_h_i_j__xl_');
  });

  it('stays under 255 bytes however long the names are', async () => {
    const plan = { ...smallSnapshot().plan, name: '𠮷'.repeat(300) };
    const text = snapshotText(smallSnapshot({ plan, name: '👩'.repeat(300) }));
    const { files } = await exported(text, 'xlsx');
    const name = files[0]?.name ?? '';
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name.isWellFormed()).toBe(true);
  });

  it.each([
    ['not-json', '{'],
    ['not-a-snapshot', '{}'],
    ['hash-differs', snapshotText(smallSnapshot()).replace('半年督查', '半年督察')],
    ['board-differs', boardTouched()],
  ])('refuses what fails verification with %s, and saves nothing', async (fault, text) => {
    for (const format of ['json', 'xlsx'] as const) {
      const { result, files } = await exported(text, format);
      expect(result).toEqual({ ok: false, fault });
      expect(files).toEqual([]);
    }
  });
});

/** A snapshot whose hash is right and whose board is not what its standings give. */
function boardTouched(): string {
  const snapshot = smallSnapshot();
  const touched = { ...snapshot, board: { ...snapshot.board, gauges: snapshot.board.gauges.slice(1) } };
  return canonicalJson({ snapshot: touched, sha256: hashOf(touched) } as unknown as Json);
}
