import assert from 'node:assert/strict';

/**
 * @typedef {object} Stage
 * @property {import('playwright').Browser} browser
 * @property {string} url Address of the console.
 * @property {string} webhookUrl Where webhooks of the debugger go.
 * @property {string} standInUrl Address of the stand-in for Twilio's API.
 * @property {() => Promise<void>} stop Stops the server.
 * @property {() => Promise<void>} restart Stops it, and starts it again with the same database.
 */

/** @typedef {import('../shared/types.ts').TestRequest} TestRequest */
/** @typedef {import('../stand-in/expected.ts').Expectation} Expectation */

/** A check is a sentence about the console, and what proves it. What it returns is printed. @type {[string, (stage: Stage) => Promise<string | void>][]} */
export const checks = [
  [
    'says that there are no errors yet',
    (stage) =>
      visit(stage, '#/', async (page) => {
        await page.getByText('No errors yet.').waitFor();
      }),
  ],
  [
    'takes a debugger event with the right signature as a row, and shows its help',
    (stage) =>
      visit(stage, '#/test', async (page) => {
        await receive(page, 'debugger', 'right', 204);
        await page.getByRole('link', { name: 'Error logs' }).click();
        const row = page.getByRole('row', { name: /11200/ });
        await row.getByRole('button').click();
        const drawer = page.getByRole('dialog', { name: 'Error 11200' });
        await drawer.getByRole('region').waitFor();
        assert.match(await drawer.innerText(), /Debugger webhook/);
        assert.equal(await totalOf(stage), 1);
      }),
  ],
  [
    'answers 403 to a wrong signature, and stores nothing',
    (stage) =>
      visit(stage, '#/test', async (page) => {
        const before = await totalOf(stage);
        await receive(page, 'debugger', 'wrong', 403);
        await receive(page, 'message-status', 'wrong', 403);
        assert.equal(await totalOf(stage), before);
        const unsigned = await fetch(stage.webhookUrl, {
          method: 'POST',
          body: new URLSearchParams({ Sid: 'NO' }),
        });
        assert.equal(unsigned.status, 403);
        assert.equal(await totalOf(stage), before);
      }),
  ],
  [
    'takes the status callback of a failed message as a row',
    (stage) =>
      visit(stage, '#/test', async (page) => {
        await receive(page, 'message-status', 'right', 204);
        await page.getByRole('link', { name: 'Error logs' }).click();
        await page
          .getByRole('row', { name: /3000\d.*Messaging/ })
          .getByRole('button')
          .click();
        const drawer = page.getByRole('dialog');
        await drawer.getByRole('region').waitFor();
        assert.match(await drawer.innerText(), /Status callback of a message/);
      }),
  ],
  ['loses no row of 1,000 webhooks at once', burst],
  ['is not held up by unsigned posts of 80,000 parameters', floodWithParameters],
  [
    'serves nothing but webhooks on the public port',
    async ({ webhookUrl }) => {
      const origin = new URL(webhookUrl).origin;
      for (const path of ['/', '/api/errors', '/api/setup', '/index.html', '//', '/webhooks/debugger']) {
        assert.equal((await fetch(origin + path)).status, path === '//' ? 400 : 404, path);
      }
    },
  ],
  [
    'finds rows by level, product and text',
    (stage) =>
      visit(stage, '#/', async (page) => {
        const count = page.locator('output.count');
        const all = await totalOf(stage);
        await page.getByText(`${all} entries`).waitFor();
        await page.getByLabel('Level', { exact: true }).selectOption('warning');
        await page.getByRole('cell', { name: 'Error', exact: true }).first().waitFor({ state: 'detached' });
        const warnings = Number.parseInt(await count.innerText(), 10);
        assert.ok(warnings > 0 && warnings < all, `${warnings} warnings of ${all}`);
        await page.getByLabel('Level', { exact: true }).selectOption('');
        await page.getByLabel('Product', { exact: true }).selectOption('verify');
        await page.getByRole('cell', { name: 'Voice', exact: true }).first().waitFor({ state: 'detached' });
        await page.getByLabel('Product', { exact: true }).selectOption('');
        await page.getByRole('searchbox').fill('11200');
        await page.getByRole('cell', { name: '60203' }).first().waitFor({ state: 'detached' });
        assert.deepEqual(new Set(await page.locator('td.code').allInnerTexts()), new Set(['11200']));
        await page.getByRole('searchbox').fill('%');
        await page.getByText('No error matches the filters.').waitFor();
      }),
  ],
  [
    'shows older rows on request',
    (stage) =>
      visit(stage, '#/', async (page) => {
        await page.getByRole('button', { name: 'Load older errors' }).click();
        // The server gives 50 rows at a time.
        await page.locator('tbody tr').nth(99).waitFor();
        assert.equal(await page.locator('tbody tr').count(), 100);
      }),
  ],
  ['lets the drawer be used by keyboard alone', useKeyboard],
  ['names the right cause first for credential × resource × account × Region', judgeMatrix],
  ['names the right cause first for faulty and held-back credentials', judgeFaults],
  [
    'keeps its rows over a restart',
    async (stage) => {
      const before = await totalOf(stage);
      await stage.restart();
      assert.equal(await totalOf(stage), before);
    },
  ],
  [
    'fits a narrow screen',
    (stage) =>
      visit(stage, '#/', async (page) => {
        await page.setViewportSize({ width: 320, height: 700 });
        await page.locator('tbody tr').first().getByRole('button').click();
        await page.getByRole('dialog').getByRole('region').waitFor();
        const width = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('dialog')].map((e) => e.scrollWidth),
        );
        assert.ok(Math.max(...width) <= 320, `${Math.max(...width)} px wide`);
      }),
  ],
];

