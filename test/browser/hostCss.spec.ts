import { readFileSync } from 'node:fs';
import { expect, finishTransitions, openReady, type Page, test, unfold, withoutRules, withRules } from './test.ts';

const reset = readFileSync(new URL('../../.storybook/reset.css', import.meta.url), 'utf8');

async function openEverything(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReady(page, { show: 'search,code,error' });
  await unfold(page);
  await page.getByRole('combobox').fill('authentication');
  await expect(page.getByRole('option').first()).toBeVisible();
  // The number of errors is announced once typing has paused. It has to be there before the first look.
  await expect(page.locator('.teh-search').getByRole('status')).toHaveText(/\d/);
  await finishTransitions(page);
}

const looks = (page: Page) => page.evaluate(() => measure.looks());
const withoutColors = (look: string) => look.replace(/(?:rgba?|okl(?:ab|ch))\([^)]*\)/g, 'a color');

test('a reset outside of any layer changes nothing in a panel, without its buttons nothing in the layout; one in a later layer does', async ({
  page,
}) => {
  await openEverything(page);
  const before = await looks(page);
  expect(before.length).toBeGreaterThan(2000);
  // Preflight alone says it with an attribute: a button has no background of its own.
  const bare = reset.replace(/\[type='button'\] \{[^}]*\}/, '');
  expect(bare).not.toBe(reset);
  await withRules(page, bare);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontWeight)).toBe(
    '400',
  );
  expect(await looks(page)).toEqual(before);

  await withoutRules(page);
  await withRules(page, reset);
  expect((await looks(page)).map(withoutColors)).toEqual(before.map(withoutColors));

  await withoutRules(page);
  await withRules(page, `@layer late { ${reset} }`);
  expect(await looks(page)).not.toEqual(before);
});

test("a reset in a layer before the panel's leaves its lists, links, headings and borders alone", async ({ page }) => {
  await openEverything(page);
  await withRules(page, `@layer reset { ${reset} }`);
  expect(
    await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return {
        padding: style('.teh').padding,
        border: style('.teh').borderTopWidth,
        heading: style('.teh-title').fontWeight,
        listMark: style('.teh-steps ol').listStyleType,
        isListIndented: style('.teh-steps ol').paddingInlineStart !== '0px',
        link: style('.teh-place a').textDecorationLine,
        buttonBorder: style('.teh-copy').borderTopWidth,
        fieldBorder: style('.teh-search-field').borderTopWidth,
      };
    }),
  ).toEqual({
    padding: '16px',
    border: '1px',
    heading: '600',
    listMark: 'decimal',
    isListIndented: true,
    link: 'underline',
    buttonBorder: '1px',
    fieldBorder: '1px',
  });
  expect(await page.evaluate(() => measure.sidewaysScrolling())).toEqual([]);
  expect(await page.evaluate(() => measure.smallTargets())).toEqual([]);
  expect(await page.evaluate(() => measure.textContrast())).toEqual([]);
});

test("a host's rule for a class wins, wherever it stands", async ({ page }) => {
  await openReady(page);
  const style = () =>
    page.evaluate(() => {
      const [panel, link] = [document.querySelector('.teh'), document.querySelector('.teh-foot a')];
      if (!panel || !link) throw new Error('There is no panel.');
      return [getComputedStyle(panel).padding, getComputedStyle(link).color];
    });
  await withRules(page, '.teh { padding: 40px } .host a { color: rgb(1, 2, 3) }');
  expect(await style()).toEqual(['40px', 'rgb(1, 2, 3)']);
});
