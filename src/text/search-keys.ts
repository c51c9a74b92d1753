/** Kinds of what is found, each a group of its own. */
export const searchGroups = ['targets', 'areas', 'units', 'lists', 'pages'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** Pages that can be searched, in the order in which they are offered. */
export const searchPages = [
  'board',
  'list',
  'compare',
  'ranking',
  'years',
  'wall',
  'fill',
  'import',
  'todo',
  'review',
  'units',
  'assign',
  'rules',
  'audit',
  'snapshots',
  'freeze',
  'bulletin',
  'review-draft',
  'compare-snapshots',
  'backup',
] as const;
export type SearchPage = (typeof searchPages)[number];

/** Lists of items by their lights that can be searched, what is asked for most first. */
export const searchLists = [
  'lagging',
  'severe',
  'behind',
  'unreported',
  'overdue',
  'on-schedule',
  'on-track',
  'completed',
  'not-due',
] as const;
export type SearchList = (typeof searchLists)[number];
