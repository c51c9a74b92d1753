import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ActionFault } from '../../src/actions/action-fault.ts';
import { attachEach } from '../../src/actions/attach-each.ts';
import {
  attachEvidence,
  EVIDENCE_LIMIT_BYTES,
  type EvidencePiece,
} from '../../src/actions/attach-evidence.ts';
import { lockPeriod } from '../../src/actions/lock-period.ts';
import { removeEvidence } from '../../src/actions/remove-evidence.ts';
import { saveEvidence } from '../../src/actions/save-evidence.ts';
import { sha256HexOfParts } from '../../src/domain/hash.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { standingOf } from '../../src/domain/standing.ts';
import type { AttachedEvidence } from '../../src/domain/target-state.ts';
import { evidenceName } from '../../src/reporting/file-name.ts';
import type { Store } from '../../src/storage/store.ts';
import { changeOf, definitionOf, entryOf, plan, seeds, stage } from '../domain/fixtures.ts';
import { rimAt } from './fake-rim.ts';
import { open } from './workspaces.ts';

const target = seeds.railway;
const place = { planId: plan.id, targetId: target.id, period: '2024-06' };
const NOW = '2024-07-03T01:02:03.004Z';
const rim = rimAt(NOW);

/** A plan whose one target is reported to have reached its goal stage. */
async function ledger(): Promise<Store> {
  const { store } = await open();
  const reached = entryOf(target, '2024-06', stage('在建'));
  await store.append([changeOf('plan-adopted', { plan }, { id: 'plan' }), definitionOf(target), reached]);
  return store;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fileOf = (text: string, name = '开工令.pdf', type = 'application/pdf') =>
  new File([bytesOf(text)], name, { type });
const pieceOf = (file: File, id = `piece-${file.name}`): EvidencePiece => ({ kind: 'file', id, file });
const paper = (number: string, title: string, id = number): EvidencePiece => ({
  kind: 'document',
  id,
  number,
  title,
});

const stateIn = async (store: Store) => {
  const state = (await store.readPlanStates(plan.id))?.states[0];
  if (state === undefined) throw new Error('no target');
  return state;
};
const evidenceIn = async (store: Store): Promise<AttachedEvidence[]> =>
  Object.values((await stateIn(store)).evidenceById);
const lightIn = async (store: Store, asOf: string) =>
  standingOf(await stateIn(store), plan, asOf, defaultRule)?.light;

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await webcrypto.subtle.digest('SHA-256', bytes));
  return Buffer.from(digest).toString('hex');
}

/** The fault of an action, and what it names; nothing when it did not reject. */
const faultOf = (promise: Promise<unknown>): Promise<readonly [code: string, detail: string] | undefined> =>
  promise.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ActionFault) return [error.code, error.detail] as const;
      throw error;
    },
  );

