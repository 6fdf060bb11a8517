import { CHUNK, expect, hold, open, openReady, type Page, test } from './test.ts';

const moving = (page: Page) => page.evaluate(() => document.getAnimations().length);

/** Presses a target, and looks at the first group of causes before, in each frame of its motion, and after it: its height, its top. */
async function press(page: Page, target: string): Promise<{ heights: number[]; tops: number[] }> {
  // Eight times as slow, so that a slow machine has frames of it, too.
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Animation.enable');
  await devTools.send('Animation.setPlaybackRate', { playbackRate: 1 / 8 });
  return page
    .locator(target)
    .first()
    .evaluate(async (element: HTMLElement) => {
      const group = document.querySelector('.teh-others details');
      if (!group) throw new Error('There is no group of causes.');
      const heights: number[] = [];
      const tops: number[] = [];
      const look = (): void => {
        const { height, top } = group.getBoundingClientRect();
        if (heights.at(-1) !== height) heights.push(height);
        if (tops.at(-1) !== top) tops.push(top);
      };
      look();
      const toggled = new Promise((resolve) => group.addEventListener('toggle', resolve, { once: true }));
      element.click();
      await toggled;
      do {
        await new Promise(requestAnimationFrame);
        look();
        // The content's own transition isn't listed; the arrow beside the title turns as long.
      } while (document.getAnimations().length > 0);
      await new Promise(requestAnimationFrame);
      look();
      return { heights, tops };
    });
}

const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

test('a group of causes grows while it opens and shrinks while it closes, and its title stays', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openReady(page);
  for (let time = 0; time < 2; time++) {
    const opening = await press(page, '.teh-others summary');
    expect(opening.heights.length).toBeGreaterThan(4);
    expect(opening.heights).toEqual(sorted(opening.heights));
    expect(opening.tops).toHaveLength(1);
    const closing = await press(page, '.teh-others summary');
    expect(closing.heights.length).toBeGreaterThan(4);
    expect(closing.heights).toEqual(sorted(closing.heights).toReversed());
    expect(closing.heights.at(-1)).toBe(opening.heights[0]);
  }
});

test('with reduced motion, a group is open or closed at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReady(page);
  expect((await press(page, '.teh-others summary')).heights).toHaveLength(2);
  expect((await press(page, '.teh-others summary')).heights).toHaveLength(2);
});

for (const [reducedMotion, expected] of [
  ['no-preference', 'teh-lead'],
  ['reduce', undefined],
] as const) {
  test(`a new leading cause fades in unless motion is reduced: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await openReady(page);
    for (const value of ['SK', 'standard-key']) await page.locator(`.teh input[value="${value}"]`).click();
    const fading = await page.locator('.teh input[value="accounts"]').evaluate(async (element: HTMLElement) => {
      element.click();
      await new Promise(requestAnimationFrame);
      return document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition && one.transitionProperty === 'opacity')
        .map(({ effect }) => (effect as KeyframeEffect).target?.className);
    });
    expect(fading.at(0)).toBe(expected);
  });
}

test('with reduced motion nothing moves: while it loads, when it is there, and when an answer or a group changes', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const release = await hold(page, CHUNK);
  await open(page, { show: 'code,search' });
  await page.locator('.teh-skeleton').waitFor();
  expect(await moving(page)).toBe(0);
  release();
  await expect(page.locator('.teh-question')).toBeVisible();
  expect(await moving(page)).toBe(0);
  // Read at once, before a transition could end.
  for (const target of ['.teh-option', '.teh-others summary', '.teh-answer > button']) {
    const during = await page
      .locator(target)
      .first()
      .evaluate((element: HTMLElement) => {
        element.click();
        return new Promise<number>((resolve) => requestAnimationFrame(() => resolve(document.getAnimations().length)));
      });
    expect(during, target).toBe(0);
  }
});

test('the check notices motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const release = await hold(page, CHUNK);
  await open(page);
  await page.locator('.teh-skeleton').waitFor();
  expect(await moving(page)).toBeGreaterThan(0);
  release();
});
