import { expect, openReady, test, unfold, withRules } from './test.ts';

test('every target is at least 24 by 24 px', async ({ page }) => {
  await openReady(page, { show: 'error,search' });
  await unfold(page);
  await page.getByRole('combobox').fill('message');
  await expect(page.getByRole('option').first()).toBeVisible();
  for (const width of [320, 960]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => measure.smallTargets()), `${width} px`).toEqual([]);
  }
});

test('the check notices small targets', async ({ page }) => {
  await openReady(page);
  await withRules(
    page,
    '.teh button { min-block-size: 20px !important } .teh-foot a { padding: 0 !important; line-height: 1 !important }',
  );
  const found = (await page.evaluate(() => measure.smallTargets())).join('\n');
  expect(found).toMatch(/^button.* × 2[0-3]/m);
  expect(found).toMatch(/^a "/m);
});

/** Zoomed in to 400 %, a page of 1,280 px is as wide as one of 320 px. */
const PLACES = [
  { width: 320, textSize: '' },
  { width: 640, textSize: '200%' },
];
for (const lang of ['en', 'de'] as const) {
  test(`nothing scrolls sideways with everything expanded: ${lang}`, async ({ page }) => {
    await openReady(page, { show: 'search,code,error', lang });
    await unfold(page);
    await page.getByRole('combobox').fill('authenticate');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    for (const { width, textSize } of PLACES) {
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, textSize);
      expect(await page.evaluate(() => measure.sidewaysScrolling()), `${width} px ${textSize}`).toEqual([]);
    }
  });
}

test('with text at 200 % on 320 px, words stay in one piece', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openReady(page, { show: 'error,code' });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => measure.brokenWords())).toEqual([]);
  // An answer is in a line with its name and a button.
  await page.getByRole('radio', { name: 'SK' }).last().click();
  await page.getByRole('radio', { name: 'Standard' }).last().click();
  await expect(page.locator('.teh-chosen').getByText('Standard')).toBeVisible();
  expect(await page.evaluate(() => measure.brokenWords())).toEqual([]);
  await withRules(
    page,
    '.teh-chosen { flex: 0 0 2em !important; min-inline-size: 0 !important; overflow-wrap: anywhere !important }',
  );
  expect(await page.evaluate(() => measure.brokenWords())).not.toEqual([]);
});

test('the text of a button that needs two lines keeps its distance from the border', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openReady(page, { show: 'known' });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const distances = await page.locator('.teh-primary, .teh-more > summary').evaluateAll((buttons) =>
    buttons.map((button) => {
      const text = document.createRange();
      text.selectNodeContents(button);
      return text.getBoundingClientRect().top - button.getBoundingClientRect().top;
    }),
  );
  expect(distances).toHaveLength(2);
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(4);
});

for (const [textSize, sideBySide] of [
  ['100%', 2],
  ['200%', 1],
] as const) {
  test(`in a drawer, many short options have columns as long as their words fit: text at ${textSize}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 480, height: 800 });
    await openReady(page, { show: 'webhook' });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, textSize);
    const tops = await page
      .locator('.teh-option')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops.filter((top) => top === tops[0])).toHaveLength(sideBySide);
    expect(await page.evaluate(() => measure.brokenWords())).toEqual([]);
  });
}

test('the check notices what is too wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReady(page, { show: 'error' });
  await unfold(page);
  await withRules(page, '.teh pre { white-space: pre !important }');
  expect(await page.evaluate(() => measure.sidewaysScrolling())).toContainEqual(expect.stringMatching(/^code/));
});
