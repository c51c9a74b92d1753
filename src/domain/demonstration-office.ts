import type { Author } from './change.ts';
import type { ChangeBody } from './change-bodies.ts';
import type { DemonstrationPlan } from './demonstration-reports.ts';
import type { Target } from './plan.ts';

/** Units that no town has: whoever sees one knows that it is made up. */
const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];
/** Every so many targets one is nobody's, so that the page of assignments has something left to do. */
const UNASSIGNED_EVERY = 29;
const SUPPORTED_EVERY = 3;
const LEADERS = 3;

const REPORTER = '演示填报员';
export const REVIEWER: Author = { name: '演示审核员', post: '审核岗' };

type Body<K extends 'unit-defined' | 'post-defined' | 'post-held' | 'target-assigned'> = {
  readonly kind: K;
  readonly key: string;
  readonly body: ChangeBody<K>;
};
export type OfficeFact =
  | Body<'unit-defined'>
  | Body<'post-defined'>
  | Body<'post-held'>
  | Body<'target-assigned'>;

const unitIdOf = (place: number): string => `demo-unit-${(place % NAMES.length) + 1}`;
const unitNameOf = (place: number): string => `演示单位${NAMES[place % NAMES.length]}`;
const leadPostIdOf = (place: number): string => `demo-lead-${(place % LEADERS) + 1}`;

/** Which unit leads a target: the areas' units in turn, two to an area. */
function leadOf(plan: DemonstrationPlan, { areaId }: Target, order: number): number | undefined {
  if (order % UNASSIGNED_EVERY === UNASSIGNED_EVERY - 1) return undefined;
  return plan.areas.findIndex(({ id }) => id === areaId) * 2 + (order % 2);
}

function post(
  postId: string,
  title: string,
  duty: ChangeBody<'post-defined'>['duty'],
  holder: string,
  unitId?: string,
): OfficeFact[] {
  const definition = { postId, title, duty, ...(unitId === undefined ? {} : { unitId }) };
  return [
    { kind: 'post-defined', key: postId, body: definition },
    { kind: 'post-held', key: `${postId}:holder`, body: { postId, holder } },
  ];
}

function assignment(plan: DemonstrationPlan, target: Target, order: number): OfficeFact[] {
  const lead = leadOf(plan, target, order);
  if (lead === undefined) return [];
  const supportingUnitIds = order % SUPPORTED_EVERY === 0 ? [unitIdOf(lead + 1)] : [];
  const targetId = target.id;
  const body = { planId: plan.id, targetId, leadUnitId: unitIdOf(lead), supportingUnitIds };
  return [
    {
      kind: 'target-assigned',
      key: `${targetId}:assigned`,
      body: { ...body, leadPostId: leadPostIdOf(lead) },
    },
  ];
}

/** Units, posts, holders and who answers for what, all made up. */
export function officeFacts(plan: DemonstrationPlan, targets: readonly Target[]): OfficeFact[] {
  const units = NAMES.map((_, place): OfficeFact => {
    const unitId = unitIdOf(place);
    return { kind: 'unit-defined', key: unitId, body: { unitId, name: unitNameOf(place), order: place } };
  });
  const reporters = NAMES.flatMap((_, place) =>
    post(`demo-report-${place + 1}`, '填报岗', 'report', REPORTER, unitIdOf(place)),
  );
  const leaders = NAMES.slice(0, LEADERS).flatMap((name, place) =>
    post(leadPostIdOf(place), `演示分管岗${name}`, 'lead', `演示牵头领导${name}`),
  );
  return [
    ...units,
    ...reporters,
    ...leaders,
    ...post('demo-review', '审核岗', 'review', REVIEWER.name),
    ...targets.flatMap((target, order) => assignment(plan, target, order)),
  ];
}

/** Who reports a target: the post of its lead unit. */
export function reporterOf(plan: DemonstrationPlan, target: Target, order: number): Author {
  const lead = leadOf(plan, target, order);
  return lead === undefined ? { name: REPORTER } : { name: REPORTER, unit: unitNameOf(lead), post: '填报岗' };
}
