import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalog, TwilioErrorHelp } from '../../src/index.ts';
import { choose, groups } from '../helpers/panel.ts';
import { titleOf } from '../helpers/titleOf.ts';

beforeAll(() => catalog.preload([20003]));

const group = (): HTMLElement => screen.getByText('The value', { selector: 'summary *' }).closest('details') as never;

describe('the first of the two to start with', () => {
  test('leads to its group below, and says how many causes are in it', () => {
    render(<TwilioErrorHelp code={20003} />);
    const link = screen.getByRole('link', { name: 'Show all 9' });
    expect(groups()).toContain('The value: 9 possible');
    // Where no script runs the browser goes there.
    expect(link).toHaveAttribute('href', `#${group().id}`);
    expect(screen.getByText('Start with these two')).toBeVisible();
  });

  test.each(['click', 'Enter'])('opens the group, and the focus goes there: %s', async (how) => {
    const user = userEvent.setup();
    render(<TwilioErrorHelp code={20003} />);
    const address = location.href;
    const link = screen.getByRole('link', { name: 'Show all 9' });
    if (how === 'click') await user.click(link);
    else {
      link.focus();
      await user.keyboard('{Enter}');
    }
    expect(group()).toHaveAttribute('open');
    expect(group().querySelector('summary')).toHaveFocus();
    expect(await within(group()).findByText(titleOf('wrong-sid-or-token'))).toBeVisible();
    // A router may read the address.
    expect(location.href).toBe(address);
  });

  test('leaves a group open that is open already', async () => {
    const user = userEvent.setup();
    render(<TwilioErrorHelp code={20003} />);
    await user.click(within(group()).getByText('The value'));
    await user.click(screen.getByRole('link', { name: 'Show all 9' }));
    expect(group()).toHaveAttribute('open');
  });

  test('leads to the group of its own panel', async () => {
    const user = userEvent.setup();
    render(
      <>
        <TwilioErrorHelp code={20003} />
        <TwilioErrorHelp code={20003} />
      </>,
    );
    const [first, second] = screen.getAllByRole('region');
    await user.click(within(second as HTMLElement).getByRole('link', { name: 'Show all 9' }));
    expect(first?.querySelectorAll('details[open]')).toHaveLength(0);
    expect(second?.querySelectorAll('details[open]')).toHaveLength(1);
  });

  test('goes with the first answer, when one cause leads', async () => {
    render(<TwilioErrorHelp code={20003} />);
    await choose([/^Which credentials/, 'Standard API key']);
    expect(screen.queryByRole('link', { name: /^Show all/ })).not.toBeInTheDocument();
  });
});
