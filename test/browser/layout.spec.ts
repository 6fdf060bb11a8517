import { expect, openReady, test, unfold, withRules } from './test.ts';

for (const width of [320, 960]) {
  test(`every target is at least 24 by 24 px: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openReady(page, { show: 'error,search' });
    await unfold(page);
    await page.getByRole('combobox').fill('message');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await page.evaluate(() => measure.smallTargets())).toEqual([]);
  });
}

test('small targets would be seen', async ({ page }) => {
  await openReady(page);
  await withRules(
    page,
    '.teh button { min-block-size: 20px !important } .teh-foot a { padding: 0 !important; line-height: 1 !important }',
  );
  const found = (await page.evaluate(() => measure.smallTargets())).join('\n');
  expect(found).toMatch(/^button.* × 2[0-3]/m);
  expect(found).toMatch(/^a "/m);
});

const places = {
  '320 px': { viewport: { width: 320, height: 640 } },
  'zoomed in to 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  'text at 200 %, 640 px': { viewport: { width: 640, height: 800 }, textSize: '200%' },
};
for (const [place, { textSize = '', ...use }] of Object.entries<{
  viewport: { width: number; height: number };
  deviceScaleFactor?: number;
  textSize?: string;
}>(places)) {
  test.describe(() => {
    test.use(use);
    for (const lang of ['en', 'de'] as const) {
      test(`nothing scrolls sideways with everything expanded: ${place}, ${lang}`, async ({ page }) => {
        await openReady(page, { show: 'search,code,error', lang });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, textSize);
        await unfold(page);
        await page.getByRole('combobox').fill('authenticate');
        await expect(page.getByRole('option').first()).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        expect(await page.evaluate(() => measure.sidewaysScrolling())).toEqual([]);
      });
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

test('what is too wide would be seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReady(page, { show: 'error' });
  await unfold(page);
  await withRules(page, '.teh pre { white-space: pre !important }');
  expect(await page.evaluate(() => measure.sidewaysScrolling())).toContainEqual(expect.stringMatching(/^code/));
});
