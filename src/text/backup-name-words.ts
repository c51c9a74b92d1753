/** What leaves the house is Chinese in every language of the screen; so these are no catalogue. */
export const backupNameWords = {
  full: '聚力看板备份',
  chosen: '聚力看板部分备份',
  safety: '聚力看板恢复前副本',
  encrypted: '已加密',
} as const;
