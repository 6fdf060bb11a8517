import { expect, type Page } from '@playwright/test';
import { answerAsStandardKey, hydrated, leadingCause, question } from '../../panel.ts';
import { test } from './test.ts';

/** Strings that are at home in one module each, and that no minifier touches. */
const marks = {
  // ErrorCallout is a frame around this header.
  'the header of ErrorCallout': 'teh-header',
  'the notes of KeyTypeTable': 'teh-table-notes',
  'the questions': 'teh-questions',
};

test('a page that the server renders does not bring the header to the browser', async ({ page }) => {
  const scripts = await scriptsOf(page, '/errors/20003');
  expect(found(scripts)).toEqual(['the notes of KeyTypeTable', 'the questions']);
});

test('a client component brings it, so the search of the test above finds what it looks for', async ({ page }) => {
  const scripts = await scriptsOf(page, '/client');
  expect(found(scripts)).toEqual(Object.keys(marks));
});

/** Every script that a page loads, also while a person works with it. */
async function scriptsOf(page: Page, path: string): Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.text());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await hydrated(question(page, 'usernameStart'));
  await answerAsStandardKey(page);
  await expect(leadingCause(page)).toHaveAttribute('data-verdict', 'supported');
  await page.getByText('Key permissions').click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(bodies.length).toBeGreaterThan(3);
  return (await Promise.all(bodies)).join('\n');
}

function found(scripts: string): string[] {
  return Object.entries(marks)
    .filter(([, mark]) => scripts.includes(mark))
    .map(([name]) => name);
}
