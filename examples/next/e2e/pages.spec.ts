import { expect } from '@playwright/test';
import { hydrated, keyTypes, leadingCause, pages, test } from './test.ts';

const keyTypeCause = 'Standard and Restricted keys may not call the Accounts API';

for (const { what, path, heading } of pages.filter(({ path }) => path === '/errors/20003' || path === '/client')) {
  test(`choosing an answer puts another cause first in the help for ${what}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await hydrated(keyTypes(page));
    await expect(leadingCause(page)).toContainText('Start with these two');
    await keyTypes(page).getByRole('radio', { name: 'Standard API key' }).check();
    await expect(leadingCause(page)).toHaveText(new RegExp(`^Check this first.{0,2}${keyTypeCause}`));
    await page.getByRole('button', { name: 'Clear answers' }).click();
    await expect(leadingCause(page)).toContainText('Start with these two');
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
    const choice = keyTypes(page).getByRole('radio', { name: 'Restricted API key' });
    await choice.check();
    release();
    await hydrated(keyTypes(page));
    await expect(choice).toBeChecked();
    await expect(leadingCause(page)).toContainText(keyTypeCause);
  });
}

test('what the server caught, and what it knows about the request, decide the cause', async ({ page }) => {
  await page.goto('/caught');
  const help = page.getByRole('region', { name: 'Twilio refused to authenticate this request' });
  await expect(help.getByRole('paragraph').filter({ hasText: /^Authenticate$/ })).toBeVisible();
  await expect(leadingCause(page)).toHaveText(new RegExp(`^Likely cause.{0,2}${keyTypeCause}`));
  await help.locator('summary').filter({ hasText: 'Twilio holds the account back' }).click();
  await expect(help.getByText('The account is suspended or closed')).toBeVisible();
});

test('the page is there before the slow source answers, and the help takes the place of the notice', async ({
  page,
}) => {
  await page.goto('/stream', { waitUntil: 'commit' });
  await expect(page.getByText('Reading the log…')).toBeVisible();
  await expect(leadingCause(page)).toHaveText(/^The cause.{0,2}No credentials reached Twilio/);
  await expect(page.getByText('Reading the log…')).toHaveCount(0);
  const folded = page.locator('summary').filter({ hasText: 'The key type' });
  await hydrated(folded);
  await folded.click();
  await expect(page.getByText(keyTypeCause)).toBeVisible();
});

test('the help opens in place when a person comes from another page', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'What is 20003?' });
  await hydrated(link);
  await link.click();
  await keyTypes(page).getByRole('radio', { name: 'Standard API key' }).check();
  await expect(leadingCause(page)).toContainText(keyTypeCause);
});

test('a code that nobody knows, and one that has its own help, are shown alike', async ({ page }) => {
  await page.goto('/errors/99998');
  await expect(page.getByRole('region', { name: 'No help stored for error 99998' })).toBeVisible();
  await page.goto('/errors/21211');
  await expect(page.getByRole('button', { name: 'Copy code 21211' })).toBeVisible();
});
