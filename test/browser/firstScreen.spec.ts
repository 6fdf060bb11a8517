import { expect, finishTransitions, openReady, type Page, test } from './test.ts';

/** The drawer in which a dashboard shows help. */
const DRAWER = { width: 480, height: 800 };
/** Between the top of a drawer and that of the panel, in CSS pixels. */
const ABOVE = 16;

/** How far below the top of the drawer a part begins, and how many words a person reads before it. */
async function before(page: Page, selector: string): Promise<{ y: number; words: number }> {
  return page.evaluate(
    ([to = '', above]) => {
      const panel = document.querySelector('.teh');
      const part = panel?.querySelector(to);
      if (!panel || !part) throw new Error(`The panel has no ${to}.`);
      const read: string[] = [];
      const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (part.contains(node)) break;
        if (!node.parentElement?.closest('.teh-hidden')) read.push(node.nodeValue ?? '');
      }
      return {
        y: part.getBoundingClientRect().top - panel.getBoundingClientRect().top + Number(above),
        words: read.join(' ').split(/\s+/).filter(Boolean).length,
      };
    },
    [selector, String(ABOVE)],
  );
}

const STEP = '.teh-lead .teh-steps li';

test.use({ viewport: DRAWER });

test('with full evidence the first step comes after 45 words and 260 px at most', async ({ page }) => {
  await openReady(page, { show: 'known' });
  const { y, words } = await before(page, STEP);
  expect(words).toBeLessThanOrEqual(45);
  expect(y).toBeLessThanOrEqual(260);
  await expect(page.locator('.teh-primary')).toHaveCount(1);
});

test('with only a code the question begins 160 px down at most, and nothing else is open', async ({ page }) => {
  await openReady(page, { show: 'code' });
  expect((await before(page, 'legend')).y).toBeLessThanOrEqual(160);
  await expect(page.locator('.teh fieldset')).toHaveCount(1);
  await expect(page.locator('.teh-steps')).toHaveCount(0);
  await expect(page.locator('.teh-others > .teh-cause')).toHaveCount(3);
});

test('after the answers, the likely cause and its first step are in view, and the focus is on Change', async ({
  page,
}) => {
  await openReady(page, { show: 'code' });
  const panel = page.locator('.teh');
  await panel.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  for (const value of ['SK', 'standard-key', 'accounts']) {
    await page.locator(`.teh fieldset input[value="${value}"]`).click();
    await expect(page.locator('.teh-answer > button').last()).toBeFocused();
  }
  await finishTransitions(page);
  await expect(page.locator('.teh-answer')).toHaveCount(3);
  await expect(page.locator('.teh-lead')).toHaveAttribute('data-verdict', 'supported');
  await expect(page.locator('.teh-lead-heading')).toBeInViewport({ ratio: 1 });
  await expect(page.locator(STEP).first()).toBeInViewport({ ratio: 1 });
});

test('the check notices what comes too late', async ({ page }) => {
  await openReady(page, { show: 'known' });
  await page.locator('.teh-lead .teh-explanation').evaluate((element) => {
    element.textContent = 'Many words. '.repeat(40);
  });
  const { y, words } = await before(page, STEP);
  expect(words).toBeGreaterThan(45);
  expect(y).toBeGreaterThan(260);
});
