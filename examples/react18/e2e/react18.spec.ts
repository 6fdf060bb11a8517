import { test as base, expect, type Page } from '@playwright/test';
import { answerAsStandardKey, hydrated, KEY_TYPE_CAUSE, leadingCause, question } from '../../panel.ts';

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
      await expect(page.getByRole('heading', { name: /Error 20003/ })).toBeVisible();
      inside.release();
      await answerAsStandardKey(page);
      await expect(leadingCause(page)).toHaveAttribute('data-cause', KEY_TYPE_CAUSE);
    });

    test('a person whose request failed sees which error it is, and what to do', async ({ page }) => {
      await page.goto(`/${bundler}/index.html`);
      await page.getByRole('button', { name: 'Why was the message refused?' }).click();
      const help = page.getByRole('region');
      await expect(help.getByRole('heading', { name: /Error 21211/ })).toBeVisible();
      // Twilio's message quotes the number, which decides the cause.
      await expect(leadingCause(page)).toHaveAttribute('data-cause', 'invalid-to-number');
      await expect(help.getByText('HTTP 400')).toBeVisible();
      await expect(help.getByRole('list').first()).toBeVisible();
    });

    for (const [how, file] of pages) {
      test(`the HTML of ${how} stays as it is until the inside of the panel is there`, async ({ page }) => {
        const inside = await holdPanel(page);
        // Not until `load`, which waits for what is held back.
        await page.goto(`/${bundler}/${file}`, { waitUntil: 'domcontentloaded' });
        await expect.poll(inside.requested).toBe(true);
        const title = page.getByRole('heading', { name: /Error 20003/ });
        await expect(title).toBeVisible();
        const served = await question(page, 'usernameStart').elementHandle();
        // The event loop of the page turns, so that a wrong tree would be on the screen by now.
        await page.waitForTimeout(300);
        expect(await served?.evaluate((node) => node.isConnected)).toBe(true);
        await expect(title).toBeVisible();

        inside.release();
        await hydrated(question(page, 'usernameStart'));
        expect(await served?.evaluate((node) => node.isConnected)).toBe(true);
        await answerAsStandardKey(page);
        await expect(leadingCause(page)).toHaveAttribute('data-cause', KEY_TYPE_CAUSE);
      });

      test(`a choice made before the HTML of ${how} is interactive is kept`, async ({ page }) => {
        const inside = await holdPanel(page);
        // Not until `load`, which waits for what is held back.
        await page.goto(`/${bundler}/${file}`, { waitUntil: 'domcontentloaded' });
        await expect.poll(inside.requested).toBe(true);
        await question(page, 'usernameStart').locator('input[value="SK"]').check();
        inside.release();
        await expect(question(page, 'credential')).toBeVisible();
        await expect(page.getByRole('button', { name: 'Change: Username' })).toBeVisible();
      });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the help that was rendered with its entry is readable, and collapsed parts open', async ({ page }) => {
    await page.goto('/vite/string.html');
    await expect(page.getByRole('heading', { name: /Error 20003/ })).toBeVisible();
    const cause = page.locator('details[data-cause]').first();
    await expect(cause.locator('.teh-explanation')).toBeHidden();
    await cause.locator('> summary').click();
    await expect(cause.locator('.teh-explanation')).toBeVisible();
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
