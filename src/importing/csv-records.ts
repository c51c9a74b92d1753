import { limits } from './import-limits.ts';

/** Is told one record after the other, and at last what stopped the reading. */
interface CsvVisitor {
  /** a record, quotation marks undone, cut off behind one field more than a sheet has columns; false stops reading */
  readonly record: (fields: string[]) => boolean;
  /** the record, from 0, has a quotation mark without a partner or text behind the closing one */
  readonly unbalanced: (record: number) => void;
}

const QUOTE = '"';
const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

/** The end of a field that is not quoted: a delimiter or a line end, whichever comes first. */
function plainEnd(text: string, from: number, delimiter: string): number {
  const mark = delimiter.charCodeAt(0);
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === mark || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    at += 1;
  }
  return at;
}

/** The quoted field that begins at `from`; undefined when its closing mark is missing, or so far off that it was. */
function quotedField(text: string, from: number): { field: string; end: number } | undefined {
  let at = from + 1;
  for (;;) {
    const close = text.indexOf(QUOTE, at);
    if (close === -1 || close - from > limits.textLength) return undefined;
    if (text[close + 1] !== QUOTE)
      return { field: text.slice(from + 1, close).replaceAll('""', QUOTE), end: close + 1 };
    at = close + 2;
  }
}

/**
 * Reads delimited text by RFC 4180: quoted fields keep delimiters and line ends, a doubled mark stands for one, lines
 * end with CRLF, LF or CR. A mark inside an unquoted field is a character. Blanks around a quoted field are allowed.
 * No field is interpreted, none is lost: where marks do not pair up, reading stops and says so.
 */
export function readRecords(text: string, delimiter: string, visitor: CsvVisitor): void {
  let at = 0;
  let count = 0;
  let fields: string[] = [];
  while (at < text.length) {
    let start = at;
    while (text[start] === ' ') start += 1;
    let end: number;
    if (text[start] === QUOTE) {
      const quoted = quotedField(text, start);
      end = plainEnd(text, quoted?.end ?? start, delimiter);
      if (quoted === undefined || text.slice(quoted.end, end).trim() !== '') {
        visitor.unbalanced(count);
        return;
      }
      fields.push(quoted.field);
    } else {
      end = plainEnd(text, at, delimiter);
      fields.push(text.slice(at, end));
    }
    at = end + 1;
    if (text[end] === delimiter) {
      if (at === text.length) fields.push('');
      else if (fields.length <= limits.columns) continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (!visitor.record(fields)) return;
    fields = [];
    count += 1;
  }
}
