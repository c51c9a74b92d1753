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
import { readKeptSnapshots, requireChain } from './kill-snapshots.ts';
import { expect } from './watched-page.ts';

const LIST = '/snapshots';
const FREEZE = '/p/yongkang-2024/2024-12/freeze';
const BASE = '2024年12月进度快照';
const AFTERWARDS = '重新打开以后';

/** What the product calls the snapshot that is frozen as the so-manyth of the same month with one click. */
const nameOf = (count: number): string => (count === 1 ? BASE : `${BASE}（${count}）`);

/** Freezes and waits until the page calls it kept. The content is the same each time; each is a snapshot of its own. */
async function freezeAgain(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: '留存12月快照' }).click();
  await page.getByText(`已留存“${nameOf(count)}”。`).waitFor();
}

const fact = (page: Page, term: string) =>
  page.locator('.snapshot-facts > div', { has: page.getByText(term, { exact: true }) });

/** On the page of a snapshot: it passed when it was opened, this device signed it, and it is chained. */
async function requireVerified(page: Page, name: string, isFirst: boolean): Promise<void> {
  await expect(page.locator('.snapshot-title')).toHaveText(new RegExp(`^${name}`));
  await page.locator('.snapshot-basis > summary').click();
  await expect(page.getByText('打开时已核验：内容与指纹一致')).toBeVisible();
  await expect(fact(page, '签名')).toContainText('本机签名，有效');
  const chained = isFirst ? '首份' : '上一份快照在本机，指纹与这里记下的一致。';
  await expect(fact(page, '与上一份')).toContainText(chained);
}

/** The list shows what is there, and the latest of it is opened. */
async function lookThrough(page: Page, origin: string, kept: number): Promise<void> {
  await openAt(page, origin, LIST);
  await expect(page.getByRole('button', { name: '留存12月快照' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const rows = page.locator('.snapshot-list tbody tr');
  await expect(rows).toHaveCount(kept);
  if (kept === 0) return;
  await rows
    .first()
    .getByRole('link', { name: nameOf(kept), exact: true })
    .click();
  await requireVerified(page, nameOf(kept), kept === 1);
}

/** Kills while one snapshot after the other is taken. */
export const killsInFreezes =
  ({ origin, before }: Scene): Killing =>
  async (profile, share) => {
    const frozen = await killedOnAndOn(profile, share, (page) => openAt(page, origin, LIST), freezeAgain);
    const found = await inBrowser(profile, async (page) => {
      const what = `killed after ${frozen} acknowledged freezes`;
      await openUntouched(page, origin);
      const { changes } = await readSound(page, what);
      const kept = changes - before.changes;
      expect([frozen, frozen + 1], `${what}: none lost`).toContain(kept);
      const names = Array.from({ length: kept }, (_, place) => nameOf(place + 1));
      requireChain(await readKeptSnapshots(page), names, what);

      await lookThrough(page, origin, kept);
      await openAt(page, origin, FREEZE);
      await page.getByRole('textbox', { name: '快照名称' }).fill(AFTERWARDS);
      await page.getByRole('button', { name: '留存快照' }).click();
      await expect(page.getByText(`已留存“${AFTERWARDS}”。`)).toBeVisible();
      await requireVerified(page, AFTERWARDS, kept === 0);
      expect((await readSound(page, what)).changes).toBe(changes + 1);
      requireChain(await readKeptSnapshots(page), [...names, AFTERWARDS], what);
      return kept;
    });
    return { isWhole: found > frozen, acknowledged: frozen };
  };
