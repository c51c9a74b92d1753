import { describe, expect, it, vi } from 'vitest';
import { hashOf, snapshotText } from '../../src/domain/snapshot.ts';
import { exported, exportedText, made } from './made-bulletin.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { paragraphsIn, reopened } from './word-marks.ts';

describe('exporting a bulletin', () => {
  it('makes a document named after plan, month, kind and hash that opens again', async () => {
    const snapshot = smallSnapshot();
    const { outcome, steps } = await exported(snapshot);
    const name = `小城2024年政府工作安排_截至2024-06_督查通报_${hashOf(snapshot).slice(0, 8)}.docx`;
    expect(outcome).toMatchObject({ ok: true, name });
    expect(outcome.ok && outcome.type).toContain('wordprocessingml');
    expect(steps).toEqual(['0/3', '1/3', '2/3', '3/3']);
    const { xml, parts } = await reopened(await made(snapshot));
    expect(paragraphsIn(xml)[0]).toContain('关于小城');
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
  });

  it('gives the same bytes on another day', async () => {
    const today = await made(smallSnapshot());
    vi.setSystemTime('2032-02-29T00:00:00.000Z');
    expect(await made(smallSnapshot())).toEqual(today);
    vi.useRealTimers();
  });

  it('refuses what fails verification, and makes nothing', async () => {
    const text = snapshotText(smallSnapshot()).replace('半年督查', '半年督察');
    const { outcome } = await exportedText(text, { bulletin: 'progress', page: 'adjusted' });
    expect(outcome).toEqual({ ok: false, fault: { of: 'snapshot', code: 'hash-differs' } });
  });

  it('refuses to compare with what fails verification', async () => {
    const earlier = snapshotText(smallSnapshot({ id: 's-0' })).replace('半年督查', '半年督察');
    const { outcome } = await exported(smallSnapshot(), { earlier });
    expect(outcome).toEqual({ ok: false, fault: { of: 'earlier', code: 'hash-differs' } });
  });

  it.each([
    ['other-plan', { plan: { ...smallSnapshot().plan, id: 'another' } }],
    ['not-earlier', { asOf: '2024-07', takenAt: '2024-01-01T00:00:00.000Z' }],
    ['not-earlier', { takenAt: '2024-08-01T00:00:00.000Z' }],
  ] as const)('refuses to compare with what is %s', async (code, fields) => {
    const other = smallSnapshot(fields);
    const whole = { ...other, board: { ...other.board, asOf: other.asOf, planId: other.plan.id } };
    const { outcome } = await exported(smallSnapshot(), { earlier: snapshotText(whole) });
    expect(outcome).toEqual({ ok: false, fault: { of: 'earlier', code } });
  });

  it('says what changed since an earlier snapshot of the same plan', async () => {
    const earlier = smallSnapshot({ id: 's-0', name: '一季度', takenAt: '2024-04-03T00:00:00.000Z' });
    const { xml } = await reopened(await made(smallSnapshot(), { earlier: snapshotText(earlier) }));
    expect(paragraphsIn(xml).join('\n')).toContain('（进度快照“一季度”）相比：亮灯和目标均无变化');
  });
});
