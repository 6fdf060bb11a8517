import type { Cause, ErrorEntry, Step } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { askSupport, nameOnly, office } from './shared/registrations.ts';
import { skill } from './shared/skill.ts';

const developer = 'a developer';
const checkDelivered = { id: 'check', text: "Send the message again. `delivered` means it's fixed." } as const;
const checkRequest = { id: 'check', text: "Send the request again. A 200 or 201 response means it's fixed." } as const;

/** What Twilio says on the Compliance Toolkit: its checks, their codes, and how to override the sorting of messages. */
const toolkitGuide = skill('twilio-messaging-services');

const askRecords = askSupport('three or more `correlation_id` values from the last 24 hours, if it keeps happening');
const checkRecord: Step = {
  id: 'check',
  text: "Read the record's `error_code` in the response. `0` means it's fixed; the status is 201 even if a record is rejected.",
};

/** For a record of the Consent Management API and one of the Contact API. */
const correctRecord: Step[] = [
  {
    id: 'find',
    text: 'Find the record in the response by its `correlation_id`, and read its `error_messages`, such as `INVALID_CONTACT_ID`. The rules are under Details.',
  },
  { id: 'again', text: 'Send the corrected record again.' },
  askRecords,
  checkRecord,
];
/** What `error_messages` say of a wrong field. */
const WRONG_FIELD: Cause['when'] = { suggestedBy: { says: 'INVALID_' }, decisive: { says: 'INVALID_' } };
/** The other reason on Twilio's pages. */
const recordFailed = (code: number): Cause => ({
  id: 'twilio-side-fault',
  title: 'Twilio had an internal error',
  explanation: "The record's `error_messages` then say `INTERNAL_SERVER_ERROR`, and name no field.",
  prevalence: 'rare',
  who: developer,
  when: { suggestedBy: { says: 'INTERNAL_SERVER_ERROR' }, decisive: { says: 'INTERNAL_SERVER_ERROR' } },
  steps: [{ id: 'again', text: 'Send the record again, unchanged, after a few minutes.' }, askRecords, checkRecord],
  source: errorPage(code),
  sources: [bulkRecords],
});
const bulkRecords = { url: 'https://github.com/twilio/twilio-oai/blob/HEAD/spec/json/twilio_accounts_v1.json', read: '2026-11-30' };

