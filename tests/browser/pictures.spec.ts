import { choose } from './chosen-display.ts';
import { decoded, openPicture, parsed, pictureButton, saved } from './saved-pictures.ts';
import { areaHeadings, expect, open, openBoard, test } from './watched-page.ts';

const DEMO = '/demo/p/yongkang-2024/2024-09';
/** Where the title of a board's picture stands, as the drawing has it: margin, size and the ascent of a line. */
const TITLE = { x: 40, y: 40, size: 30 };

test('the board is saved as SVG and as PNG of twice its size, in which every character is its own', async ({
  page,
}) => {
  await openBoard(page);
  const dialog = await openPicture(page, '看板');
  const svg = await saved(page, dialog, 'SVG');
  expect(svg.name).toBe('永康市2024年政府工作安排_截至2024-12_看板_未留存快照.svg');
  const { isWell, width, height, text } = await parsed(page, svg.bytes.toString());
  expect(isWell).toBe(true);
  for (const words of [...areaHeadings, '数据截至2024年12月', '未留存快照', '亮灯规则（默认）'])
    expect(text).toContain(words);

  const png = await saved(page, dialog, 'PNG');
  expect(png.name).toBe(svg.name.replace('svg', 'png'));
  const side = TITLE.size * 2;
  const characters = [0, 1, 2].map((at) => ({
    x: (TITLE.x + at * TITLE.size) * 2,
    y: TITLE.y * 2 + 16,
    size: side,
  }));
  const picture = await decoded(page, png.bytes, characters);
  expect([picture.width, picture.height]).toEqual([width * 2, height * 2]);
  const [yong = [], kang = [], city = []] = picture.darkness;
  const dark = (pixels: readonly number[]): number => pixels.filter((each) => each > 128).length;
  for (const character of [yong, kang, city]) {
    expect(dark(character)).toBeGreaterThan(side * 6);
    expect(dark(character)).toBeLessThan(side * side * 0.7);
  }
  // A face without the glyphs draws one box for all of them.
  const differing = (a: readonly number[], b: readonly number[]): number =>
    a.filter((each, at) => Math.abs(each - (b[at] ?? 0)) > 128).length;
  expect(differing(yong, kang)).toBeGreaterThan(side * 5);
  expect(differing(kang, city)).toBeGreaterThan(side * 5);
});

test('the picture is the same whatever the screen is in: dark, large, English', async ({ browser }) => {
  const drawn: string[] = [];
  for (const settings of [{}, { theme: 'dark', text: 'large', contrast: 'more' }, { language: 'en' }]) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.clock.install({ time: '2024-10-08T01:02:03Z' });
    await choose(page, settings);
    await page.goto('/#/p/yongkang-2024/2024-12');
    await expect(page.getByRole('meter')).toHaveCount(10);
    await page.getByRole('button', { name: /存为图片|Save as picture/ }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: /SVG$/ }).click();
    const stream = await (await coming).createReadStream();
    drawn.push(Buffer.concat(await stream.toArray()).toString());
    await page.close();
  }
  expect(drawn[0]).toContain('出图时间：2024年10月8日');
  expect(drawn[1]).toBe(drawn[0]);
  expect(drawn[2]).toBe(drawn[0]);
});

test('every chart has its picture, which says whose it is and that it is made up', async ({ page }) => {
  test.slow();
  const charts: readonly (readonly [address: string, what: string, words: readonly string[]])[] = [
    [
      DEMO,
      '看板',
      ['2024年计划230项任务中', '中最严重的3项', '吸纳东西部脱贫人口稳定就业（演示单位', '可作预测的'],
    ],
    [`${DEMO}/area/innovation`, '领域进度与亮灯历程', ['聚力“科技创新”主引擎', '1月', '9月']],
    [`${DEMO}/ranking`, '名次', ['晒拼：各单位', '演示单位甲', '达序时率']],
    [
      `${DEMO}/target/2024-national-high-tech-enterprises`,
      '亮灯历程',
      ['新增国家高新技术企业', '目标：45家'],
    ],
    [`${DEMO}/target/2024-national-high-tech-enterprises`, '逐月走势', ['填报值（家）', '序时线']],
    ['/demo/years/national-high-tech-enterprises', '图：目标与实绩', ['68/47', '2023年']],
  ];
  for (const [address, what, words] of charts) {
    await open(page, address);
    const dialog = await openPicture(page, what);
    const svg = await saved(page, dialog, 'SVG');
    expect(svg.name).toMatch(/^演示数据_/);
    const { isWell, text } = await parsed(page, svg.bytes.toString());
    expect(isWell, what).toBe(true);
    for (const said of [...words, '演示数据·不是实际进度', '未留存快照']) expect(text, what).toContain(said);
    await dialog.getByRole('button', { name: '关闭' }).click();
    await expect(dialog).toBeHidden();
  }
});

test('what is folded has its picture too: the table of lights and the pace', async ({ page }) => {
  await open(page, `${DEMO}/area/innovation`);
  await page.getByText('表格：各项任务的亮灯历程和预测').click();
  await expect(await openPicture(page, '各项任务逐月亮灯')).toBeVisible();
  await open(page, `${DEMO}/target/2024-national-high-tech-enterprises`);
  await page.getByRole('heading', { name: '进度曲线', exact: true }).click();
  await expect(await openPicture(page, '进度曲线')).toBeVisible();
});

test('a frozen board is the same picture to the last byte whenever it is saved, with name, time and hash', async ({
  page,
}) => {
  await open(page, '/p/yongkang-2024/2024-12/freeze');
  await page.getByRole('textbox', { name: '快照名称' }).fill('<全年>&“定稿”');
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /定稿/ })).toBeVisible();
  const take = async (): Promise<string> => {
    const dialog = await openPicture(page, '看板');
    const { bytes } = await saved(page, dialog, 'SVG');
    return bytes.toString();
  };
  const first = await take();
  await page.reload();
  expect(await take()).toBe(first);
  const { isWell, text } = await parsed(page, first);
  expect(isWell).toBe(true);
  expect(text).toContain('快照“<全年>&“定稿””，快照时间');
  expect(text).toMatch(/SHA-256指纹：[0-9a-f]{64}/);
  expect(text).not.toContain('未留存');
  // What is furthest behind is named in it, as on the board.
  expect(text).toMatch(/固定资产投资.*低于目标0\.3个百分点/);
});

test('by key: opened, saved, closed, and the focus is where it was', async ({ page }) => {
  await openBoard(page);
  const button = pictureButton(page, '看板');
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '存为图片：看板' });
  await expect(dialog.getByRole('img')).toBeVisible();
  await dialog.getByRole('button', { name: '下载 SVG' }).focus();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await coming;
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('a PNG can be given up while it is made, and nothing is saved', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLImageElement.prototype.decode = () => new Promise(() => undefined);
  });
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await openBoard(page);
  const dialog = await openPicture(page, '看板');
  await dialog.getByRole('button', { name: '下载 PNG' }).click();
  await expect(dialog.getByRole('status')).toContainText('正在生成文件');
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog.getByRole('status')).toContainText('已取消，没有生成文件。');
  expect(downloads).toBe(0);
});

test('a browser that draws no PNG is said, with what to do', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await openBoard(page);
  const dialog = await openPicture(page, '看板');
  await dialog.getByRole('button', { name: '下载 PNG' }).click();
  await expect(dialog.getByRole('alert')).toContainText('请改为下载 SVG');
  await saved(page, dialog, 'SVG');
});
