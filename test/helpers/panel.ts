import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';

/** The questions on the screen, in reading order, by their legends. */
export function questions(): string[] {
  return [...document.querySelectorAll('fieldset')].map((group) => group.querySelector('legend')?.textContent ?? '');
}

/** One option of a question; of the question about credentials where only its label is given. */
export function option(label: string, question: string | RegExp = /^Which credentials signed/): HTMLElement {
  // By text, since a search by role computes the name of everything that can be folded: that takes seconds.
  const group = screen.getByText(question, { selector: 'legend' }).parentElement;
  if (!group) throw new Error('The question has no options.');
  return within(group).getByRole('radio', { name: label });
}

/** Answers by mouse: pairs of question and option, in the order in which they come up. */
export async function choose(
  ...answers: readonly (readonly [question: string | RegExp, label: string])[]
): Promise<void> {
  const user = userEvent.setup();
  for (const [question, label] of answers) await user.click(option(label, question));
}

/** What stands in the leading slot: `Likely cause: {title}`, or the heading alone where several causes stand below it. */
export function lead(): string {
  const verdict = screen.getByText(/^(?:The cause|Likely cause|Check this first|Start with)/, {
    selector: ':is(h2, h3, h4, h5, h6) > *',
  });
  const [said, whole] = [verdict.textContent, verdict.parentElement?.textContent ?? ''];
  return whole === said ? said : `${said}: ${whole.slice(said.length).replace(/^[:\s]+/, '')}`;
}

/** Why the leading cause stands where it stands. */
export function reasons(): string[] {
  const [list] = screen.getAllByText('Why').map((label) => label.nextElementSibling);
  return [...(list?.children ?? [])].map((reason) => reason.textContent);
}

/** Folds the part open, or closed, that has this summary. */
export async function unfold(summary: string | RegExp): Promise<HTMLElement> {
  const title = screen.getByText(summary, { selector: 'summary > .teh-summary-title' });
  const part = title.closest('details');
  if (!part) throw new Error(`"${title.textContent}" folds nothing.`);
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

/** The folded groups with their counts, in order: `The value: 9 possible`. */
export function groups(): string[] {
  return [...document.querySelectorAll('.teh-others > details > summary')].map((summary) =>
    [...summary.querySelectorAll('span')].map((part) => part.textContent).join(': '),
  );
}

/** Unfolds every group, and tells the causes in it: title, verdict, and why it is ruled out. */
export async function causes(): Promise<{ title: string; verdict: string; why: string[] }[]> {
  const folded = (): HTMLDetailsElement[] => [
    ...document.querySelectorAll<HTMLDetailsElement>('.teh-others details:not([open])'),
  ];
  for (let parts = folded(); parts.length > 0; parts = folded()) {
    const toggled = Promise.all(parts.map(nextToggle));
    for (const part of parts) part.open = true;
    await act(() => toggled);
  }
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