describe('the hash of bytes in parts', () => {
  it('is the SHA-256 of the whole, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), async (parts) => {
        async function* cut() {
          for (const part of parts) yield part;
        }
        const whole = new Uint8Array(parts.flatMap((part) => [...part]));
        expect(await sha256HexOfParts(cut())).toBe(await hashOf(whole));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a file attached as evidence', () => {
  it('is kept under the hash of its content, with its name, size, month and who attached it', async () => {
    const store = await ledger();
    await attachEvidence(store, rim, place, [pieceOf(fileOf('批复全文'), 'a')]);
    const bytes = bytesOf('批复全文');
    const sha256 = await hashOf(bytes);
    expect(await evidenceIn(store)).toEqual([
      {
        id: 'a',
        at: expect.stringContaining(NOW),
        by: '王主任',
        period: '2024-06',
        evidence: {
          kind: 'file',
          name: '开工令.pdf',
          size: bytes.length,
          sha256,
          mediaType: 'application/pdf',
        },
      },
    ]);
    expect(await (await store.readFile(sha256))?.text()).toBe('批复全文');
  });

  it('larger than a slice comes back byte for byte', async () => {
    const store = await ledger();
    const bytes = new Uint8Array(3_000_001).map((_, place_) => (place_ * 31) % 251);
    await attachEvidence(store, rim, place, [pieceOf(new File([bytes], '现场.zip'), 'a')]);
    const sha256 = await hashOf(bytes);
    const kept = await store.readFile(sha256);
    expect(kept && Buffer.from(await kept.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('completes a stage that was only reported, from its month on and not before', async () => {
    const store = await ledger();
    expect(await lightIn(store, '2024-12')).toBe('on-track');
    await attachEvidence(store, rim, { ...place, period: '2024-08' }, [pieceOf(fileOf('a'))]);
    expect(await lightIn(store, '2024-12')).toBe('done');
    expect(await lightIn(store, '2024-07')).not.toBe('done');
  });

  it('is in the log or not at all: when the append fails its bytes are not kept either', async () => {
    const store = await ledger();
    const before = await store.readExtent();
    // A title that no log takes: half of a surrogate pair.
    const torn = paper('1号', '\uD800');
    await expect(attachEvidence(store, rim, place, [pieceOf(fileOf('a')), torn])).rejects.toThrow();
    expect(await store.readExtent()).toEqual(before);
    expect(await store.readFile(await hashOf(bytesOf('a')))).toBeUndefined();
  });

  it('with the same id twice is one piece: a retry appends nothing', async () => {
    const store = await ledger();
    const piece = pieceOf(fileOf('a'), 'once');
    await attachEvidence(store, rim, place, [piece]);
    expect(await attachEvidence(store, rim, place, [piece])).toMatchObject({ appended: 0, repeated: 1 });
    expect(await evidenceIn(store)).toHaveLength(1);
  });

  it('is refused by its name when it is empty, too large, unreadable or there already', async () => {
    const store = await ledger();
    const attach = (file: File, id?: string) =>
      faultOf(attachEvidence(store, rim, place, [pieceOf(file, id)]));
    const large = fileOf('a', '录像.mp4');
    Object.defineProperty(large, 'size', { value: EVIDENCE_LIMIT_BYTES + 1 });
    const gone = fileOf('b', '已移走.docx');
    vi.spyOn(gone, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotFoundError');
    });
    expect(await attach(fileOf('', '空.pdf'))).toEqual(['evidence-empty', '空.pdf']);
    expect(await attach(large)).toEqual(['evidence-too-large', '录像.mp4']);
    expect(await attach(gone)).toEqual(['evidence-unreadable', '已移走.docx']);
    expect(await attach(fileOf('同样的内容'), 'first')).toBeUndefined();
    expect(await attach(fileOf('同样的内容', '改了名.pdf'), 'second')).toEqual([
      'evidence-repeated',
      '改了名.pdf',
    ]);
    expect(await evidenceIn(store)).toHaveLength(1);
  });

  it('of exactly the limit is taken', async () => {
    const store = await ledger();
    const file = new File([new Uint8Array(EVIDENCE_LIMIT_BYTES)], '正好.bin');
    expect(await faultOf(attachEvidence(store, rim, place, [pieceOf(file)]))).toBeUndefined();
  });

  it('may prove another month as well, and its bytes are kept once', async () => {
    const store = await ledger();
    await attachEvidence(store, rim, place, [pieceOf(fileOf('a'), 'june')]);
    await attachEvidence(store, rim, { ...place, period: '2024-07' }, [pieceOf(fileOf('a'), 'july')]);
    expect((await evidenceIn(store)).map(({ period }) => period).sort()).toEqual(['2024-06', '2024-07']);
  });

  it('that is refused costs the others nothing when each is attached by itself', async () => {
    const store = await ledger();
    const pieces = [pieceOf(fileOf('a', '一.pdf')), pieceOf(fileOf('', '空.pdf')), paper('12号', '批复')];
    const outcomes = await attachEach(store, rim, place, pieces);
    expect(outcomes.map(({ name, error }) => [name, error instanceof ActionFault && error.code])).toEqual([
      ['一.pdf', false],
      ['空.pdf', 'evidence-empty'],
      ['12号', false],
    ]);
    expect(await evidenceIn(store)).toHaveLength(2);
  });

  it('is not taken into a closed month', async () => {
    const store = await ledger();
    await lockPeriod(store, rim, 'lock', {
      planId: plan.id,
      period: '2024-06',
      locked: true,
      reason: '已报送',
    });
    const attached = attachEvidence(store, rim, place, [pieceOf(fileOf('a'))]);
    expect(await faultOf(attached)).toEqual(['period-locked', '2024-06']);
  });
});

describe('a paper named by its number', () => {
  it('is evidence as much as a file, and needs number and title', async () => {
    const store = await ledger();
    await attachEvidence(store, rim, place, [paper(' 永发改〔2024〕12号 ', ' 关于开工的批复 ', 'a')]);
    expect((await evidenceIn(store))[0]?.evidence).toEqual({
      kind: 'document',
      number: '永发改〔2024〕12号',
      title: '关于开工的批复',
    });
    expect(await faultOf(attachEvidence(store, rim, place, [paper('13号', ' ')]))).toEqual([
      'evidence-incomplete',
      '13号',
    ]);
    expect(
      await faultOf(attachEvidence(store, rim, place, [paper('永发改〔2024〕12号', '另题', 'b')])),
    ).toEqual(['evidence-repeated', '永发改〔2024〕12号']);
  });
});

describe('evidence that is taken away', () => {
  const removal = { planId: plan.id, targetId: target.id, evidenceId: 'a', reason: ' 附错了项目 ' };

  it('leaves the target unproven again, and stays in the history with the reason', async () => {
    const store = await ledger();
    await attachEvidence(store, rim, place, [pieceOf(fileOf('a'), 'a')]);
    expect(await lightIn(store, '2024-12')).toBe('done');
    await removeEvidence(store, rim, 'r', removal, '2024-06');
    expect(await evidenceIn(store)).toEqual([]);
    expect(await lightIn(store, '2024-12')).toBe('on-track');
    const kinds = (await store.readHistory(target.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['evidence-attached', 'evidence-removed']));
    expect((await store.readHistory(target.id)).at(-1)?.body).toMatchObject({ reason: '附错了项目' });
  });

  it('may be attached anew', async () => {
    const store = await ledger();
    await attachEvidence(store, rim, place, [pieceOf(fileOf('a'), 'a')]);
    await removeEvidence(store, rim, 'r', removal, '2024-06');
    await attachEvidence(store, rim, place, [pieceOf(fileOf('a'), 'again')]);
    expect((await evidenceIn(store)).map(({ id }) => id)).toEqual(['again']);
  });

  it('needs a reason', async () => {
    const store = await ledger();
    await attachEvidence(store, rim, place, [pieceOf(fileOf('a'), 'a')]);
    const fault = await faultOf(removeEvidence(store, rim, 'r', { ...removal, reason: ' ' }, '2024-06'));
    expect(fault?.[0]).toBe('reason-missing');
    expect(await evidenceIn(store)).toHaveLength(1);
  });
});

describe('a download', () => {
  it('gives the bytes under the name they came with, and no type that a browser would open', async () => {
    const store = await ledger();
    await attachEvidence(store, rim, place, [pieceOf(fileOf('<script>', '说明.html', 'text/html'), 'a')]);
    const saved: [string, Blob][] = [];
    const [piece] = await evidenceIn(store);
    if (piece?.evidence.kind !== 'file') throw new Error('no file');
    const saving = { ...rim, saveFile: (name: string, content: Blob) => saved.push([name, content]) };
    expect(await saveEvidence(store, saving, piece.evidence)).toBe('说明.html');
    expect(saved.map(([name, { type }]) => [name, type])).toEqual([
      ['说明.html', 'application/octet-stream'],
    ]);
    expect(await saved[0]?.[1].text()).toBe('<script>');
  });

  it('of a file that is on another device says so', async () => {
    const store = await ledger();
    const evidence = { kind: 'file', name: '批复.pdf', size: 3, sha256: 'a'.repeat(64) } as const;
    await store.append([changeOf('evidence-attached', { ...place, evidence }, { id: 'elsewhere' })]);
    expect(await faultOf(saveEvidence(store, rim, evidence))).toEqual(['evidence-absent', '批复.pdf']);
  });

  it('is not handed out when the bytes are not those that were attached', async () => {
    const store = await ledger();
    const sha256 = await hashOf(new TextEncoder().encode('批复原文'));
    await store.append([], [{ sha256, content: new Blob(['别的内容']) }]);
    const evidence = { kind: 'file', name: '批复.pdf', size: 12, sha256 } as const;
    expect(await faultOf(saveEvidence(store, rim, evidence))).toEqual(['evidence-altered', '批复.pdf']);
  });

  it.each([
    ['开工令.pdf', '开工令.pdf'],
    ['../../etc/passwd', '.._.._etc_passwd'.replace(/^\.+/, '_')],
    ['CON.txt', '_CON.txt'],
    ['发票\u202Efdp.exe', '发票_fdp.exe'],
    ['a<b>:"c|?*.doc', 'a_b___c___.doc'],
    ['  报告. . ', '报告'],
    ['.htaccess', '_htaccess'],
    ['', '_'],
    [`${'长'.repeat(200)}.xlsx`, `${'长'.repeat(50)}.xlsx`],
  ])('makes the name %j safe', (original, safe) => {
    expect(evidenceName(original)).toBe(safe);
  });
});