export const entries: readonly ErrorEntry[] = [
  ...([30610, 30615] as const).map((code): ErrorEntry => ({
    code,
    title: "It's too early or too late for the recipient",
    product: 'messaging',
    level: 'error',
    summary: "Promotional texts can go out from 8 a.m. to 9 p.m. in the recipient's time zone, and this one came outside those hours.",
    ...(code === 30610 && { messages: ["~Message couldn't be delivered"] }),
    retryable: true,
    retryAdvice: "Send again between 8 a.m. and 9 p.m. in the recipient's time zone.",
    related: [30047, 30620, code === 30610 ? 30615 : 30610],
    causes: [
      {
        id: 'quiet-hours',
        title: "It's night where the recipient is",
        explanation: "Local rules set these quiet hours. In the US, they are the FCC's, under a federal law (TCPA).",
        prevalence: 'common',
        who: 'the person who plans the messages',
        when: {},
        steps: [
          { id: 'schedule', text: "Send promotional messages during each recipient's daytime, based on area code and address." },
          {
            id: 'zip',
            text: 'Store zip codes with the Contacts API if your account has the Compliance Toolkit. Without a zip code, Twilio takes the time zone from the area code.',
          },
          askSupport('three or more Message SIDs from the last 24 hours, if it keeps happening'),
          checkDelivered,
        ],
        source: errorPage(code),
        sources: [toolkitGuide],
      },
      {
        id: 'notice-taken-for-promotion',
        title: "It isn't a promotion",
        explanation: 'Notices such as codes can go out at any hour.',
        prevalence: 'occasional',
        who: developer,
        // No reviewer reads the text, so only its sender knows what it is.
        when: {},
        steps: [
          {
            id: 'intent',
            text: "Set `messageIntent` (`message_intent` in Python) to what the message is, such as `otp`, `notifications` or `delivery`: that overrides Twilio's classification.",
          },
          checkDelivered,
        ],
        source: toolkitGuide,
        // Its typings have the values: version 6.3.1.
        sources: [{ url: 'https://www.npmjs.com/package/twilio', read: '2026-11-30' }],
      },
    ],
  })),
  {
    code: 30620,
    title: "The text doesn't match the sender's purpose",
    product: 'messaging',
    level: 'error',
    summary: 'The sender is registered for a different kind of message.',
    messages: ["~Message couldn't be delivered"],
    retryable: false,
    related: [30610, 30893, 30033],
    causes: [
      {
        id: 'sender-for-other-purpose',
        title: "The sender isn't registered for this message",
        explanation: "For example, an offer came from a sender that's registered for notices.",
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'other', text: 'Send it from a sender whose registration covers this kind of message.' },
          { id: 'register', text: "Register the sender again for this purpose if you don't have one.", link: { place: 'a2p-campaigns' } },
          askSupport('three or more Message SIDs from the last 24 hours, if it keeps happening'),
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
    summary: 'The recipient replied with STOP or another opt-out word. Twilio sends them nothing from this sender or Messaging Service.',
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
        explanation: 'They undo this by texting START or another opt-in word.',
        prevalence: 'common',
        who: 'the recipient',
        when: {},
        steps: [
          { id: 'remove', text: 'Remove the number from your list.' },
          { id: 'ask', text: 'Ask the recipient through another channel to text `START` to this sender if they want your messages.' },
          { id: 'check', text: "Send again after that text. `delivered` means it's fixed." },
        ],
        source: errorPage(30630),
      },
    ],
    lookalikes: [{ code: 21610, text: 'The same, but rejected immediately.' }],
  },
  {
    code: 30640,
    title: 'The recipient is known for suing senders',
    product: 'messaging',
    level: 'error',
    summary: 'The number is on a list of people who sue over texts, and your account is set to skip them.',
    retryable: false,
    related: [30630, 30610],
    causes: [
      {
        id: 'known-litigator',
        title: 'The number is on that list',
        explanation: "Twilio turns this protection on for an account. It doesn't stop essential messages, such as codes and alerts.",
        prevalence: 'common',
        who: 'the person who plans the messages',
        when: {},
        steps: [
          { id: 'remove', text: 'Remove the number from your list.' },
          {
            id: 'intent',
            text: "Set `messageIntent` (`message_intent` in Python) to what the message is, such as `otp`, if it's essential: that overrides Twilio's classification.",
          },
          { id: 'check', text: 'Look at the log. No new 30640 for this number means you no longer text it.' },
        ],
        source: toolkitGuide,
        sources: [{ url: 'https://www.npmjs.com/package/twilio', read: '2026-11-30' }],
      },
    ],
  },
  {
    code: 30646,
    title: 'A consent record was rejected',
    product: 'messaging',
    level: 'error',
    summary: 'One record in the request has an incorrect field, or Twilio had an internal error.',
    messages: ['Failed to Upsert Consent'],
    retryable: false,
    related: [30647, 30630],
    causes: [
      {
        id: 'consent-record-field',
        title: 'A field in the record breaks its rule',
        explanation: '`correlation_id` in the response identifies the record.',
        details:
          "`correlation_id` is a unique UUID of 32 characters, so without hyphens. `sender_id` is a number or a Messaging Service SID, `contact_id` an E.164 number. `status` is opt-in or opt-out. `source` is offline, website, opt-out-message, opt-in-message or others. The date isn't in the future.",
        prevalence: 'common',
        who: developer,
        when: WRONG_FIELD,
        steps: correctRecord,
        source: errorPage(30646),
        sources: [bulkRecords],
      },
      recordFailed(30646),
    ],
  },
  {
    code: 30647,
    title: 'A contact record was rejected',
    product: 'messaging',
    level: 'error',
    summary: 'One record in the request has an incorrect field, or Twilio had an internal error.',
    messages: ['Failed to Upsert Contact'],
    retryable: false,
    related: [30646],
    causes: [
      {
        id: 'contact-record-field',
        title: 'A field in the contact breaks its rule',
        explanation: '`correlation_id` in the response identifies the record.',
        details:
          '`correlation_id` is a unique UUID of 32 characters, so without hyphens. `contact_id` is an E.164 number, `country_iso_code` two capital letters such as `US`, and `zip_code` matches the country.',
        prevalence: 'common',
        who: developer,
        when: WRONG_FIELD,
        steps: correctRecord,
        source: errorPage(30647),
        sources: [bulkRecords],
      },
      recordFailed(30647),
    ],
  },
  {
    code: 30648,
    title: "The subaccount can't change geo permissions",
    product: 'messaging',
    level: 'error',
    summary: 'The countries a subaccount can text are set in the main account.',
    messages: ['Geo Permissions update restricted for subaccounts'],
    retryable: false,
    related: [30649, 21408],
    causes: [
      {
        id: 'geo-permissions-subaccount',
        title: "Subaccounts can't change these settings",
        explanation: 'The main account controls them.',
        prevalence: 'common',
        who: 'the owner of the main account',
        when: {},
        steps: [
          { id: 'main', text: 'Change the countries in the main account.', link: { place: 'messaging-geo-permissions' } },
          { id: 'check', text: 'Look at the list of countries. Your change is there.' },
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
        explanation: "You can't change it with the API, but you can in the Console.",
        details:
          'This applies to Algeria, Azerbaijan, Bangladesh, Israel, Nigeria, Oman, Pakistan, the Palestinian Territories, Sri Lanka, Tajikistan and Tunisia.',
        prevalence: 'common',
        who: 'an Owner or Administrator of the account',
        // The response has a list, with a message for each country: https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_accounts_v1.yaml
        when: {
          decisive: { says: 'High risk country permission' },
          suggestedBy: { toCountry: ['DZ', 'AZ', 'BD', 'IL', 'NG', 'OM', 'PK', 'PS', 'LK', 'TJ', 'TN'] },
        },
        steps: [
          { id: 'console', text: 'Change these countries in the Console.', link: { place: 'messaging-geo-permissions' } },
          { id: 'check', text: 'Look at the list of countries. Your change is there.' },
        ],
        source: errorPage(30649, '2026-11-29'),
      },
      {
        id: 'geo-permission-unsupported-country',
        title: "Twilio doesn't send to this country",
        explanation: "Iran, Syria and Cuba can't be turned on.",
        prevalence: 'occasional',
        who: developer,
        when: { decisive: { says: 'Non-supported country permission' }, suggestedBy: { toCountry: ['IR', 'SY', 'CU'] } },
        steps: [
          { id: 'leave-out', text: 'Remove these countries from `Permissions` in the request.' },
          { id: 'check', text: "Send the request again. An `error_code` of 0 for every country in the response means it's fixed." },
        ],
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
        title: "The Region doesn't have the feature",
        explanation: "A parameter in the request belongs to a feature that isn't available there.",
        prevalence: 'common',
        who: developer,
        when: { suggestedBy: [{ host: 'regional' }, { credentialRegion: 'elsewhere' }] },
        steps: [{ id: 'remove', text: "Remove the feature's parameters, or send the request to US1 with a US1 key." }, checkRequest],
        source: errorPage(30700, '2026-11-29'),
        sources: [errorPage(21670, '2026-11-30')],
      },
    ],
  },
];
