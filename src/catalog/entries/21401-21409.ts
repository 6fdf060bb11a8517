import type { ErrorEntry } from '../types.ts';
import { oneCause, parameter } from './shared/oneCause.ts';
import { ACTIVE_NUMBERS, COUNTRY_RULES, copySender, sentCheck, setSender, testRecipient } from './shared/messages.ts';
import { oneReportNote } from './shared/notes.ts';

const page = (code: number) => ({ url: `https://www.twilio.com/docs/api/errors/${code}`, read: '2026-11-28' });
const savedCheck = { id: 'check', text: "Save the number again. A 200 or 201 response means it's fixed." };

export const entries: readonly ErrorEntry[] = [
  {
    code: 21401,
    title: "From isn't one of your SMS numbers or names",
    product: 'messaging',
    level: 'error',
    messages: ['The phone number you specified was not a valid North American (US or Canadian) number.', '~Invalid phone number'],

    status: [400],
    summary: "The sender isn't one of your SMS numbers, or a name that Twilio accepts.",
    retryable: false,
    related: [21212, 21659, 21661],
    causes: [
      {
        id: 'from-not-a-twilio-number',
        title: "The number isn't one of your Twilio numbers",
        explanation: 'Only SMS numbers bought from Twilio or ported to it can send, written with `+` and the country code.',
        prevalence: 'common',
        who: 'the team that deploys the app',
        // Any number fits the third cause as well, a name doesn't.
        when: { excludedBy: { senderType: 'alphanumeric' } },
        steps: [copySender, setSender, sentCheck],
        source: page(21401),
      },
      {
        id: 'sender-name-not-allowed',
        title: "The sender name isn't allowed",
        explanation: "It's over 11 characters, has one that isn't accepted, or has no letter. Or the recipient's country doesn't accept names.",
        prevalence: 'occasional',
        who: 'the person who chooses the sender',
        // A name without a letter looks like a short code. Of a national number, this or the missing `+` can be what's wrong.
        when: {
          suggestedBy: { senderType: 'alphanumeric', from: ['alphanumeric', 'invalid', 'short-code'] },
          excludedBy: [
            { from: ['e164', 'channel-address', 'client', 'sip', 'sid', 'test', 'missing'] },
            { senderType: ['long-code', 'toll-free', 'whatsapp', 'rcs', 'messenger', 'messaging-service'] },
          ],
        },
        steps: [
          { id: 'rename', text: 'Choose a name of at most 11 plain letters and digits, with at least one letter.' },
          { id: 'country', text: "Check whether the recipient's country allows sender names. Send from a number if it doesn't.", link: COUNTRY_RULES },
          sentCheck,
        ],
        source: page(21401),
        sources: [{ url: 'https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id', read: '2026-11-28' }],
      },
      {
        id: 'from-not-north-american',
        title: "The number isn't supported in North America",
        explanation: "Twilio's page names this cause, and recommends another number. The older text accepts only US and Canadian numbers.",
        prevalence: 'rare',
        who: 'someone who can manage numbers in the Console',
        // The error's older text mentions North America whatever the cause.
        when: { excludedBy: [{ senderType: 'alphanumeric' }, { fromCountry: ['US', 'CA'] }, { fromCountry: 'NANP', senderType: 'toll-free' }] },
        steps: [
          { id: 'other', text: 'Choose or buy another number that sends SMS, from the United States or Canada.', link: ACTIVE_NUMBERS },
          setSender,
          sentCheck,
        ],
        source: page(21401),
      },
    ],
  },
  {
    code: 21402,
    title: "Twilio doesn't accept this webhook URL",
    product: 'phone-numbers',
    level: 'error',
    status: [400],
    summary: "Twilio can't use the URL as it is written. Nothing was saved.",
    messageHint: 'The message shows the URL that Twilio received.',
    messages: [
      'VoiceUrl is not valid: {url}',
      'SmsUrl is not valid: {url}',
      'VoiceUrl is not a valid URL: {url}',
      'SmsUrl is not a valid URL: {url}',
      'StatusCallback is not a valid URL: {url}',
      'You attempted to update the URL handler associated with a phone number, but the URL you specified was not valid.',
      '~Invalid URL',
    ],

    retryable: false,
    related: [21205, 21502, 21609, 11100],
    lookalikes: [
      { code: 21205, text: 'The URL for one call was refused.' },
      { code: 11200, text: "The URL is well formed, but your server doesn't respond the way Twilio needs." },
    ],
    causes: [
      {
        id: 'webhook-local-address',
        title: 'The URL points to your own machine',
        explanation: "Twilio can't reach `localhost`, a private address or a host name without a dot.",
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: {
          // A public URL can have a local one in its query.
          suggestedBy: { webhook: 'local' },
        },
        steps: [
          { id: 'base-url', text: "Set your app's public base URL, such as `BASE_URL`, to its `https` address." },
          { id: 'tunnel', text: 'Start a tunnel while you develop, such as `ngrok http 3000` for port 3000: its `https` URL is the base URL then.' },
          savedCheck,
        ],
        source: { url: 'https://github.com/nash-md/twilio-contact-center/issues/6', read: '2026-11-28' },
        sources: [
          { url: 'https://github.com/twilio/OpenVBX/issues/270', read: '2026-11-28' },
          { url: 'https://github.com/0perationPrivacy/VoIP/issues/159', read: '2026-11-28' },
        ],
      },
      {
        id: 'url-malformed',
        title: 'The host or the URL is malformed',
        explanation: 'An underscore, a hyphen at the end of a label, `undefined` or a placeholder such as `<domain>` is refused.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        when: {
          suggestedBy: [
            { says: ['-.', '<', '{', 'undefined'] },
            { urlFault: ['empty', 'no-host', 'placeholder', 'doubled', 'text', 'characters'] },
            // A public host can have an underscore. That a proxy hides it shows in the message alone.
            { webhook: ['http', 'https'], urlFault: ['no-host', 'placeholder', 'doubled', 'characters'] },
          ],
        },
        steps: [
          { id: 'read', text: 'Read the host in the message: the part between `//` and the next `/`.' },
          { id: 'correct', text: 'Enter a public host name of letters, digits and hyphens in the setting that your app builds the URL from.' },
          savedCheck,
        ],
        source: { url: 'https://github.com/nash-md/twilio-contact-center/issues/17', read: '2026-11-28' },
        sources: [{ url: 'https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource', read: '2026-11-28' }],
      },
      {
        id: 'proxy-hides-host',
        title: 'A proxy hides the public host from your app',
        explanation: 'Behind a proxy such as nginx, an app that builds its own URL can see `localhost`.',
        prevalence: 'occasional',
        who: 'the team that runs the proxy',
        when: {
          suggestedBy: [
            { says: [': localhost', ': http://localhost', ': https://localhost'] },
            { says: [': localhost', '://localhost'], webhook: ['http', 'https'] },
          ],
        },
        steps: [
          {
            id: 'headers',
            text: 'Pass the public host on. For nginx, add these lines to the `location` block:',
            snippet: {
              language: 'text',
              code: 'proxy_set_header X-Forwarded-Host $host;\nproxy_set_header X-Forwarded-Proto https;',
            },
          },
          { id: 'reload', text: 'Reload the proxy.' },
          savedCheck,
        ],
        note: oneReportNote,
        source: { url: 'https://github.com/frappe/twilio-integration/issues/46', read: '2026-11-28' },
      },
      {
        id: 'url-without-scheme',
        title: 'The URL is relative, or lacks its scheme',
        explanation: 'It has to start with `https://` or `http://`.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        when: { suggestedBy: { urlFault: ['relative', 'no-scheme'] } },
        steps: [
          { id: 'absolute', text: 'Write the full URL: `https://`, host, path.' },
          { id: 'base-url', text: 'Set the base URL if your app builds it from a setting that is empty.' },
          savedCheck,
        ],
        source: page(21402),
      },
    ],
  },
  {
    code: 21403,
    title: 'The webhook method is neither `GET` nor `POST`',
    product: 'phone-numbers',
    level: 'error',
    related: [21209],
    messages: [
      'You attempted to update the HTTP method that Twilio uses when somebody calls your phone number, but the Method you supplied was not valid.',
      '~Invalid Method',
    ],

    status: [400],
    ...parameter(21403, 'VoiceMethod', '`GET` or `POST`'),
  },
  {
    code: 21404,
    title: "A trial account can't get another number",
    product: 'phone-numbers',
    level: 'error',
    messages: [
      'Trial accounts are allowed only one Twilio number. To purchase additional numbers, please upgrade your account.',
      'Inbound Phone number not available to trial account',
      'You attempted to get a phone number using the REST API, but your Twilio Free Trial Account does not support having your own phone number.',
    ],
    status: [400],
    related: [10002, 21649],
    ...oneCause(21404, 'A trial account has at most one Twilio number, or only a lent one.', {
      id: 'trial-number-limit',
      title: 'A trial account has one number',
      explanation: 'A second number needs an upgraded account. New trials lend a number instead of selling one.',
      who: 'the person who pays for the account',
      steps: [
        { id: 'release', text: 'Release the number that you have if you want another one instead.', link: ACTIVE_NUMBERS },
        { id: 'upgrade', text: 'Upgrade the account on the first page of the Console if you need both.' },
        { id: 'check', text: "Buy the number again. A 201 response means it's fixed." },
      ],
      sources: [{ url: 'https://www.twilio.com/docs/usage/trials/try-out-sms', read: '2026-11-28' }],
    }),
  },
  {
    code: 21405,
    title: 'VoiceFallbackUrl needs a VoiceUrl',
    product: 'phone-numbers',
    level: 'error',
    messages: ['Cannot set VoiceFallbackUrl without setting Url', 'You cannot set a fallback URL without specifying a primary URL'],
    status: [400],
    ...oneCause(21405, 'A fallback URL was set for calls without a main URL.', {
      id: 'main-url-missing',
      title: 'The main URL is missing',
      explanation: 'Twilio calls the fallback only when the main URL fails, so there has to be one.',
      who: 'a developer',
      steps: [{ id: 'both', text: 'Send `VoiceUrl` and `VoiceFallbackUrl` in one request.' }, savedCheck],
    }),
  },
  {
    code: 21406,
    title: 'SmsFallbackUrl needs an SmsUrl',
    product: 'phone-numbers',
    level: 'error',
    messages: ['You cannot set a fallback URL without specifying a primary URL', 'Cannot set SmsFallbackUrl without setting SmsUrl'],
    status: [400],
    ...oneCause(21406, 'A fallback URL was set for messages without a main URL.', {
      id: 'main-url-missing',
      title: 'The main URL is missing',
      explanation: 'Twilio calls the fallback only when the main URL fails, so there has to be one.',
      who: 'a developer',
      steps: [{ id: 'both', text: 'Send `SmsUrl` and `SmsFallbackUrl` in one request.' }, savedCheck],
    }),
  },
  {
    code: 21407,
    title: "This number doesn't support SMS, so it has no SMS settings",
    product: 'phone-numbers',
    level: 'error',
    messages: ['This Phone Number type does not support SMS'],
    status: [400],
    ...oneCause(21407, 'SMS settings were sent for a number that only handles calls.', {
      id: 'number-without-sms',
      title: "The number can't send or receive SMS",
      explanation: 'Not every kind of number supports SMS.',
      who: 'a developer, or the person who chooses the number',
      steps: [
        { id: 'leave-out', text: 'Leave `SmsUrl`, `SmsMethod`, `SmsFallbackUrl` and `SmsFallbackMethod` out for this number.' },
        { id: 'other', text: 'Choose a number with SMS if you need messages.', link: ACTIVE_NUMBERS },
        savedCheck,
      ],
    }),
  },
  {
    code: 21408,
    title: "Messages to this country aren't enabled",
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "The account isn't allowed to send to the country that Twilio reads from the number.",
    messages: [
      "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {to}.",
      'permissions disabled for the destination region',
      "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
      "Permission to send an SMS or MMS has not been enabled for the region indicated by the 'To' number",
      'Message blocked: permissions disabled for the destination region',
      "You have attempted to send an SMS or MMS to a region that has not been enabled in your account's Messaging Geo-Permissions settings.",
    ],
    retryable: false,
    related: [21211, 21612, 21215, 60605],
    lookalikes: [{ code: 21612, text: "The country is enabled, but this sender can't reach it." }],
    causes: [
      {
        id: 'geo-permission',
        title: "The country isn't enabled",
        explanation: 'Initially, only the country of the number you verified at sign-up is enabled.',
        details:
          'Twilio goes by the country code: +970 and +972 are two entries. The API ignores changes for Bangladesh, Israel, Nigeria, Pakistan, the Palestinian Territories, Sri Lanka, Azerbaijan, Tajikistan, Oman, Tunisia and Algeria; turn these on in the Console.',
        prevalence: 'common',
        who: 'an Owner or Administrator of the account',
        when: {},
        steps: [
          { id: 'open', text: 'Find the country by the first digits of the number.', link: { place: 'messaging-geo-permissions' } },
          { id: 'rules', text: 'Read its guidelines: some countries require a registered sender first.', link: COUNTRY_RULES },
          { id: 'enable', text: 'Select the country.' },
          { id: 'save', text: 'Choose **Save geo permissions**, and confirm. The change takes effect immediately.' },
          sentCheck,
        ],
        source: page(21408),
        sources: [
          { url: 'https://www.twilio.com/docs/messaging/guides/sms-geo-permissions', read: '2026-11-24' },
          { url: 'https://www.twilio.com/docs/api/errors/30649', read: '2026-11-28' },
        ],
      },
      {
        id: 'wrong-country-code',
        title: 'The number was read as one from another country',
        explanation: "Without a country code, the first digits are read as a country you didn't mean.",
        prevalence: 'common',
        who: 'the person who manages the phone numbers, or writes the code',
        // A `0` after the country code, or a space in the number, leaves the country as it is.
        when: { suggestedBy: [{ to: 'national' }, { toFault: ['no-plus', 'plus-lost', 'no-country-code'] }] },
        steps: [
          { id: 'compare', text: 'Compare the first digits in the message with the number you meant.' },
          { id: 'add-code', text: 'Write `+` and the country code before every number, `+1` for North America included.' },
          sentCheck,
        ],
        source: page(21408),
      },
      {
        id: 'destination-not-served',
        title: "Twilio doesn't deliver to this country",
        explanation: "Iran, Syria and Cuba can't receive anything through Twilio, whatever your settings say.",
        details: 'On WhatsApp, `+850` (North Korea) and `+7978` (Crimea) are blocked as well.',
        prevalence: 'occasional',
        who: 'the person who manages the phone numbers',
        // Not decisive: a national number that lacks its country code can be read as one of these.
        when: {
          requires: { toCountry: ['IR', 'SY', 'CU', 'KP', 'XC'] },
          suggestedBy: [{ toCountry: ['IR', 'SY', 'CU'] }, { toCountry: ['KP', 'XC'], channel: 'whatsapp' }],
          excludedBy: { toCountry: ['KP', 'XC'], channel: ['sms', 'mms', 'rcs', 'messenger'] },
        },
        steps: [
          { id: 'compare', text: 'Compare the number with the prefixes `+98` (Iran), `+963` (Syria) and `+53` (Cuba), and with the one you meant.' },
          { id: 'remove', text: 'Remove such recipients from your list.' },
          { id: 'check', text: "Send to the rest of the list. No new 21408 means it's fixed." },
        ],
        source: { ...page(21408), read: '2026-12-01' },
      },
      {
        id: 'subaccount-geo-permission',
        title: 'The subaccount has its own permissions',
        explanation: 'A subaccount follows the main account until inheritance is turned off. Then its own list counts.',
        prevalence: 'occasional',
        who: 'an Owner or Administrator of the account',
        when: { excludedBy: { accountLevel: 'main' } },
        steps: [
          { id: 'switch', text: 'Switch the Console to the account that sends.', link: { place: 'messaging-geo-permissions' } },
          { id: 'enable', text: 'Select the country, or turn inheritance back on.' },
          { id: 'save', text: 'Choose **Save geo permissions**, and confirm.' },
          sentCheck,
        ],
        source: {
          url: 'https://support.twilio.com/hc/en-us/articles/223181108-International-SMS-Messaging-Geographic-Permissions-Geo-Permissions-and-How-They-Work',
          read: '2026-11-24',
        },
      },
      testRecipient(21408, '+15005550003'),
    ],
  },
  {
    code: 21409,
    title: "This number can't look up caller names",
    product: 'phone-numbers',
    level: 'error',
    messages: [
      'VoiceCallerIdLookup cannot be set for this phone number',
      'You attempted to set the VoiceCallerIdLookup for a phone number using the REST API, but the number does not support this feature.',
    ],
    status: [400],
    ...oneCause(21409, "`VoiceCallerIdLookup` was enabled for a number that doesn't support it.", {
      id: 'number-without-feature',
      title: "The number doesn't have this feature",
      explanation: 'Only some numbers can look up the name of a caller.',
      who: 'a developer',
      steps: [
        { id: 'leave-out', text: 'Leave `VoiceCallerIdLookup` out for this number.' },
        { id: 'lookup', text: "Fetch the caller's `caller_name` with Lookup instead, if you need the name." },
        savedCheck,
      ],
    }),
  },
];
