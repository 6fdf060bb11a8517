import { expect, openReady, type Page, row, test, unfold, withRules } from './test.ts';

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
  await withRules(page, '.teh button { min-block-size: 20px !important } .teh-place a { padding: 0 !important }');
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
      test(`nothing scrolls sideways with everything unfolded: ${place}, ${lang}`, async ({ page }) => {
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

test('what is too wide would be seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReady(page);
  await withRules(page, '.teh pre { white-space: pre !important }');
  expect(await page.evaluate(() => measure.sidewaysScrolling())).toContainEqual(expect.stringMatching(/^code/));
});

/** How far a row went when it was clicked, in CSS pixels, the scrolling of the page included; `0 0`: it stayed. */
async function moved(page: Page, question: number, option: number): Promise<string> {
  const target = row(page, question, option);
  const place = () =>
    target.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height, scrollY];
    });
  await target.scrollIntoViewIfNeeded();
  const before = await place();
  await target.click({ position: { x: 40, y: 12 } });
  await expect(target).toHaveAttribute('data-checked');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return (await place()).map((now, i) => Math.round(now - (before[i] ?? 0))).join(' ');
}

const STAYED = '0 0 0 0 0';

for (const width of [320, 960]) {
  test(`no answer moves what is under the pointer: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openReady(page);
    const found: string[] = [];
    const attempt = async (question: number, option: number): Promise<void> => {
      const way = await moved(page, question, option);
      if (way !== STAYED) found.push(`question ${question + 1}, option ${option + 1}: ${way}`);
    };
    let most = 0;
    for (const first of [0, 1, 2, 3, 4, 0]) {
      await attempt(0, first);
      // Each follow-up, with each of its options, as long as there is another.
      for (let next = 1; next < (await page.locator('.teh fieldset').count()); next++) {
        most = Math.max(most, next);
        const options = await page.locator('.teh fieldset').nth(next).locator('.teh-option').count();
        for (let option = 0; option < options; option++) await attempt(next, option);
      }
    }
    expect(most).toBeGreaterThanOrEqual(2);
    expect(found).toEqual([]);
  });
}

test('it stays there too where the page is scrolled down to it', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 500 });
  await openReady(page);
  await row(page, 0, 0).click();
  for (const [question, option] of [
    [0, 4],
    [0, 1],
    [1, 0],
    [0, 3],
    [1, 2],
  ] as const) {
    await row(page, question, option).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    expect(await moved(page, question, option)).toBe(STAYED);
  }
});

test('a panel whose leading cause stands above the question would be seen', async ({ page }) => {
  await openReady(page);
  await withRules(
    page,
    '.teh { display: flex; flex-direction: column } .teh-lead { order: -1 } html { overflow-anchor: none }',
  );
  expect(await moved(page, 0, 1)).not.toBe(STAYED);
});
