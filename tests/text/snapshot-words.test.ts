import { describe, expect, it } from 'vitest';
import { suggestedName, takeText } from '../../src/text/snapshot-take-words.ts';
import { alteredTexts, keyText } from '../../src/text/snapshot-trust-words.ts';

describe('what was altered in a snapshot, in words', () => {
  it('names the item, the month and what was done', () => {
    const entry = { kind: 'entry', targetId: 'a', period: '2024-06', name: '固定资产投资' } as const;
    expect(
      alteredTexts([
        { ...entry, how: 'changed' },
        { ...entry, how: 'digest' },
        { kind: 'standing', targetId: 'b', how: 'removed' },
        { kind: 'part', part: 'rule', how: 'changed' },
      ]),
    ).toEqual([
      '“固定资产投资”2024年6月的填报：被改动。',
      '“固定资产投资”2024年6月的填报：内容与留存时一致，被改动的是它的指纹。',
      '编号为b的任务的态势（目标、亮灯、完成率等）：被删去。',
      '亮灯规则：被改动。',
    ]);
  });

  it('says how many more there are after the first eight', () => {
    const many = Array.from(
      { length: 30 },
      (_, n) => ({ kind: 'standing', targetId: `${n}`, how: 'changed' }) as const,
    );
    expect(alteredTexts(many)).toHaveLength(9);
    expect(alteredTexts(many).at(-1)).toBe('另有22处。');
  });

  it('shows what is no month as it stands', () => {
    expect(alteredTexts([{ kind: 'entry', targetId: 'a', period: '六月', how: 'added' }])).toEqual([
      '编号为a的任务六月的填报：是后来添入的。',
    ]);
  });
});

describe('the name of a snapshot that nobody named', () => {
  it('says its month and basis, and gets a number when it is taken', () => {
    expect(suggestedName('2024-10', 'reported')).toBe('2024年10月进度快照');
    expect(suggestedName('2024-10', 'accepted')).toBe('2024年10月进度快照（仅审核通过）');
    const names = ['2024年10月进度快照', '2024年10月进度快照（2）'];
    expect(suggestedName('2024-10', 'reported', names)).toBe('2024年10月进度快照（3）');
    expect(takeText('2024-10')).toBe('留存10月快照');
  });
});

it('the fingerprint of a key is read aloud in fours', () => {
  expect(keyText('0123456789abcdef0123')).toBe('0123 4567 89ab cdef');
});
