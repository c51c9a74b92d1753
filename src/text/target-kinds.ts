import type { Grade } from '../domain/change-bodies.ts';
import type { Measure, Target } from '../domain/plan.ts';
import { catalogue } from './catalogue.ts';

export const measureWords = catalogue({
  cumulative: '累计',
  growth: '增速',
  level: '水平',
  reduction: '压降',
  ceiling: '控制',
  milestone: '节点',
  award: '争创',
} satisfies Record<Measure, string>);

export const gradeWords = catalogue({
  verified: '统计核定',
  reported: '部门自报',
  estimated: '预计',
  published: '公开发布',
} satisfies Record<Grade, string>);

export const kindWords = catalogue({
  numeric: '量化',
  named: '事项',
  directional: '方向',
} satisfies Record<Target['kind'], string>);
