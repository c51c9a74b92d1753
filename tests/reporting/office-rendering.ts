import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One piece of text on a page, in points from its upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const BOX = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;

const wordsOf = (page: string): Word[] =>
  Array.from(page.matchAll(BOX), ([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));

/** The words of a page by line, from the top; pieces of one line stand within two points. */
export function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && Math.abs(line[0].top - word.top) < 2) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/**
 * The pages as LibreOffice lays the document out. Undefined where this machine has no LibreOffice Writer (its core alone
 * opens no document) or no pdftotext. With `picture` the first page is drawn there as PNG.
 */
export async function rendered(docx: Uint8Array, picture?: string): Promise<Word[][] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'juli-rendering-'));
  try {
    const file = join(folder, 'document.docx');
    const pdf = join(folder, 'document.pdf');
    await writeFile(file, docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    const made = await run('soffice', [profile, ...convert], { timeout: 90_000 })
      .then(() => stat(pdf))
      .catch(() => undefined);
    if (made === undefined) return undefined;
    const boxes = join(folder, 'boxes.html');
    const read = await run('pdftotext', ['-bbox', pdf, boxes]).catch(() => undefined);
    if (read === undefined) return undefined;
    if (picture !== undefined) await run('pdftoppm', ['-r', '70', '-png', pdf, picture]);
    const pages = (await readFile(boxes, 'utf8')).split('<page ').slice(1);
    return pages.map(wordsOf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
