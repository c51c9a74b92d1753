import { canonicalJson, type Json } from './canonical-json.ts';
import { type Author, CHANGE_VERSION, type ChangeOf } from './change.ts';
import type { ChangeBody, ChangeKind } from './change-bodies.ts';
import { stampOf } from './clock.ts';
import { sha256Hex } from './hash.ts';
import type { Outcome, OutcomeLink, Published } from './published-files.ts';
import type { TargetState } from './target-state.ts';
import { convert } from './unit.ts';

const PUBLISHED = 'published:';

/** Every edition's change of a plan has its own id: a start that finds it loads nothing (and twice is once). */
export const planChangeId = (edition: string, planId: string): string =>
  `${PUBLISHED}plan:${planId}:${edition}`;

interface Origin {
  readonly edition: string;
  readonly author: Author;
}

const DIGEST_LENGTH = 16;

/**
 * A change of the document. Its id follows from its content: what a later edition leaves as it was is a repetition, and
 * neither overrides a person's correction nor brings back what was retracted.
 */
const changeOf = <K extends ChangeKind>(origin: Origin, prefix: string, kind: K, body: ChangeBody<K>) =>
  ({
    id: `${PUBLISHED}${prefix}:${sha256Hex(canonicalJson(body as unknown as Json)).slice(0, DIGEST_LENGTH)}`,
    kind,
    version: CHANGE_VERSION,
    at: stampOf(`${origin.edition.length > 10 ? origin.edition : `${origin.edition}T00:00`}:00.000Z`),
    author: origin.author,
    device: 'published',
    body,
  }) as unknown as ChangeOf<K>;

type PlanFile = Published['plans'][number];

/** The whole year before a plan's, of the same indicator: what a figure in another unit is held against. */
function lastYearOf(
  { indicatorId }: Target,
  { year }: PlanFile,
  outcomes: readonly Outcome[],
): Target['lastYear'] {
  if (indicatorId === undefined) return undefined;
  const period = { from: `${year - 1}-01`, to: `${year - 1}-12` };
  const last = outcomes.find(
    (outcome) =>
      outcome.indicatorId === indicatorId &&
      outcome.period.from === period.from &&
      outcome.period.to === period.to,
  );
  if (last?.value === undefined) return undefined;
  return { value: last.value, unit: last.unit ?? '', quote: last.quote, sourceId: last.sourceId };
}

function changesOfPlan(
  file: PlanFile,
  origin: Origin,
  outcomes: readonly Outcome[],
): ChangeOf<'plan-adopted' | 'target-defined'>[] {
  const { targets, ...plan } = file;
  return [
    // An edition is adopted once, whatever it changed: so a start can tell that it is there.
    { ...changeOf(origin, 'plan', 'plan-adopted', { plan }), id: planChangeId(origin.edition, plan.id) },
    ...targets.map((published, order) => {
      const lastYear = lastYearOf(published, file, outcomes);
      const target = lastYear === undefined ? published : { ...published, lastYear };
      return changeOf(origin, `target:${target.id}`, 'target-defined', { planId: plan.id, target, order });
    }),
  ];
}

type Reading = ChangeBody<'entry-logged'>['reading'];
type Target = PlanFile['targets'][number];

/** The outcome as a reading of the target, in the target's unit; undefined where it cannot be one. */
function readingOf(outcome: Outcome, target: Target, link: OutcomeLink): Reading | undefined {
  if (link.stage !== undefined) return { kind: 'stage', stage: link.stage };
  if (outcome.value === undefined) return undefined;
  const value = convert(outcome.value, outcome.unit ?? '', target.unit ?? '');
  if (value === undefined) return undefined;
  const bound = outcome.comparator ?? '=';
  return { kind: 'value', value, ...(bound === '=' ? {} : { bound }) };
}

interface Place {
  readonly plan: PlanFile;
  readonly target: Target;
}

/** An entry where the definitions are the same, a note where they are only close. */
function changeOfLink(
  link: OutcomeLink,
  outcome: Outcome,
  { plan, target }: Place,
  origin: Origin,
): ChangeOf<'entry-logged' | 'outcome-noted'> {
  const { name, quote, sourceId } = outcome;
  const id = (kind: string): string => `${kind}:${outcome.id}:${target.id}`;
  const shared = { planId: plan.id, targetId: target.id, period: outcome.period.to, quote, sourceId };
  const reading = link.sameDefinition ? readingOf(outcome, target, link) : undefined;
  if (reading === undefined)
    return changeOf(origin, id('note'), 'outcome-noted', { ...shared, name, reason: link.reason });
  const entry = { ...shared, reading, grade: 'published' as const, note: link.reason };
  return changeOf(origin, id('entry'), 'entry-logged', entry);
}

/**
 * The published documents as changes whose author is the document: plans, targets, and one entry for each outcome of
 * the same definition, a note for each that is only close. Deterministic, so every device makes the same changes.
 */
export function changesOfPublished({ sources, plans, outcomes, links }: Published): ChangeOf<ChangeKind>[] {
  const { edition } = sources;
  const labels = new Map(sources.sources.map(({ id, label }) => [id, label]));
  const originOf = (document: string): Origin => ({
    edition,
    author: { name: labels.get(document) ?? document, document },
  });
  const outcomesById = new Map(
    outcomes.flatMap(({ sourceId, outcomes: list }) => list.map((o) => [o.id, { ...o, sourceId }] as const)),
  );
  const places = new Map(
    plans.flatMap((plan) => plan.targets.map((t) => [t.id, { plan, target: t }] as const)),
  );
  const entries = links.links.flatMap((link) => {
    const outcome = outcomesById.get(link.outcomeId);
    const place = places.get(link.targetId);
    return outcome && place ? changeOfLink(link, outcome, place, originOf(outcome.sourceId)) : [];
  });
  return [
    ...plans.flatMap((plan) => changesOfPlan(plan, originOf(plan.sourceId), [...outcomesById.values()])),
    ...entries,
  ];
}

/**
 * What an earlier edition said and this one no longer says, taken back: entries retracted, targets withdrawn. `states`
 * are those that the device holds of this edition's plans.
 */
export function changesOfOmissions(
  published: Published,
  changes: readonly ChangeOf<ChangeKind>[],
  states: readonly TargetState[],
): ChangeOf<'entry-retracted' | 'target-withdrawn'>[] {
  const { edition } = published.sources;
  const said = new Set(changes.map((change) => change.id));
  const targetIds = new Set(published.plans.flatMap((plan) => plan.targets.map((target) => target.id)));
  const reason = `数据文件${edition}版不再有这一条`;
  type Omission = ChangeOf<'entry-retracted' | 'target-withdrawn'>;
  return states.flatMap(({ targetId, definition, withdrawal, entriesByPeriod }): readonly Omission[] => {
    if (definition === undefined || !definition.id.startsWith(PUBLISHED)) return [];
    const { planId } = definition;
    const origin: Origin = { edition, author: { name: `数据文件${edition}版`, document: planId } };
    if (!targetIds.has(targetId))
      return withdrawal
        ? []
        : [changeOf(origin, `withdrawal:${targetId}`, 'target-withdrawn', { planId, targetId, reason })];
    const gone = Object.values(entriesByPeriod).filter(({ id }) => id.startsWith(PUBLISHED) && !said.has(id));
    return gone.map(({ id }) =>
      changeOf(origin, `retraction:${targetId}`, 'entry-retracted', {
        planId,
        targetId,
        entryId: id,
        reason,
      }),
    );
  });
}
