import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { openDocument } from '../../src/importing/open-document.ts';
import { storeZip } from '../../src/importing/store-zip.ts';
import { paragraphsIn } from '../reporting/word-marks.ts';
import { freeze } from './freeze-steps.ts';
import { expect, test } from './watched-page.ts';

const download = (page: Page) => page.getByRole('button', { name: '下载 Word' });

/** What stands in a document that was downloaded, opened as strictly as a stranger's. */
async function documentOf(saved: Download) {
  const opening = await openDocument(new Uint8Array(await readFile(await saved.path())));
  if (!opening.ok) throw new Error(opening.refusal);
  return { ...opening.document, lines: paragraphsIn(opening.document.xml) };
}

async function downloaded(page: Page): Promise<Download> {
  const [saved] = await Promise.all([page.waitForEvent('download'), download(page).click()]);
  return saved;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** An office's own document with these paragraphs. */
const ownDocument = (...paragraphs: string[]): Buffer =>
  Buffer.from(
    storeZip(
      new Map([
        ['[Content_Types].xml', '<Types/>'],
        [
          '_rels/.rels',
          `<Relationships><Relationship Id="a" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
        ],
        [
          'word/document.xml',
          `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
        ],
      ]),
    ),
  );

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('a bulletin is chosen and downloaded in both layouts, and says what changed since the chosen month', async ({
  page,
}) => {
  await freeze(page, '2024-08');
  await freeze(page, '2024-09');
  const national = await downloaded(page);
  expect(national.suggestedFilename()).toMatch(/截至2024-09_督查通报_[0-9a-f]{8}\.docx$/);
  await expect(page.getByText(`已生成“${national.suggestedFilename()}”`)).toBeVisible();
  const first = await documentOf(national);
  expect(first.xml).toContain('w:line="560"');
  // The one before is chosen while nobody chose otherwise.
  expect(first.lines.join('\n')).toContain('与2024年8月（进度快照“2024年8月进度快照”）相比：');
  await page.getByRole('combobox', { name: '与哪一期比较' }).selectOption('不比较');
  const alone = await documentOf(await downloaded(page));
  expect(alone.lines.join('\n')).not.toContain('相比：');

  await page.getByRole('combobox', { name: '文种' }).selectOption('进度通报');
  await page
    .getByRole('combobox', { name: '版面' })
    .selectOption({ label: '常用（34.58/32.58毫米，29.45磅）' });
  await page.getByRole('combobox', { name: '与哪一期比较' }).selectOption({ index: 1 });
  // What was said of the last file is not said of these choices.
  await expect(page.getByText('已生成“')).toHaveCount(0);
  const adjusted = await downloaded(page);
  expect(adjusted.suggestedFilename()).toContain('进度通报');
  const second = await documentOf(adjusted);
  expect(second.xml).toContain('w:line="589"');
  expect(second.lines.join('\n')).toContain('与2024年8月（进度快照“2024年8月进度快照”）相比：');
  // The demonstration has units, and the text names who answers.
  expect(second.lines.join('\n')).toMatch(/牵头单位：演示单位/);
});

test('a bulletin that is being made can be cancelled, and the next one is made', async ({ page }) => {
  await freeze(page, '2024-09');
  let saved = 0;
  page.on('download', () => {
    saved += 1;
  });
  // The press that cancels comes before the browser has let the worker's answer in.
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll('button')].find((each) => each.textContent === '取消');
      if (cancel === undefined) return;
      watch.disconnect();
      cancel.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await download(page).click();
  await expect(page.getByText('已取消，没有生成文件。')).toBeVisible();
  expect(saved).toBe(0);
  const made = await downloaded(page);
  expect((await documentOf(made)).lines.join('')).toContain('完成情况的督查通报');
});

test("the office's own document is filled; one without the slot is refused with what to do", async ({
  page,
}) => {
  await freeze(page, '2024-09');
  const choose = page.locator('input[type="file"][accept=".docx"]');
  await choose.setInputFiles({
    name: '红头.docx',
    mimeType: DOCX,
    buffer: ownDocument('永康市文件', '正文'),
  });
  await expect(page.getByText('已选“红头.docx”')).toBeVisible();
  await download(page).click();
  await expect(page.getByRole('alert')).toContainText(
    '模板中没有“【通报正文】”。请在要放正文的地方单独写一段',
  );

  await choose.setInputFiles({
    name: '红头.docx',
    mimeType: DOCX,
    buffer: ownDocument('永康市文件', '【通报正文】', '抄送：各单位'),
  });
  await expect(page.getByRole('alert')).toHaveCount(0);
  const { lines } = await documentOf(await downloaded(page));
  expect([lines[0], lines.at(-1)]).toEqual(['永康市文件', '抄送：各单位']);
  expect(lines.length).toBeGreaterThan(100);

  await choose.setInputFiles({
    name: '旧.doc',
    mimeType: DOCX,
    buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  });
  await download(page).click();
  await expect(page.getByRole('alert')).toContainText('请用 Word 或 WPS 打开，另存为 .docx');
  await page.getByRole('button', { name: '不用模板' }).click();
  await expect(choose).toBeFocused();
  expect((await documentOf(await downloaded(page))).lines[0]).toContain('【演示数据】');
});

test('an earlier snapshot that is not on this device is said to be away, and one click goes on without it', async ({
  page,
}) => {
  const address = await freeze(page, '2024-09');
  await page.goto(`${address}/bulletin/progress;adjusted/0123456789abcdef0123456789abcdef`);
  const refused = page.getByRole('alert');
  await expect(refused).toContainText('选来比较的那一期快照不在本机');
  await expect(refused).not.toContainText('核验');
  await refused.getByRole('link', { name: '取消对比' }).click();
  await expect(page.getByRole('article')).toContainText('完成情况的进度通报');
  await expect(page.getByRole('article')).not.toContainText('相比：');
  for (const [name, value] of [
    ['文种', 'progress'],
    ['版面', 'adjusted'],
    ['与哪一期比较', ''],
  ] as const)
    await expect(page.getByRole('combobox', { name })).toHaveValue(value);
  // The address that was wrong is no step back.
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: '生成通报' })).toBeVisible();
});
