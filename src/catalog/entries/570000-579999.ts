import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { read } from './shared/registrations.ts';

const trialGuide = (what: 'message' | 'call') => ({ url: `https://www.twilio.com/docs/usage/trials/try-out-${what === 'call' ? 'voice' : 'sms'}`, read });
const upgrade = { id: 'upgrade', text: 'Upgrade the account on the first page of the Console to use your own numbers and other recipients.' } as const;

const again = (what: 'message' | 'call'): string => (what === 'call' ? 'Call the number again.' : 'Send the message again.');

/** During a trial, Twilio lends one number for each verified recipient and product. */
const otherNumber = (
  code: number,
  what: 'message' | 'call',
  product: 'messaging' | 'voice',
  name: string,
  messages: string[],
  related: number[],
): ErrorEntry => ({
  code,
  title: `Trial: this From number isn't for this ${what === 'call' ? 'call' : 'recipient'}`,
  product,
  level: 'error',
  summary: `A trial account can ${what === 'call' ? 'call' : 'send'} only from the number assigned for this.`,
  messages,
  retryable: false,
  related,
  causes: [
    {
      id: 'trial-number-of-other-recipient',
      title: 'The number is for another recipient or product',
      explanation: 'Texts and calls, and different recipients, may use different numbers.',
      prevalence: 'common',
      who: 'a developer',
      when: { suggestedBy: { accountType: 'trial' } },
      steps: [
        { id: 'find', text: `Open **${name}** in the Console, and note the trial number shown for this recipient.` },
        { id: 'set', text: 'Set it as `From`.' },
        { id: 'check', text: `${again(what)} A 201 response means it's fixed.` },
      ],
      source: errorPage(code),
      sources: [trialGuide(what)],
    },
  ],
});

const notVerified = (code: number, what: 'message' | 'call', product: 'messaging' | 'voice', messages: string[], related: number[]): ErrorEntry => ({
  code,
  title: `Trial: the recipient hasn't entered the code (${product})`,
  product,
  level: 'error',
  summary: 'The number was added to the trial but never confirmed.',
  messages,
  retryable: false,
  related,
  causes: [
    {
      id: 'trial-recipient-unconfirmed',
      title: "The code wasn't entered, or has expired",
      explanation: 'Twilio sent a code to the number when it was added.',
      details: `A trial has up to five verified numbers, for texts and calls together.${what === 'message' ? ' Texts go only to US numbers.' : ''}`,
      prevalence: 'common',
      who: 'the person who set the trial up, with the recipient',
      when: {},
      steps: [
        { id: 'enter', text: 'Enter the code in the Console, or request a new one there.' },
        { id: 'other', text: 'Choose a number that has completed verification until then.' },
        upgrade,
        {
          id: 'profile',
          text: 'Submit the primary compliance profile after an upgrade. Until it is approved, the account still reaches only verified numbers.',
          link: { place: 'primary-profile' },
        },
        { id: 'check', text: `${again(what)} A 201 response means it's fixed.` },
      ],
      source: errorPage(code),
      sources: [trialGuide(what), errorPage(21608)],
    },
  ],
});

export const entries: readonly ErrorEntry[] = [
  otherNumber(572002, 'message', 'messaging', 'Messaging', ["The 'From' number isn't assigned to this verified Messaging recipient"], [572005, 573002, 21608]),
  notVerified(572005, 'message', 'messaging', ['Destination number has not completed verification'], [572002, 573005, 21608]),
  {
    code: 572006,
    title: 'Trial: no template has this name',
    product: 'messaging',
    level: 'error',
    summary: 'A trial account can send only the SMS templates that Twilio provides, and the request names another one.',
    messages: ['Invalid template name'],
    retryable: false,
    related: [572005, 21654, 30044],
    causes: [
      {
        id: 'trial-template-unknown',
        title: "The name doesn't match a ready-made template",
        explanation: 'It has a typo, or is the name of a template from elsewhere.',
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          { id: 'open', text: 'Open **Messaging > Popular channels > SMS > Try SMS** in the Console.' },
          { id: 'copy', text: "Copy the template's name from the request that the page shows." },
          { id: 'check', text: "Send the message again. A 201 response means it's fixed." },
        ],
        source: errorPage(572006, '2026-11-29'),
        sources: [trialGuide('message')],
      },
      {
        id: 'trial-templates-only',
        title: 'The request has your own text or template',
        explanation: "A trial account can't send either of them.",
        prevalence: 'common',
        who: 'the person who pays for the account',
        when: { suggestedBy: { template: 'none' } },
        steps: [
          { id: 'template', text: 'Send a ready-made template for tests.' },
          { id: 'upgrade', text: 'Upgrade the account on the first page of the Console to send your own text.' },
          { id: 'check', text: "Send the message again. A 201 response means it's fixed." },
        ],
        source: errorPage(572006, '2026-11-29'),
      },
    ],
  },
  otherNumber(573002, 'call', 'voice', 'Voice', ["The 'From' number isn't assigned to this verified Voice recipient"], [573005, 572002, 21219]),
  notVerified(573005, 'call', 'voice', ['Destination number has not completed verification'], [573002, 572005, 21219]),
  {
    code: 575001,
    title: "The trial account can't use Verify",
    product: 'verify',
    level: 'error',
    summary: 'Verify is closed to this trial account, or to this kind of request.',
    messages: ["Verify isn't available for this trial account"],
    retryable: false,
    related: [572005, 20003, 60410],
    causes: [
      {
        id: 'trial-expired',
        title: 'The trial is over',
        explanation: 'A trial ends 30 days after sign-up.',
        prevalence: 'common',
        who: 'the owner of the account',
        when: { suggestedBy: { workedBefore: 'yes' }, excludedBy: { occurs: 'sometimes' } },
        steps: [
          { id: 'status', text: 'Open the first page of the Console. It shows whether the trial is over.' },
          { id: 'upgrade', text: 'Upgrade the account on the first page of the Console if it is.' },
          { id: 'check', text: "Send the request again. A 201 response means it's fixed." },
        ],
        source: errorPage(575001),
      },
      {
        id: 'trial-custom-text',
        title: 'The request uses a custom text or code',
        explanation: 'Trials send the standard text with a code that Verify generates.',
        prevalence: 'occasional',
        who: 'a developer',
        when: { suggestedBy: [{ says: ['custom', 'CustomMessage', 'CustomCode', 'TemplateSid'] }, { occurs: 'sometimes' }] },
        steps: [
          { id: 'plain', text: 'Remove `CustomMessage`, `TemplateSid` and `CustomCode` from the request.' },
          { id: 'upgrade', text: 'Upgrade the account on the first page of the Console if you need them.' },
          { id: 'check', text: "Send the request again. A 201 response means it's fixed." },
        ],
        source: errorPage(575001),
        sources: [{ url: 'https://www.twilio.com/docs/usage/trials/try-out-verify', read }],
      },
      {
        id: 'trial-requirements-not-met',
        title: "The account doesn't meet the requirements",
        explanation: "Twilio doesn't say which requirements. Upgrading removes them.",
        prevalence: 'occasional',
        who: 'the owner of the account',
        when: { suggestedBy: { says: 'requirement' }, excludedBy: { occurs: 'sometimes' } },
        steps: [
          { id: 'upgrade', text: 'Upgrade the account on the first page of the Console.' },
          { id: 'check', text: "Send the request again. A 201 response means it's fixed." },
        ],
        source: errorPage(575001),
      },
    ],
  },
];
