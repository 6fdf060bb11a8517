import { userEvent } from '@testing-library/user-event';
import { act, screen, within } from '@testing-library/react';
import { expect } from 'vitest';

/** The questions whose options are on the screen, in reading order, by their legends. */
export function questions(): string[] {
  return [...document.querySelectorAll('fieldset')].map((group) => group.querySelector('legend')?.textContent ?? '');
}

/** The answers, each in its line: `Key type: Standard`. */
export function answers(): string[] {
  return [...document.querySelectorAll('.teh-answer')].map((row) => row.textContent.replace(/(Change|Undo)$/, ''));
}

/** One option of a question. With only a label: an option of the one open question. */
export function option(label: string, question: string | RegExp = /./): HTMLElement {
  // By text, since a search by role computes the name of everything that can be collapsed: that takes seconds.
  const group = screen.getByText(question, { selector: 'legend' }).parentElement;
  if (!group) throw new Error('The question has no options.');
  return within(group).getByRole('radio', { name: label });
}

/** The heading of the leading cause: `Most likely cause: {title}`. `undefined` if a question comes first. */
export function lead(): string | undefined {
  const parts = document.querySelectorAll('.teh-lead-heading > span');
  return parts.length === 0 ? undefined : [...parts].map(({ textContent }) => textContent).join(': ');
}

/** What speaks for the leading cause. */
export function reasons(): string[] {
  return [...document.querySelectorAll('.teh-lead .teh-reason')].map((reason) => reason.textContent.trim());
}

/** Expands or collapses the part that has this summary. */
export async function expand(summary: string | RegExp): Promise<HTMLElement> {
  const title = screen.getByText(summary, { selector: 'summary > .teh-summary-title' });
  const part = title.closest('details');
  if (!part) throw new Error(`"${title.textContent}" expands nothing.`);
  const toggled = nextToggle(part);
  await userEvent.click(title);
  await act(() => toggled);
  return part;
}

/** Browsers, and jsdom too, send this event some time after the click. */
function nextToggle(part: Element): Promise<void> {
  return new Promise((resolve) => {
    part.addEventListener('toggle', () => resolve(), { once: true });
  });
}

/** The rows of the other causes, in order, with what is at their end: `Wrong or missing credentials: 7`. */
export function rows(): string[] {
  return [...document.querySelectorAll('.teh-others > details > summary')].map((summary) =>
    [...summary.querySelectorAll('span')].map((part) => part.textContent).join(': '),
  );
}

/** Expects these in this order, whatever comes between them. */
export function expectInOrder(...parts: readonly Element[]): void {
  const named = new Map(parts.map((part, i) => [part, `${i} ${part.textContent.slice(0, 60)}`]));
  const inDocument = [...parts].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  expect(inDocument.map((part) => named.get(part))).toEqual([...named.values()]);
}
