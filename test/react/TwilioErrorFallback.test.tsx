import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, type ReactElement } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  catalog,
  createCatalog,
  parseTwilioError,
  TwilioErrorFallback,
  type TwilioErrorFallbackProps,
  TwilioErrorHelpProvider,
} from '../../src/index.ts';
import { english } from '../../src/i18n/englishLocale.ts';
import { de } from '../../src/locales/de.ts';
import { NAME_20003 } from '../helpers/titleOf.ts';

const refused = Object.assign(new Error('Authenticate'), { code: 20003, status: 401 });
const ours = new TypeError('Cannot read properties of undefined');

// The help is there at once, so that no test waits for a load.
beforeAll(() => Promise.all([catalog.preload([20003]), import('../../src/react/panel/panel.ts')]));
// React writes down what a boundary caught. React 18 also throws it at the window, where jsdom would print its stack.
const prevent = (event: Event): void => event.preventDefault();
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  window.addEventListener('error', prevent);
  return () => window.removeEventListener('error', prevent);
});

/** A part of a page that fails as long as there is a reason to. */
function Part({ reasons }: { reasons: readonly unknown[] }): ReactElement {
  if (reasons.length > 0) throw reasons[0];
  return <p>The list of messages</p>;
}

function renderPart(reasons: readonly unknown[], props: Partial<TwilioErrorFallbackProps> = {}) {
  const page = (): ReactElement => (
    <ErrorBoundary fallbackRender={(caught) => <TwilioErrorFallback {...caught} {...props} />}>
      <Part reasons={reasons} />
    </ErrorBoundary>
  );
  const { rerender, ...rendered } = render(page());
  return { ...rendered, renderAgain: () => rerender(page()) };
}

const tryAgain = (): HTMLElement => screen.getByRole('button', { name: 'Try again' });
const panel = (): Promise<HTMLElement> => screen.findByRole('region', { name: NAME_20003 });

test('a person who meets a Twilio error in a part of the page gets its help there', async () => {
  renderPart([refused]);
  expect(await panel()).toBeVisible();
  expect(screen.getByText("Twilio's message").nextElementSibling).toHaveTextContent('Authenticate');
  expect(screen.getAllByRole('radio').length).toBeGreaterThan(2);
});

test('react-error-boundary takes it as its FallbackComponent', async () => {
  render(
    <ErrorBoundary FallbackComponent={TwilioErrorFallback}>
      <Part reasons={[refused]} />
    </ErrorBoundary>,
  );
  expect(await panel()).toBeVisible();
});

test.each([
  ['a Twilio error', refused],
  ['any other error', ours],
])('trying again after %s renders the part again', async (_, reason) => {
  const reasons: unknown[] = [reason];
  renderPart(reasons);
  reasons.pop();
  await userEvent.click(tryAgain());
  expect(screen.getByText('The list of messages')).toBeVisible();
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});

test.each([
  ['a Twilio error', refused, 'This part of the page crashed with Twilio error 20003.'],
  ['any other error', ours, 'This part of the page crashed.'],
])('%s that stops the part is announced at once, in one sentence', (_, reason, sentence) => {
  renderPart([reason]);
  expect(screen.getByRole('alert')).toHaveTextContent(sentence);
});

test.each([
  ['an error of the host', ours],
  ['undefined', undefined],
  ['null', null],
])('for %s, the person gets a neutral notice, without its text', (_, reason) => {
  renderPart([reason]);
  expect(screen.getByRole('region', { name: 'This part of the page crashed' })).toHaveTextContent('Try again');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('This part of the page crashed');
  expect(screen.queryByText(/Cannot read/)).not.toBeInTheDocument();
});

