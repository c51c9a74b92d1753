import type { ChangeOf, KnownChange } from '../domain/change.ts';
import type { Target } from '../domain/plan.ts';
import { snapshotHead } from '../domain/snapshot-head.ts';
import type { Altered } from '../domain/target-before.ts';
import { goalTexts, paceTexts } from './alteration-texts.ts';
import { auditActs as words } from './audit-act-words.ts';
import { entryPhrases, entryWords } from './entry-words.ts';
import { evidenceTitle } from './evidence-words.ts';
import { instantText, periodText } from './format.ts';
import { ruleEdges, ruleName } from './rule-words.ts';
import { gradeWords } from './target-kinds.ts';
import { figureWords, goalText, readingText } from './target-words.ts';

/** What ids stand for, as far as this device knows. */
export interface AuditNames {
  readonly target: (id: string) => Target | undefined;
  readonly unit: (id: string) => string | undefined;
  readonly post: (id: string) => string | undefined;
}

/** One change in words; empty text where there is nothing to say. */
export interface Told {
  readonly what: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly remarks: readonly string[];
}

const told = (act: keyof typeof words.acts, subject: string, rest: Partial<Told> = {}): Told => ({
  what: words.acts[act],
  subject,
  before: '',
  after: '',
  remarks: [],
  ...rest,
});

const because = (reason: string | undefined): string[] => (reason ? [words.because(reason)] : []);

type Logged = ChangeOf<'entry-logged'>;

/** The figure alone: 57个; of a target that nobody knows without its unit. */
function bareText({ body: { reading } }: Pick<Logged, 'body'>, target: Target | undefined): string {
  if (target !== undefined) return readingText(reading, target);
  if (reading.kind === 'value') return reading.value;
  return reading.kind === 'stage' ? reading.stage : figureWords.notApplicable;
}

const figureText = (change: Pick<Logged, 'body'>, target: Target | undefined): string =>
  entryPhrases.graded(bareText(change, target), gradeWords[change.body.grade]);

function originOf({ body: { importedFrom, note, problems, nextSteps, needs } }: Logged): string[] {
  const said = [
    [entryWords.note, note],
    [entryWords.problems, problems],
    [entryWords.nextSteps, nextSteps],
    [entryWords.needs, needs],
  ].flatMap(([head = '', text]) => (text ? [words.said(head, text)] : []));
  if (importedFrom === undefined) return said;
  const { file, sheet, row } = importedFrom;
  return [...said, words.origin(file, sheet, row)];
}

function tellEntry(change: Logged, before: Logged | undefined, target: Target | undefined): Told {
  const { period, targetId, reason, importedFrom } = change.body;
  const subject = words.ofMonth(target?.name ?? targetId, periodText(period));
  const isFirst = before === undefined;
  const imported = isFirst ? 'importedEntry' : 'importedCorrection';
  const typed = isFirst ? 'entry' : 'correction';
  return told(importedFrom === undefined ? typed : imported, subject, {
    before: before === undefined ? '' : figureText(before, target),
    after: figureText(change, target),
    remarks: [...because(reason), ...originOf(change)],
  });
}

type TargetChange = Extract<KnownChange, { body: { targetId: string } }>;

function tellOfTarget(
  change: TargetChange,
  of: Logged | undefined,
  names: AuditNames,
  altered: Altered | undefined,
): Told {
  const target = names.target(change.body.targetId);
  const subject = target?.name ?? change.body.targetId;
  switch (change.kind) {
    case 'entry-logged':
      return tellEntry(change, undefined, target);
    case 'entry-retracted':
      return told(
        'entry-retracted',
        of === undefined ? subject : words.ofMonth(subject, periodText(of.body.period)),
        {
          before: of === undefined ? '' : figureText(of, target),
          remarks: because(change.body.reason),
        },
      );
    case 'entry-reviewed': {
      const { verdict, note } = change.body;
      const figure = of === undefined ? '' : figureText(of, target);
      return told(
        'entry-reviewed',
        of === undefined ? subject : words.ofMonth(subject, periodText(of.body.period)),
        {
          before: figure,
          after: of === undefined ? words[verdict] : words.verdictOn(words[verdict], bareText(of, target)),
          remarks: note ? [words.opinion(note)] : [],
        },
      );
    }
    case 'evidence-attached':
      return told('evidence-attached', words.ofMonth(subject, periodText(change.body.period)), {
        after: evidenceTitle(change.body.evidence),
      });
    case 'evidence-removed':
      return told('evidence-removed', subject, { remarks: because(change.body.reason) });
    case 'target-revised': {
      const { reason, documentNumber } = change.body;
      const number = documentNumber ? [words.number(documentNumber)] : [];
      const remarks = [...because(reason), ...number];
      return told('target-revised', subject, { ...goalTexts(change, target, altered), remarks });
    }
    case 'pace-set':
      return told('pace-set', subject, {
        ...paceTexts(change, target, altered),
        remarks: because(change.body.reason),
      });
    case 'target-withdrawn':
      return told('target-withdrawn', subject, { remarks: because(change.body.reason) });
    case 'target-assigned':
      return told('target-assigned', subject, { after: assignmentText(change.body, names) });
    case 'outcome-noted':
      return told('outcome-noted', subject, {
        after: change.body.name,
        remarks: because(change.body.reason),
      });
  }
}

