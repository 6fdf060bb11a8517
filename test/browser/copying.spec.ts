import { ABORTED, expect, open, openReady, type Page, test } from './test.ts';

/** Lets the clipboard be written to only while a click is handled, as Safari does. */
async function closeAfterClick(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isOpen = false;
    addEventListener('click', () => (isOpen = true), { capture: true });
    addEventListener('click', () => queueMicrotask(() => (isOpen = false)));
    const refusing = <F extends (...args: never[]) => Promise<void>>(write: F) =>
      ((...args: never[]) =>
        isOpen ? write(...args) : Promise.reject(new DOMException('Denied', 'NotAllowedError'))) as F;
    const { clipboard } = navigator;
    clipboard.write = refusing(clipboard.write.bind(clipboard));
    clipboard.writeText = refusing(clipboard.writeText.bind(clipboard));
  });
}

const onClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a ticket that is made after the click is copied even if the clipboard is open only during the click', async ({
  page,
}) => {
  await closeAfterClick(page);
  await openReady(page, { show: 'error' });
  await page.getByRole('button', { name: 'Copy for support' }).click();
  await expect(page.getByText(/^Copied\. Secrets are masked\./)).toBeVisible();
  expect(await onClipboard(page)).toMatch(/^Twilio error 20003/);
});

test("if a ticket can't be made, the clipboard stays as it is, and the panel says so", async ({ page, complaints }) => {
  await page.route(/toMarkdown-.*\.js$/, (route) => route.abort());
  await open(page, { show: 'error' });
  await page.evaluate(() => navigator.clipboard.writeText('20003'));
  await page.getByRole('button', { name: 'Copy for support' }).click();
  await expect(page.getByText(/^Loading failed\./)).toBeVisible();
  expect(await onClipboard(page)).toBe('20003');
  expect(complaints).toEqual([ABORTED]);
  complaints.length = 0;
});
