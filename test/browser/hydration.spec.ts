import { CHUNK, expect, hold, type Page, test } from './test.ts';

/** The chunk with the inside of the panel, as Vite names it. */
const PANEL = /assets\/panel-[^/]*\.js$/;

/** How the server drew the page: in one go or as a stream with the entry, or from a code alone. */
const ways = ['string', 'stream', 'code'] as const;

async function open(page: Page, react: string, way: string, start = 'now'): Promise<void> {
  // Not until `load`, which waits for what is held back.
  const address = `${process.env['BROWSER_PAGE']}served-${react}/${way}.html?start=${start}`;
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

const host = (page: Page) => page.getByRole('button', { name: /^Rendered/ });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const lead = (page: Page) => page.locator('.teh-lead');
const group = (page: Page, name: string) =>
  page.locator('summary').filter({ has: page.getByText(name, { exact: true }) });

const theme = (page: Page) => page.getByRole('button', { name: /^Theme/ });

/** Presses the host's button until it answers, as a person does while a page wakes up. */
async function pressUntilItAnswers(page: Page): Promise<void> {
  await expect(async () => {
    await host(page).click();
    await expect(page.getByRole('button', { name: /^Rendered [1-9]/ })).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** Marks what the server sent, so that what took its place would be seen. */
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

for (const react of ['19', '18']) {
  test.describe(`React ${react}`, () => {
    for (const way of ways) {
      for (const start of ['now', 'click']) {
        test(`the page works before the inside of the panel is there, and the help afterwards: ${way}, hydrated ${start}`, async ({
          page,
        }) => {
          const release = await hold(page, PANEL);
          const requested = page.waitForRequest(PANEL);
          await open(page, react, way, start);
          await page.locator('html[data-ready]').waitFor();
          const added = await mark(page);
          // What a person does while nothing of the help runs: choose, open, stand somewhere.
          await radio(page, 'Standard API key').check();
          await group(page, 'The account or Region').click();
          if (start === 'click') await page.getByRole('button', { name: 'Start' }).click();
          await requested;
          await pressUntilItAnswers(page);
          await group(page, 'The account or Region').focus();
          expect(await added()).toBe(0);

          release();
          await expect(lead(page)).toContainText('Standard and Restricted keys may not call the Accounts API');
          await expect(radio(page, 'Standard API key')).toBeChecked();
          await expect(page.locator('details[data-group=account]')).toHaveAttribute('open', '');
          await expect(group(page, 'The account or Region')).toBeFocused();
        });

        test(`where the inside of the panel does not load the page works, and what the server wrote stays: ${way}, hydrated ${start}`, async ({
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
          // The event loop of the page turns, so that a notice would be on the screen by now.
          await page.waitForTimeout(300);
          await theme(page).click();
          await expect(theme(page)).toHaveText('Theme 1');

          expect(await added()).toBe(0);
          await expect(page.getByRole('region')).toHaveAccessibleName('Twilio refused to authenticate this request');
          await group(page, 'The account or Region').click();
          await group(page, 'The credentials belong to another Region').click();
          await expect(page.getByText('Auth Tokens and API keys are valid in one Region.')).toBeVisible();
          await expect(page.getByRole('link', { name: "Read Twilio's page for 20003" })).toHaveAttribute(
            'href',
            'https://www.twilio.com/docs/api/errors/20003',
          );
          // The browser itself says that the file did not arrive; React says nothing.
          expect(new Set(complaints)).toEqual(new Set(['console.error: Failed to load resource: net::ERR_FAILED']));
          complaints.length = 0;
        });
      }
    }

    test('where the entry does not load the page works, and what the server wrote stays', async ({
      page,
      complaints,
    }) => {
      await page.route(CHUNK, (route) => route.abort());
      const failed = page.waitForEvent('requestfailed', (request) => CHUNK.test(request.url()));
      await open(page, react, 'code');
      const added = await mark(page);
      await failed;
      await pressUntilItAnswers(page);
      await page.waitForTimeout(300);
      expect(await added()).toBe(0);
      await expect(radio(page, 'Main API key')).toBeVisible();
      expect(new Set(complaints)).toEqual(new Set(['console.error: Failed to load resource: net::ERR_FAILED']));
      complaints.length = 0;
    });

    test('a host that hands something new down meanwhile works on, and shows the help once it is there', async ({
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
      await radio(page, 'Standard API key').check();
      await expect(lead(page)).toContainText('Standard and Restricted keys may not call the Accounts API');
      // React 18 regrets that it has to draw the panel anew; the page around it stays.
      if (react === '18') {
        expect(complaints).toEqual([expect.stringContaining('Minified React error #421')]);
        complaints.length = 0;
      }
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first of the two to start with leads to its group, which opens', async ({ page }) => {
    await open(page, '19', 'stream');
    await page.getByRole('link', { name: 'Show all 9' }).click();
    const value = group(page, 'The value');
    await expect(value).toBeInViewport();
    await value.click();
    await expect(group(page, 'The API key was deleted or belongs elsewhere')).toBeVisible();
  });
});
