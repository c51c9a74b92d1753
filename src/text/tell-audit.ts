import type { ChangeOf, KnownChange } from '../domain/change.ts';
import type { Evidence } from '../domain/change-bodies.ts';
import type { Target } from '../domain/plan.ts';
import type { Altered } from '../domain/target-before.ts';
import { goalTexts, paceTexts } from './alteration-texts.ts';
import { entryText } from './entry-words.ts';
import { instantText, periodText } from './format.ts';
import { ruleEdges, ruleName } from './rule-words.ts';
import { gradeWords } from './target-kinds.ts';
import { goalText } from './target-words.ts';

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

const told = (what: string, subject: string, rest: Partial<Told> = {}): Told => ({
  what,
  subject,
  before: '',
  after: '',
  remarks: [],
  ...rest,
});

const because = (reason: string | undefined): string[] => (reason ? [`理由：${reason}`] : []);

const evidenceText = (evidence: Evidence): string =>
  evidence.kind === 'file' ? evidence.name : `${evidence.title}（${evidence.number}）`;

type Logged = ChangeOf<'entry-logged'>;

function figureText({ body }: Pick<Logged, 'body'>, target: Target | undefined): string {
  if (target !== undefined) return entryText(body, target);
  const { reading } = body;
  const bare = reading.kind === 'value' ? reading.value : reading.kind === 'stage' ? reading.stage : '不适用';
  return `${bare}（${gradeWords[body.grade]}）`;
}

function originOf({ body: { importedFrom, note, problems, nextSteps, needs } }: Logged): string[] {
  const said = [
    ['备注', note],
    ['存在问题', problems],
    ['下步打算', nextSteps],
    ['需协调', needs],
  ].flatMap(([head, text]) => (text ? [`${head}：${text}`] : []));
  if (importedFrom === undefined) return said;
  const { file, sheet, row } = importedFrom;
  return [...said, `来源：${file}，${sheet}第${row}行`];
}

function tellEntry(change: Logged, before: Logged | undefined, target: Target | undefined): Told {
  const { period, targetId, reason, importedFrom } = change.body;
  const subject = `${target?.name ?? targetId}，${periodText(period)}`;
  const act = before === undefined ? '填报' : '更正';
  return told(importedFrom === undefined ? act : `导入${act}`, subject, {
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
      return told('撤回填报', of === undefined ? subject : `${subject}，${periodText(of.body.period)}`, {
        before: of === undefined ? '' : figureText(of, target),
        remarks: because(change.body.reason),
      });
    case 'entry-reviewed': {
      const { verdict, note } = change.body;
      const figure = of === undefined ? '' : figureText(of, target);
      return told('审核', of === undefined ? subject : `${subject}，${periodText(of.body.period)}`, {
        before: figure,
        after: verdict === 'accepted' ? '通过' : '退回',
        remarks: note ? [`意见：${note}`] : [],
      });
    }
    case 'evidence-attached':
      return told('附佐证材料', `${subject}，${periodText(change.body.period)}`, {
        after: evidenceText(change.body.evidence),
      });
    case 'evidence-removed':
      return told('移除佐证材料', subject, { remarks: because(change.body.reason) });
    case 'target-revised': {
      const { reason, documentNumber } = change.body;
      const number = documentNumber ? [`文号：${documentNumber}`] : [];
      const remarks = [...because(reason), ...number];
      return told('调整目标', subject, { ...goalTexts(change, target, altered), remarks });
    }
    case 'pace-set':
      return told('调整进度曲线', subject, {
        ...paceTexts(change, target, altered),
        remarks: because(change.body.reason),
      });
    case 'target-withdrawn':
      return told('取消任务', subject, { remarks: because(change.body.reason) });
    case 'target-assigned':
      return told('明确责任', subject, { after: assignmentText(change.body, names) });
    case 'outcome-noted':
      return told('记下相近的公开数', subject, {
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
    leadUnitId === undefined ? '' : `牵头单位：${unit(leadUnitId)}`,
    supportingUnitIds.length === 0 ? '' : `配合单位：${supportingUnitIds.map(unit).join('、')}`,
    leadPostId === undefined ? '' : `牵头领导：${names.post(leadPostId) ?? leadPostId}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '未分配' : parts.join('；');
}

type OtherChange = Exclude<KnownChange, TargetChange>;

function tellOther(change: OtherChange, names: AuditNames): Told {
  switch (change.kind) {
    case 'plan-adopted':
      return told('载入年度计划', change.body.plan.name);
    case 'target-defined':
      return told('列入目标任务', change.body.target.name, { after: goalText(change.body.target) });
    case 'unit-defined':
      return told('登记单位', change.body.name);
    case 'unit-dissolved':
      return told('撤销单位', names.unit(change.body.unitId) ?? change.body.unitId, {
        remarks: because(change.body.reason),
      });
    case 'post-defined': {
      const { unitId, title } = change.body;
      const unit = unitId === undefined ? '' : (names.unit(unitId) ?? unitId);
      return told('登记岗位', `${unit}${title}`);
    }
    case 'post-abolished':
      return told('撤销岗位', names.post(change.body.postId) ?? change.body.postId, {
        remarks: because(change.body.reason),
      });
    case 'post-held':
      return told('岗位任职', names.post(change.body.postId) ?? change.body.postId, {
        after: change.body.holder === '' ? '空缺' : change.body.holder,
      });
    case 'period-locked': {
      const { locked, period, reason } = change.body;
      return told(locked ? '锁定月份' : '解除锁定', periodText(period), { remarks: because(reason) });
    }
    case 'lock-exempted': {
      const { period, unitId, until, reason } = change.body;
      const subject = `${names.unit(unitId) ?? unitId}，${periodText(period)}`;
      return told('限时开放填报', subject, { after: `至${instantText(until)}`, remarks: because(reason) });
    }
    case 'rule-set':
      return told('选定亮灯规则', '', {
        after: ruleName(change.body.rule),
        remarks: [...because(change.body.reason), ruleEdges(change.body.rule)],
      });
    case 'snapshot-taken':
      return told('留存快照', '');
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
export const tellUnknown = (kind: string): Told => told('其他记录', kind);
