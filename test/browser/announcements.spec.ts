import { CHUNK, expect, hold, open, openReady, type Page, test } from './test.ts';

declare global {
  interface Window {
    /** The texts that live regions got, and when. */
    said: { at: number; text: string }[];
    /** When an answer last changed. */
    changed: number;
  }
}

async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.said = [];
    window.changed = 0;
    document.addEventListener('change', () => {
      window.changed = performance.now();
    });
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status], [role=alert], [aria-live]',
        ),
      );
      for (const region of new Set(regions)) {
        if (region?.textContent) window.said.push({ at: performance.now(), text: region.textContent });
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

const said = (page: Page) => page.evaluate(() => window.said.map(({ text }) => text));
const settle = (page: Page) => page.waitForTimeout(1500);

test('what an answer changes is announced once: the next question, then the likely cause', async ({ page }) => {
  await openReady(page);
  await listen(page);
  for (const value of ['SK', 'standard-key']) {
    await page.locator(`.teh fieldset input[value="${value}"]`).click();
    await settle(page);
    const question = await page.locator('.teh legend').textContent();
    expect((await said(page)).at(-1)?.trim()).toBe(`Next question: ${question}`);
  }
  await page.locator('.teh fieldset input[value="accounts"]').click();
  await settle(page);
  expect(await said(page)).toHaveLength(3);
  expect((await said(page)).at(-1)).toMatch(/^Most likely cause: .*\.\s*$/);
});

test('moving through the options announces only the last one, after half a second', async ({ page }) => {
  await openReady(page);
  await listen(page);
  await page.locator('.teh fieldset input').first().focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown', { delay: 30 });
  await expect(page.locator('.teh fieldset input').nth(3)).toBeChecked();
  await settle(page);
  expect(await said(page)).toHaveLength(1);
  const waited = await page.evaluate(() => (window.said[0]?.at ?? 0) - window.changed);
  expect(waited).toBeGreaterThanOrEqual(490);
  expect(waited).toBeLessThan(1400);
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