function assignmentText(
  { leadUnitId, supportingUnitIds, leadPostId }: ChangeOf<'target-assigned'>['body'],
  names: AuditNames,
): string {
  const unit = (id: string): string => names.unit(id) ?? id;
  const parts = [
    leadUnitId === undefined ? '' : words.lead(unit(leadUnitId)),
    supportingUnitIds.length === 0 ? '' : words.support(supportingUnitIds.map(unit)),
    leadPostId === undefined ? '' : words.leader(names.post(leadPostId) ?? leadPostId),
  ].filter((part) => part !== '');
  return parts.length === 0 ? words.nobody : words.parts(parts);
}

function tellSnapshot({ body }: ChangeOf<'snapshot-taken'>): Told {
  const { name, asOf } = snapshotHead(body) ?? {};
  if (name === undefined || asOf === undefined) return told('snapshot-taken', body.snapshotId);
  return told('snapshot-taken', name, { after: words.asOf(periodText(asOf)) });
}

type OtherChange = Exclude<KnownChange, TargetChange>;

function tellOther(change: OtherChange, names: AuditNames): Told {
  switch (change.kind) {
    case 'plan-adopted':
      return told('plan-adopted', change.body.plan.name);
    case 'target-defined':
      return told('target-defined', change.body.target.name, { after: goalText(change.body.target) });
    case 'unit-defined':
      return told('unit-defined', change.body.name);
    case 'unit-dissolved':
      return told('unit-dissolved', names.unit(change.body.unitId) ?? change.body.unitId, {
        remarks: because(change.body.reason),
      });
    case 'post-defined': {
      const { unitId, title } = change.body;
      const unit = unitId === undefined ? '' : (names.unit(unitId) ?? unitId);
      return told('post-defined', words.post(unit, title));
    }
    case 'post-abolished':
      return told('post-abolished', names.post(change.body.postId) ?? change.body.postId, {
        remarks: because(change.body.reason),
      });
    case 'post-held':
      return told('post-held', names.post(change.body.postId) ?? change.body.postId, {
        after: change.body.holder === '' ? words.vacant : change.body.holder,
      });
    case 'period-locked': {
      const { locked, period, reason } = change.body;
      return told(locked ? 'locked' : 'unlocked', periodText(period), { remarks: because(reason) });
    }
    case 'lock-exempted': {
      const { period, unitId, until, reason } = change.body;
      const subject = words.ofMonth(names.unit(unitId) ?? unitId, periodText(period));
      return told('lock-exempted', subject, {
        after: words.until(instantText(until)),
        remarks: because(reason),
      });
    }
    case 'rule-set':
      return told('rule-set', '', {
        after: ruleName(change.body.rule),
        remarks: [...because(change.body.reason), ruleEdges(change.body.rule)],
      });
    case 'snapshot-taken':
      return tellSnapshot(change);
  }
}

const ofTarget = (change: KnownChange): change is TargetChange => 'targetId' in change.body;

/**
 * What a change says: who did it is beside it. `before` is the figure that it took the place of or speaks of, `altered`
 * what it made of the goal or the pace.
 */
export function tellAudit(
  change: KnownChange,
  before: Logged | undefined,
  names: AuditNames,
  altered?: Altered,
): Told {
  if (change.kind === 'entry-logged') return tellEntry(change, before, names.target(change.body.targetId));
  return ofTarget(change) ? tellOfTarget(change, before, names, altered) : tellOther(change, names);
}

/** A change of a kind that this version does not know. */
export const tellUnknown = (kind: string): Told => told('unknown', kind);
