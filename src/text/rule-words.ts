import { compare, type Decimal } from '../domain/decimal.ts';
import { hasSevere, type LightRule, onTrackFromOf, presetOf } from '../domain/light-rule.ts';
import { catalogue } from './catalogue.ts';
import { figure, percent } from './format.ts';

/** The rule of lights as it is printed under every table: its name and, read off its data, its exact edges. */
export const ruleWords = catalogue({
  /** by the ids of the presets */
  names: {
    'default-10': '默认',
    'monthly-two': '月度二分',
    'ten-thirty': '10–30',
    'two-in-a-row': '连续两期升级',
  },
  other: (id: string) => `自定“${id}”`,
  line: (name: string, clauses: string, rates: string) =>
    `亮灯规则（${name}）：差距＝完成率－序时，以百分点计。${clauses}。${rates}`,
  clauses: (clauses: readonly string[]) => clauses.join('；'),
  onTrack: (from: string) => `正常：差距 ≥ ${from}`,
  /** a tolerance: what is short by less still counts as on schedule */
  tolerated: (from: string) => `正常：差距 ≥ ${from}（计入达序时）`,
  behind: (from: string, below: string) => `滞后：${from} ≤ 差距 < ${below}`,
  behindOrOverdue: (below: string) => `滞后：差距 < ${below}，或已逾期`,
  severe: (below: string) => `严重滞后：差距 < ${below}，或已逾期`,
  neverSevere: '不设严重滞后',
  escalates: (months: number) =>
    `连续${months}个月滞后的（含当月；各月按截至当月的填报判定，滞后、严重滞后都算，未判定的月份中断连续），当月升级为严重滞后`,
  notDue: '未到期不判定',
  rates:
    '增速、压降、控制类不折算完成率：达到目标为达标（年终前为暂达标），未达为滞后；全年都应保持的水平也如此。其他无基数的百分比水平，亮灯看实绩占目标的比例与序时之差，所列差距为与目标之差。',
  reversedSevere: '负增长或不降反升为严重滞后。',
  reversedBehind: '负增长或不降反升也为滞后。',
  area: (silent: string) =>
    `领域：数字和序时按全部任务平均，未填报按 0 计，未到期任务的序时为 0；亮灯和差距只看已判定的任务，期限未到就完成的按与序时持平计，不劣于其中最差的一项；未填报超过${silent}的领域不亮灯。`,
  areaNotEscalated: '连续滞后的升级只用于单项任务，领域不因此升级。',
  paragraph: (sentences: readonly string[]) => sentences.join(''),
});

/** −10: a real minus sign. */
export const edgeText = (points: Decimal): string => figure(points).replace('-', '−');

/** The name of a preset; a rule that is none, or has only a preset's id, is called by its id. */
export function ruleName(rule: LightRule): string {
  const nameById: Readonly<Record<string, string | undefined>> = ruleWords.names;
  return (presetOf(rule) && nameById[rule.id]) ?? ruleWords.other(rule.id);
}

/** What gives which light, one clause an edge. */
function edgeClauses(rule: LightRule): string[] {
  const { severeBelow, escalateAfter } = rule;
  const from = onTrackFromOf(rule);
  const onTrack = compare(from, '0') < 0 ? ruleWords.tolerated : ruleWords.onTrack;
  const first = onTrack(edgeText(from));
  if (severeBelow === undefined)
    return [first, ruleWords.behindOrOverdue(edgeText(from)), ruleWords.neverSevere];
  const hasBetween = compare(severeBelow, from) < 0;
  return [
    first,
    ...(hasBetween ? [ruleWords.behind(edgeText(severeBelow), edgeText(from))] : []),
    ruleWords.severe(edgeText(severeBelow)),
    ...(escalateAfter === undefined ? [] : [ruleWords.escalates(escalateAfter)]),
  ];
}

/** The edges alone, as a choice among rules shows them. */
export const ruleEdges = (rule: LightRule): string => ruleWords.clauses(edgeClauses(rule));

/** 亮灯规则（默认）：…: the rule in force by name and exact edges, whichever it is. */
export function ruleLine(rule: LightRule): string {
  const { clauses, rates, reversedSevere, reversedBehind, paragraph } = ruleWords;
  const reversed = hasSevere(rule) ? reversedSevere : reversedBehind;
  const edges = clauses([...edgeClauses(rule), ruleWords.notDue]);
  return ruleWords.line(ruleName(rule), edges, paragraph([rates, reversed]));
}

/** How an area comes by its number and its light. */
export function areaRuleLine(rule: LightRule): string {
  const area = ruleWords.area(percent(rule.silentAbove));
  const isEscalating = rule.escalateAfter !== undefined && hasSevere(rule);
  return ruleWords.paragraph([area, ...(isEscalating ? [ruleWords.areaNotEscalated] : [])]);
}
