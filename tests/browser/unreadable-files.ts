import { joined, zipOf } from '../importing/zip-bytes.ts';
import { type Upload, workbook } from './import-page.ts';
import { officeLedger } from './office-ledgers.ts';

/** A file that must be refused, and the words that say why. */
export interface Unreadable extends Upload {
  readonly title: string;
}

const BLANKS = 170 * 1024 * 1024;
const LIED_SIZE = 1_000_000;

const oldContainer = (stream: string): Buffer =>
  Buffer.from(
    joined(
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      new Uint8Array(1016),
      Buffer.from(`${stream}\0`, 'utf16le'),
    ),
  );

const bomb = (content: Uint8Array, size?: number): Buffer =>
  Buffer.from(
    zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/worksheets/sheet1.xml', content, ...(size === undefined ? {} : { size }) },
    ]),
  );

/** Files that people choose by mistake, and files that somebody made on purpose. */
export async function unreadableFiles(): Promise<Unreadable[]> {
  const sound = await officeLedger();
  const scratched = Buffer.from(sound);
  // One bit of the checksum of the first part inside.
  const checksum = scratched.indexOf('PK\u0001\u0002') + 16;
  scratched[checksum] = (scratched[checksum] ?? 0) ^ 1;
  const file = (name: string, buffer: Buffer, title: string): Unreadable => ({
    ...workbook(name, buffer),
    title,
  });
  const damaged = '文件已损坏，没有读取任何内容';
  const tooMuch = '文件解压后过大，没有读取';
  return [
    file('旧版台账.xls', oldContainer('Workbook'), '是旧版格式，不能直接读取'),
    file('加密台账.xlsx', oldContainer('EncryptedPackage'), '文件设了打开密码'),
    file('展开过大.xlsx', bomb(Buffer.alloc(BLANKS, ' ')), tooMuch),
    file('谎报大小.xlsx', bomb(Buffer.alloc(BLANKS / 4, ' '), LIED_SIZE), tooMuch),
    file('传坏的台账.xlsx', scratched, damaged),
    file('没传完的台账.xlsx', sound.subarray(0, Math.floor(sound.length / 2)), damaged),
    file('空文件.xlsx', Buffer.alloc(0), '文件是空的'),
    file('报告.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'), '不是表格文件'),
  ];
}
