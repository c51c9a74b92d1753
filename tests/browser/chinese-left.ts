import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const HAN = /\p{Script=Han}/u;

/** Every text with Chinese in a value, however deep. */
function textsIn(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (HAN.test(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) textsIn(member, found);
}

const DOCUMENTS = [
  'plans/2024',
  'plans/2023',
  'plans/2023-accelerations',
  'outcomes/000',
  'outcomes/001',
  'outcomes/003',
  'outcomes/004',
  'indicators',
  'ladders',
  'links',
  'sources',
];

/** What the workspaces hold: the documents and everything that was logged is data, in whatever language. */
export async function dataTexts(page: Page, database: string): Promise<string[]> {
  const found = new Set<string>();
  for (const name of DOCUMENTS) textsIn(JSON.parse(readFileSync(`data/${name}.json`, 'utf8')), found);
  const logged = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('log').objectStore('log').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    database,
  );
  textsIn(logged, found);
  return [...found];
}

/** What the page shows or says that has Chinese in it once the data is taken out. */
export async function chineseLeft(page: Page, data: readonly string[]): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const said = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'data-head'];
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('noscript, script, style'))
        texts.push(walker.currentNode.nodeValue ?? '');
    for (const element of document.body.querySelectorAll('*'))
      for (const name of said) {
        const value = element.getAttribute(name);
        if (value !== null) texts.push(value);
      }
    return texts;
  });
  // The longest first: a unit of measure must not eat into a name.
  const known = [...data].sort((a, b) => b.length - a.length);
  const suspects = [...new Set(shown)].filter((text) => HAN.test(text));
  return suspects.filter((text) => {
    let rest = text;
    for (const each of known) {
      if (!HAN.test(rest)) break;
      if (each.length <= rest.length) rest = rest.replaceAll(each, '');
    }
    return HAN.test(rest);
  });
}
