/** Beyond it a file is not read a second time while the page waits; a county's December is 1.3 MB. */
const LONGEST = 8 * 1024 * 1024;

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/**
 * Which snapshot a file that was refused says it is; undefined where it does not say. It is a claim and proves nothing:
 * good for finding the one that is here under the same id, and for nothing else.
 */
export function claimedIdOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const { snapshot } = recordOf(JSON.parse(text));
    const { id } = recordOf(snapshot);
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
