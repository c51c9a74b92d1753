import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';

interface PlanTarget {
  readonly id: string;
  readonly name: string;
  readonly measure: string;
  readonly goal?: string;
  readonly unit?: string;
  readonly stages?: readonly string[];
  readonly goalStage?: string;
}

const { targets } = JSON.parse(readFileSync('data/plans/2024.json', 'utf8')) as { targets: PlanTarget[] };
const MONTHS = 12;
/** Every target in every month. */
const YEAR_OF_ROWS = targets.length * MONTHS;

type Line = readonly [id: string, name: string, unit: string, month: string, value: string, stage: string];
const HEADS = ['任务编号', '任务名称', '计量单位', '截至月份', '累计完成', '目前节点', '备注'];

/** How far a target plausibly is: counts grow month by month, rates stand at their goal, works stay a stage short. */
function reached({ measure, goal = '0', stages, goalStage }: PlanTarget, month: number): [string, string] {
  if (stages !== undefined) {
    const last = Math.max(0, stages.indexOf(goalStage ?? '') - 1);
    return ['', stages[Math.min(last, Math.floor((month * (last + 1)) / (MONTHS + 1)))] ?? ''];
  }
  if (measure !== 'cumulative') return [goal, ''];
  const share = (Number(goal) * month) / MONTHS;
  return [Number.isInteger(Number(goal)) ? String(Math.ceil(share)) : share.toFixed(2), ''];
}

const lineOf = (target: PlanTarget, month: number): Line => [
  target.id,
  target.name,
  target.unit ?? '',
  `2024-${String(month).padStart(2, '0')}`,
  ...reached(target, month),
];

/**
 * A year of every target, cut to its first `distinct` rows, then filled up to `rows` by rows that were copied twice and
 * by rows of things that no plan has: what a ledger of many hands looks like.
 */
export async function yearLedger({
  rows,
  distinct = YEAR_OF_ROWS,
  mark = '',
}: {
  readonly rows: number;
  readonly distinct?: number;
  /** goes into every remark: another mark is another figure's remark, a change */
  readonly mark?: string;
}): Promise<Buffer> {
  const own = Array.from({ length: MONTHS }, (_, month) => targets.map((target) => lineOf(target, month + 1)))
    .flat()
    .slice(0, distinct);
  const more = Array.from({ length: rows - own.length }, (_, place): Line => {
    const copied = own[(place * 7) % own.length];
    if (place % 2 === 0 && copied !== undefined) return copied;
    return ['', `城区停车泊位第${place}处`, '个', '2024-06', String(place), ''];
  });
  const cells = [...own, ...more].map(([id, name, unit, month, value, stage]) => [
    id,
    name,
    unit,
    month,
    value === '' ? null : Number(value),
    stage,
    mark,
  ]);
  return Buffer.from(await writeXlsx({ sheets: [{ name: '全年台账', rows: [HEADS, ...cells] }] }));
}
