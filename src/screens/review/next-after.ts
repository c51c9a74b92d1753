/**
 * Who takes the focus when some of a list are about to go: the one after the last of them, else the one before the
 * first; undefined when none stays. Keys in the order in which they are listed.
 */
export function nextAfter(order: readonly string[], leaving: ReadonlySet<string>): string | undefined {
  const last = order.findLastIndex((key) => leaving.has(key));
  const stays = (key: string): boolean => !leaving.has(key);
  return order.slice(last + 1).find(stays) ?? order.slice(0, Math.max(last, 0)).findLast(stays);
}
