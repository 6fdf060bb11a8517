import { expect, openReady, type Page, test, unfold, withRules } from './test.ts';

/** Presses Tab from the page's button until the focus has left the panel. */
async function walk(page: Page): Promise<{ stops: string[]; faults: string[] }> {
  const stops: string[] = [];
  const faults: string[] = [];
  await page.getByRole('button', { name: 'Connect again' }).focus();
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => measure.stop());
    if (stop === undefined) break;
    stops.push(stop);
    faults.push(...(await page.evaluate(() => measure.focusRing().faults)));
    expect(stops.length).toBeLessThan(400);
  }
  return { stops, faults };
}

test('Tab goes through everything that is folded up, in reading order, with a ring around each stop', async ({
  page,
}) => {
  await openReady(page);
  const { stops, faults } = await walk(page);
  expect(faults).toEqual([]);
  expect(stops).toEqual(await page.evaluate(() => measure.tabStops()));
  expect(stops[0]).toMatch(/"Copy code 20003"$/);
  expect(stops[1]).toMatch(/^input/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('a link');
});

for (const recipe of ['plain', 'paste', 'tailwind'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`Tab goes through everything unfolded, with a ring around each stop: ${recipe}, ${theme}`, async ({
      page,
    }) => {
      await openReady(page, { show: 'error', recipe, theme });
      await unfold(page);
      const { stops, faults } = await walk(page);
      expect(faults).toEqual([]);
      expect(stops).toEqual(await page.evaluate(() => measure.tabStops()));
      expect(stops.length).toBeGreaterThan(60);
    });
  }
}

test('a missing ring, and a stop that Tab passes over, would be seen', async ({ page }) => {
  await openReady(page, { show: 'search' });
  await withRules(page, '.teh-search-field:focus-within { outline: 1px solid #ccc !important }');
  const { stops, faults } = await walk(page);
  expect(stops).toHaveLength(1);
  expect(faults).toEqual([expect.stringMatching(/ring 1px solid/), expect.stringMatching(/ring 1\.\d\d:1/)]);
  await page.getByRole('combobox').evaluate((field) => field.setAttribute('tabindex', '-1'));
  expect((await walk(page)).stops).not.toEqual(await page.evaluate(() => measure.tabStops()));
});

test('a person with a keyboard answers, opens a group, clears, and never loses the focus', async ({ page }) => {
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
  const radio = (name: string, question = 0) =>
    page.locator('.teh fieldset').nth(question).getByRole('radio', { name, exact: true });
  await page.getByRole('button', { name: 'Copy code 20003' }).focus();
  await page.keyboard.press('Tab');
  await expect(radio('Main API key')).toBeFocused();
  await page.keyboard.press('Space');
  for (const name of [
    'Standard API key',
    'Restricted API key',
    'Account SID + Auth Token',
    'Not sure',
    'Main API key',
  ]) {
    await page.keyboard.press('ArrowDown');
    await expect(radio(name)).toBeFocused();
    await expect(radio(name)).toBeChecked();
  }
  await page.keyboard.press('ArrowRight');
  await expect(radio('Standard API key')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(radio('Accounts', 1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(radio('API keys', 1)).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(radio('Accounts', 1)).toBeChecked();
  await expect(page.getByRole('heading', { name: /^Likely cause/ })).toBeVisible();

  for (const [key, title] of [
    ['Enter', 'The value'],
    ['Space', 'The account or Region'],
  ] as const) {
    const group = page.locator('details', { has: page.locator('summary', { hasText: title }) }).first();
    await group.locator('summary').first().focus();
    await page.keyboard.press(key);
    await expect(group).toHaveAttribute('open');
    await expect(group.locator('details').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(group.locator('details summary').first()).toBeFocused();
    await group.locator('summary').first().focus();
    await page.keyboard.press(key);
    await expect(group).not.toHaveAttribute('open');
    await expect(group.locator('summary').first()).toBeFocused();
  }

  const clear = page.getByRole('button', { name: 'Clear answers' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await expect(clear).toHaveCount(0);
  await expect(radio('Main API key')).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});
