import { screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';

/** The questions on the screen, in reading order, by their legends. */
export function questions(): string[] {
  return [...document.querySelectorAll('fieldset')].map((group) => group.querySelector('legend')?.textContent ?? '');
}

/** One option of a question. The option of the first question where only its label is given. */
export function option(label: string, question: string | RegExp = /which credentials signed/i): HTMLElement {
  return within(screen.getByRole('group', { name: question })).getByRole('radio', { name: label });
}

/** Answers by mouse: pairs of question and option, in the order in which they come up. */
export async function choose(...answers: readonly (readonly [question: string | RegExp, label: string])[]): Promise<void> {
  const user = userEvent.setup();
  for (const [question, label] of answers) await user.click(option(label, question));
}

/** What stands in the leading slot, as its heading reads. */
export function lead(): string {
  const heading = screen.getAllByRole('heading').find((one) => /^(?:The cause|Likely|Check|Start)/.test(one.textContent));
  if (!heading) throw new Error('Nothing leads.');
  return heading.textContent;
}

/** Why the leading cause stands where it stands. */
export function reasons(): string[] {
  const [list] = screen.getAllByText('Why').map((label) => label.nextElementSibling);
  return [...(list?.children ?? [])].map((reason) => reason.textContent);
}

/** Folds the part open, or closed, that has this summary. */
export async function unfold(summary: string | RegExp, user: UserEvent = userEvent.setup()): Promise<HTMLElement> {
  const title = screen.getByText(summary, { selector: 'summary > .teh-summary-title' });
  await user.click(title);
  const part = title.closest('details');
  if (!part) throw new Error(`"${title.textContent}" folds nothing.`);
  return part;
}

/** The folded groups with their counts, in order: `The value: 9 possible`. */
export function groups(): string[] {
  return [...document.querySelectorAll('.teh-others > details > summary')].map((summary) =>
    [...summary.querySelectorAll('span')].map((part) => part.textContent).join(': '),
  );
}

/** Unfolds every group, and tells the causes in it: title, verdict, and why it is ruled out. */
export async function causes(): Promise<{ title: string; verdict: string; why: string[] }[]> {
  const user = userEvent.setup();
  const folded = (): HTMLElement | null => document.querySelector('.teh-others details:not([open]) > summary');
  for (let summary = folded(); summary; summary = folded()) await user.click(summary);
  return [...document.querySelectorAll('.teh-others .teh-cause')].map((cause) => ({
    title: cause.querySelector('.teh-summary-title')?.textContent ?? '',
    verdict: cause.querySelector('summary > :last-child')?.textContent ?? '',
    why: [...cause.querySelectorAll('.teh-why li')].map((reason) => reason.textContent),
  }));
}

/** That these stand on the screen in this order, whatever stands between them. */
export function expectInOrder(...parts: readonly Element[]): void {
  const named = new Map(parts.map((part, i) => [part, `${i} ${part.textContent.slice(0, 60)}`]));
  const inDocument = [...parts].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  expect(inDocument.map((part) => named.get(part))).toEqual([...named.values()]);
}
