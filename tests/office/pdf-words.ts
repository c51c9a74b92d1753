import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findOffice } from '../../tools/office.mjs';
import { inFolder } from './soffice.ts';

const run = promisify(execFile);

/** One piece of text on a page, in points from its upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Twentieths of a point, in which Word keeps its lengths. */
export const POINTS = 20;
export const MILLIMETRE = 72 / 25.4;

const BOX = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (xml: string): string =>
  xml.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

const wordsOf = (page: string): Word[] =>
  Array.from(page.matchAll(BOX), ([, left, top, right, bottom, text = '']) => ({
    text: unescaped(text),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));

/** The words of each page of a PDF, in the order in which they are drawn. */
export async function wordsByPage(pdf: Uint8Array): Promise<Word[][]> {
  return await inFolder(async (folder) => {
    const [file, boxes] = [join(folder, 'document.pdf'), join(folder, 'boxes.html')];
    await writeFile(file, pdf);
    await run(findOffice().pdftotext, ['-bbox', file, boxes]);
    const pages = (await readFile(boxes, 'utf8')).split('<page ').slice(1);
    return pages.map(wordsOf);
  });
}

/** The words of a page by line, from the top; pieces of one line stand within two points. */
export function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && Math.abs(line[0].top - word.top) < 2) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

export const textOf = (line: readonly Word[]): string => line.map(({ text }) => text).join('');

/** Under the type area of either preset, the lower of which ends 264.4 mm down. */
export const isPageNumber = ({ top }: Word): boolean => top > 263 * MILLIMETRE;

/** The lines of a page without its number. */
export const bodyLines = (page: readonly Word[]): Word[][] =>
  linesOf(page.filter((word) => !isPageNumber(word)));
