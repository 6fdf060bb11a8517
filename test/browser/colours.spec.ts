import { CHUNK, expect, hold, inEachLook, open, openReady, test, unfold, withRules } from './test.ts';

const themes = ['light', 'dark'] as const;

test('every text has 4.5:1, every shape 3:1, in each look', async ({ page }) => {
  test.slow(); // six looks, one after the other
  await openReady(page, { show: 'search,code,known' });
  await unfold(page);
  expect(await page.evaluate(() => measure.countTexts())).toBeGreaterThan(500);
  await inEachLook(page, async (look) => {
    expect(await page.evaluate(() => measure.textContrast()), look).toEqual([]);
    expect(await page.evaluate(() => measure.shapeContrast()), look).toEqual([]);
  });

  await page.locator('[data-show=code] input').first().click();
  await page.locator('[data-show=code] .teh-answer > button').click();

  // Under the pointer, where the background is another.
  for (const target of ['.teh-option:not([data-checked])', '.teh-option[data-checked]', '.teh-copy', '.teh summary']) {
    await page.locator(target).last().hover();
    await inEachLook(page, async (look) => {
      expect(await page.evaluate(() => measure.textContrast()), `hovered ${target}: ${look}`).toEqual([]);
    });
  }

  await page.getByRole('combobox').fill('authentication');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.teh-search-option[data-active]')).toBeVisible();
  await inEachLook(page, async (look) => {
    expect(await page.evaluate(() => measure.textContrast()), `search: ${look}`).toEqual([]);
    expect(await page.evaluate(() => measure.shapeContrast()), `search: ${look}`).toEqual([]);
  });
});

test('while it loads and after a failure, every text has 4.5:1, in each look', async ({ page, complaints }) => {
  const checkEach = (when: string): Promise<void> =>
    inEachLook(page, async (look) => {
      expect(await page.evaluate(() => measure.textContrast()), `${when}: ${look}`).toEqual([]);
    });
  const release = await hold(page, CHUNK);
  await open(page, { show: 'error' });
  await page.locator('.teh-skeleton').waitFor();
  await checkEach('loading');
  release();
  await page.route(CHUNK, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await checkEach('failed');
  expect(complaints.filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
  complaints.length = 0;
});

test('the checks notice pale text and pale shapes, however the color is written', async ({ page }) => {
  await openReady(page);
  await withRules(
    page,
    ':root { --teh-text-muted: oklch(0.7 0 0) } .teh-others { opacity: 0.5 } .teh-disclosure > summary::before { background: #ccc !important }',
  );
  const found = (await page.evaluate(() => measure.textContrast())).join('\n');
  expect(found).toMatch(/teh-option-hint/);
  expect(found).toMatch(/teh-summary-title/);
  expect(await page.evaluate(() => measure.shapeContrast())).not.toEqual([]);
});

for (const colorScheme of themes) {
  test(`with forced colors, chosen answers, verdicts and borders are told apart: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openReady(page, { show: 'known,code', theme: colorScheme });
    await unfold(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await page.evaluate(() => measure.lostInForcedColors())).toEqual([]);
    expect(await page.evaluate(() => measure.textContrast())).toEqual([]);
  });
}

test('the check notices what gets lost in forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openReady(page, { show: 'known' });
  await withRules(page, '.teh-lead { border: 0 !important } .teh-badge::before { border-color: Canvas !important }');
  const found = (await page.evaluate(() => measure.lostInForcedColors())).join('\n');
  expect(found).toMatch(/no border/);
  expect(found).toMatch(/shape/);
});
