import { expect, openReady, test } from './test.ts';

test('a printed page has the leading cause with its steps, and the title of every other cause', async ({ page }) => {
  await openReady(page, { show: 'known' });
  const onScreen = await page.evaluate(() => document.querySelectorAll('.teh-cause').length);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const titles = page.locator('.teh-cause > summary');
  // Those in collapsed groups, which the screen doesn't have.
  expect(await titles.count()).toBeGreaterThan(onScreen + 20);
  for (const title of await titles.all()) await expect(title).toBeVisible();
  await expect(page.locator('.teh-lead .teh-steps')).toBeVisible();
  await expect(page.locator('.teh-others .teh-steps, .teh button, .teh-foot a').filter({ visible: true })).toHaveCount(
    0,
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(titles).toHaveCount(onScreen);
});

test('the panel renders its causes before the page is printed', async ({ page }) => {
  await openReady(page, { show: 'known' });
  await page.evaluate(() => {
    // The last event before the browser lays out the paper.
    matchMedia('print').addEventListener('change', ({ matches }) => {
      if (matches) document.documentElement.dataset['printed'] = String(document.querySelectorAll('.teh-cause').length);
    });
  });
  await page.pdf();
  expect(Number(await page.evaluate(() => document.documentElement.dataset['printed']))).toBeGreaterThan(20);
});
