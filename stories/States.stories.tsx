import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, waitFor } from 'storybook/test';
import { TwilioErrorHelp } from '../src/index.ts';
import { NOTICED_MS } from '../src/react/states/announcedLoads.ts';
import { watchClipboard } from './support/clipboard.ts';
import { en, findLead, leaving, panelName } from './support/expected.ts';
import { expandAll } from './support/expandAll.ts';
import { failingCatalog, silentCatalog, slowCatalog } from './support/catalogs.ts';
import { longWords, manySteps, ownEntry, refused, sids, urls } from './support/fixtures.ts';
import { inColumn, withCatalog } from './support/frames.tsx';

/** Everything that can be on the screen besides the finished panel, and content that is harder to render than most. */
const meta = {
  title: 'TwilioErrorHelp/States',
  component: TwilioErrorHelp,
  parameters: { controls: { include: ['error', 'code'] }, docs: { canvas: { sourceState: 'none' } } },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What the error itself says is shown at once. The rest of the panel has its shape already, so nothing jumps later. */
export const Loading: Story = {
  args: { error: refused() },
  ...withCatalog(silentCatalog),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: en.errorCode(20003) })).toBeVisible();
    await expect(canvas.getByText('Authenticate')).toBeVisible();
    await expect(await canvas.findByText(en.loading(20003))).toBeInTheDocument();
  },
};

/** After ten seconds the panel says that it still loads, and offers Twilio's page. Here the ten seconds pass at once. */
export const StillLoading: Story = {
  args: { code: 20003 },
  ...withCatalog(silentCatalog),
  beforeEach: () => {
    const original = globalThis.setTimeout;
    const hasten = ((run: () => void, ms?: number) =>
      original(run, ms === NOTICED_MS || ms === 10_000 ? 0 : ms)) as typeof setTimeout;
    const spy = spyOn(globalThis, 'setTimeout').mockImplementation(hasten);
    return () => spy.mockRestore();
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(en.stillLoading)).toBeVisible();
    await expect(canvas.getByRole('link', { name: leaving(en.openGuide(20003)) })).toBeVisible();
  },
};

/** The help arrives late; the region stays the same, and the title takes its final words. */
export const ArrivingLate: Story = {
  args: { error: refused() },
  ...withCatalog(() => slowCatalog(1500)),
  play: async ({ canvas }) => {
    const panel = canvas.getByRole('region', { name: en.errorCode(20003) });
    await expect(await canvas.findByRole('region', { name: await panelName(20003) })).toBe(panel);
  },
};

/** A part of the catalog did not load: message, code and link stay. Trying again works once the network does. */
export const FailedThenRetried: Story = {
  args: { error: refused() },
  ...withCatalog(() => failingCatalog(2)),
  play: async ({ canvas, step, userEvent }) => {
    await step('code and message stay', async () => {
      await expect(await canvas.findByRole('heading', { name: en.errorCode(20003) })).toBeVisible();
      await expect(canvas.getByText('Authenticate')).toBeVisible();
    });
    await step('a second failure says so', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: en.tryAgain }));
      await expect(await canvas.findByText(en.failedAgain, { selector: '.teh-summary' })).toBeVisible();
      await expect(canvas.getByRole('button', { name: en.tryAgain })).toHaveFocus();
    });
    await step('the third try works', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: en.tryAgain }));
      await expect(await canvas.findByRole('heading', { name: await panelName(20003) })).toBeVisible();
    });
  },
};

/** The help did not load: what is known stays, with the link, and two ways to try again. */
export const Failed: Story = {
  args: { error: refused() },
  ...withCatalog(() => failingCatalog(Infinity)),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: en.tryAgain })).toBeVisible();
    await expect(canvas.getByRole('link', { name: leaving(en.openGuide(20003)) })).toBeVisible();
  },
};

/** A code that isn't in the catalog: what its status means, and the link to Twilio's list. */
export const UnknownCode: Story = {
  args: {
    error: {
      code: 99998,
      message: 'Something new',
      more_info: 'https://www.twilio.com/docs/errors/99998',
      status: 401,
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: en.unknownTitle('99998') })).toBeVisible();
    await expect(canvas.getByText(`${en.unknownText} ${en.httpMeaning[401]}`)).toBeVisible();
    await expect(canvas.getByRole('link', { name: leaving(en.openErrorList) })).toBeVisible();
  },
};

