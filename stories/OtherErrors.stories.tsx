import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { TwilioErrorHelp } from '../src/index.ts';
import { en, findLead, findQuestion, leaving, panelName, valuesOf } from './support/expected.ts';
import { bareEntry, sids } from './support/fixtures.ts';

/** Every published code has an entry, and errors of the SDKs without a code are recognized by their text. */
const meta = {
  title: 'TwilioErrorHelp/Other errors',
  component: TwilioErrorHelp,
  parameters: { controls: { include: ['error', 'code', 'evidence'] } },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** 70051: the message names the missing permission, which can be copied alone and as a policy. */
export const MissingPermission: Story = {
  args: {
    error: {
      code: 70051,
      message: "Authorization error: required permission 'twilio/messaging/messages/list' is missing",
      status: 401,
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await findLead(canvasElement);
    await expect(canvas.getByText(en.missingPermission)).toBeVisible();
    await expect(canvas.getByText('{"allow":["/twilio/messaging/messages/list"]}')).toBeVisible();
  },
};

/** 20404: several causes, none of them known to hold. */
export const ResourceNotFound: Story = {
  args: {
    error: {
      code: 20404,
      message: `The requested resource /2010-04-01/Accounts/${sids.account}/Messages.json was not found`,
      status: 404,
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: await panelName(20404) })).toBeVisible();
    await expect(canvas.getByText(/^The requested resource/)).toBeVisible();
  },
};

/** 21211: the number in the evidence shows what is wrong with it. */
export const InvalidRecipient: Story = {
  args: {
    error: { code: 21211, message: "The 'To' number 0151 2345678 is not a valid phone number.", status: 400 },
    evidence: { to: '0151 2345678', channel: 'sms' },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('region', { name: await panelName(21211) })).toBeVisible();
    const lead = within(await findLead(canvasElement));
    await expect(lead.getByText(en.lead.supported)).toBeVisible();
    await expect(lead.getByText(en.basedOn)).toBeVisible();
  },
};

/** 30007: an error of a delivery, which arrives as the parameters of a status callback. */
export const FilteredMessage: Story = {
  args: { error: { MessageSid: sids.message, MessageStatus: 'undelivered', ErrorCode: '30007' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: await panelName(30007) })).toBeVisible();
  },
};

/** 11200: your own webhook failed, and the panel asks what it returned. */
export const WebhookFailure: Story = {
  args: { code: 11200 },
  play: async ({ canvasElement }) => {
    await expect(valuesOf(await findQuestion(canvasElement, 'webhookAnswer'))).toContain('timeout');
  },
};

/** A code of which only name, product and level are known: its name, and the link to Twilio's page. */
export const BareCode: Story = {
  args: { entry: bareEntry },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(en.noCauses)).toBeVisible();
    await expect(canvas.getByRole('link', { name: leaving(en.openGuide(bareEntry.code)) })).toBeVisible();
  },
};

/** What twilio-node throws without credentials; its stack says where it comes from. */
const refusedByNode = Object.assign(new Error('username is required'), {
  stack: 'Error: username is required\n    at new Twilio (/app/node_modules/twilio/lib/rest/Twilio.js:138:11)',
});

/** An SDK refused before anything was sent: no code, recognized by its text and by the files in its stack. */
export const SdkGuardWithoutCode: Story = {
  name: 'SDK guard without code',
  args: { error: refusedByNode },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(en.recognisedByText)).toBeVisible();
  },
};

/** Twilio calls some codes warnings: another icon, another word, another color. */
export const WarningLevel: Story = {
  args: { error: { code: 20104, message: 'Access Token expired or expiration date invalid' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: await panelName(20104) })).toBeVisible();
    await expect(canvas.getByText(en.level.warning)).toBeVisible();
  },
};
