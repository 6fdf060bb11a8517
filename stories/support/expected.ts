import { expect, waitFor } from 'storybook/test';
import { plainText } from '../../src/catalog/parseInlineMarkup.ts';
import { type AnswerField, catalog, type EntryKey, type ErrorEntry } from '../../src/index.ts';
import { en } from '../../src/strings/en/interface.ts';

/** The panel's own strings, so that no story repeats them. */
export { en };

/** An entry of the shipped catalog. */
export async function entryOf(key: EntryKey): Promise<ErrorEntry> {
  const entry = await catalog.load(key);
  if (!entry) throw new Error(`The catalog has no ${key}.`);
  return entry;
}

/** The accessible name of the panel for an error of the shipped catalog. */
export async function panelName(code: number): Promise<string> {
  return nameOf(await entryOf(code));
}

/** The accessible name of the panel for an entry. */
export function nameOf({ code, title }: Pick<ErrorEntry, 'code' | 'title'>): string {
  return code === undefined ? plainText(title) : `${en.errorCode(code)}: ${plainText(title)}`;
}

/** The name of a link that leaves the page. */
export const leaving = (words: string): string => `${words} ${en.opensNewTab}`;

/** The cause that leads, once it does and has faded in. */
export async function findLead(canvasElement: Element): Promise<HTMLElement> {
  const lead = await find(canvasElement, '.teh-lead');
  await waitFor(() => expect(lead).toBeVisible());
  return lead;
}

/** The question that fills a field of the answers, once it is asked. */
export const findQuestion = (canvasElement: Element, field: AnswerField): Promise<HTMLElement> =>
  find(canvasElement, `fieldset[data-field="${field}"]`);

/** The answers that a question offers. */
export const valuesOf = (question: Element): string[] =>
  [...question.querySelectorAll('input')].map(({ value }) => value);

function find(canvasElement: Element, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = canvasElement.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`Nothing matches ${selector}.`);
    return element;
  });
}
