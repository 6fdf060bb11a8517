import { test as base, expect, type Page } from '@playwright/test';

export { expect, type Page } from '@playwright/test';

/** How the page is to be looked at. */
export interface Look {
  /** Which parts the page has, separated by commas: names in `shows` of `page/main.tsx`. */
  show?: string;
  theme?: 'light' | 'dark';
  recipe?: 'plain' | 'paste' | 'tailwind';
  lang?: 'en' | 'de';
}

/** What the browser complained about; empty at the end of each test, or the test fails. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      await page.exposeFunction('complain', (text: string) => {
        complaints.push(text);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          (globalThis as unknown as { complain: (text: string) => void }).complain(
            `${violatedDirective}: ${blockedURI}`,
          );
        });
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Each recipe in light and dark, for `inEachLook`. */
const LOOKS = (['plain', 'paste', 'tailwind'] as const).flatMap((recipe) =>
  (['light', 'dark'] as const).map((theme) => ({ recipe, theme })),
);

/** Gives the page each look in turn, as it stands: they are rules of CSS alone, and opening a page anew takes longer than all of them. */
export async function inEachLook(page: Page, check: (look: string) => Promise<void>): Promise<void> {
  for (const { recipe, theme } of LOOKS) {
    await page.evaluate(
      (look) => {
        document.documentElement.dataset['colorScheme'] = look.theme;
        const main = document.querySelector('main');
        if (main) main.className = `host ${look.recipe}-console`;
      },
      { recipe, theme },
    );
    await finishTransitions(page);
    await check(`${recipe}, ${theme}`);
  }
}

export async function open(page: Page, look: Look = {}): Promise<void> {
  await page.goto(`${process.env['BROWSER_PAGE']}?${new URLSearchParams({ ...look })}`);
  await page.locator('main').waitFor();
}

/** Opens the page, and waits for every panel on it. */
export async function openReady(page: Page, look: Look = {}): Promise<void> {
  await open(page, look);
  await expect(page.locator('.teh-skeleton')).toHaveCount(0);
  await finishTransitions(page);
}

/** Opens everything that is collapsed, layer by layer. */
export async function unfold(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const collapsed = [...document.querySelectorAll<HTMLDetailsElement>('.teh details:not([open])')];
    for (const part of collapsed) part.open = true;
    // What is collapsed is rendered when it is first opened.
    return collapsed.length === 0 && !document.querySelector('.teh details > summary:only-child, .teh-raw code:empty');
  });
}

/** Ends transitions: halfway, a color is neither of the two, and what fades in has too little contrast. */
export async function finishTransitions(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  });
}

/** Adds rules to the page by script, which a policy does not forbid: the broken variants that show that a check can fail. */
export async function withRules(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
  await finishTransitions(page);
}

/** Takes back what `withRules` added. */
export async function withoutRules(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await finishTransitions(page);
}

/** Holds the page's requests until the test lets them through. */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

/**
 * Moves the page's clock, which the test has installed, and waits until React has rendered what its timers changed: React
 * renders in a message that the page sends to itself, which the clock doesn't stop.
 */
export async function passTime(page: Page, ms: number): Promise<void> {
  await page.clock.runFor(ms);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve());
        port1.start();
        port2.postMessage(undefined);
      }),
  );
}

/** What Chromium says by itself when a test aborts a request. */
export const ABORTED = 'console.error: Failed to load resource: net::ERR_FAILED';

/** The part of the catalog that holds 20003, as Vite names it. */
export const CHUNK = /assets\/20003[^/]*\.js$/;

/** Waits until the page has painted what has changed. */
export const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
