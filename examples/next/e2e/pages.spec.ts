import { expect } from '@playwright/test';
import { answerAsStandardKey, hydrated, KEY_TYPE_CAUSE, leadingCause, question } from '../../panel.ts';
import { pages, test } from './test.ts';

for (const { what, path, heading } of pages.filter(({ path }) => path === '/errors/20003' || path === '/client')) {
  test(`answers lead to the cause in the help for ${what}, and can be changed`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
    await hydrated(question(page, 'usernameStart'));
    await expect(leadingCause(page)).toHaveCount(0);
    await answerAsStandardKey(page);
    await expect(leadingCause(page)).toHaveAttribute('data-cause', KEY_TYPE_CAUSE);
    await page.getByRole('button', { name: 'Change: Endpoint' }).click();
    await question(page, 'resource').locator('input[value="other"]').click();
    await expect(leadingCause(page).and(page.locator(`[data-cause="${KEY_TYPE_CAUSE}"]`))).toHaveCount(0);
  });

  test(`a choice made before the help for ${what} is interactive is kept`, async ({ page }) => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.js(\?|$)/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await question(page, 'usernameStart').locator('input[value="SK"]').check();
    release();
    await expect(question(page, 'credential')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Change: Username' })).toBeVisible();
  });
}

test('what the server caught, and what it knows about the request, decide the cause', async ({ page }) => {
  await page.goto('/caught');
  await expect(leadingCause(page)).toHaveAttribute('data-cause', KEY_TYPE_CAUSE);
  await expect(leadingCause(page)).toHaveAttribute('data-verdict', 'supported');
});

test('the page is there before the slow source answers, and the help takes the place of the notice', async ({
  page,
}) => {
  await page.goto('/stream', { waitUntil: 'commit' });
  await expect(page.getByText('Reading the log…')).toBeVisible();
  await expect(leadingCause(page)).toHaveAttribute('data-cause', 'authorization-header-missing');
  await expect(leadingCause(page)).toHaveAttribute('data-verdict', 'certain');
  await expect(page.getByText('Reading the log…')).toHaveCount(0);
  const collapsed = page.locator('details:has([data-cause]) > summary').first();
  await hydrated(collapsed);
  await collapsed.click();
  await expect(page.locator('details[open] [data-cause]').first()).toBeVisible();
});

test('the help opens in place when a person comes from another page', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'What is 20003?' });
  await hydrated(link);
  await link.click();
  await answerAsStandardKey(page);
  await expect(leadingCause(page)).toHaveAttribute('data-cause', KEY_TYPE_CAUSE);
});

test('a code that nobody knows, and one that has its own help, say which code they are about', async ({ page }) => {
  await page.goto('/errors/99998');
  await expect(page.getByRole('region', { name: /99998/ })).toBeVisible();
  await page.goto('/errors/21211');
  await expect(page.getByRole('region', { name: /Error 21211/ })).toBeVisible();
});

test('the help is dark once next-themes says so', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.goto('/client');
  const help = page.locator('section.teh');
  await expect(help).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  const background = await help.evaluate((element) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return [];
    context.fillStyle = getComputedStyle(element).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  });
  expect(Math.max(...background.slice(0, 3))).toBeLessThan(60);
  expect(background[3]).toBe(255);
});

test('a language that the server names is there before and after the first answer', async ({ page }) => {
  await page.goto('/german');
  await expect(page.getByRole('region', { name: /Fehler 20003/ })).toBeVisible();
  const first = question(page, 'usernameStart');
  await hydrated(first);
  await expect(first.locator('legend')).toHaveText(/Benutzername/);
  await first.locator('input[value="SK"]').click();
  await expect(page.getByRole('button', { name: /Benutzername/ })).toBeVisible();
});
