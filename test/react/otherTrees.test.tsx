import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { catalog, TwilioErrorHelp } from '../../src/index.ts';
import { hasFocus } from '../../src/react/focus/hasFocus.ts';

beforeAll(() => catalog.preload([20003]));

/** Where a page may put the help: each makes the element for a root. */
const trees: Record<string, () => HTMLElement> = {
  'a shadow tree': () => {
    const host = document.body.appendChild(document.createElement('div'));
    return host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  },
  'an iframe': () => {
    const page = document.body.appendChild(document.createElement('iframe')).contentDocument;
    if (!page) throw new Error('The iframe has no document.');
    return page.body.appendChild(page.createElement('div'));
  },
  'another root': () => document.body.appendChild(document.createElement('div')),
};

describe.each(Object.entries(trees))('in %s', (_, makeRoot) => {
  function renderBoth(): { here: HTMLElement; there: HTMLElement } {
    const there = makeRoot();
    const here = render(<TwilioErrorHelp code={20003} />).container;
    render(<TwilioErrorHelp code={20003} />, { container: there });
    return { here, there };
  }

  test('every id is unique', () => {
    const { here, there } = renderBoth();
    const ids = [here, there].flatMap((root) => [...root.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('labels and descriptions are in the same tree as what they describe', () => {
    const { there } = renderBoth();
    const root = there.getRootNode() as Document | ShadowRoot;
    const ids = ['aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((attribute) =>
      [...there.querySelectorAll(`[${attribute}]`)].flatMap(
        (element) => element.getAttribute(attribute)?.split(' ') ?? [],
      ),
    );
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => root.getElementById(id) === null)).toEqual([]);
  });

  test('all causes expand in that tree alone, and the URL stays', () => {
    const { here, there } = renderBoth();
    const url = location.href;
    const all = there.querySelector<HTMLDetailsElement>('details.teh-all');
    act(() => all?.querySelector('summary')?.click());
    expect(all).toHaveAttribute('open');
    expect(here.querySelectorAll('details[open]')).toHaveLength(0);
    expect(location.href).toBe(url);
  });

  test('a choice is shown and counts in that tree alone', async () => {
    const { here, there } = renderBoth();
    const radio = there.querySelector<HTMLInputElement>('input[type=radio]');
    await userEvent.click(radio as HTMLInputElement);
    expect(there.querySelectorAll('input:checked, .teh-answer').length).toBeGreaterThan(0);
    expect(here.querySelectorAll('input:checked, .teh-answer')).toHaveLength(0);
  });

  test('the panel finds out what has the focus', () => {
    const { here, there } = renderBoth();
    const radio = there.querySelector<HTMLInputElement>('input[type=radio]');
    act(() => radio?.focus());
    expect(hasFocus(there)).toBe(true);
    expect(hasFocus(here)).toBe(false);
  });
});

test('a BigInt, half a character and a cycle are shown with the error', async () => {
  const error = { code: 20003, status: 401, message: 'Authenticate \uD83D', big: 10n, self: {} };
  error.self = error;
  const { container } = render(<TwilioErrorHelp error={error} evidence={{ tool: 'twilio-node' }} />);
  const raw = await vi.waitUntil(() => container.querySelector('details.teh-raw summary'));
  await userEvent.click(raw);
  const shown = await vi.waitUntil(() => container.querySelector('.teh-raw code')?.textContent);
  expect(shown).toContain('"big": "10"');
  expect(shown).toContain('"self": "[circular]"');
  expect(container.textContent).not.toMatch(/\p{Surrogate}/u);
});
