/** Every screen of the product by its name; the demonstration fills them. */
export const readersScreens = [
  ['the board of the published figures', '/'],
  ['the board', '/demo/p/yongkang-2024/2024-09'],
  ['an area', '/demo/p/yongkang-2024/2024-09/area/innovation'],
  ['the list', '/demo/p/yongkang-2024/2024-09/list/light=severe'],
  ['a target with a trend', '/demo/p/yongkang-2024/2024-09/target/2024-national-high-tech-enterprises'],
  ['a target in stages', '/p/yongkang-2024/2024-12/target/2024-forestry-equipment-park'],
  ['a target without figures', '/p/yongkang-2024/2024-12/target/2024-export-growth'],
  ['the rules', '/demo/p/yongkang-2024/2024-09/rules'],
  ['the ranking', '/demo/p/yongkang-2024/2024-09/ranking'],
  ['two months compared', '/demo/p/yongkang-2024/2024-09/compare'],
  ['the years', '/demo/years'],
  ['freezing', '/p/yongkang-2024/2024-12/freeze'],
  ['the snapshots', '/snapshots'],
  ['two snapshots compared', '/snapshots/compare'],
  ['an unknown address', '/nowhere'],
] as const;

export const deskScreens = [
  ['reporting', '/demo/p/yongkang-2024/2024-10/fill'],
  ['importing', '/demo/p/yongkang-2024/2024-10/import'],
  ['what is due', '/demo/p/yongkang-2024/2024-10/todo'],
  ['the review', '/demo/p/yongkang-2024/2024-10/review'],
  ['the assignment', '/demo/p/yongkang-2024/2024-10/assign'],
  ['the units', '/demo/units'],
  ['the audit', '/demo/audit'],
  ['the backups', '/backup'],
] as const;

/** The wall has no frame, no way in and nothing to press: it is looked at from afar. */
export const wallScreen = ['the wall', '/demo/p/yongkang-2024/2024-09/wall'] as const;
