import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ErrorCallout } from '../../src/index.ts';
import { expectInOrder } from '../helpers/panel.ts';

test("names the error, and shows the host's children below", () => {
  render(
    <ErrorCallout
      title="The message was not sent"
      code={21_610}
      status={400}
      retryable={false}
      summary="The recipient has **opted out**."
      message="Attempt to send to unsubscribed recipient"
    >
      <p>Ask the recipient to send START.</p>
    </ErrorCallout>,
  );
  const region = screen.getByRole('region', { name: 'Error 21610: The message was not sent' });
  expect(region).toHaveAttribute('data-level', 'error');
  expectInOrder(
    screen.getByText('21610', { selector: 'code' }),
    screen.getByText('HTTP 400'),
    screen.getByText("Retrying won't help"),
    screen.getByRole('heading', { level: 2, name: 'Error 21610: The message was not sent' }),
    screen.getByText('opted out', { selector: 'strong' }),
    screen.getByText("Twilio's message"),
    screen.getByText('Attempt to send to unsubscribed recipient'),
    screen.getByText('Ask the recipient to send START.'),
  );
});

test("leaves out what isn't known", () => {
  const { container } = render(<ErrorCallout title="Refused" />);
  expect(container.textContent).toBe('Error Refused');
});

test('a warning is read out as one', () => {
  render(<ErrorCallout title="Slow" level="warning" />);
  expect(screen.getByRole('region')).toHaveAttribute('data-level', 'warning');
  expect(screen.getByText('Warning')).toBeInTheDocument();
});

test('says that retrying can help where it can', () => {
  render(<ErrorCallout title="Busy" retryable />);
  expect(screen.getByText('Retrying can help')).toBeVisible();
});

test("doesn't announce itself: the host decides that", () => {
  render(<ErrorCallout title="Refused" message="Authenticate" />);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(
    screen
      .queryAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(''),
  ).toBe('');
});

test('a summary may be elements of the host', () => {
  render(<ErrorCallout title="Refused" summary={<em>Ask the platform team.</em>} />);
  expect(screen.getByText('Ask the platform team.', { selector: 'em' })).toBeVisible();
});
