/**
 * Parts of a month's workbench that can be looked at alone: 待填 · 其中逾期未报 · 已退回 · 有误 · 未保存 · 本月不必填. A row
 * that is 已填 is in none of them but 未保存; of the others each row that is not is in exactly one, and what is
 * `overdue` is `due` besides.
 */
export const fillParts = ['due', 'overdue', 'returned', 'refused', 'unsaved', 'rest'] as const;
export type FillPart = (typeof fillParts)[number];
