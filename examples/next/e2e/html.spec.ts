import { expect } from '@playwright/test';
import { catalog } from 'twilio-error-help/core';
import { pages, test } from './test.ts';

/** What `<Suspense>` holds is in the HTML, but a script puts it in its place. */
const inPlace: readonly string[] = ['/client'];
const hidden = 'trial-account-restriction';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { what, path } of pages.filter((page) => page.path !== '/stream')) {
    test(`the HTML of the help for ${what} holds every cause and step`, async ({ page }) => {
      await page.goto(path);
      const help = page.locator('section.teh');
      const text = flat((await help.textContent()) ?? '');
      const entry = await catalog.load(20003);
      const causes = (entry?.causes ?? []).filter(({ id }) => id !== hidden);
      expect(causes.length).toBeGreaterThan(20);
      const wanted = causes.flatMap(({ title, explanation, steps, ways = [], wordings = [] }) => [
        ...(wordings.length > 0 ? [] : [title, explanation]),
        ...[...steps, ...ways.flatMap((way) => way.steps)]
          // Left out where it is known to be done.
          .filter((step) => !step.skipWhen)
          .map((step) => step.text),
        ...ways.map((way) => way.title),
      ]);
      expect(wanted.filter((part) => !text.includes(flat(plain(part))))).toEqual([]);
    });

    if (path !== '/caught') {
      test(`the help for ${what} leaves out the cause that this app hides`, async ({ page }) => {
        await page.goto(path);
        const help = page.locator('section.teh');
        await expect(help.locator('[data-cause="account-policy-refusal"]')).toHaveCount(1);
        await expect(help.locator(`[data-cause="${hidden}"]`)).toHaveCount(0);
      });
    }

    if (!inPlace.includes(path)) continue;

    test(`the help for ${what} is readable, and its collapsed parts open`, async ({ page }) => {
      await page.goto(path);
      const entry = await catalog.load(20003);
      const last = entry?.causes?.at(-1);
      const help = page.locator('section.teh');
      await expect(help.getByRole('heading', { name: entry?.title ?? '' })).toBeVisible();
      const cause = help.locator(`[data-cause="${last?.id}"]`);
      await expect(cause).toBeHidden();
      const closed = help.locator(`details:not([open]):not([data-cause]):has([data-cause="${last?.id}"]) > summary`);
      while ((await closed.count()) > 0) await closed.first().click();
      await cause.locator('> summary').click();
      await expect(cause.locator('.teh-explanation')).toBeVisible();
      await page.getByText('Key permissions').click();
      await expect(help.getByRole('table')).toBeVisible();
    });
  }
});

test('the first part of a streamed page leaves the server while the source is still slow', async ({ baseURL }) => {
  const response = await fetch(`${baseURL}/stream`);
  const decoder = new TextDecoder();
  let html = '';
  /** When each was there, in milliseconds. */
  let notice: number | undefined;
  let help: number | undefined;
  for await (const part of response.body ?? []) {
    html += decoder.decode(part, { stream: true });
    if (html.includes('Reading the log…')) notice ??= performance.now();
    if (html.includes('data-cause="authorization-header-missing"')) help ??= performance.now();
  }
  expect(notice).toBeDefined();
  expect(help).toBeDefined();
  expect((help ?? 0) - (notice ?? 0)).toBeGreaterThan(500);
});

/** What is left of the inline markup of the catalog once it is rendered. */
function plain(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/`([^`]+)`|\*\*(.+?)\*\*/g, '$1$2');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
