import type { Page } from '@playwright/test';
import {
  inBrowser,
  type Killing,
  killedOnAndOn,
  openAt,
  openUntouched,
  readSound,
  type Scene,
} from './kill-scene.ts';
import { expect } from './watched-page.ts';

const EXHIBITIONS = '/p/yongkang-2024/2024-06/target/2024-overseas-self-run-exhibitions';

/** Saves a figure and waits until the page calls it saved. */
async function save(page: Page, count: number): Promise<void> {
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill(String(count));
  if (count > 1) await page.getByRole('textbox', { name: '更正理由' }).fill(`第${count}次`);
  await page.getByRole('button', { name: /^保存6月(填报|更正)$/ }).click();
  await page.getByText(`已保存：2024年6月，${count}场`).waitFor();
}

/** Kills while one figure after the other is saved. */
export const killsInSaves =
  ({ origin, before }: Scene): Killing =>
  async (profile, share) => {
    const open = (page: Page): Promise<void> => openAt(page, origin, EXHIBITIONS);
    const saved = await killedOnAndOn(profile, share, open, save);
    const kept = await inBrowser(profile, async (page) => {
      const what = `killed after ${saved} acknowledged saves`;
      await openUntouched(page, origin);
      const found = (await readSound(page, what)).changes - before.changes;
      expect([saved, saved + 1], `${what}: none lost`).toContain(found);
      await open(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
      if (found > 0) await expect(page.getByText(`${found}场`).first()).toBeVisible();
      return found;
    });
    return { isWhole: kept > saved, acknowledged: saved };
  };
