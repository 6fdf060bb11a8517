import { expect, test } from '@playwright/test';
import { type Driver, engines } from './drivers.ts';

// What is asked of a page: expressions, since they run in browsers that Playwright does not drive.
const count = (selector: string): string => `document.querySelectorAll(${JSON.stringify(selector)}).length`;
const style = (selector: string, property: string): string =>
  `getComputedStyle(document.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(property)}]`;
const box = (selector: string, edge: string): string =>
  `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().${edge}`;

for (const { name, packages, isInstalled, launch } of engines) {
  test.describe(name, () => {
    test.skip(!isInstalled, `${name} is not installed (Debian: ${packages}).`);
    let driver: Driver;
    test.beforeAll(async () => {
      driver = await launch();
    });
    test.afterAll(() => driver.close());

    const pageAt = async (query: string): Promise<void> => {
      await driver.open(`${process.env['BROWSER_PAGE']}${query}`);
      // One panel can be there before the other.
      const panels = new URLSearchParams(query).get('show')?.split(',').length;
      await expect.poll(() => driver.evaluate(count('.teh .teh-others')), { timeout: 20_000 }).toBe(panels);
      // What fades in has less contrast than it will have.
      await driver.evaluate(`document.getAnimations().forEach((one) => one instanceof CSSTransition && one.finish())`);
    };
    const number = async (expression: string): Promise<number> =>
      Number.parseFloat(String(await driver.evaluate(expression)));
    const choose = async (value: string): Promise<void> => {
      const radio = `.teh input[value="${value}"]`;
      await expect.poll(() => driver.evaluate(count(radio))).toBe(1);
      await driver.evaluate(`document.querySelector('${radio}').click()`);
      await expect.poll(() => driver.evaluate(count(radio))).toBe(0);
    };

    test('answers lead to the cause, each in a line of its own', async () => {
      await pageAt('?show=code');
      for (const value of ['SK', 'standard-key', 'accounts']) await choose(value);
      expect(await driver.evaluate(count('.teh-answer'))).toBe(3);
      expect(await driver.evaluate(count('.teh-lead[data-verdict=supported] .teh-steps li'))).toBeGreaterThan(0);
    });

    test('hairlines, padding and the height of a question are there', async () => {
      await pageAt('?show=code');
      expect(await number(style('.teh-others .teh-disclosure', 'borderTopWidth'))).toBeGreaterThan(0);
      expect(await number(style('.teh-option', 'paddingLeft'))).toBeGreaterThanOrEqual(12);
      // The legend is not counted twice.
      const end = await number(box('.teh fieldset', 'bottom'));
      expect(end - (await number(box('.teh .teh-options', 'bottom')))).toBeLessThan(2);
      const gap = (await number(box('.teh legend', 'top'))) - (await number(box('.teh-summary', 'bottom')));
      expect(gap).toBeGreaterThan(8);
      expect(gap).toBeLessThan(24);
      await pageAt('?show=known');
      expect(await number(style('.teh-primary', 'paddingLeft'))).toBeGreaterThanOrEqual(12);
      expect((await number(box('.teh-lead li', 'top'))) - (await number(box('.teh-fix', 'bottom')))).toBeLessThan(12);
    });

    for (const theme of ['light', 'dark']) {
      test(`every text can be read: ${theme}`, async () => {
        await pageAt(`?show=known,code&theme=${theme}`);
        // How light the panel is, by its green: 0 to 255.
        const lightness = `(() => { const c = document.createElement('canvas').getContext('2d'); c.fillStyle = ${style('.teh', 'backgroundColor')}; c.fillRect(0, 0, 1, 1); return c.getImageData(0, 0, 1, 1).data[1]; })()`;
        if (theme === 'dark') expect(await number(lightness)).toBeLessThan(60);
        else expect(await number(lightness)).toBeGreaterThan(240);
        expect(await driver.evaluate('measure.textContrast()')).toEqual([]);
        expect(await driver.evaluate('measure.shapeContrast()')).toEqual([]);
      });
    }

    test('from right to left nothing scrolls sideways, and the numbers of steps are outside of their words', async () => {
      await pageAt('?show=known');
      await driver.evaluate(`document.documentElement.dir = 'rtl'`);
      expect(await driver.evaluate('measure.sidewaysScrolling()')).toEqual([]);
      expect(await driver.evaluate(style('.teh-lead li', 'unicodeBidi'))).not.toBe('plaintext');
      expect(await driver.evaluate(style('.teh-lead li', 'textAlign'))).not.toBe('left');
    });

    test('what a server rendered is hydrated without a word, and a choice made before counts', async () => {
      await driver.open(`${process.env['BROWSER_PAGE']}served-19/string.html?start=click`);
      await driver.evaluate(
        `(globalThis.faults = [], addEventListener('error', ({ message }) => faults.push(message)), console.error = (...words) => faults.push(words.join(' ')), 0)`,
      );
      await expect.poll(() => driver.evaluate(count('html[data-ready]'))).toBe(1);
      await driver.evaluate(`document.querySelector('.teh input[value="SK"]').click()`);
      await driver.evaluate(`document.getElementById('start').click()`);
      await expect.poll(() => driver.evaluate(count('.teh-answer')), { timeout: 20_000 }).toBe(1);
      expect(await driver.evaluate('faults')).toEqual([]);
    });
  });
}
