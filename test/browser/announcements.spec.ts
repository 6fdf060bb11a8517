import { CHUNK, expect, hold, open, openReady, type Page, passTime, test } from './test.ts';

declare global {
  interface Window {
    /** The texts that live regions got. */
    said: string[];
  }
}

/** Lists what live regions get from now on, and stops the page's clock: from then on, only the test moves it. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.said = [];
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status], [role=alert], [aria-live]',
        ),
      );
      for (const region of new Set(regions)) {
        if (region?.textContent) window.said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  // A time that hasn't passed yet when the page gets it.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

const said = (page: Page) => page.evaluate(() => window.said);
/** Lets more time pass than any announcement waits. */
const settle = (page: Page) => passTime(page, 2000);

/** Drops what is still announced about help that took long to arrive. */
async function dropArrival(page: Page): Promise<void> {
  await settle(page);
  await page.evaluate(() => {
    window.said = [];
  });
}

test.beforeEach(({ page }) => page.clock.install());

/** Answers the open question, and waits for the effect: the code that reads answers loads only once somebody uses the panel. */
async function answer(page: Page, value: string): Promise<void> {
  const asked = page.locator('.teh legend');
  const before = (await asked.textContent()) ?? '';
  await page.locator(`.teh fieldset input[value="${value}"]`).click();
  await expect(asked.filter({ hasText: before })).toHaveCount(0);
  await expect(page.locator('.teh fieldset, .teh-lead-heading').first()).toBeVisible();
}

test('what an answer changes is announced once: the next question, then the likely cause', async ({ page }) => {
  await openReady(page);
  await listen(page);
  await dropArrival(page);
  for (const value of ['SK', 'standard-key']) {
    await answer(page, value);
    await settle(page);
    const question = await page.locator('.teh legend').textContent();
    expect((await said(page)).at(-1)?.trim()).toBe(`Next question: ${question}`);
  }
  await answer(page, 'accounts');
  await settle(page);
  expect(await said(page)).toHaveLength(3);
  expect((await said(page)).at(-1)).toMatch(/^Most likely cause: .*\.\s*$/);
});

test('moving through the options announces only the last one, after half a second', async ({ page }) => {
  await openReady(page);
  await listen(page);
  await answer(page, 'SK');
  await dropArrival(page);
  await page.locator('.teh fieldset input').first().focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown', { delay: 30 });
  await expect(page.locator('.teh fieldset input').nth(3)).toBeChecked();
  await passTime(page, 499);
  expect(await said(page)).toEqual([]);
  await passTime(page, 1);
  expect(await said(page)).toHaveLength(1);
});

test('help that arrives after the person has done something is announced', async ({ page }) => {
  const release = await hold(page, CHUNK);
  await open(page, { show: 'code' });
  await listen(page);
  await page.getByRole('button', { name: 'Connect again' }).click();
  await settle(page);
  expect(await said(page)).toEqual(['Loading help for error 20003.']);
  release();
  await expect(page.locator('.teh-skeleton')).toHaveCount(0);
  await settle(page);
  expect((await said(page)).at(-1)).toMatch(/^Error 20003: .*\.$/);
});
