import type { Locator, Page } from '@playwright/test';

/** Between two keys of somebody who types while thinking. */
const DELAY_MS = 120;

/** A keyboard that counts what is pressed. */
export class CountedKeys {
  count = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key, { delay: DELAY_MS });
  }

  async type(text: string): Promise<void> {
    this.count += [...text].length;
    await this.page.keyboard.type(text, { delay: DELAY_MS });
  }

  /** Presses Tab until a control has the focus. */
  async tabTo(control: Locator): Promise<void> {
    const isThere = () => control.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; tabs < 60 && !(await isThere()); tabs += 1) await this.press('Tab');
  }
}
