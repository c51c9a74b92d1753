import { describe, expect, it } from 'vitest';
import { type BackupHead, headerLine, headerOf, readHeader } from '../../src/domain/backup-header.ts';

const head: BackupHead = {
  format: 'juli-backup',
  version: 1,
  madeAt: '2024-07-03T01:02:03.004Z',
  device: 'device-1',
  changeVersion: 3,
  scope: { kind: 'all' },
  counts: { changes: 0, byPeople: 0, unknown: 0, files: 0, settings: 0, drafts: 0 },
  changesSha256: 'a'.repeat(64),
  lines: 0,
  plainBytes: 0,
  compression: 'none',
  body: { bytes: 0, sha256: 'b'.repeat(64) },
};

/** What a file with such a header is found to be; its own hash is right. */
function found(more: object): string {
  const read = readHeader(headerLine(headerOf({ ...head, ...more })));
  return read.ok ? 'read' : read.fault;
}

describe('the header of a backup', () => {
  it('reads as it was written', () => {
    const header = headerOf(head);
    expect(readHeader(headerLine(header))).toEqual({ ok: true, header });
  });

  it.each(['2024-99-99T99:99:99.999Z', '2024-02-30T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '2024-07-03'])(
    'was not made at %s',
    (madeAt) => {
      expect(found({ madeAt })).toBe('header-damaged');
    },
  );

  it('may have been made by a clock that is ahead', () => {
    expect(found({ madeAt: '2064-07-03T01:02:03.004Z' })).toBe('read');
  });

  it('holds what was said since any day a person chose, also one before there were computers', () => {
    expect(found({ scope: { kind: 'chosen', since: '1899-12-31T15:54:17.000Z' } })).toBe('read');
    expect(found({ scope: { kind: 'chosen', since: '2024-07-03' } })).toBe('header-damaged');
  });
});
