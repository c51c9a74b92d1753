import { damaged, Refused } from './refused.ts';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Word, PDF, RTF, pictures, archives and web pages, which no reading as text would notice. */
const FOREIGN_START =
  /^\s*(?:<(?:!doctype|\?xml|html|head|body|table|meta|style|div)\b|%PDF-|\{\\rtf|Rar!|7z\xBC\xAF)/i;
/** No table begins with a brace; a list of JSON is none of our files, and is told so. */
const JSON_START = /^\s*(?:\{|\[\s*[{[])/;
const PACKAGE_NAME = /\.xls[xm]$/i;

/** The old binary container holds .xls, .doc, .ppt and every encrypted .xlsx; the names of its streams tell. */
function refuseContainer(bytes: Uint8Array): never {
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (names.includes('EncryptedPackage')) throw new Refused({ code: 'encrypted' });
  throw new Refused({ code: /Workbook\0|Book\0/.test(names) ? 'old-excel' : 'not-a-table' });
}

/**
 * Whether a file is a package, JSON or a text table, by its content; its name only counts where the content has lost its mark.
 * Throws `Refused` for what is neither.
 */
export function kindOf(name: string, bytes: Uint8Array): 'xlsx' | 'csv' | 'json' {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) refuseContainer(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return 'xlsx';
  // an empty zip, and the first part of a zip in several parts
  if (startsWith(bytes, 0x50, 0x4b, 5, 6) || startsWith(bytes, 0x50, 0x4b, 7, 8))
    throw damaged('not-a-package');
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 512))
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '');
  if (FOREIGN_START.test(start.replaceAll('\0', ''))) throw new Refused({ code: 'not-a-table' });
  if (PACKAGE_NAME.test(name)) throw damaged('not-a-package');
  return JSON_START.test(start.replaceAll('\0', '')) ? 'json' : 'csv';
}
