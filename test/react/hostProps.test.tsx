import { render, screen } from '@testing-library/react';
import { type ComponentProps, createRef, type ReactElement, type Ref, version } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  catalog,
  ErrorCallout,
  KeyTypeSelector,
  KeyTypeTable,
  ResolutionSteps,
  TwilioErrorHelp,
} from '../../src/index.ts';
import { ownEntry } from '../helpers/ownEntry.ts';
import { expand } from '../helpers/panel.ts';

beforeAll(() => catalog.preload([20003]));

interface RootProps {
  className?: string;
  id?: string;
  title?: string;
  'data-testid'?: string;
  'aria-describedby'?: string;
  ref?: Ref<never>;
}

const components: [name: string, tag: string, create: (props: RootProps) => ReactElement][] = [
  ['TwilioErrorHelp', 'SECTION', (props) => <TwilioErrorHelp code={20003} {...props} />],
  [
    "TwilioErrorHelp about an error that isn't Twilio's",
    'SECTION',
    (props) => <TwilioErrorHelp error="Ouch" {...props} />,
  ],
  // `title` is the name of the error here, not the tooltip.
  ['ErrorCallout', 'SECTION', ({ title: _, ...props }) => <ErrorCallout title="Refused" {...props} />],
  ['KeyTypeSelector', 'FIELDSET', (props) => <KeyTypeSelector {...props} />],
  [
    'ResolutionSteps',
    'DIV',
    (props) => <ResolutionSteps steps={[{ id: 'check', text: 'Send it again.' }]} {...props} />,
  ],
  ['KeyTypeTable', 'DIV', (props) => <KeyTypeTable {...props} />],
];

describe.each(components)(`%s on React ${version}`, (name, tag, create) => {
  const rootOf = (container: Element): Element => {
    const [root, ...others] = container.children;
    if (!root || others.length > 0) throw new Error(`${name} renders ${container.children.length} roots.`);
    return root;
  };

  test('adds the className of the host to its own', () => {
    const { container } = render(create({ className: 'host-class another' }));
    const root = rootOf(container);
    expect(root.tagName).toBe(tag);
    expect(root).toHaveClass('host-class', 'another');
    expect(root.className).toMatch(/^teh/);
  });

  test('passes all other props to its root', () => {
    const { container } = render(
      create({ id: 'host-id', title: 'Tooltip', 'data-testid': 'host', 'aria-describedby': 'elsewhere' }),
    );
    const root = rootOf(container);
    expect(root).toHaveAttribute('id', 'host-id');
    expect(root).toHaveAttribute('data-testid', 'host');
    expect(root).toHaveAttribute('aria-describedby', 'elsewhere');
    if (name !== 'ErrorCallout') expect(root).toHaveAttribute('title', 'Tooltip');
  });

  test('sets a ref object and calls a ref function with its root, and clears both', () => {
    const object = createRef<never>();
    const { container, unmount, rerender } = render(create({ ref: object }));
    expect(object.current).toBe(rootOf(container));
    const given: unknown[] = [];
    rerender(create({ ref: (root) => void given.push(root) }));
    expect(object.current).toBeNull();
    expect(given).toEqual([rootOf(container)]);
    unmount();
    expect(given.at(-1)).toBeNull();
  });

  test('renders no style attribute, no style element and no script', () => {
    const { container } = render(create({}));
    expect(container.querySelectorAll('[style], style, script')).toHaveLength(0);
  });
});

describe('headingLevel', () => {
  test.each([
    [1, { 1: 1, 2: 2, 3: 1 }],
    [2, { 2: 1, 3: 2, 4: 1 }],
    [4, { 4: 1, 5: 2, 6: 1 }],
    [6, { 6: 4 }],
  ] as const)(
    '%i begins with a heading of that level and goes down in steps of one, not below 6',
    (level, expected) => {
      render(<TwilioErrorHelp entry={ownEntry} evidence={{ resource: 'accounts' }} headingLevel={level} />);
      const counts: Record<string, number> = {};
      for (const { tagName } of screen.getAllByRole('heading')) {
        counts[tagName.slice(1)] = (counts[tagName.slice(1)] ?? 0) + 1;
      }
      expect(counts).toEqual(expected);
    },
  );

  test('defaults to 2, also for a callout alone', () => {
    render(<ErrorCallout title="Refused" />);
    expect(screen.getByRole('heading', { level: 2, name: 'Refused' })).toBeVisible();
  });
});

describe('Link', () => {
  function HostLink({ href, children }: ComponentProps<'a'>): ReactElement {
    return (
      <a href={href} data-host-link="" target="_blank" rel="noreferrer">
        {children}
      </a>
    );
  }

  test('renders every link, collapsed ones too', async () => {
    render(<TwilioErrorHelp entry={ownEntry} evidence={{ resource: 'accounts' }} Link={HostLink} />);
    await expand('Sources');
    const links = screen.getAllByRole('link');
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) {
      expect(link).toHaveAttribute('data-host-link');
      expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\//));
    }
  });

  test('defaults to a plain link, also in a callout alone', () => {
    render(<ErrorCallout title="Refused" summary="Read [the page](https://www.twilio.com/docs) first." />);
    expect(screen.getByRole('link', { name: /^the page/ })).toHaveAttribute('href', 'https://www.twilio.com/docs');
  });

  test('a link opens a new tab, so that the answers are not lost', () => {
    render(<TwilioErrorHelp entry={ownEntry} evidence={{ resource: 'accounts' }} />);
    for (const link of screen.getAllByRole('link')) {
      expect(link).toHaveAttribute('target', '_blank');
      expect(link).toHaveAttribute('rel', 'noreferrer');
      expect(link).toHaveAccessibleName(expect.stringMatching(/\(opens in a new tab\)$/));
    }
  });
});

describe('actions', () => {
  test('are at the end of the panel', () => {
    render(<TwilioErrorHelp code={20003} actions={<button type="button">Open settings</button>} />);
    const buttons = screen.getAllByRole('button');
    expect(buttons.at(-1)).toHaveAccessibleName('Open settings');
    expect(screen.getByRole('region')).toContainElement(buttons.at(-1) ?? null);
  });

  test("are shown for an unknown code, and for an error that isn't Twilio's", () => {
    render(
      <>
        <TwilioErrorHelp code={99_998} actions={<button type="button">First</button>} />
        <TwilioErrorHelp error={new Error('Ouch')} actions={<button type="button">Second</button>} />
      </>,
    );
    expect(screen.getByRole('button', { name: 'First' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Second' })).toBeVisible();
  });
});

test('a name that the host gives is kept', () => {
  render(<TwilioErrorHelp code={20003} aria-label="Why sending failed" aria-labelledby={undefined} />);
  expect(screen.getByRole('region')).toHaveAccessibleName('Why sending failed');
});

test('two panels on one page share no names, ids or radio groups', () => {
  const { container } = render(
    <>
      <TwilioErrorHelp code={20003} />
      <TwilioErrorHelp code={20003} />
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = screen.getAllByRole<HTMLInputElement>('radio').map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
});
