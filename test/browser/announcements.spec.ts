import { expect, openReady, type Page, test } from './test.ts';

declare global {
  interface Window {
    /** What live regions were given to say, and when. */
    said: { at: number; text: string }[];
    /** When an answer changed last. */
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

for (const [answer, expected] of [
  ['Main API key', /^Check this first: The key and its secret are not a valid pair\. .* One more question: /],
  ['Standard API key', /^Check this first: Standard and Restricted keys .* One more question: Which address/],
  ['Restricted API key', /^Check this first: Standard and Restricted keys .* One more question: Which address/],
  ['Account SID + Auth Token', /^Check this first: Account SID and Auth Token do not match\. .* One more question: /],
  ['Not sure', /^Nothing ruled out\. One more question: What does the username start with\?$/],
] as const) {
  test(`what "${answer}" changes is said once`, async ({ page }) => {
    await openReady(page);
    await listen(page);
    await page.getByRole('radio', { name: answer, exact: true }).check();
    await settle(page);
    expect(await said(page)).toEqual([expect.stringMatching(expected)]);
  });
}

test('who passes through the options hears only where they stop, half a second after the last', async ({ page }) => {
  await openReady(page);
  await listen(page);
  await page.getByRole('radio', { name: 'Main API key' }).focus();
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowDown', { delay: 30 });
  await expect(page.getByRole('radio', { name: 'Standard API key' })).toBeChecked();
  await settle(page);
  expect(await said(page)).toEqual([expect.stringMatching(/^Check this first: Standard and Restricted keys/)]);
  const waited = await page.evaluate(() => (window.said[0]?.at ?? 0) - window.changed);
  expect(waited).toBeGreaterThanOrEqual(490);
  expect(waited).toBeLessThan(1400);
});

test('who stops on the way hears that too', async ({ page }) => {
  await openReady(page);
  await listen(page);
  await page.getByRole('radio', { name: 'Main API key' }).focus();
  await page.keyboard.press('ArrowDown');
  await settle(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await settle(page);
  expect(await said(page)).toHaveLength(2);
});
