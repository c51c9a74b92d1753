import { describe, expect, it } from 'vitest';
import type { TwoFigures } from '../../src/domain/snapshot-figures.ts';
import { alteredTexts, boardFigureTexts } from '../../src/text/altered-texts.ts';
import { freeName, suggestedName, takeText } from '../../src/text/snapshot-take-words.ts';
import { keyText } from '../../src/text/snapshot-trust-words.ts';

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

  it('says both figures where the file holds two, with their months where they are of two', () => {
    const standing = { kind: 'standing', targetId: 'a', name: '国家高新技术企业', how: 'changed' } as const;
    const target = { measure: 'cumulative', unit: '家' } as const;
    const of = (period: string, amount: string) => ({
      period,
      reading: { kind: 'value', value: amount } as const,
    });
    const june = of('2024-06', '45');
    const said = (figures: TwoFigures): string =>
      (alteredTexts([{ ...standing, figures }])[0] ?? '').replace(/^.*被改动。/, '');
    expect(
      alteredTexts([{ ...standing, figures: { target, recorded: june, entered: of('2024-06', '40') } }]),
    ).toEqual([
      '“国家高新技术企业”的态势（目标、亮灯、完成率等）：被改动。态势里记录的是45家，按文件里的填报是40家。',
    ]);
    expect(said({ target, recorded: june, entered: of('2024-04', '9') })).toBe(
      '态势里记录的是2024年6月的45家，按文件里的填报是2024年4月的9家。',
    );
    expect(said({ target, recorded: june })).toBe(
      '态势里记录的是2024年6月的45家，文件里没有这项任务截至数据月份的填报。',
    );
    expect(said({ target, entered: june })).toBe('态势里没有填报的数，按文件里的填报是2024年6月的45家。');
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

describe('what of a board does not agree with its standings, in words', () => {
  it('says of which area or of the whole, and both values', () => {
    expect(
      boardFigureTexts([
        { name: 'completion', recorded: '0.99', computed: '0.888' },
        { heading: '产业', name: 'light', recorded: 'done', computed: 'behind' },
        { heading: '产业', name: 'onSchedule', recorded: '9', computed: '8' },
        { name: 'expected', computed: '0.5' },
      ]),
    ).toEqual([
      '合计的完成率：看板记录的是99.0%，按明细重新计算是88.8%。',
      '“产业”的亮灯：看板记录的是已完成，按明细重新计算是滞后。',
      '“产业”的达序时：看板记录的是9，按明细重新计算是8。',
      '合计的序时：看板记录的是无，按明细重新计算是50.0%。',
    ]);
  });

  it('says two shares in full that are printed alike', () => {
    expect(boardFigureTexts([{ name: 'completion', recorded: '0.88801', computed: '0.88802' }])).toEqual([
      '合计的完成率：看板记录的是0.88801，按明细重新计算是0.88802。',
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

  it('is free of numbers on numbers: the next one stands in place of the last', () => {
    expect(freeName('定稿', [])).toBe('定稿');
    expect(freeName('定稿', ['定稿'])).toBe('定稿（2）');
    expect(freeName('定稿（2）', ['定稿', '定稿（2）'])).toBe('定稿（3）');
    expect(freeName('第1号（2）', ['定稿'])).toBe('第1号（2）');
  });
});

it('the fingerprint of a key is read aloud in fours', () => {
  expect(keyText('0123456789abcdef0123')).toBe('0123 4567 89ab cdef');
});
