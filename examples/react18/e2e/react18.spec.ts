import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** `development` is Vite's build with the React that checks every attribute while it hydrates. */
const bundlers = ['vite', 'development', 'webpack'];
const pages = [
  ['renderToString with an entry', 'string.html'],
  ['renderToPipeableStream with an entry', 'stream.html'],
  ['renderToPipeableStream with a code alone', 'code.html'],
] as const;

/** Every test fails on any message in the console. */
const test = base.extend({
  page: async ({ page }, give) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      if (!message.text().includes('React DevTools')) messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    await give(page);
    expect(messages, 'messages in the console').toEqual([]);
  },
});

for (const bundler of bundlers) {
  test.describe(`built by ${bundler}`, () => {
    test('a person who asks about a code gets its help, and nothing of it loads before', async ({ page }) => {
      const inside = await holdPanel(page);
      await page.goto(`/${bundler}/index.html`);
      await page.waitForLoadState('networkidle');
      expect(inside.requested()).toBe(false);

      await page.getByRole('button', { name: 'What is 20003?' }).click();
      await expect(page.getByRole('heading', { name: 'Error 20003' })).toBeVisible();
      inside.release();
      await expect(page.getByRole('heading', { name: 'Twilio refused to authenticate this request' })).toBeVisible();
      await expect(keyTypes(page)).toBeVisible();
      await choose(page, 'Standard API key');
      await expect(leadingCause(page)).toContainText('Standard and Restricted keys may not call the Accounts API');
    });

    test('a person whose request failed sees what Twilio said about it, and what to do', async ({ page }) => {
      await page.goto(`/${bundler}/index.html`);
      await page.getByRole('button', { name: 'Why was the message refused?' }).click();
      const help = page.getByRole('region');
      await expect(help.getByText("Invalid 'To' Phone Number: 555")).toBeVisible();
      await expect(help.getByRole('button', { name: 'Copy code 21211' })).toBeVisible();
      await expect(help.getByText('HTTP 400')).toBeVisible();
      await expect(help.getByRole('list').first()).toBeVisible();
    });

    for (const [how, file] of pages) {
      test(`the HTML of ${how} stays as it is until the inside of the panel is there`, async ({ page }) => {
        const inside = await holdPanel(page);
        // Not until `load`, which waits for what is held back.
        await page.goto(`/${bundler}/${file}`, { waitUntil: 'domcontentloaded' });
        await expect.poll(inside.requested).toBe(true);
        const title = page.getByRole('heading', { name: 'Twilio refused to authenticate this request' });
        await expect(title).toBeVisible();
        const served = await keyTypes(page).elementHandle();
        // The event loop of the page turns, so that a wrong tree would be on the screen by now.
        await page.waitForTimeout(300);
        expect(await served?.evaluate((node) => node.isConnected)).toBe(true);
        await expect(title).toBeVisible();

        inside.release();
        await hydrated(page);
        expect(await served?.evaluate((node) => node.isConnected)).toBe(true);
        await choose(page, 'Standard API key');
        await expect(leadingCause(page)).toContainText('Standard and Restricted keys may not call the Accounts API');
      });

      test(`a choice made before the HTML of ${how} is interactive is kept`, async ({ page }) => {
        const inside = await holdPanel(page);
        // Not until `load`, which waits for what is held back.
        await page.goto(`/${bundler}/${file}`, { waitUntil: 'domcontentloaded' });
        await expect.poll(inside.requested).toBe(true);
        await choose(page, 'Restricted API key');
        inside.release();
        await hydrated(page);
        await expect(keyTypes(page).getByRole('radio', { name: 'Restricted API key' })).toBeChecked();
        await expect(leadingCause(page)).toContainText('Standard and Restricted keys may not call the Accounts API');
        await expect(page.getByRole('button', { name: 'Clear answers' })).toBeVisible();
      });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the help that was drawn with its entry is readable, and folded parts open', async ({ page }) => {
    await page.goto('/vite/string.html');
    await expect(page.getByRole('heading', { name: 'Twilio refused to authenticate this request' })).toBeVisible();
    const cause = page.getByText('Account SID and Auth Token do not match');
    await expect(cause).toBeHidden();
    await page
      .locator('summary')
      .filter({ has: page.getByText('The value', { exact: true }) })
      .click();
    await cause.click();
    await expect(page.getByText('Every account and subaccount has its own Auth Token.')).toBeVisible();
  });
});

/** Holds back the file in which the inside of the panel is, whatever a bundler called it. */
async function holdPanel(page: Page): Promise<{ requested: () => boolean; release: () => void }> {
  let requested = false;
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    // The class of the questions' frame, which stands in no other module.
    if (body.includes('teh-questions')) {
      requested = true;
      await released;
    }
    await route.fulfill({ response, body });
  });
  return { requested: () => requested, release };
}

function keyTypes(page: Page): Locator {
  return page.getByRole('group', { name: 'Which credentials signed the request?' });
}

function leadingCause(page: Page): Locator {
  return page.locator('.teh-lead');
}

async function choose(page: Page, keyType: string): Promise<void> {
  await keyTypes(page).getByRole('radio', { name: keyType }).check();
}

/** React has taken the HTML over: it marks the nodes that it manages. */
async function hydrated(page: Page): Promise<void> {
  await expect
    .poll(() => keyTypes(page).evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}
