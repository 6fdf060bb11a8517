import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../chromium.mjs';

/**
 * What a person gets: bytes of JavaScript (gzip, as a server would send them) before and after the button, messages of the console, and what is
 * wrong with what is seen.
 *
 * @typedef {{ first: number, shown: number, messages: string[], faults: string[] }} Look
 */

/**
 * Opens a built site, and shows the help where it has some.
 *
 * @param {string} url
 * @param {{ hasHelp: boolean }} options
 * @returns {Promise<Look>}
 */
export async function look(url, { hasHelp }) {
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
    /** @type {string[]} */
    const messages = [];
    /** @type {Promise<number>[]} */
    const sizes = [];
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') {
        sizes.push(
          response.body().then(
            (body) => gzipSync(body, { level: 9 }).length,
            () => 0,
          ),
        );
      }
    });
    const bytes = async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);

    await page.goto(url, { waitUntil: 'networkidle' });
    const first = await bytes();
    await page.getByRole('button', { name: 'What is 20003?' }).click();
    if (!hasHelp) return { first, shown: first, messages, faults: [] };

    const help = page.locator('section.teh');
    await help.locator('[data-cause], .teh-question').first().waitFor({ state: 'attached', timeout: 30_000 });
    const heading = help.getByRole('heading', { name: /20003/ });
    await heading.waitFor({ timeout: 10_000 });
    await page.waitForLoadState('networkidle');
    const light = await colorsOf(help);
    // As next-themes and others do it.
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark';
    });
    const dark = await colorsOf(help);
    const faults = [
      light.background > 200 && light.text < 80 ? '' : `light: ${JSON.stringify(light)}`,
      dark.background < 60 && dark.text > 180 ? '' : `dark: ${JSON.stringify(dark)}`,
      light.border > 0 ? '' : 'no border',
      light.link ? '' : 'links have the color of the text',
    ].filter(Boolean);
    return { first, shown: await bytes(), messages, faults };
  } finally {
    await browser.close();
  }
}

/**
 * Lightness of what is seen, 0 to 255, as painted: colors may be computed in any color space.
 *
 * @param {import('playwright').Locator} help
 */
function colorsOf(help) {
  return help.evaluate((root) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const painted = (/** @type {string} */ color) => {
      if (!context) return [0, 0, 0, 0];
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const lightness = (/** @type {string} */ color) => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = painted(color);
      return alpha === 0 ? -1 : Math.round((red + green + blue) / 3);
    };
    const style = getComputedStyle(root);
    const link = root.querySelector('a');
    return {
      background: lightness(style.backgroundColor),
      text: lightness(style.color),
      border: Math.max(
        ...[root, ...root.querySelectorAll('*')].map((one) => parseFloat(getComputedStyle(one).borderTopWidth)),
      ),
      link: link !== null && getComputedStyle(link).color !== style.color,
    };
  });
}
