import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { TwilioErrorHelp } from '../src/index.ts';
import { en, findLead, findQuestion, valuesOf } from './support/expected.ts';
import { sentences } from '../src/strings/en/sentences.ts';
import { refused, sids, urls } from './support/fixtures.ts';

/**
 * What the page around the panel knows about the request ranks the causes, and each reason says where it comes from:
 * the request itself, "Your app says" or "You chose". No field takes a secret.
 */
const meta = {
  title: 'TwilioErrorHelp/Evidence',
  component: TwilioErrorHelp,
  parameters: { controls: { include: ['evidence', 'defaultAnswers'] } },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A Standard key on the Accounts API: everything that the cause needs is known, so it leads, and nothing is asked. */
export const StandardKeyOnAccountsApi: Story = {
  name: 'Standard key on the Accounts API',
  args: {
    error: refused(),
    evidence: { username: sids.key, credential: 'standard-key', method: 'GET', url: urls.accounts },
  },
  parameters: { docs: { wholeStory: true } },
  play: async ({ canvas, canvasElement }) => {
    const lead = await findLead(canvasElement);
    await expect(lead).toHaveAttribute('data-cause', 'key-type-cannot-access-accounts');
    await expect(within(lead).getByText(en.lead.supported)).toBeVisible();
    await expect(within(lead).getByText(en.basedOn)).toBeVisible();
    await expect(canvas.queryByRole('radio')).not.toBeInTheDocument();
  },
};

/** The username shows an API key but not its type: the question stays, without the answers that the request excludes. */
export const KeyOfUnknownType: Story = {
  args: { error: refused(), evidence: { username: sids.key, method: 'GET', url: urls.accounts } },
  play: async ({ canvasElement }) => {
    const values = valuesOf(await findQuestion(canvasElement, 'credential'));
    await expect(values).toContain('standard-key');
    await expect(values).not.toContain('auth-token');
  },
};

/** The username shows an Account SID: nobody is asked for the credential, and the key types are ruled out by a fact. */
export const AccountSidInTheRequest: Story = {
  name: 'Account SID in the request',
  args: { error: refused(), evidence: { username: sids.account, method: 'GET', url: urls.accounts } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByText(en.ruledOut));
    await expect(await canvas.findByText("Standard and Restricted keys can't access the Accounts API")).toBeVisible();
    await expect(canvasElement.querySelector('fieldset[data-field="credential"]')).toBeNull();
  },
};

/** Twilio's message names the cause: it is certain, and nothing is left to ask. */
export const CertainByMessage: Story = {
  args: { error: refused('Your primary compliance profile is not approved') },
  play: async ({ canvas, canvasElement }) => {
    const lead = await findLead(canvasElement);
    await expect(lead).toHaveAttribute('data-cause', 'compliance-profile-not-approved');
    await expect(within(lead).getByText(en.confirmedBy.message)).toBeVisible();
    await expect(canvas.queryByRole('radio')).not.toBeInTheDocument();
  },
};

/** The username itself is malformed, so the request settles the cause. */
export const CertainByUsername: Story = {
  args: { error: refused(), evidence: { username: ` ${sids.key}`, url: urls.messages } },
  play: async ({ canvasElement }) => {
    const lead = await findLead(canvasElement);
    await expect(lead).toHaveAttribute('data-cause', 'extra-characters-in-credential');
    await expect(within(lead).getByText(en.confirmedBy.request)).toBeVisible();
  },
};

/** What was stated and what was sent disagree: the request decides, and the panel says so. */
export const Conflict: Story = {
  args: {
    error: refused(),
    evidence: { username: sids.account, credential: 'standard-key', url: urls.accounts },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/The username decides\.$/, { selector: '.teh-notice' })).toBeVisible();
  },
};

/** An Auth Token arrived as the username: it is dropped at once, and shown nowhere. */
export const SecretAsUsername: Story = {
  args: { error: refused(), evidence: { username: sids.token, url: urls.messages } },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(sentences.secretGiven, { selector: '.teh-notice' })).toBeVisible();
    await expect(canvasElement).not.toHaveTextContent(sids.token);
  },
};

/** One fact comes from an answer, another from the request: the reasons say which is which. */
export const AnswerBesideFact: Story = {
  args: {
    error: refused(),
    evidence: { username: sids.key, method: 'GET', url: urls.accounts },
    defaultAnswers: { credential: 'restricted-key' },
  },
  play: async ({ canvasElement }) => {
    const lead = within(await findLead(canvasElement));
    await expect(lead.getByText(/^You chose /)).toBeVisible();
    await expect(lead.getByText(/^The username starts with SK/)).toBeVisible();
  },
};