test("the host's fallback replaces the notice for errors that aren't Twilio's, and only for those", async () => {
  const { unmount } = renderPart([ours], { fallback: <p>Our own words</p> });
  expect(screen.getByText('Our own words')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  unmount();
  renderPart([refused], { fallback: <p>Our own words</p> });
  expect(await panel()).toBeVisible();
  expect(screen.queryByText('Our own words')).not.toBeInTheDocument();
});

test('a fallback of null shows nothing', () => {
  const { container } = renderPart([ours], { fallback: null });
  expect(container).toBeEmptyDOMElement();
});

test('a host that checks first can leave other errors to the next boundary', () => {
  render(
    <ErrorBoundary fallback={<p>The page around</p>}>
      <ErrorBoundary
        fallbackRender={(props) => {
          if (!parseTwilioError(props.error)) throw props.error;
          return <TwilioErrorFallback {...props} />;
        }}
      >
        <Part reasons={[ours]} />
      </ErrorBoundary>
    </ErrorBoundary>,
  );
  expect(screen.getByText('The page around')).toBeVisible();
});

test('a person who tries again in vain keeps the focus on the button', async () => {
  const user = userEvent.setup();
  renderPart([ours]);
  expect(document.body).toHaveFocus();
  const first = tryAgain();
  await user.click(first);
  expect(first).not.toBeInTheDocument();
  expect(tryAgain()).toHaveFocus();
});

test('the focus stays where the person has gone meanwhile when the part fails once more', async () => {
  const user = userEvent.setup();
  const reasons: unknown[] = [ours];
  const { renderAgain, container } = renderPart(reasons);
  reasons.pop();
  await user.click(tryAgain());
  expect(container).toHaveTextContent('The list of messages');

  const elsewhere = document.body.appendChild(document.createElement('input'));
  elsewhere.focus();
  reasons.push(ours);
  renderAgain();
  expect(tryAgain()).toBeVisible();
  expect(elsewhere).toHaveFocus();
  elsewhere.remove();
});

test.each([
  ['a Twilio error', refused],
  ['any other error', ours],
])('the ref, the class and everything else go to the region of %s, and actions come after the button', (_, reason) => {
  const ref = createRef<HTMLElement>();
  render(
    <TwilioErrorFallback
      ref={ref}
      error={reason}
      resetErrorBoundary={() => {}}
      className="mine"
      id="help"
      headingLevel={4}
      actions={<button type="button">Open a ticket</button>}
    />,
  );
  expect(ref.current).toBe(screen.getByRole('region'));
  expect(ref.current).toHaveClass('teh', 'mine');
  expect(ref.current).toHaveAttribute('id', 'help');
  const names = screen.getAllByRole('button').map((button) => button.textContent);
  expect(names.slice(-2)).toEqual(['Try again', 'Open a ticket']);
  expect(screen.getAllByRole('heading', { level: 4 }).length).toBeGreaterThan(0);
});

test('what the host knows about the request reaches the help', async () => {
  renderPart([refused], { evidence: { credential: 'auth-token' } });
  await panel();
  expect(screen.queryByRole('radio', { name: 'Main API key' })).not.toBeInTheDocument();
});

test("the notice is in the provider's language", () => {
  const boundary = { ...english.strings.boundary, title: 'Dieser Teil der Seite ist ausgefallen' };
  const locale = { ...english, lang: 'de', strings: { ...english.strings, boundary, tryAgain: 'Erneut versuchen' } };
  render(
    <TwilioErrorHelpProvider locale={locale}>
      <TwilioErrorFallback error={ours} resetErrorBoundary={() => {}} />
    </TwilioErrorHelpProvider>,
  );
  expect(screen.getByRole('region')).toHaveAccessibleName('Dieser Teil der Seite ist ausgefallen');
  expect(screen.getByRole('button', { name: 'Erneut versuchen' })).toBeVisible();
});

test('its options stay out of the DOM, and the notice about another error is in the given language', () => {
  renderPart([ours], { locale: de, catalog: createCatalog() });
  const notice = screen.getByRole('region', { name: String(de.strings.boundary?.title) });
  expect(notice.getAttributeNames().toSorted()).toEqual(['aria-labelledby', 'class']);
});
