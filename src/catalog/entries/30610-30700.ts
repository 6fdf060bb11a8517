import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { askSupport, nameOnly, office } from './shared/registrations.ts';
import { skill } from './shared/skill.ts';

const developer = 'a developer';
const checkDelivered = { id: 'check', text: "Send the message again. `delivered` means it's fixed." } as const;
const checkRequest = { id: 'check', text: "Send the request again. A 200 or 201 response means it's fixed." } as const;

/** What Twilio says on the Compliance Toolkit: its checks, their codes, and how to override the sorting of messages. */
const toolkitGuide = skill('twilio-messaging-services');

export const entries: readonly ErrorEntry[] = [
  ...([30610, 30615] as const).map((code): ErrorEntry => ({
    code,
    title: 'It is too early or too late at the recipient',
    product: 'messaging',
    level: 'error',
    summary: 'Promotional texts may go out from 8 a.m. to 9 p.m. at the recipient, and this one came outside.',
    ...(code === 30610 && { messages: ["Message couldn't be delivered"] }),
    retryable: true,
    retryAdvice: "Send again between 8 a.m. and 9 p.m. of the recipient's time.",
    related: [30047, 30620, code === 30610 ? 30615 : 30610],
    causes: [
      {
        id: 'quiet-hours',
        title: "It is night at the recipient's place",
        explanation: 'US law protects these hours. Some states are stricter.',
        prevalence: 'common',
        who: 'the person who plans the messages',
        when: {},
        steps: [
          { id: 'schedule', text: 'Send such messages in the daytime of each recipient, by area code and address.' },
          { id: 'zip', text: 'Keep zip codes with the Contacts API, so that Twilio knows the time zone.' },
          askSupport('three or more Message SIDs of the last 24 hours, if it goes on'),
          checkDelivered,
        ],
        source: errorPage(code),
        sources: [toolkitGuide],
      },
      {
        id: 'notice-taken-for-promotion',
        title: "It isn't a promotion",
        explanation: 'Notices such as codes may go out at any hour.',
        prevalence: 'occasional',
        who: developer,
        when: { suggestedBy: { reviewReason: 'mistaken' } },
        steps: [
          {
            id: 'intent',
            text: 'Set `messageIntent` (`message_intent` in Python) to what the message is, such as `confirm`: that overrides how Twilio sorted it.',
          },
          checkDelivered,
        ],
        source: toolkitGuide,
      },
    ],
  })),
  {
    code: 30620,
    title: "The text doesn't match the sender's purpose",
    product: 'messaging',
    level: 'error',
    summary: 'The sender is registered for another kind of messages.',
    messages: ["Message couldn't be delivered"],
    retryable: false,
    related: [30610, 30893, 30033],
    causes: [
      {
        id: 'sender-for-other-purpose',
        title: 'The sender is meant for other messages',
        explanation: 'An offer from a sender for notices, for example.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'other', text: 'Send it from the sender whose registration covers such messages.' },
          { id: 'register', text: 'Register the sender again for this purpose if you have none.', link: { place: 'a2p-campaigns' } },
          askSupport('three or more Message SIDs of the last 24 hours, if it goes on'),
          checkDelivered,
        ],
        source: errorPage(30620),
      },
    ],
  },
  {
    code: 30630,
    title: 'The recipient opted out',
    product: 'messaging',
    level: 'error',
    summary: 'The recipient answered STOP, so Twilio sends nothing to them from this sender.',
    messages: [
      'Attempt to send to unsubscribed recipient',
      'The person you are trying to message has opted out of receiving messages from your Twilio phone number, Channels sender, or Messaging Service.',
    ],
    retryable: false,
    related: [21610, 30004, 30640, 30646],
    causes: [
      {
        id: 'recipient-opted-out',
        title: 'The recipient opted out',
        explanation: 'Only they can undo it, by texting START.',
        prevalence: 'common',
        who: 'the recipient alone',
        when: {},
        steps: [
          { id: 'remove', text: 'Remove the number from your list.' },
          { id: 'ask', text: 'Ask the recipient by another way to text `START` to this sender, if they want your messages.' },
          { id: 'check', text: "Send again after that text. `delivered` means it's fixed." },
        ],
        source: errorPage(30630),
      },
    ],
    lookalikes: [{ code: 21610, text: 'The same, refused at once.' }],
  },
  {
    code: 30640,
    title: 'The recipient is known for suing senders',
    product: 'messaging',
    level: 'error',
    summary: 'The number is on a list of people who sue over texts, and your account is set to leave them out.',
    retryable: false,
    related: [30630, 30610],
    causes: [
      {
        id: 'known-litigator',
        title: 'The number is on the list',
        explanation: 'Only Twilio can switch this protection on or off.',
        prevalence: 'common',
        who: 'the person who plans the messages',
        when: {},
        steps: [
          { id: 'remove', text: 'Remove the number from your list.' },
          askSupport('the Message SID, if you are sure of their consent'),
          { id: 'check', text: 'Look at the log. No new 30640 for this number means it is left out.' },
        ],
        source: toolkitGuide,
      },
    ],
  },
  {
    code: 30646,
    title: 'A consent record was rejected',
    product: 'messaging',
    level: 'error',
    summary: 'One record in the request has a wrong field, or Twilio had an internal error.',
    messages: ['Failed to Upsert Consent'],
    retryable: false,
    related: [30647, 30630],
    causes: [
      {
        id: 'consent-record-field',
        title: 'A field of the record breaks its rule',
        explanation: '`correlation_id` in the response names the record.',
        details:
          "`correlation_id` has 32 characters and is unique. `sender_id` is a number or a Messaging Service SID, `contact_id` an E.164 number. `status` is opt-in or opt-out. `source` is offline, website, opt-out-message, opt-in-message or others. The date doesn't lie ahead.",
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          { id: 'find', text: 'Find the record by its `correlation_id`, and compare its fields with the rules under Details.' },
          { id: 'again', text: 'Send the corrected record again. For `INTERNAL_SERVER_ERROR`, send it unchanged after some minutes.' },
          askSupport('three or more `correlation_id` of the last 24 hours, if it goes on'),
          checkRequest,
        ],
        source: errorPage(30646),
      },
    ],
  },
  {
    code: 30647,
    title: 'A contact record was rejected',
    product: 'messaging',
    level: 'error',
    summary: 'One record in the request has a wrong field, or Twilio had an internal error.',
    messages: ['Failed to Upsert Contact'],
    retryable: false,
    related: [30646],
    causes: [
      {
        id: 'contact-record-field',
        title: 'A field of the contact breaks its rule',
        explanation: '`correlation_id` in the response names the record.',
        details:
          '`correlation_id` has 32 characters and is unique. `contact_id` is an E.164 number, `country_iso_code` two letters such as US, and `zip_code` fits the country.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          { id: 'find', text: 'Find the record by its `correlation_id`, and compare its fields with the rules under Details.' },
          { id: 'again', text: 'Send the corrected record again. For `INTERNAL_SERVER_ERROR`, send it unchanged after some minutes.' },
          askSupport('three or more `correlation_id` of the last 24 hours, if it goes on'),
          checkRequest,
        ],
        source: errorPage(30647),
      },
    ],
  },
  {
    code: 30648,
    title: "The subaccount can't change geo permissions",
    product: 'messaging',
    level: 'error',
    summary: 'Which countries a subaccount may text is decided elsewhere.',
    messages: ['Geo Permissions update restricted for subaccounts'],
    retryable: false,
    related: [30649, 21408],
    causes: [
      {
        id: 'geo-permissions-subaccount',
        title: "Subaccounts aren't allowed to change them",
        explanation: 'The main account decides.',
        prevalence: 'common',
        who: 'the owner of the main account',
        when: {},
        steps: [
          { id: 'main', text: 'Change the countries in the main account.', link: { place: 'messaging-geo-permissions' } },
          { id: 'check', text: 'Look at the list of countries. The change is there.' },
        ],
        note: nameOnly,
        source: errorPage(30648),
      },
    ],
  },
  {
    code: 30649,
    title: "Geo permissions couldn't be changed",
    product: 'messaging',
    level: 'error',
    summary: 'Twilio rejected the change for one or more countries.',
    messages: ['Failed to Update Geo Permissions'],
    retryable: false,
    related: [30648, 21408],
    causes: [
      {
        id: 'geo-permission-high-risk',
        title: 'The country has a high risk of fraud',
        explanation: "The API can't change it, the Console can.",
        details:
          'Algeria, Azerbaijan, Bangladesh, Israel, Nigeria, Oman, Pakistan, the Palestinian Territories, Sri Lanka, Tajikistan and Tunisia count as such.',
        prevalence: 'common',
        who: 'someone with Console access',
        when: { suggestedBy: { toCountry: ['DZ', 'AZ', 'BD', 'IL', 'NG', 'OM', 'PK', 'PS', 'LK', 'TJ', 'TN'] } },
        steps: [
          { id: 'console', text: 'Change these countries in the Console.', link: { place: 'messaging-geo-permissions' } },
          { id: 'check', text: 'Look at the list of countries. The change is there.' },
        ],
        source: errorPage(30649, '2026-11-29'),
      },
      {
        id: 'geo-permission-unsupported-country',
        title: 'Twilio sends nothing to this country',
        explanation: "Iran, Syria and Cuba can't be turned on.",
        prevalence: 'occasional',
        who: developer,
        when: { suggestedBy: { toCountry: ['IR', 'SY', 'CU'] } },
        steps: [{ id: 'leave-out', text: 'Take these countries out of the request.' }, checkRequest],
        source: errorPage(30649, '2026-11-29'),
      },
    ],
  },
  {
    code: 30700,
    title: "This feature isn't available in this region",
    product: 'messaging',
    level: 'error',
    summary: "The request uses an advanced messaging feature in a Twilio Region that doesn't have it.",
    messages: ['Advanced messaging features are not available in this region.'],
    retryable: false,
    related: [30759],
    causes: [
      {
        id: 'feature-not-in-region',
        title: 'The Region lacks the feature',
        explanation: "A parameter of the request belongs to a feature that isn't there.",
        prevalence: 'common',
        who: developer,
        when: { suggestedBy: { credentialRegion: 'elsewhere' } },
        steps: [{ id: 'remove', text: 'Remove the parameters of the feature, or send the request to US1 with a key of US1.' }, checkRequest],
        source: errorPage(30700, '2026-11-29'),
      },
    ],
  },
];
