import { expect, openReady, test } from './test.ts';

test('a printed page has the leading cause with its steps, and the title of every other cause', async ({ page }) => {
  await openReady(page, { show: 'known' });
  const others = await page.evaluate(() => document.querySelectorAll('.teh-cause').length);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const titles = page.locator('.teh-cause > summary');
  expect(await titles.count()).toBeGreaterThan(others + 20);
  for (const title of await titles.all()) await expect(title).toBeVisible();
  await expect(page.locator('.teh-lead .teh-steps')).toBeVisible();
  await expect(page.locator('.teh-others .teh-steps, .teh button, .teh-foot a').filter({ visible: true })).toHaveCount(
    0,
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(titles).toHaveCount(others);
});

test('the panel renders its causes before the page is printed', async ({ page }) => {
  await openReady(page, { show: 'known' });
  await page.evaluate(() => {
    // Changes for the last time before the paper is laid out
    matchMedia('print').addEventListener('change', ({ matches }) => {
      if (matches) document.documentElement.dataset['printed'] = String(document.querySelectorAll('.teh-cause').length);
    });
  });
  await page.pdf();
  expect(Number(await page.evaluate(() => document.documentElement.dataset['printed']))).toBeGreaterThan(20);
});
