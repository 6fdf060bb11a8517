// What the browser tests of the examples find in the help for 20003, and do there.
import { expect, type Locator, type Page } from '@playwright/test';

/** A question of the help, by the field of the answers that it fills. */
export function question(page: Page, field: string): Locator {
  return page.locator(`fieldset[data-field="${field}"]`);
}

/** Answers the questions that come up for 20003 as someone would who called the Accounts API with a Standard key. */
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

/** The cause to which these answers lead. */
export const KEY_TYPE_CAUSE = 'key-type-cannot-access-accounts';

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
