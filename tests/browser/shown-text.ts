import type { Page } from '@playwright/test';

/**
 * What of the words on a page cannot be read as it stands: beyond the edge of the window, cut by what holds them, out
 * of their box, or over other words; and controls beyond the edge. What may be scrolled in a box of its own is there.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const found = new Set<string>();
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth > width) found.add(`the page is ${root.scrollWidth} wide`);
    const styleOf = (element: Element) => getComputedStyle(element);
    const scrolls = (element: Element) =>
      /auto|scroll/.test(`${styleOf(element).overflowX} ${styleOf(element).overflowY}`);
    const above = (element: Element): Element[] => {
      const all = [];
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement)
        all.push(each);
      return all;
    };
    const isUnseen = (element: Element) =>
      element.closest('.skip, noscript, option, title, textarea') !== null ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
      above(element).some((each) => styleOf(each).clipPath.startsWith('inset(50%'));
    const beyond = (box: Box, edge: Box) => box.right > edge.right + 1.5 || box.left < edge.left - 1.5;
    const view = { left: 0, right: width, top: 0, bottom: 0 };

    /** What is to be seen of the boxes, after what holds them scrolled its part away. */
    const shownOf = (boxes: readonly Box[], element: Element, said: string): Box[] => {
      let shown = boxes.map(({ left, right, top, bottom }) => {
        const leading = (bottom - top) * 0.15;
        return { left, right, top: top + leading, bottom: bottom - leading };
      });
      for (const each of above(element)) {
        const edge = each.getBoundingClientRect();
        if (scrolls(each)) {
          shown = shown.map((box) => ({
            left: Math.max(box.left, edge.left),
            right: Math.min(box.right, edge.right),
            top: Math.max(box.top, edge.top),
            bottom: Math.min(box.bottom, edge.bottom),
          }));
          break;
        }
        const { overflowX, overflowY, display, borderRightWidth } = styleOf(each);
        const cuts =
          (/hidden|clip/.test(overflowX) && shown.some((box) => beyond(box, edge))) ||
          (/hidden|clip/.test(overflowY) && shown.some((box) => box.bottom > edge.bottom + 2));
        // A reason too long for its line is whole in the list that the same line leads to.
        if (cuts && !each.matches('.laggard-reason')) found.add(`${said} is cut by .${each.className}`);
        const isBox =
          display !== 'inline' && (Number.parseFloat(borderRightWidth) > 0 || /cell/.test(display));
        if (isBox && shown.some((box) => beyond(box, edge))) found.add(`${said} leaves .${each.className}`);
        if (each.parentElement === document.body && shown.some((box) => beyond(box, view)))
          found.add(`${said} is beyond the edge`);
      }
      return shown.filter(({ left, right, top, bottom }) => right > left && bottom > top);
    };

    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all: { readonly box: Box; readonly said: string; readonly lies: boolean }[] = [];
    while (words.nextNode()) {
      const { currentNode } = words;
      const { parentElement } = currentNode;
      const text = currentNode.textContent?.trim() ?? '';
      if (text === '' || !parentElement || isUnseen(parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      const boxes = Array.from(range.getClientRects()).filter((box) => box.width > 1 && box.height > 1);
      const said = `“${text.slice(0, 20)}” in .${parentElement.closest('[class]')?.className ?? ''}`;
      // Heads and bars that stay lie over what passes below them.
      const lies = parentElement.closest('thead, [class*="bar"], .backup-line, dialog') === null;
      for (const box of shownOf(boxes, parentElement, said)) all.push({ box, said, lies });
    }
    all.sort((a, b) => a.box.top - b.box.top);
    all.forEach((one, index) => {
      for (const other of all.slice(index + 1)) {
        if (other.box.top >= one.box.bottom) break;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        const least = Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top);
        const isOver = across > 2 && down > least * 0.35;
        if (isOver && one.lies && other.lies && one.said !== other.said)
          found.add(`${one.said} lies over ${other.said}`);
      }
    });
    for (const control of document.querySelectorAll('a, button, input, select, textarea'))
      if (
        !isUnseen(control) &&
        !above(control).slice(1).some(scrolls) &&
        beyond(control.getBoundingClientRect(), view)
      )
        found.add(`${control.tagName} “${control.textContent?.slice(0, 20)}” is beyond the edge`);
    return Array.from(found);
  });
}

/** The headings, links and buttons that are shown, as they are called. */
export function thingsShown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll('h1, h2, h3, a, button, summary');
    const names = Array.from(all)
      .filter((each) => !each.matches('.skip') && each.checkVisibility({ visibilityProperty: true }))
      .map((each) =>
        (each.getAttribute('aria-label') ?? each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      );
    return Array.from(new Set(names));
  });
}

/** Opens every part of the page that is folded. */
export async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator('details:not([open]) > summary').all())
    if (await summary.isVisible()) await summary.click();
}
