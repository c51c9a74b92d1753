import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from '../../tools/office.mjs';

const run = promisify(execFile);

export interface OfficeFile {
  /** of the name no more is asked than that each is another; its ending says what it is */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A folder that is gone when `work` is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'juli-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice makes up its filter from the ending; a CSV needs to be told that it is UTF-8. */
const FILTERS: Readonly<Record<string, string>> = { csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1' };

/**
 * The files as LibreOffice opens and saves them, by the name each was handed in with. One start of the program for all,
 * with a profile of its own, so that another that is running is not asked. Throws where one of them did not open.
 * @param to the ending of what is wanted: pdf, xlsx, csv, docx …
 */
export async function converted(
  files: readonly OfficeFile[],
  to: string,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  return await inFolder(async (folder) => {
    const made = join(folder, 'made');
    await mkdir(made);
    // Numbered, so that no name of a file can be read as anything but a file.
    const paths = files.map(({ name }, index) => join(folder, `${index}${/\.\w+$/.exec(name)?.[0] ?? ''}`));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // Without its window LibreOffice does not look for the mark that says UTF-8. It reads as one in China would, and
    // makes dates, numbers and shares of what looks like them: else no text could become one.
    const given = files.every(({ name }) => name.endsWith('.csv'))
      ? ['--infilter=CSV:44,34,76,1,,2052,false,true,false']
      : [];
    const args = [
      '--headless',
      '--norestore',
      ...given,
      '--convert-to',
      FILTERS[to] ?? to,
      '--outdir',
      made,
      ...paths,
    ];
    const { stderr } = await run(findOffice().soffice, [profile, ...args], { timeout: 600_000 });
    const found = new Set(await readdir(made));
    const results = files.map(async ({ name }, index) => {
      const file = `${index}.${to}`;
      if (!found.has(file)) throw new Error(`LibreOffice did not open ${name}. ${stderr}`);
      return [name, new Uint8Array(await readFile(join(made, file)))] as const;
    });
    return new Map(await Promise.all(results));
  });
}
