import { describe, expect, it } from 'vitest';
import { loadPublished, type PublishedFiles } from '../../src/actions/load-published.ts';
import { logEntry } from '../../src/actions/log-entry.ts';
import { retractEntry } from '../../src/actions/retract-entry.ts';
import type { Store } from '../../src/storage/store.ts';
import { rimAt } from './fake-rim.ts';
import { open } from './workspaces.ts';

const target = (id: string) => ({
  id,
  areaId: 'area',
  kind: 'numeric',
  name: id,
  quote: `${id}增长6%`,
  measure: 'growth',
  comparator: '=',
  goal: '6',
  unit: '%',
  pace: { kind: 'hold' },
});

interface Edition {
  readonly edition: string;
  readonly value?: string;
  readonly sameDefinition?: boolean;
  readonly targets?: readonly string[];
  readonly damaged?: boolean;
}

/** An edition of a plan of two rates, of which one has a published outcome. */
const files = (of: Edition): PublishedFiles => ({
  edition: of.edition,
  planIds: ['plan'],
  read: async () => ({
    sources: { edition: of.edition, sources: [{ id: '000', label: '政府工作报告', file: '000.txt' }] },
    plans: [
      {
        id: 'plan',
        name: '2024年计划',
        place: '永康市',
        year: 2024,
        periods: { from: '2024-01', to: '2024-12' },
        sourceId: '000',
        composition: '计划的全部板块，各用原名',
        areas: [{ id: 'area', heading: '主要预期目标', themes: [] }],
        targets: (of.targets ?? ['工业增加值', '固定资产投资']).map(target),
      },
    ],
    outcomes: of.damaged
      ? 'torn'
      : [
          {
            sourceId: '004',
            outcomes: [
              {
                id: 'outcome',
                kind: 'numeric',
                name: '工业增加值增速',
                quote: '增长9.5%',
                value: of.value ?? '9.5',
                unit: '%',
                period: { from: '2024-01', to: '2024-12' },
              },
            ],
          },
        ],
    links: {
      links: [
        {
          outcomeId: 'outcome',
          targetId: '工业增加值',
          sameDefinition: of.sameDefinition ?? true,
          reason: '口径相同',
        },
      ],
    },
  }),
});

async function figure(store: Store): Promise<string | undefined> {
  const states = (await store.readPlanStates('plan'))?.states ?? [];
  const entry = states.find(({ targetId }) => targetId === '工业增加值')?.entriesByPeriod['2024-12'];
  return entry?.reading.kind === 'value' ? entry.reading.value : undefined;
}

const first = files({ edition: '2026-11-21' });
const rim = rimAt('2026-12-01T08:00:00.000Z');

describe('the published documents', () => {
  it('are loaded once, however often the product starts', async () => {
    const { store } = await open();
    await loadPublished(store, first);
    const { changes } = await store.readExtent();
    expect(changes).toBe(4);
    await loadPublished(store, first);
    expect((await store.readExtent()).changes).toBe(4);
    expect(await figure(store)).toBe('9.5');
  });

  it('in a later edition change nothing that they say unchanged: a person’s correction stays in force', async () => {
    const { store } = await open();
    await loadPublished(store, first);
    await logEntry(store, rim, 'mine', {
      planId: 'plan',
      targetId: '工业增加值',
      period: '2024-12',
      reading: { kind: 'value', value: '9.4' },
      grade: 'verified',
      reason: '统计核定',
    });
    await loadPublished(store, files({ edition: '2027-01-10' }));
    expect(await figure(store)).toBe('9.4');
  });

  it('in a later edition do not bring back what was retracted', async () => {
    const { store } = await open();
    await loadPublished(store, first);
    const entryId =
      (await store.readHistory('工业增加值')).find(({ kind }) => kind === 'entry-logged')?.id ?? '';
    const retraction = { planId: 'plan', targetId: '工业增加值', entryId, reason: '口径有疑' };
    await retractEntry(store, rim, 'taken-back', retraction, '2024-12');
    await loadPublished(store, files({ edition: '2027-01-10' }));
    expect(await figure(store)).toBeUndefined();
  });

  it('in a later edition correct their own figures and take back what they no longer say', async () => {
    const { store } = await open();
    await loadPublished(store, first);
    await loadPublished(store, files({ edition: '2027-01-10', value: '9.6' }));
    expect(await figure(store)).toBe('9.6');
    await loadPublished(
      store,
      files({ edition: '2027-02-10', sameDefinition: false, targets: ['工业增加值'] }),
    );
    expect(await figure(store)).toBeUndefined();
    const states = (await store.readPlanStates('plan'))?.states ?? [];
    const dropped = states.find(({ targetId }) => targetId === '固定资产投资');
    expect(dropped?.withdrawal?.reason).toContain('2027-02-10');
  });

  it('come to the same on a device that held an earlier edition and on one that did not', async () => {
    const later = files({ edition: '2027-01-10', value: '9.6' });
    const [old, fresh] = [await open(), await open()];
    await loadPublished(old.store, first);
    await loadPublished(old.store, later);
    await loadPublished(fresh.store, later);
    expect(await figure(old.store)).toBe(await figure(fresh.store));
  });

  it('that are damaged keep nobody from figures that are there, and load nothing where there are none', async () => {
    const torn = files({ edition: '2027-01-10', damaged: true });
    const { store } = await open();
    await expect(loadPublished(store, torn)).rejects.toMatchObject({
      code: 'data-damaged',
      message: 'outcomes',
    });
    expect((await store.readExtent()).changes).toBe(0);
    await loadPublished(store, first);
    await loadPublished(store, torn);
    expect(await figure(store)).toBe('9.5');
  });
});
