import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { ledgerFileOf } from '../../src/domain/file-entries.ts';
import type { LedgerFile } from '../../src/domain/ledger-file.ts';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import { previewOf } from '../../src/importing/preview.ts';
import { entryOf, value } from '../domain/fixtures.ts';
import { causesOf, contextOf, figureOf, previewBytes, seedPlan, seedTarget, statesOf } from './ledgers.ts';

const target = seedTarget('overseas-self-run-exhibitions');
const bare = statesOf([target]);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function ledger(more: Partial<LedgerFile['entries'][number]> = {}): LedgerFile {
  const states = statesOf([target], [entryOf(target, '2024-06', value('3'), { note: '无' })]);
  const file = ledgerFileOf({
    plan: seedPlan,
    states,
    organisation: emptyOrganisation,
    demonstration: false,
  });
  return { ...file, entries: file.entries.map((entry) => ({ ...entry, ...more })) };
}

const refusalOf = async (text: string) => {
  const result = await previewOf('填报数据.json', bytesOf(text), contextOf(bare));
  return result.ok ? undefined : result.refusal;
};

describe('填报数据 in JSON, chosen for import', () => {
  it('is read like a ledger, each entry a row, its texts as they are', async () => {
    const preview = await previewBytes(bytesOf(canonicalJson(ledger())), contextOf(bare), {}, '六月.json');
    expect(preview.kind).toBe('json');
    expect(preview.rows).toHaveLength(1);
    const { entry } = figureOf(preview.rows[0]);
    expect(entry).toMatchObject({ targetId: target.id, period: '2024-06', note: '无' });
  });

  it('is read however it is laid out', async () => {
    const spread = `\uFEFF\n${JSON.stringify(ledger(), null, 2)}\n`;
    const preview = await previewBytes(bytesOf(spread), contextOf(bare), {}, '六月.txt');
    expect(preview.rows).toHaveLength(1);
  });

  it.each([
    ['json-unreadable', canonicalJson(ledger()).slice(0, -5)],
    ['json-snapshot', '{"sha256":"0","snapshot":{"format":"juli-snapshot"}}'],
    ['json-backup', '{"format":"juli-backup","version":1}\n{"kind":"change"}\n'],
    ['json-foreign', '{"a":1}'],
    ['json-foreign', '[{"a":1}]'],
    ['json-newer', canonicalJson({ ...ledger(), version: 2 } as unknown as Json)],
    ['no-rows', canonicalJson({ ...ledger(), entries: [] })],
  ])('is refused as %s when it is something else', async (code, text) => {
    expect((await refusalOf(text))?.code).toBe(code);
  });

  it('is refused where one member is not as it should be, and says which', async () => {
    const odd = { ...ledger({ value: '1e5' }), demonstration: false };
    expect(await refusalOf(canonicalJson(odd))).toEqual({ code: 'json-invalid', part: 'entries.0.value' });
    const more = { ...ledger(), approvedBy: '市长' };
    expect(await refusalOf(canonicalJson(more))).toEqual({ code: 'json-invalid', part: 'approvedBy' });
  });

  it('is refused when it is of another plan, which it names', async () => {
    const other = { ...ledger(), plan: { id: 'other', name: '别处2024年计划', place: '别处', year: 2024 } };
    expect(await refusalOf(canonicalJson(other))).toEqual({ code: 'other-plan', plan: '别处2024年计划' });
  });

  it('cannot bring what a document printed, and confirms what the board has of it', async () => {
    const text = canonicalJson(ledger({ grade: 'published' }));
    const { rows } = await previewBytes(bytesOf(text), contextOf(bare), {}, '六月.json');
    expect(causesOf(rows[0])).toEqual(['published-elsewhere']);
    const printed = entryOf(target, '2024-06', value('3'), { grade: 'published', note: '无' });
    const there = await previewBytes(
      bytesOf(text),
      contextOf(statesOf([target], [printed])),
      {},
      '六月.json',
    );
    expect(figureOf(there.rows[0]).same).toBe(true);
  });
});

describe('columns that only our own ledgers have', () => {
  const preview = (bound: string, outlook: string) =>
    previewBytes(
      bytesOf(`任务编号,截至月份,累计完成,数值限定,研判\n${target.id},2024-06,3,${bound},${outlook}\n`),
      contextOf(bare),
    );

  it('bound a figure in the very words, and refuse others', async () => {
    const { rows } = await preview('超', '');
    expect(figureOf(rows[0]).entry.reading).toEqual({ kind: 'value', value: '3', bound: '>' });
    expect(causesOf((await preview('大概', '')).rows[0])).toEqual(['bound-unknown']);
  });

  it('take over a judgement in the very words, and say of others that they did not', async () => {
    expect(figureOf((await preview('', '有风险')).rows[0]).entry.outlook).toBe('at-risk');
    const other = figureOf((await preview('', '基本可控')).rows[0]);
    expect(other.entry.outlook).toBeUndefined();
    expect(other.notes).toEqual([{ code: 'outlook-unread', found: '基本可控' }]);
  });
});
