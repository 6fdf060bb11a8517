import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { TwilioErrorHelp } from '../src/index.ts';
import { refused, sids, urls } from './support/fixtures.ts';

/**
 * What the page around the panel knows about the request ranks the causes, and each reason says where it comes from:
 * "the request shows", "the application states" or "you chose". No field takes a secret.
 */
const meta = {
  title: 'TwilioErrorHelp/Evidence',
  component: TwilioErrorHelp,
  parameters: { controls: { include: ['evidence', 'defaultAnswers'] } },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A Standard key on the Accounts API: everything that the cause needs is known, so it is likely, and nothing is asked. */
export const StandardKeyOnAccountsApi: Story = {
  args: {
    error: refused(),
    evidence: { username: sids.key, credential: 'standard-key', method: 'GET', url: urls.accounts },
  },
  play: async ({ canvas }) => {
    const heading = await canvas.findByRole('heading', {
      name: /^Likely cause.*Standard and Restricted keys may not call the Accounts API$/,
    });
    await expect(heading).toBeVisible();
    await expect(canvas.getByText('The request called the Accounts API.')).toBeVisible();
    await expect(canvas.getByText('Sign this call with a Main API key')).toBeVisible();
    await expect(canvas.getByText('Sign this call with Account SID + Auth Token')).toBeVisible();
  },
};

/** The username shows an API key but not its type: the question stays, without the answers that the request excludes. */
export const KeyOfUnknownType: Story = {
  args: { error: refused(), evidence: { username: sids.key, method: 'GET', url: urls.accounts } },
  play: async ({ canvas }) => {
    const question = await canvas.findByRole('group', { name: 'Which credentials signed the request?' });
    await expect(within(question).getAllByRole('radio')).toHaveLength(4);
    await expect(within(question).queryByRole('radio', { name: 'Account SID + Auth Token' })).not.toBeInTheDocument();
  },
};

/** The username shows an Account SID: nobody is asked for the credential, and the key types are ruled out by a fact. */
export const AccountSidInTheRequest: Story = {
  args: { error: refused(), evidence: { username: sids.account, method: 'GET', url: urls.accounts } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: /Account SID and Auth Token do not match/ })).toBeVisible();
    await expect(canvas.queryByRole('group', { name: /Which credentials/ })).not.toBeInTheDocument();
  },
};

/** Twilio's message names the cause: it is certain, and there is nothing left to ask. */
export const CertainByMessage: Story = {
  args: { error: refused('Your primary compliance profile is not approved') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: /^The cause.*primary compliance profile/ })).toBeVisible();
    await expect(canvas.queryByRole('radio')).not.toBeInTheDocument();
  },
};

/** The username itself is damaged: the request settles it. */
export const CertainByUsername: Story = {
  args: { error: refused(), evidence: { username: ` ${sids.key}`, url: urls.messages } },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { name: /^The cause.*The value carries extra characters/ }),
    ).toBeVisible();
    await expect(canvas.getByText('The username begins with a blank.')).toBeVisible();
  },
};

/** What was stated and what was sent disagree: the request decides, and the conflict is said. */
export const Conflict: Story = {
  args: {
    error: refused(),
    evidence: { username: sids.account, credential: 'standard-key', url: urls.accounts },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/the username sent starts with AC\. The username decides\.$/)).toBeVisible();
  },
};

/** An Auth Token arrived as the username: it is dropped at once, and shown nowhere. */
export const SecretAsUsername: Story = {
  args: { error: refused(), evidence: { username: sids.token, url: urls.messages } },
  play: async ({ canvas, canvasElement }) => {
    await expect(
      await canvas.findByText(/This looks like an Auth Token, not a username\. It was not kept\./),
    ).toBeVisible();
    await expect(canvasElement).not.toHaveTextContent(sids.token);
  },
};

/** All that is known contradicts every cause: the panel says that an answer may be off, and keeps the causes readable. */
export const EverythingRuledOut: Story = {
  args: {
    error: refused(),
    evidence: {
      username: sids.key,
      url: urls.messages,
      accountSid: sids.account,
      credentialRegion: 'us1',
      accountType: 'full',
      tool: 'twilio-node 6.2.0',
    },
    defaultAnswers: { credential: 'main-key', otherRequestsSucceed: true },
  },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/^Nothing on this list fits all that is known/)).toBeVisible();
    await userEvent.click(canvas.getByText('The key type'));
    await expect(await canvas.findByText(/^Ruled out · \d+$/)).toBeVisible();
  },
};

/** A claim of the person stands beside a fact of the request: reasons tell the one from the other. */
export const AnswerBesideFact: Story = {
  args: {
    error: refused(),
    evidence: { username: sids.key, method: 'GET', url: urls.accounts },
    defaultAnswers: { credential: 'restricted-key' },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('You chose Restricted API key.')).toBeVisible();
    await expect(canvas.getByText('The username starts with SK, so an API key signed the request.')).toBeVisible();
  },
};
