import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A test that fails on any warning or error in the console, and on what nothing catches. */
export const test = base.extend({
  page: async ({ page }, give) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      // What Next.js says in development of a browser whose requests are intercepted.
      if (message.text().includes('/cache-bypass-in-dev')) return;
      if (['warning', 'error', 'assert'].includes(message.type()))
        messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    await give(page);
    expect(messages, 'messages in the console').toEqual([]);
  },
});

/** The four pages that show help for 20003, and the heading above it. */
export const pages = [
  { what: 'a code', path: '/errors/20003', heading: 'Error 20003' },
  { what: 'an error caught on the server', path: '/caught', heading: 'The account could not be read' },
  { what: 'an error that arrives late', path: '/stream', heading: 'The last failure' },
  { what: 'an entry in a client component', path: '/client', heading: 'Help in a client component' },
] as const;

/** A question of the help, by the field of the answers that it fills. */
export function question(page: Page, field: string): Locator {
  return page.locator(`fieldset[data-field="${field}"]`);
}

/** Answers the questions that come up for 20003 as somebody does who called the Accounts API with a Standard key. */
export async function answerAsStandardKey(page: Page): Promise<void> {
  for (const [field, value] of [
    ['usernameStart', 'SK'],
    ['credential', 'standard-key'],
    ['resource', 'accounts'],
  ] as const) {
    // An answered question collapses, so the radio button is gone and can't be looked at.
    await question(page, field).locator(`input[value="${value}"]`).click();
  }
}

/** The cause to look at first. */
export function leadingCause(page: Page): Locator {
  return page.locator('.teh-lead');
}

/** React has hydrated the server's HTML: it marks the nodes that it manages. */
export async function hydrated(node: Locator): Promise<void> {
  await expect
    .poll(() => node.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}
