import { ABORTED, CHUNK, expect, hold, open, type Page, passTime, test, twoFrames, withRules } from './test.ts';

declare global {
  interface Window {
    /** What has moved, and how far. Filled by `watchShifts`. */
    shifts: string[];
  }
}

/** Collects what moves above the end of the panel. What is below it may move down when the panel grows. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        for (const { node, previousRect, currentRect } of entry.sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          const panel = document.querySelector('.teh');
          const isBelow = panel && node && panel.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_FOLLOWING;
          if (isBelow || element?.tagName === 'MAIN') continue;
          window.shifts.push(`${element?.className ?? 'gone'}: ${previousRect.y} → ${currentRect.y}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Where the panel begins, how wide it is, and where its first line and its title begin. */
async function shape(page: Page): Promise<Record<string, number | undefined>> {
  const panel = await page.locator('.teh').boundingBox();
  const meta = await page.locator('.teh-meta > .teh-icon').boundingBox();
  const title = await page.locator('.teh-title').boundingBox();
  return { top: panel?.y, left: panel?.x, width: panel?.width, x: meta?.x, firstLine: meta?.y, title: title?.y };
}

for (const width of [320, 960]) {
  for (const show of ['code', 'error']) {
    test(`the panel, its first line and its title stay where they are when the help arrives: ${show}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      const identify = await hold(page, /assets\/identifyShown[^/]*\.js$/);
      const release = await hold(page, CHUNK);
      await open(page, { show });
      await page.locator('.teh-skeleton').waitFor();
      const before = await shape(page);
      identify();
      // The code is read before the help is there.
      await expect(page.locator('.teh-code')).toHaveText('Error 20003');
      await twoFrames(page);
      release();
      await expect(page.locator('.teh-others')).toBeVisible();
      await twoFrames(page);
      expect(await shape(page)).toEqual(before);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
    });
  }
}

test('the check notices a skeleton of another shape', async ({ page }) => {
  await watchShifts(page);
  const release = await hold(page, CHUNK);
  await open(page);
  await withRules(page, '.teh:has(.teh-skeleton) { margin-block-start: 80px }');
  await page.locator('.teh-skeleton').waitFor();
  await twoFrames(page);
  const before = await shape(page);
  release();
  await expect(page.locator('.teh-others')).toBeVisible();
  await twoFrames(page);
  expect(await shape(page)).not.toEqual(before);
  expect(await page.evaluate(() => window.shifts)).toContainEqual(expect.stringMatching(/^teh\b/));
});

const isLost = (page: Page) => page.evaluate(() => document.activeElement === document.body);

test('a person whose focus is on a button of the page stays there when the help arrives', async ({ page }) => {
  const release = await hold(page, CHUNK);
  await open(page);
  const button = page.getByRole('button', { name: 'Connect again' });
  await button.focus();
  release();
  await expect(page.locator('.teh-others')).toBeVisible();
  await expect(button).toBeFocused();
});

test('a person who tries again stays in the panel: while it loads, when it fails again, and when it arrives', async ({
  page,
}) => {
  await open(page, { show: 'slow' });
  const skeleton = page.locator('.teh-skeleton');
  await skeleton.waitFor();
  await page.evaluate(() => load.fail());
  const again = page.getByRole('button', { name: 'Try again' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(skeleton).toBeVisible();
  await expect(page.locator('.teh')).toBeFocused();
  expect(await page.evaluate(() => measure.focusRing().faults)).toEqual([]);
  await page.evaluate(() => load.fail());
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(again).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(skeleton).toBeVisible();
  await page.evaluate(() => load.arrive());
  await expect(page.locator('.teh-others')).toBeVisible();
  expect(await isLost(page)).toBe(false);
  // From there Tab leads into the help.
  await page.keyboard.press('Tab');
  await expect(page.locator('.teh fieldset input').first()).toBeFocused();
});

test('a person who tries again and goes elsewhere meanwhile stays there', async ({ page }) => {
  await open(page, { show: 'slow' });
  await page.locator('.teh-skeleton').waitFor();
  await page.evaluate(() => load.fail());
  await page.getByRole('button', { name: 'Try again' }).click();
  const elsewhere = page.getByRole('button', { name: 'Connect again' });
  await elsewhere.focus();
  await page.evaluate(() => load.fail());
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(elsewhere).toBeFocused();
});

test('a person whose focus is on the link of a slow load stays in the panel when the help arrives', async ({
  page,
}) => {
  await page.clock.install();
  const release = await hold(page, CHUNK);
  await open(page);
  await page.locator('.teh-skeleton').waitFor();
  // The link comes after ten seconds.
  await passTime(page, 11_000);
  const link = page.getByRole('link', { name: /20003/ });
  await link.focus();
  release();
  await expect(page.locator('.teh-others')).toBeVisible();
  await passTime(page, 1_000);
  expect(await isLost(page)).toBe(false);
});

test.describe("the code that reads answers, which an error's code alone doesn't need", () => {
  const READER = /assets\/withFacts[^/]*\.js$/;
  const usernameStart = { name: /What does the username start with/ };
  const requestsFor = (page: Page, file: RegExp): string[] => {
    const urls: string[] = [];
    page.on('request', (request) => {
      if (file.test(request.url())) urls.push(request.url());
    });
    return urls;
  };

  for (const [how, enter] of [
    ['a pointer', (page: Page) => page.locator('.teh-title').hover()],
    ['the focus', (page: Page) => page.locator('.teh fieldset input').first().focus()],
  ] as const) {
    test(`loads once ${how} enters the panel`, async ({ page }) => {
      const requests = requestsFor(page, READER);
      await page.mouse.move(0, 0);
      await open(page);
      await expect(page.locator('.teh-others')).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(requests).toEqual([]);
      await enter(page);
      await expect.poll(() => requests).toHaveLength(1);
    });
  }

  test('loads at once with an error', async ({ page }) => {
    const requests = requestsFor(page, READER);
    await open(page, { show: 'error' });
    await expect(page.locator('.teh-others')).toBeVisible();
    expect(requests).toHaveLength(1);
  });

  test('an answer is shown while it loads, and takes effect afterwards', async ({ page }) => {
    const release = await hold(page, READER);
    await open(page);
    await page.getByRole('group', usernameStart).getByText('AC', { exact: true }).click();
    await expect(page.locator('.teh-answer')).toContainText('AC');
    await expect(page.locator('.teh fieldset')).toHaveCount(0);
    await expect(page.locator('.teh-lead-heading')).toHaveCount(0);
    release();
    await expect(page.locator('.teh fieldset, .teh-lead-heading').first()).toBeVisible();
    await expect(page.locator('.teh-answer')).toContainText('AC');
    await expect(page.getByRole('status').filter({ hasText: /^(?:Next question|Most likely cause)/ })).toHaveCount(1);
  });

  test("isn't needed for a cause that didn't help: what comes next is there at once, and has the focus", async ({
    page,
  }) => {
    const release = await hold(page, READER);
    await open(page, { show: 'single' });
    await page.getByRole('button', { name: "That didn't help" }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.teh-lead-heading')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
    release();
    // The reason is among what arrives. Opening the cause by script leaves the focus where it is.
    await page
      .locator('.teh-others details')
      .first()
      .evaluate((cause: HTMLDetailsElement) => (cause.open = true));
    await expect(page.getByText("You tried this, and it didn't help.")).toBeVisible();
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
  });

  test('a failure to load is announced once there is an answer, not before, and the help stays', async ({
    page,
    complaints,
  }) => {
    await page.route(READER, (route) => route.abort());
    await open(page);
    await page.locator('.teh-title').hover();
    await expect(page.locator('.teh-others')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('group', usernameStart).getByText('AC', { exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText(/^Loading failed/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveText(/^Loading failed/);
    await expect(page.locator('.teh-answer')).toContainText('AC');
    await expect(page.locator('.teh-others')).toBeVisible();
    expect(new Set(complaints.splice(0))).toEqual(new Set([ABORTED]));
  });
});
