import { expect } from '@playwright/test';
import { catalog } from 'twilio-error-help/core';
import { pages, test } from './test.ts';

const inPlace = pages.filter(({ path }) => path !== '/stream');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { what, path } of inPlace) {
    test(`the HTML of the help for ${what} holds every group, cause and step`, async ({ page }) => {
      await page.goto(path);
      const help = page.locator('section.teh');
      const text = flat((await help.textContent()) ?? '');
      const entry = await catalog.load(20003);
      const causes = entry?.causes ?? [];
      expect(causes.length).toBeGreaterThan(20);
      const wanted = [
        entry?.summary,
        ...(entry?.groups ?? []).map(({ title }) => title),
        ...causes.flatMap(({ title, explanation, steps, ways = [] }) => [
          title,
          explanation,
          ...[...steps, ...ways.flatMap((way) => way.steps)].map((step) => step.text),
          ...ways.map((way) => way.title),
        ]),
      ];
      expect(wanted.filter((part) => part !== undefined && !text.includes(flat(plain(part))))).toEqual([]);
    });

    test(`the help for ${what} is readable, and its folded parts open`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { name: 'Twilio refused to authenticate this request' })).toBeVisible();
      const cause = page.getByText('The account is suspended or closed');
      await expect(cause).toBeHidden();
      await page.getByText('Twilio holds the account back', { exact: true }).click();
      await cause.click();
      await expect(page.getByText("Twilio's pages name 20003 and 20403 for this.")).toBeVisible();
      await page.getByText('Who may call what').click();
      await expect(page.getByRole('table', { name: 'Which credential may call what' })).toBeVisible();
    });
  }
});

test('the first part of a streamed page leaves the server while the source is still slow', async ({ baseURL }) => {
  const response = await fetch(`${baseURL}/stream`);
  const parts: { text: string; at: number }[] = [];
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    parts.push({ text: decoder.decode(part, { stream: true }), at: performance.now() });
  }
  const notice = parts.find(({ text }) => text.includes('Reading the log…'));
  const help = parts.find(({ text }) => text.includes('No credentials reached Twilio'));
  expect(notice).toBeDefined();
  expect(help).toBeDefined();
  expect((help?.at ?? 0) - (notice?.at ?? 0)).toBeGreaterThan(500);
});

/** What is left of the inline markup of the catalog once it is drawn. */
function plain(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/`([^`]+)`|\*\*(.+?)\*\*/g, '$1$2');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
