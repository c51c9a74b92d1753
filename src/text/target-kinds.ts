import type { Grade } from '../domain/change-bodies.ts';
import type { Measure, Target } from '../domain/plan.ts';

export const measureWords: Readonly<Record<Measure, string>> = {
  cumulative: '累计',
  growth: '增速',
  level: '水平',
  reduction: '压降',
  ceiling: '控制',
  milestone: '节点',
  award: '争创',
};

export const gradeWords: Readonly<Record<Grade, string>> = {
  verified: '统计核定',
  reported: '部门自报',
  estimated: '预计',
  published: '公开发布',
};

export const kindWords: Readonly<Record<Target['kind'], string>> = {
  numeric: '量化',
  named: '事项',
  directional: '方向',
};
