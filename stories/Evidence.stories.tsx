import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
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
      name: /^Most likely cause Standard/,
    });
    await expect(heading).toBeVisible();
    await expect(canvas.getByText('Based on:')).toBeVisible();
    await expect(canvas.getByRole('link', { name: /^Open API keys in Console/ })).toBeVisible();
  },
};

/** The username shows an API key but not its type: the question stays, without the answers that the request excludes. */
export const KeyOfUnknownType: Story = {
  args: { error: refused(), evidence: { username: sids.key, method: 'GET', url: urls.accounts } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('radio')).length).toBeGreaterThan(2);
    await expect(canvas.queryByRole('radio', { name: 'Account SID + Auth Token' })).not.toBeInTheDocument();
  },
};

/** The username shows an Account SID: nobody is asked for the credential, and the key types are ruled out by a fact. */
export const AccountSidInTheRequest: Story = {
  args: { error: refused(), evidence: { username: sids.account, method: 'GET', url: urls.accounts } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Common causes' })).toBeVisible();
    await expect(canvas.queryByRole('group', { name: /credentials does the request use/ })).not.toBeInTheDocument();
  },
};

/** Twilio's message names the cause: it is certain, and there is nothing left to ask. */
export const CertainByMessage: Story = {
  args: { error: refused('Your primary compliance profile is not approved') },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { name: /^Confirmed by Twilio's message .*profile/i }),
    ).toBeVisible();
    await expect(canvas.queryByRole('radio')).not.toBeInTheDocument();
  },
};

/** The username itself is damaged: the request settles it. */
export const CertainByUsername: Story = {
  args: { error: refused(), evidence: { username: ` ${sids.key}`, url: urls.messages } },
};

/** What was stated and what was sent disagree: the request decides, and the conflict is said. */
export const Conflict: Story = {
  args: {
    error: refused(),
    evidence: { username: sids.account, credential: 'standard-key', url: urls.accounts },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/username .*AC/, { selector: '.teh-notice' })).toBeVisible();
  },
};

/** An Auth Token arrived as the username: it is dropped at once, and shown nowhere. */
export const SecretAsUsername: Story = {
  args: { error: refused(), evidence: { username: sids.token, url: urls.messages } },
};

/** A claim of the person stands beside a fact of the request: reasons tell the one from the other. */
export const AnswerBesideFact: Story = {
  args: {
    error: refused(),
    evidence: { username: sids.key, method: 'GET', url: urls.accounts },
    defaultAnswers: { credential: 'restricted-key' },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^You chose Restricted API key\./)).toBeVisible();
    await expect(canvas.getByText(/^The username starts with SK/)).toBeVisible();
  },
};
