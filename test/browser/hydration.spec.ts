import { ABORTED, CHUNK, expect, hold, type Page, test, twoFrames } from './test.ts';

/** The chunk with the inside of the panel, as Vite names it. */
const PANEL = /assets\/panel-[^/]*\.js$/;

/**
 * How the server rendered the page: as a string or a stream with the entry, or from a code alone. When it is hydrated, and how a test's
 * name says it. Every two of the version, the way and the time meet; all combinations would say no more.
 */
const pages = {
  '19': [
    ['string', 'now', 'at once'],
    ['stream', 'click', 'on a click'],
    ['code', 'now', 'at once'],
  ],
  '18': [
    ['string', 'click', 'on a click'],
    ['stream', 'now', 'at once'],
    ['code', 'click', 'on a click'],
  ],
} as const;

async function open(page: Page, react: string, way: string, start = 'now'): Promise<void> {
  // Not until `load`, which waits for the chunks that are held back.
  const url = `${process.env['BROWSER_PAGE']}served-${react}/${way}.html?start=${start}`;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

const host = (page: Page) => page.getByRole('button', { name: /^Rendered/ });
const theme = (page: Page) => page.getByRole('button', { name: /^Theme/ });
const radio = (page: Page, field: string, value: string) =>
  page.locator(`fieldset[data-field="${field}"] input[value="${value}"]`);
const lead = (page: Page) => page.locator('.teh-lead');
const summary = (page: Page, details: string) => page.locator(`details${details} > summary`);

/** Collapsed inside the list of all causes. */
const GROUP = '[data-group="account"]';

async function openGroup(page: Page): Promise<void> {
  await summary(page, '.teh-all').click();
  await summary(page, GROUP).click();
}

/** Answers the questions that follow the username, until a cause leads. */
async function answerTheRest(page: Page): Promise<void> {
  // An answered question collapses, so `check()` would look for a radio button that is gone.
  await radio(page, 'credential', 'standard-key').click();
  await radio(page, 'resource', 'accounts').click();
  await expect(lead(page)).toHaveAttribute('data-cause', 'key-type-cannot-access-accounts');
}

/** Presses the host's button until it answers, as a person does while a page hydrates. */
async function pressUntilItAnswers(page: Page): Promise<void> {
  await expect(async () => {
    await host(page).click();
    await expect(page.getByRole('button', { name: /^Rendered [1-9]/ })).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** Marks what the server sent; the function that it returns counts the elements that are not marked. */
async function mark(page: Page): Promise<() => Promise<number>> {
  const served = page.locator('.teh *');
  const count = await served.evaluateAll((all) => {
    for (const one of all) (one as Element & { isServed?: boolean }).isServed = true;
    return all.length;
  });
  expect(count).toBeGreaterThan(500);
  return () =>
    served.evaluateAll((all) => all.filter((one) => !(one as Element & { isServed?: boolean }).isServed).length);
}

for (const react of ['19', '18'] as const) {
  test.describe(`React ${react}`, () => {
    for (const [way, start, when] of pages[react]) {
      test(`the page works before the inside of the panel is there, and the help afterwards: ${way}, hydrated ${when}`, async ({
        page,
      }) => {
        const release = await hold(page, PANEL);
        const requested = page.waitForRequest(PANEL);
        await open(page, react, way, start);
        await page.locator('html[data-ready]').waitFor();
        const added = await mark(page);
        // What a person does before the help is hydrated: choose, open, move the focus.
        await radio(page, 'usernameStart', 'SK').click();
        await openGroup(page);
        if (start === 'click') await page.getByRole('button', { name: 'Start' }).click();
        await requested;
        await pressUntilItAnswers(page);
        await summary(page, GROUP).focus();
        expect(await added()).toBe(0);

        release();
        await expect(page.getByRole('button', { name: 'Change: Username' })).toBeVisible();
        await expect(page.locator(`details${GROUP}`)).toHaveAttribute('open', '');
        await expect(summary(page, GROUP)).toBeFocused();
        await answerTheRest(page);
      });

      test(`where the inside of the panel does not load the page works, and the server's HTML stays: ${way}, hydrated ${when}`, async ({
        page,
        complaints,
      }) => {
        await page.route(PANEL, (route) => route.abort());
        const failed = page.waitForEvent('requestfailed', (request) => PANEL.test(request.url()));
        await open(page, react, way, start);
        await page.locator('html[data-ready]').waitFor();
        const added = await mark(page);
        if (start === 'click') await page.getByRole('button', { name: 'Start' }).click();
        await failed;
        await pressUntilItAnswers(page);
        await theme(page).click();
        await expect(theme(page)).toHaveText('Theme 1');
        // A notice would be on the screen by now.
        await twoFrames(page);

        expect(await added()).toBe(0);
        await expect(page.getByRole('region')).toHaveAccessibleName(/20003/);
        await openGroup(page);
        await summary(page, '[data-cause="region-mismatch"]').click();
        await expect(page.locator('details[data-cause="region-mismatch"] .teh-steps')).toBeVisible();
        await summary(page, '.teh-sources').click();
        await expect(page.locator('.teh-sources a[href*="/docs/api/errors/20003"]')).toBeVisible();
        // React says nothing.
        expect(new Set(complaints)).toEqual(new Set([ABORTED]));
        complaints.length = 0;
      });
    }

    test("where the entry does not load the page works, and the server's HTML stays", async ({ page, complaints }) => {
      await page.route(CHUNK, (route) => route.abort());
      const failed = page.waitForEvent('requestfailed', (request) => CHUNK.test(request.url()));
      await open(page, react, 'code');
      const added = await mark(page);
      await failed;
      await pressUntilItAnswers(page);
      await twoFrames(page);
      expect(await added()).toBe(0);
      await expect(radio(page, 'usernameStart', 'AC')).toBeVisible();
      expect(new Set(complaints)).toEqual(new Set([ABORTED]));
      complaints.length = 0;
    });

    test('a host that changes a context meanwhile keeps working, and shows the help once it is there', async ({
      page,
      complaints,
    }) => {
      const release = await hold(page, PANEL);
      const requested = page.waitForRequest(PANEL);
      await open(page, react, 'stream');
      await requested;
      await pressUntilItAnswers(page);
      await theme(page).click();
      await expect(theme(page)).toHaveText('Theme 1');
      release();
      await radio(page, 'usernameStart', 'SK').click();
      await answerTheRest(page);
      // React 18 reports that it renders the panel on the client instead; the page around it stays.
      if (react === '18') {
        expect(complaints).toEqual([expect.stringContaining('Minified React error #421')]);
        complaints.length = 0;
      }
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the causes open down to the steps of one', async ({ page }) => {
    await open(page, '19', 'stream');
    await openGroup(page);
    await summary(page, '[data-cause="region-mismatch"]').click();
    await expect(page.locator('details[data-cause="region-mismatch"] .teh-steps')).toBeVisible();
  });
});