/** An error that isn't Twilio's: it is shown as it arrived, without a question. */
export const NotATwilioError: Story = {
  args: { error: new TypeError("Cannot read properties of undefined (reading 'messages')") },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: en.unrecognisedTitle })).toBeVisible();
    await expect(canvas.getByRole('link', { name: leaving(en.openErrorList) })).toBeVisible();
    await expect(canvas.getByText(/Cannot read properties of undefined/)).toBeVisible();
    await expect(canvas.queryByRole('group')).not.toBeInTheDocument();
  },
};

/** Twilio's URL and status are known, but the app didn't keep the response with the code. */
export const TwilioErrorWithoutCode: Story = {
  args: { error: `POST ${urls.messages} 400 (Bad Request)` },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: en.noCodeTitle })).toBeVisible();
    await expect(canvas.getByText(en.httpStatus(400))).toBeVisible();
    await expect(canvas.getByRole('link', { name: leaving(en.openErrorList) })).toBeVisible();
  },
};

/** A message of thousands of characters scrolls by itself, and a long URL wraps. */
export const VeryLongMessage: Story = {
  args: {
    error: refused(
      `Authenticate ${urls.messages}?To=${'%2B1500555000'.repeat(40)} ${'The gateway added its own report to the message. '.repeat(60)}`,
    ),
  },
  play: async ({ canvas }) => {
    const message = await canvas.findByText(/^Authenticate https/);
    await expect(message.scrollHeight).toBeGreaterThan(message.clientHeight);
    await expect(message.scrollWidth).toBe(message.clientWidth);
  },
};

/** An app's own entry, with forty steps. */
export const FortySteps: Story = {
  args: { entry: ownEntry(manySteps(40)) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Compare row 40 of the template/)).toBeInTheDocument();
  },
};

/** The same entry with a single step. */
export const OneStep: Story = {
  args: { entry: ownEntry(manySteps(1)) },
  play: async ({ canvas, canvasElement }) => {
    await findLead(canvasElement);
    await expect(canvas.getByText(/^Compare row 1 of the template/)).toBeVisible();
    await expect(canvas.getByText(en.retryHelps)).toBeVisible();
  },
};

/** German at its longest in a narrow column: words break before anything scrolls sideways. */
export const GermanLengthWords: Story = {
  args: { entry: longWords },
  decorators: [inColumn(280)],
  play: async ({ canvas, canvasElement }) => {
    await expandAll(canvasElement);
    for (const { title } of [...(longWords.groups ?? []), ...(longWords.causes ?? [])]) {
      await expect(canvas.getByText(title, { selector: '.teh-summary-title' })).toBeVisible();
    }
  },
};

/** The browser blocks the clipboard: the text is shown, selected, to be copied by hand. */
export const ClipboardClosed: Story = {
  args: { error: refused(), evidence: { username: sids.key, url: urls.accounts } },
  play: async ({ canvas, userEvent }) => {
    const refusal = new DOMException('Not allowed', 'NotAllowedError');
    for (const way of ['write', 'writeText'] as const) spyOn(navigator.clipboard, way).mockRejectedValue(refusal);
    await userEvent.click(await canvas.findByRole('button', { name: en.copyForSupport }));
    const text = await canvas.findByRole('textbox', { name: en.copyFailed });
    await waitFor(() => expect((text as HTMLTextAreaElement).selectionEnd).toBeGreaterThan(20));
  },
};

/** The whole help can be copied, without a full SID; the confirmation is read out. */
export const Copying: Story = {
  args: {
    error: refused(),
    evidence: { username: sids.key, credential: 'standard-key', method: 'GET', url: urls.accounts },
  },
  play: async ({ canvas, step, userEvent }) => {
    const clipboard = watchClipboard();
    await step('everything for a ticket, without a full SID', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: en.copyForSupport }));
      await expect(await canvas.findByText(en.copiedMasked)).toBeVisible();
      const ticket = clipboard.mock.lastCall?.[0];
      await expect(ticket).toContain('20003');
      await expect(ticket).not.toContain(sids.key);
    });
  },
};

/** Nothing has failed, so nothing is shown: the panel can always be on the page. */
export const NothingFailed: Story = {
  args: { error: null },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument();
  },
};
