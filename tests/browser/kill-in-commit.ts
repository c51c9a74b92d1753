import type { Page } from '@playwright/test';
import { chooseFile, commitButton, countsOf, IMPORT_JUNE, workbook } from './import-page.ts';
import { killsInOneStep } from './kill-in-one-step.ts';
import { type Killing, openAt, type Scene } from './kill-scene.ts';
import { yearLedger } from './year-ledger.ts';

const ROWS = 2000;

/** Kills in the commit of a ledger. */
export async function killsInCommit(scene: Scene): Promise<Killing> {
  const ledger = workbook('全年台账.xlsx', await yearLedger({ rows: ROWS, distinct: ROWS }));
  const preview = async (page: Page): Promise<number> => {
    await openAt(page, scene.origin, IMPORT_JUNE);
    await chooseFile(page, ledger);
    await countsOf(page);
    const text = await page.getByRole('button', { name: /^提交 \d+ 条$|^没有可提交的$/ }).innerText();
    return Number(/\d+/.exec(text)?.[0] ?? 0);
  };
  return killsInOneStep(scene, {
    name: 'commit',
    doneWords: (rows) => (rows === undefined ? '已导入' : `已导入 ${rows} 条`),
    preview,
    button: commitButton,
    countIn: ({ imported }) => imported,
  });
}
