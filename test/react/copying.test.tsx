import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { catalog, ResolutionSteps, TwilioErrorHelp } from '../../src/index.ts';
import { english } from '../../src/i18n/englishLocale.ts';
import { stopClock } from '../helpers/clock.ts';
import { listen } from '../helpers/liveRegions.ts';

beforeAll(() => catalog.preload([20003]));

const snippet = (text = 'Run this.') => (
  <ResolutionSteps steps={[{ id: 'run', text, snippet: { language: 'text', title: 'Check', code: '20003' } }]} />
);

const COPY_FAILED = english.strings.copyFailed;

describe('copying a snippet', () => {
  test('puts it on the clipboard, and says so beside the button and to a screen reader', async () => {
    const user = userEvent.setup();
    render(snippet());
    const heard = listen();
    await user.click(screen.getByRole('button', { name: 'Copy: Check' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('20003');
    expect(heard).toEqual(['Copied']);
    expect(screen.getByRole('button', { name: 'Copy: Check' })).toHaveFocus();
  });

  test('is confirmed for four seconds', async () => {
    const { user, pass } = stopClock();
    render(snippet());
    await user.click(screen.getByRole('button', { name: 'Copy: Check' }));
    await pass(3_999);
    expect(screen.getByText('Copied')).toBeVisible();
    await pass(1);
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
  });

  test('can be done with the keyboard', async () => {
    const user = userEvent.setup();
    render(snippet());
    await user.tab();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Copied')).toBeVisible();
  });
});

describe('if the clipboard refuses', () => {
  /** Presses a button while the clipboard refuses; the function that is given back opens it. */
  async function pressInVain(name: string): Promise<() => void> {
    const user = userEvent.setup();
    const write = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('Denied', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name }));
    await screen.findByRole('textbox');
    return () => write.mockResolvedValue();
  }

  test('the text is selected and focused, ready to be copied by hand, and the panel says so', async () => {
    render(snippet());
    const heard = listen();
    await pressInVain('Copy: Check');
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: COPY_FAILED });
    expect(area).toHaveValue('20003');
    expect(area).toHaveAttribute('readonly');
    expect(area).toHaveFocus();
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, 5]);
    expect(heard).toEqual([COPY_FAILED]);
  });

  test('what the person has selected since stays selected when the panel is rendered again', async () => {
    const { rerender } = render(snippet());
    await pressInVain('Copy: Check');
    const area = screen.getByRole<HTMLTextAreaElement>('textbox');
    area.setSelectionRange(1, 2);
    area.blur();
    rerender(snippet('Run this again.'));
    expect([area.selectionStart, area.selectionEnd]).toEqual([1, 2]);
    expect(area).not.toHaveFocus();
  });

  test('the text goes once copying works', async () => {
    render(snippet());
    const open = await pressInVain('Copy: Check');
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Copy: Check' }), { writeToClipboard: true });
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

test('without any clipboard, as on a page without TLS, the text is selected', async () => {
  const user = userEvent.setup({ writeToClipboard: false });
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  render(snippet());
  await user.click(screen.getByRole('button', { name: 'Copy: Check' }));
  expect(await screen.findByRole('textbox')).toHaveValue('20003');
});

describe('copying for a ticket', () => {
  const AC = `AC${'0123456789abcdef'.repeat(2)}`;
  const SK = `SK${'fedcba9876543210'.repeat(2)}`;
  const secret = '0f1e2d3c4b5a6978'.repeat(2);

  /** Lets the code that makes the ticket fail to load, until the test ends or calls what is given back. */
  function breakLoading(): () => void {
    vi.doMock('../../src/output/toMarkdown.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const mend = (): void => vi.doUnmock('../../src/output/toMarkdown.ts');
    onTestFinished(mend);
    return mend;
  }

  test('gives what was found, without a token, a secret or a number in full', async () => {
    const user = userEvent.setup();
    render(
      <TwilioErrorHelp
        error={{ code: 20003, message: `Authenticate ${secret}`, status: 401 }}
        evidence={{
          username: SK,
          credential: 'standard-key',
          method: 'GET',
          url: `https://api.twilio.com/2010-04-01/Accounts/${AC}.json`,
          to: '+15551234567',
        }}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Copy for support' }));
    expect(await screen.findByText(/^Copied\. Secrets are masked\./)).toBeVisible();
    const ticket = await navigator.clipboard.readText();
    expect(ticket).toContain('20003');
    expect(ticket).toContain('401');
    expect(ticket).toMatch(/API keys can't access the Accounts API/);
    expect(ticket).toContain('GET');
    for (const full of [AC, SK, secret, '+15551234567']) expect(ticket).not.toContain(full);
  });

  test('says so if the code that makes the ticket does not load, and can be tried again', async () => {
    const user = userEvent.setup();
    const mend = breakLoading();
    render(<TwilioErrorHelp code={20003} />);
    const heard = listen();
    await user.click(screen.getByRole('button', { name: 'Copy for support' }));
    await screen.findByText(/^Loading failed\./);
    expect(heard).toEqual(['Loading failed. Check your connection, or reload the page.']);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    mend();
    await user.click(screen.getByRole('button', { name: 'Copy for support' }));
    expect(await screen.findByText(/^Copied\. Secrets are masked\./)).toBeVisible();
  });

  describe('in a browser that opens the clipboard only while the click is handled, as Safari does', () => {
    /** Lets the clipboard be written to until the handler of the click has returned. What arrives there is given back. */
    function closeAfterClick(): { written: () => Promise<string | undefined>; ways: () => string[] } {
      let isOpen = false;
      let written: Promise<string> | undefined;
      const ways: string[] = [];
      const refused = new DOMException('Denied', 'NotAllowedError');
      vi.stubGlobal(
        'ClipboardItem',
        class {
          data: unknown;
          constructor(data: unknown) {
            this.data = data;
          }
        },
      );
      onTestFinished(() => {
        vi.unstubAllGlobals();
      });
      document.addEventListener('click', () => (isOpen = true), { capture: true, once: true });
      document.addEventListener('click', () => queueMicrotask(() => (isOpen = false)), { once: true });
      vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async () => {
        ways.push('writeText');
        if (!isOpen) throw refused;
      });
      vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
        ways.push('write');
        if (!isOpen) throw refused;
        const { data } = item as unknown as { data: Record<string, Promise<Blob>> };
        const blob = await data['text/plain'];
        if (blob?.type !== 'text/plain') throw refused;
        written = readAsText(blob);
        await written;
      });
      return { written: async () => written, ways: () => ways };
    }

    test('the ticket is copied although it is made only after the click', async () => {
      const user = userEvent.setup();
      render(<TwilioErrorHelp code={20003} />);
      const { written, ways } = closeAfterClick();
      await user.click(screen.getByRole('button', { name: 'Copy for support' }));
      expect(await screen.findByText(/^Copied\. Secrets are masked\./)).toBeVisible();
      expect(await written()).toMatch(/^Twilio error 20003/);
      expect(ways()).toEqual(['write']);
    });

    test('a text that is ready is copied as in other browsers', async () => {
      const user = userEvent.setup();
      render(snippet());
      const { ways } = closeAfterClick();
      await user.click(screen.getByRole('button', { name: 'Copy: Check' }));
      expect(await screen.findByText('Copied')).toBeVisible();
      expect(ways()).toEqual(['writeText']);
    });

    test("the panel says that the ticket couldn't be made, not that the clipboard refused", async () => {
      const user = userEvent.setup();
      breakLoading();
      render(<TwilioErrorHelp code={20003} />);
      closeAfterClick();
      await user.click(screen.getByRole('button', { name: 'Copy for support' }));
      expect(await screen.findByText(/^Loading failed\./)).toBeVisible();
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    });
  });

  test('is selected if the clipboard refuses both ways of writing', async () => {
    const user = userEvent.setup();
    vi.stubGlobal(
      'ClipboardItem',
      class {
        types = ['text/plain'];
      },
    );
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const refused = new DOMException('Denied', 'NotAllowedError');
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(refused);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refused);
    render(<TwilioErrorHelp code={20003} />);
    await user.click(screen.getByRole('button', { name: 'Copy for support' }));
    expect(await screen.findByRole('textbox')).toHaveTextContent(/^Twilio error 20003/);
  });
});

/** jsdom's `Blob` has no `text()`. */
function readAsText(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(blob);
  });
}
