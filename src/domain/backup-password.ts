/** Characters of a password at least. */
export const PASSWORD_LENGTH = 8;

/** The password as a key is made from it: NFKC, so that full-width letters and digits open what half-width ones closed. */
export const plainPassword = (typed: string): string => typed.normalize('NFKC');

/** Characters that are missing in a password; 0 when it is long enough. */
export const missingCharacters = (typed: string): number =>
  Math.max(0, PASSWORD_LENGTH - [...plainPassword(typed)].length);
