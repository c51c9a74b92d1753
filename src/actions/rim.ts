/** What surprises: the clock, ids, files. Handed in by app/, so that an action can be tested. */
export interface Rim {
  /** wall time as an ISO instant in UTC with milliseconds */
  readonly now: () => string;
  readonly newId: () => string;
  /** the author's name on a device where nobody was chosen */
  readonly anonymous: string;
  readonly saveFile: (name: string, content: Blob) => void;
  /** signs and checks signatures; absent on plain HTTP, where nothing is signed */
  readonly subtle?: SubtleCrypto | undefined;
}
