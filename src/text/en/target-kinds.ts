import type { Words } from '../catalogue.ts';
import type { gradeWords, kindWords, measureWords } from '../target-kinds.ts';

export const measureEnglish: Words<typeof measureWords> = {
  cumulative: 'Cumulative',
  growth: 'Growth',
  level: 'Level',
  reduction: 'Reduction',
  ceiling: 'Ceiling',
  milestone: 'Milestone',
  award: 'Award',
};

export const gradeEnglish: Words<typeof gradeWords> = {
  verified: 'statistics office',
  reported: 'reported by the unit',
  estimated: 'estimate',
  published: 'published',
};

export const kindEnglish: Words<typeof kindWords> = {
  numeric: 'Numeric',
  named: 'Named project',
  directional: 'Directional',
};
