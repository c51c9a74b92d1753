import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { panel, restoreField } from './backup-desk.ts';
import { killsInOneStep } from './kill-in-one-step.ts';
import { type Killing, openAt, type Scene } from './kill-scene.ts';
import { largeBackup } from './large-backup.ts';

/** Every month of every target several times over: entries and corrections of them. Far below what one transaction takes. */
const FIGURES = 4000;

const mergeButton = (page: Page) => panel(page, '恢复').getByRole('button', { name: /^并入\d+条变更$/ });

/** Kills in the restore of a backup. */
export async function killsInRestore(scene: Scene): Promise<Killing> {
  const file = join(scene.folder, '备份.jlbak');
  await writeFile(file, largeBackup(FIGURES));
  const preview = async (page: Page): Promise<number> => {
    await openAt(page, scene.origin, '/backup');
    await restoreField(page).setInputFiles(file);
    const nothingNew = panel(page, '恢复').getByText('文件里的内容本机都已有，不需要恢复。');
    const text = await mergeButton(page).or(nothingNew).innerText();
    return Number(/\d+/.exec(text)?.[0] ?? 0);
  };
  return killsInOneStep(scene, {
    name: 'restore',
    doneWords: (changes) => (changes === undefined ? '恢复完成' : `恢复完成：新增${changes}条变更`),
    preview,
    button: mergeButton,
    countIn: ({ fromElsewhere }) => fromElsewhere,
  });
}