/**
 * Opens a page of the console, does something there, and fails if the browser or the server complained, or if a secret got out.
 *
 * @template T
 * @param {Stage} stage
 * @param {string} hash
 * @param {(page: import('playwright').Page) => Promise<T>} act
 * @returns {Promise<T>}
 */
async function visit({ browser, url }, hash, act) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(10_000);
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    /** @type {Promise<void>[]} */
    const reading = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      if (!response.url().startsWith(`${url}/api/`)) return;
      reading.push(
        response.text().then(
          (text) => void (hasSecret(text) && complaints.push('A secret got out.')),
          () => {},
        ),
      );
    });
    await page.goto(`${url}/${hash}`);
    const result = await act(page);
    await Promise.all(reading);
    assert.deepEqual(complaints, []);
    return result;
  } finally {
    await context.close();
  }
}

/** 32 hex digits without the two letters of a SID, or 32 letters and digits. The zeros stand for a token that was masked. @param {string} text */
function hasSecret(text) {
  const runs = text.replaceAll('0'.repeat(32), '').match(/(?<![A-Za-z\d])[A-Za-z\d]{32}(?![A-Za-z\d])/g) ?? [];
  return runs.some((run) => /\d/.test(run) && /[a-z]/i.test(run));
}

/** @param {Stage} stage */
async function totalOf({ url }) {
  const response = await fetch(`${url}/api/errors`);
  const { total } = /** @type {import('../shared/types.ts').ErrorPage} */ (await response.json());
  return total;
}

/**
 * @param {import('playwright').Page} page
 * @param {string} kind
 * @param {string} signature
 * @param {number} status
 */
async function receive(page, kind, signature, status) {
  await page.getByLabel('Webhook', { exact: true }).selectOption(kind);
  await page.getByLabel('Signature', { exact: true }).selectOption(signature);
  await page.getByRole('button', { name: 'Receive webhook' }).click();
  await page.getByText(`The console answered HTTP ${status}.`).waitFor();
}

/** @param {Stage} stage */
async function floodWithParameters(stage) {
  const body = Array.from({ length: 80_000 }, (_, i) => `a${i}=`)
    .join('&')
    .slice(0, 500_000);
  const started = performance.now();
  const refused = fetch(stage.webhookUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Twilio-Signature': 'none' },
    body,
  });
  const before = performance.now();
  await totalOf(stage);
  const beside = performance.now() - before;
  assert.equal((await refused).status, 413);
  const answered = performance.now() - started;
  // Some 50 ms; 15 s if each parameter is looked for among all of them.
  assert.ok(Math.max(answered, beside) < 1000, `${answered} ms, ${beside} ms`);
  return `answered after ${Math.round(answered)} ms, a GET beside it after ${Math.round(beside)} ms`;
}

/** @param {Stage} stage */
async function burst(stage) {
  const before = await totalOf(stage);
  const response = await fetch(`${stage.standInUrl}/webhooks`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind: 'debugger', signature: 'right', count: 1000 }),
  });
  const { statuses } = /** @type {{ statuses: number[] }} */ (await response.json());
  assert.deepEqual(new Set(statuses), new Set([204]));
  assert.equal(statuses.length, 1000);
  assert.equal((await totalOf(stage)) - before, 1000);
}

