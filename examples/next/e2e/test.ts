import { test as base, expect } from '@playwright/test';

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
