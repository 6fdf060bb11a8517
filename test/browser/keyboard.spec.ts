import { expect, inEachLook, openReady, type Page, test, unfold, withRules } from './test.ts';

/** Presses Tab from the page's button, once for each stop in the panel and once more. */
async function walk(page: Page): Promise<{ stops: string[]; faults: string[] }> {
  await page.getByRole('button', { name: 'Connect again' }).focus();
  await page.evaluate(() => measure.noteStops());
  const expected = await page.evaluate(() => measure.tabStops().length);
  for (let presses = 0; presses <= expected; presses++) await page.keyboard.press('Tab');
  return page.evaluate(() => measure.noted());
}

test('Tab goes through everything that is collapsed, in reading order, with a ring around each stop', async ({
  page,
}) => {
  await openReady(page);
  const { stops, faults } = await walk(page);
  expect(faults).toEqual([]);
  expect(stops).toEqual(await page.evaluate(() => measure.tabStops()));
  expect(stops[0]).toMatch(/^input/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('a link');
});

test('Tab goes through everything expanded, with a ring around each stop, in each look', async ({ page }) => {
  test.slow(); // six looks, one after the other
  await openReady(page, { show: 'error' });
  await unfold(page);
  await inEachLook(page, async (look) => {
    const { stops, faults } = await walk(page);
    expect(faults, look).toEqual([]);
    expect(stops, look).toEqual(await page.evaluate(() => measure.tabStops()));
    expect(stops.length).toBeGreaterThan(60);
  });
});

test('the check notices a missing ring, and a stop that Tab passes over', async ({ page }) => {
  await openReady(page, { show: 'search' });
  await withRules(page, '.teh-search-field:focus-within { outline: 1px solid #ccc !important }');
  const { stops, faults } = await walk(page);
  expect(stops).toHaveLength(1);
  expect(faults).toEqual([expect.stringMatching(/ring 1px solid/), expect.stringMatching(/ring 1\.\d\d:1/)]);
  await page.getByRole('combobox').evaluate((field) => field.setAttribute('tabindex', '-1'));
  expect((await walk(page)).stops).not.toEqual(await page.evaluate(() => measure.tabStops()));
});

test('a person with a keyboard answers, changes an answer, opens a group, and never loses the focus', async ({
  page,
}) => {
  await openReady(page);
  await page.evaluate(() => {
    // Whenever the focus goes to nowhere, not only where the test looks.
    document.addEventListener('focusout', ({ target }) => {
      setTimeout(() => {
        if (document.activeElement === document.body) {
          console.error(`The focus is lost, from ${(target as Element).outerHTML}`);
        }
      });
    });
  });
  const radio = (value: string) => page.locator(`.teh fieldset input[value="${value}"]`);
  const change = page.locator('.teh-answer > button');
  await page.getByRole('button', { name: 'Connect again' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.teh fieldset input').first()).toBeFocused();
  await radio('SK').focus();
  // The arrow keys choose as they go: the question stays open.
  await page.keyboard.press('ArrowDown');
  await expect(radio('AC')).toBeChecked();
  await expect(radio('AC')).toBeFocused();
  // Among the options, the chosen one has to show that it has the focus, too.
  expect(await page.evaluate(() => measure.focusRing().faults)).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await expect(radio('SK')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(change).toBeFocused();
  await radio('standard-key').focus();
  await page.keyboard.press('Space');
  await expect(change.nth(1)).toBeFocused();
  await radio('accounts').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: /^Most likely cause/ })).toBeVisible();
  await expect(change.nth(2)).toBeFocused();
  // Once more, through Change.
  await page.keyboard.press('Enter');
  await expect(radio('accounts')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(change).toHaveCount(3);

  const group = page.locator('.teh-group').first();
  for (const key of ['Enter', 'Space']) {
    await group.locator('summary').first().focus();
    await page.keyboard.press(key);
    await expect(group).toHaveAttribute('open');
    await page.keyboard.press(key);
    await expect(group).not.toHaveAttribute('open');
    await expect(group.locator('summary').first()).toBeFocused();
  }
  await page.getByRole('button', { name: "That didn't help" }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.teh-lead-heading, .teh fieldset input').first()).toBeFocused();
  await page.getByRole('button', { name: /^Undo/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.teh-lead-heading')).toBeFocused();
});
