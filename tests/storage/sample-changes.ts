import { CHANGE_VERSION, type Change, type ChangeOf } from '../../src/domain/change.ts';
import type { ChangeBody, ChangeKind, Entry, Reading } from '../../src/domain/change-bodies.ts';
import { type Stamp, stampOf } from '../../src/domain/clock.ts';
import type { Plan, Target } from '../../src/domain/plan.ts';

/** The stamp of minute n of a July day. */
export const minute = (n: number): Stamp =>
  stampOf(new Date(Date.UTC(2024, 6, 1) + n * 60_000).toISOString());

export const planOf = (id: string): Plan => ({
  id,
  name: `${id}年度计划`,
  place: '永康市',
  year: 2024,
  periods: { from: '2024-01', to: '2024-12' },
  sourceId: '000',
  composition: '计划的全部板块，各用原名',
  areas: ['investment', 'innovation', 'city'].map((area) => ({
    id: area,
    heading: `聚力${area}`,
    themes: [],
  })),
});

/** A cumulative target of 45家 until something else is said. */
export const targetOf = (id: string, more: Partial<Target> = {}): Target => ({
  id,
  areaId: 'innovation',
  kind: 'numeric',
  name: '新增国家高新技术企业',
  quote: '新增国家高新技术企业45家',
  measure: 'cumulative',
  comparator: '=',
  goal: '45',
  unit: '家',
  pace: { kind: 'linear' },
  ...more,
});

const value = (text: string): Reading => ({ kind: 'value', value: text });

type Envelope = Partial<Pick<Change, 'id' | 'at' | 'author' | 'device' | 'version'>>;

/** A change as another device sent it; the envelope may be said. */
export const changeOf = <K extends ChangeKind>(
  kind: K,
  body: ChangeBody<K>,
  envelope: Envelope = {},
): ChangeOf<K> =>
  ({
    id: `${kind}-1`,
    kind,
    version: CHANGE_VERSION,
    at: minute(0),
    author: { name: '李主任', unit: '发改局', post: '主任' },
    device: 'elsewhere',
    body,
    ...envelope,
  }) as unknown as ChangeOf<K>;

export const adopt = (planId: string, envelope: Envelope = {}): ChangeOf<'plan-adopted'> =>
  changeOf('plan-adopted', { plan: planOf(planId) }, { id: `adopt-${planId}`, ...envelope });

export const define = (
  targetId: string,
  { planId = 'plan', order = 0, ...more }: Partial<Target> & { planId?: string; order?: number } = {},
  envelope: Envelope = {},
): ChangeOf<'target-defined'> =>
  changeOf(
    'target-defined',
    { planId, target: targetOf(targetId, more), order },
    { id: `define-${targetId}`, ...envelope },
  );

export const entryBody = (targetId: string, text: string, more: Partial<Entry> = {}): Entry => ({
  planId: 'plan',
  targetId,
  period: '2024-06',
  reading: value(text),
  grade: 'reported',
  ...more,
});

export const entry = (
  targetId: string,
  text: string,
  envelope: Envelope,
  more: Partial<Entry> = {},
): ChangeOf<'entry-logged'> => changeOf('entry-logged', entryBody(targetId, text, more), envelope);

export const retract = (targetId: string, entryId: string, envelope: Envelope): ChangeOf<'entry-retracted'> =>
  changeOf('entry-retracted', { planId: 'plan', targetId, entryId, reason: '误填' }, envelope);

/** A fact of a later version of the product. */
export const unknownKind = (body: Record<string, unknown>, envelope: Envelope = {}): Change => ({
  id: 'unknown-1',
  kind: 'review-decided',
  version: 1,
  at: minute(30),
  author: { name: '督查室' },
  device: 'newer',
  body,
  ...envelope,
});

/** A plan and its one target: enough to log figures of. */
export const beginnings = (): Change[] => [adopt('plan'), define('high-tech')];
