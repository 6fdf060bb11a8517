import { render, screen, within } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { ResolutionSteps, type Step, TwilioErrorHelp, type Way } from '../../src/index.ts';
import { notLinks } from '../helpers/notLinks.ts';
import { ownCause, ownEntry } from '../helpers/ownEntry.ts';
import { expand, expectInOrder } from '../helpers/panel.ts';

const first: Step = { id: 'look', text: 'Look at the **address**.' };
const check: Step = { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' };
const ways: Way[] = [
  { id: 'main', title: 'Sign with a Main key', steps: [{ id: 'make', text: 'Make one.' }] },
  {
    id: 'token',
    title: 'Sign with the Auth Token',
    steps: [
      { id: 'set', text: 'Set the variable.' },
      { id: 'restart', text: 'Restart.' },
    ],
  },
];

test('steps are a numbered list, in order', () => {
  render(<ResolutionSteps steps={[first, check]} />);
  const list = screen.getByRole('list');
  expect(list.tagName).toBe('OL');
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Look at the address.', 'Send the request again. HTTP 200 shows that it worked.']);
});

test('ways are lettered before the step that checks', () => {
  render(<ResolutionSteps steps={[first, check]} ways={ways} />);
  expectInOrder(
    screen.getByText(/^Look at/),
    screen.getByText('Do one of these:'),
    screen.getByText('Sign with a Main key'),
    screen.getByText('Sign with the Auth Token'),
    screen.getByText(/^Send the request again/),
  );
  const [outer, lettered, inner] = screen.getAllByRole('list');
  expect([...(outer?.children ?? [])]).toHaveLength(3);
  expect(lettered).toHaveAttribute('type', 'A');
  expect([...(lettered?.children ?? [])]).toHaveLength(2);
  expect(within(inner as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
});

test('ways come after the last step where none checks', () => {
  render(<ResolutionSteps steps={[first, { id: 'wait', text: 'Wait.' }]} ways={ways} />);
  expectInOrder(screen.getByText('Wait.'), screen.getByText('Do one of these:'));
});

test('without ways there is no heading for them', () => {
  render(<ResolutionSteps steps={[first]} ways={[]} />);
  expect(screen.queryByText('Do one of these:')).not.toBeInTheDocument();
});

test('a step that leads to the Console names both Consoles, and links where a link is known', () => {
  render(<ResolutionSteps steps={[{ id: 'open', text: 'Open this page.', link: { place: 'api-keys' } }]} />);
  const link = screen.getByRole('link', { name: /^Settings\s› Account settings\s› API keys & auth tokens/ });
  expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\/1console\.twilio\.com\//));
  expect(screen.getByText(/^Legacy Console:/)).toHaveTextContent('Admin › Account management › API keys & tokens');
});

test('no line of a path through the Console begins with its arrow', () => {
  render(<ResolutionSteps steps={[{ id: 'open', text: 'Open this page.', link: { place: 'api-keys' } }]} />);
  const paths = [...document.querySelectorAll('.teh-place [translate="no"]')].map(({ textContent }) => textContent);
  expect(paths.join()).toContain('›');
  expect(paths.join()).not.toContain(' ›');
});

test('a line of a snippet does not break after its indent', () => {
  const code = 'curl -s \\\n  "https://api.twilio.com/a/long/path" \\\n  --data-urlencode a=b';
  const { container } = render(
    <ResolutionSteps steps={[{ id: 'run', text: 'Run it.', snippet: { language: 'sh', code } }]} />,
  );
  expect(container.querySelector('pre')?.textContent).toBe(code);
  const pieces = [...container.querySelectorAll('pre span')].map(({ textContent }) => textContent);
  expect(pieces).toEqual(['-s', '  "', '  --data-urlencode']);
});

test('a step that leads to a page of Twilio links it by its name', () => {
  const href = 'https://www.twilio.com/docs/iam/api-keys';
  render(<ResolutionSteps steps={[{ id: 'read', text: 'Read this.', link: { href, text: 'About API keys' } }]} />);
  expect(screen.getByRole('link', { name: /^About API keys/ })).toHaveAttribute('href', href);
});

test.each(notLinks)('a link to %j is shown as text, and development warns', (href) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  // Another name for each: the same warning isn't repeated.
  const text = `Page ${notLinks.indexOf(href)}`;
  const { container } = render(<ResolutionSteps steps={[{ id: 'read', text: 'Read this.', link: { href, text } }]} />);
  expect(screen.getByText(text)).toBeVisible();
  expect(container.querySelector('[href]')).toBeNull();
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('is not https, so it is shown as text'));
});

test('a passed entry gives the Link component only https URLs', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const hrefs: string[] = [];
  const Link = ({ href, children }: { href: string; children: ReactNode }): ReactElement => {
    hrefs.push(href);
    return <a href={href}>{children}</a>;
  };
  const causes = notLinks.map((href, index) =>
    ownCause(`cause-${index}`, {
      explanation: `See [here](${href}).`,
      steps: [{ id: 'read', text: `Read [this](${href}).`, link: { href, text: 'Page' } }],
      source: { url: href, read: '2026-11-20' },
    }),
  );
  const { container } = render(<TwilioErrorHelp entry={{ ...ownEntry, causes }} Link={Link} />);
  await expand(/^Sources/);
  expect(container.querySelectorAll('.teh-sources li')).toHaveLength(notLinks.length);
  expect(hrefs).not.toEqual([]);
  expect(hrefs.filter((href) => !href.startsWith('https://'))).toEqual([]);
  for (const { href } of container.querySelectorAll('a')) expect(href).toMatch(/^https:/);
});

test('a step that leads to a place that does not exist stays readable', () => {
  render(<ResolutionSteps steps={[{ id: 'open', text: 'Open this page.', link: { place: 'gone' } }]} />);
  expect(screen.getByText('Open this page.')).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('a snippet is below its step with a name, its results, and a button that copies it', () => {
  render(
    <ResolutionSteps
      steps={[
        {
          id: 'run',
          text: 'Run this.',
          snippet: {
            language: 'sh',
            title: 'Check credentials',
            code: 'curl -s https://api.twilio.com \\\n  | head',
            results: [{ output: '`HTTP 200`', meaning: 'Both values are correct.' }],
            note: 'Not in a CI job.',
          },
        },
      ]}
    />,
  );
  expect(screen.getByRole('button', { name: 'Copy: Check credentials' })).toBeVisible();
  expect(document.querySelector('pre')?.textContent).toBe('curl -s https://api.twilio.com \\\n  | head');
  expect(screen.getByRole('term')).toHaveTextContent('HTTP 200');
  expect(screen.getByRole('definition')).toHaveTextContent('Both values are correct.');
  expect(screen.getByText('Not in a CI job.')).toBeVisible();
});

test('who can do it, and what the sources leave open, are below', () => {
  render(<ResolutionSteps steps={[first]} who="somebody who may see the Auth Token" note="Not known: `why`." />);
  expectInOrder(
    screen.getByText(/^Look at/),
    screen.getByText('Who can fix this: somebody who may see the Auth Token.'),
    screen.getByText('why', { selector: 'code' }),
  );
});