/** @param {Stage} stage */
function useKeyboard(stage) {
  return visit(stage, '#/test', async (page) => {
    const press = (/** @type {string} */ key) => page.keyboard.press(key);
    const isInDrawer = () => page.evaluate(() => Boolean(document.activeElement?.closest('dialog')));
    /** Tabs until an element that matches has focus. @param {string} selector */
    async function tabTo(selector) {
      for (let i = 0; i < 60; i++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
        await press('Tab');
      }
      throw new Error(`Tab does not lead to ${selector}.`);
    }

    // Nothing is known of whether the key works, so the help asks.
    await page.getByLabel('Credentials', { exact: true }).selectOption('wrong-secret');
    await page.getByLabel('Resource', { exact: true }).selectOption('messages');
    await page.getByRole('checkbox').focus();
    await press('Space');
    await tabTo('[type=submit]');
    await press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Error 20003' });
    const question = drawer.locator('fieldset[data-field="otherRequestsSucceed"]');
    await question.waitFor();
    assert.ok(await isInDrawer(), 'Focus is in the drawer.');
    await tabTo('dialog [type=radio]');
    await press('ArrowDown');
    assert.ok(await question.getByRole('radio', { name: 'No', exact: true }).isChecked());
    await drawer.locator('.teh-lead[data-verdict=supported]').waitFor();
    await tabTo('dialog summary');
    await press('Enter');
    assert.ok(
      await page.evaluate(() => document.activeElement?.closest('details')?.open),
      'The collapsed part is open.',
    );
    assert.ok(await isInDrawer(), 'Focus has stayed in the drawer.');
    await press('Escape');
    await drawer.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Send request');

    await page.getByRole('link', { name: 'Error logs' }).focus();
    await press('Enter');
    await page.locator('tbody').waitFor();
    await tabTo('tbody button');
    await press('Enter');
    await page.getByRole('dialog').getByRole('region').waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.ok(await page.evaluate(() => document.activeElement?.matches('tbody button')), 'Focus is back on the row.');
  });
}

/** @param {Stage} stage */
async function judgeMatrix(stage) {
  const { matrixRequests } = await readExpectations();
  return judge(stage, matrixRequests());
}

/** @param {Stage} stage */
async function judgeFaults(stage) {
  const { faults } = await readExpectations();
  return judge(stage, faults);
}

/** From the build, since Node 20 does not read TypeScript. @returns {Promise<typeof import('../stand-in/expected.ts')>} */
async function readExpectations() {
  return import(new URL('../build/stand-in/expected.js', import.meta.url).href);
}

/**
 * Sends the requests on the test page, on two pages at a time, and reads the leading cause in the drawer.
 *
 * @param {Stage} stage
 * @param {readonly { test: TestRequest, expectation: Expectation }[]} cells
 */
async function judge(stage, cells) {
  const counted = cells.filter(({ expectation }) => expectation !== undefined);
  /** @type {string[]} */
  const wrong = [];
  let refused = 0;
  const waiting = [...counted];
  const work = () =>
    visit(stage, '#/test', async (page) => {
      for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
        const { test, expectation } = cell;
        const found = await sendAndRead(page, test);
        const isRight = expectation === 'answered' ? found === 'answered' : expectation?.includes(found);
        if (expectation !== 'answered') refused++;
        if (!isRight)
          wrong.push(
            `${test.credential} → ${test.resource}, ${test.account}, ${test.region}: ${found}, expected ${String(expectation)}`,
          );
      }
    });
  await Promise.all([work(), work()]);
  const score = `${counted.length - wrong.length} of ${counted.length} right (${refused} refused, ${counted.length - refused} answered), ${cells.length - counted.length} without a source left out`;
  if (wrong.length > 0) throw new Error(`${score}\n${wrong.join('\n')}`);
  return score;
}

/**
 * @param {import('playwright').Page} page
 * @param {TestRequest} test
 * @returns {Promise<string>} `answered`, or the id of the first cause.
 */
async function sendAndRead(page, test) {
  await page.getByLabel('Credentials', { exact: true }).selectOption(test.credential);
  await page.getByLabel('Resource', { exact: true }).selectOption(test.resource);
  for (const { label, value } of [
    { label: 'Account', value: test.account },
    { label: 'Region', value: test.region },
  ]) {
    const field = page.getByLabel(label, { exact: true });
    if (await field.isEnabled()) await field.selectOption(value);
  }
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/test-requests'));
  await page.getByRole('button', { name: 'Send request' }).click();
  const { outcome } = /** @type {import('../shared/types.ts').TestResult} */ (await (await answer).json());
  if (outcome !== 'refused') return outcome;
  const drawer = page.getByRole('dialog');
  // While a question is open, the first cause of the list is the best that is known.
  const first = drawer.locator('[data-cause]').first();
  await first.waitFor();
  const cause = await first.getAttribute('data-cause');
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  return cause ?? 'no single cause';
}
