/**
 * Text that XML, and so every office format, can carry: controls other than tab and line feed and the noncharacters
 * (U+FFFE …) become U+FFFD, CR and CRLF a line feed. Lone surrogates cannot occur: canonical JSON refuses them. For what
 * is imported again: everything a person may have typed stays.
 */
export const carried = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '\uFFFD');

/** `_x0041_` stands for A in a workbook: written so that its reader sees what was typed. */
export const inWorkbook = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** Characters that turn the reading order: on paper nobody can look behind them. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text for a document that is read: what it holds is what is seen, in the order in which it is seen. */
export const printable = (text: string): string => carried(text).replace(TURNING, '\uFFFD');

/** The same on one line, whatever people typed. */
export const oneLine = (text: string): string => printable(text).replace(/[\t\n]+/g, ' ');

/** Names of fields that hold ids: of what is said, of a target, of an area. */
const OF_IDS = /^says$|Id$/;

/** Plain JSON with all its texts changed, but for the ids. */
export const withTexts = <T>(value: T, change: (text: string) => string): T =>
  JSON.parse(JSON.stringify(value), (key, each: unknown) =>
    typeof each === 'string' && !OF_IDS.test(key) ? change(each) : each,
  ) as T;
