import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A test that fails on any warning or error in the console, and on what nothing catches. */
export const test = base.extend({
  page: async ({ page }, give) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      if (['warning', 'error', 'assert'].includes(message.type()))
        messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    await give(page);
    expect(messages, 'messages in the console').toEqual([]);
  },
});

/** The four pages that show help for 20003, and what stands above it. */
export const pages = [
  { what: 'a code', path: '/errors/20003', heading: 'Error 20003' },
  { what: 'an error caught on the server', path: '/caught', heading: 'The account could not be read' },
  { what: 'an error that arrives late', path: '/stream', heading: 'The last failure' },
  { what: 'an entry in a client component', path: '/client', heading: 'Help in a client component' },
] as const;

export function keyTypes(page: Page): Locator {
  return page.getByRole('group', { name: 'Which credentials signed the request?' });
}

/** Where the cause stands that is to be looked at first. */
export function leadingCause(page: Page): Locator {
  return page.locator('.teh-lead');
}

/** React has taken the server's HTML over: it marks the nodes that it manages. */
export async function hydrated(node: Locator): Promise<void> {
  await expect
    .poll(() => node.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}
