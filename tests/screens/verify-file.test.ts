import { describe, expect, it } from 'vitest';
import type { SnapshotOpening } from '../../src/queries/opened-snapshot.ts';
import { LARGEST_SNAPSHOT_MB, verifyFile } from '../../src/screens/snapshots/verify-file.ts';
import { snapshotEnglish, snapshotFaultsEnglish } from '../../src/text/en/snapshot-words.ts';
import { snapshotFaults, snapshotWords } from '../../src/text/snapshot-words.ts';

const NOT_JSON = { ok: false, fault: 'not-json' } as const;
const fileOf = (size: number): File => new File([new Uint8Array(size).fill(0x20)], '快照.json');

function opener() {
  const asked: string[] = [];
  const open = async (text: string): Promise<SnapshotOpening> => {
    asked.push(text);
    return NOT_JSON;
  };
  return { asked, open };
}

describe('a snapshot file that is dropped', () => {
  const largest = LARGEST_SNAPSHOT_MB * 1024 * 1024;

  it('is opened up to the limit, and beyond it not even read', async () => {
    const { asked, open } = opener();
    expect(await verifyFile(fileOf(largest), open)).toEqual({ fileName: '快照.json', ...NOT_JSON });
    expect(await verifyFile(fileOf(largest + 1), open)).toEqual({
      fileName: '快照.json',
      ok: false,
      fault: 'too-large',
    });
    expect(asked.map(({ length }) => length)).toEqual([largest]);
  });

  it('that cannot be read is said to be so', async () => {
    const { asked, open } = opener();
    const gone = Object.assign(fileOf(1), {
      text: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
    expect(await verifyFile(gone, open)).toMatchObject({ ok: false, fault: 'unreadable' });
    expect(asked).toEqual([]);
  });

  it('is told the limit that is kept, in both languages', () => {
    expect(LARGEST_SNAPSHOT_MB).toBe(20);
    const said = [
      snapshotFaults['too-large'].title,
      snapshotWords.dropHint,
      snapshotFaultsEnglish['too-large'].title,
      snapshotEnglish.dropHint,
    ];
    for (const words of said) expect(words).toContain('20 MB');
  });
});
