import { CHUNK, expect, openReady, test, unfold, withRules } from './test.ts';

test('under a strict policy, opening, answering and copying work, and the browser reports nothing', async ({
  page,
}) => {
  const chunks: string[] = [];
  page.on('response', (response) => chunks.push(`${response.status()} ${new URL(response.url()).pathname}`));
  await openReady(page, { show: 'code,error,search' });
  const [byCode, byError] = [page.locator('[data-show=code]'), page.locator('[data-show=error]')];
  for (const value of ['SK', 'standard-key', 'accounts']) {
    await byCode.locator(`fieldset input[value="${value}"]`).click();
  }
  await unfold(page);
  await expect(byCode.getByRole('table')).toBeVisible();
  await expect(byError.locator('.teh-raw code')).toContainText('invalid username');

  await byError.getByRole('button', { name: 'Copy for support' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Twilio error 20003/);

  await page.getByRole('combobox').fill('authenticate');
  await expect(page.getByRole('option').first()).toBeVisible();

  expect(chunks.filter((chunk) => !chunk.startsWith('200 '))).toEqual([]);
  for (const file of [CHUNK, /panel-.*\.js$/, /withFacts-.*\.js$/, /toMarkdown-.*\.js$/, /searchIndex-.*\.js$/]) {
    const loaded = chunks.filter((chunk) => file.test(chunk));
    expect(loaded).not.toEqual([]);
    expect(loaded, 'each once').toEqual([...new Set(loaded)]);
  }
});

test('the check notices a style tag', async ({ page, complaints }) => {
  await openReady(page);
  await page.evaluate(() => {
    const tag = document.createElement('style');
    tag.textContent = '.teh { color: red }';
    document.head.append(tag);
  });
  await expect.poll(() => complaints.join('\n')).toMatch(/^style-src-elem: inline$/m);
  complaints.length = 0;
  // A sheet that is made by script is allowed: with it the other tests show that they can fail.
  await withRules(page, 'body { color: red }');
});
