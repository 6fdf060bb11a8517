import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { brief } from './shared/families.ts';
import { supportLink } from './shared/support.ts';
import { ACTIVE_NUMBERS, ADDRESSES, lookUpLine, sendAsForm, sentCheck } from './shared/messages.ts';
import { oneCause, parameter } from './shared/oneCause.ts';
import { skill } from './shared/skill.ts';

const thread = (path: string) => ({ url: `https://github.com/${path}`, read: '2026-11-28' });
const sent = sentCheck.text;
const bought = "Buy the number again. A 201 response with a `PN…` SID means it's fixed; 21615 or 21649 name the next thing that is missing.";
const saved = { id: 'check', text: "Save the Address again. A 201 response means it's fixed." };

/** An empty variable, alone or in a list, as the message shows it. */
const NO_URL = [
  ...['undefined', 'null', 'none', 'nil', 'false', 'n/a', '[]', "['']", '[""]', '[null]', '[none]', '[undefined]'].map((value) => `urls: ${value} are`),
  'urls:  are',
  'urls: are invalid',
];

export const entries: readonly ErrorEntry[] = [
  {
    code: 21619,
    title: 'The message has no text, media or template',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: 'Neither `Body`, `MediaUrl` nor `ContentSid` reached Twilio.',
    messages: ['A text message body or media urls must be specified.', 'A Message Body, Media URL or Content SID is required'],
    retryable: false,
    related: [21602, 21603, 21604, 21654],
    causes: [
      brief(21619, {
        id: 'value-empty',
        title: 'The text or the template SID is empty',
        explanation: "The variable that holds it is undefined, or the file for a message without text wasn't ready yet.",
        when: {
          // With every tool, a name can be misspelled as well. A message from a template has no text of its own, but its SID can be empty.
          suggestedBy: [
            { bodyLength: 'empty', template: 'none' },
            { bodyLength: 'empty', sent: 'content-sid-empty' },
          ],
          decisive: { sent: 'content-sid-empty' },
        },
        steps: ['Log the text, media URL and template SID as your code sends them.', 'Guard against empty values.', 'Send media only once it is uploaded.'],
        check: sent,
        source: thread('chatwoot/chatwoot/issues/11752'),
        sources: [errorPage(21619)],
      }),
      brief(21619, {
        id: 'parameter-name-case',
        title: "The parameter isn't spelled the way Twilio expects",
        explanation:
          'In a raw request, `contentSid` or `body` is unknown. The SDK for JavaScript drops `ContentSid` and `Body`: it knows `contentSid` and `body`.',
        when: { excludedBy: { tool: 'cli' }, decisive: { sent: 'names' } },
        steps: ['Spell them `Body`, `MediaUrl`, `ContentSid`, `ContentVariables` in a raw request, and as the documentation does in an SDK.'],
        check: sent,
        source: thread('riemann/riemann/pull/663'),
        sources: [thread('twilio/twilio-node/issues/323'), errorPage(21619)],
      }),
      brief(21619, {
        id: 'body-not-form-encoded',
        title: "The request body isn't a form",
        explanation: 'Twilio reads form fields here. It finds none in JSON or under another `Content-Type`.',
        when: {
          suggestedBy: { requestBody: 'json' },
          // Under the header of a form, a body of JSON stays unread as well. A Function can post it without the SDK.
          excludedBy: { tool: ['sdk', 'cli'] },
          decisive: { requestBody: 'json' },
        },
        steps: [...sendAsForm],
        check: sent,
        source: errorPage(21604),
        sources: [thread('twilio/twilio-csharp/issues/682')],
      }),
      brief(21619, {
        id: 'old-sdk-drops-parameter',
        title: 'The SDK is older than the parameter',
        explanation: 'An old version silently drops `contentSid`.',
        prevalence: 'occasional',
        when: {
          // A message from a template has no text of its own, so an empty one tells nothing.
          suggestedBy: [
            { template: ['approved', 'pending', 'rejected', 'paused'], tool: 'sdk' },
            { template: ['approved', 'pending', 'rejected', 'paused'], tool: 'sdk', bodyLength: 'empty' },
          ],
          excludedBy: [{ tool: 'http' }, { template: 'none' }],
        },
        steps: ['Update the Twilio SDK, with `composer update twilio/sdk` or `npm install twilio@latest` for example.'],
        check: sent,
        source: thread('twilio/twilio-php/issues/810'),
      }),
    ],
  },
  {
    code: 21620,
    title: 'A media URL is malformed',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "Twilio can't read a URL in `MediaUrl`. It hasn't fetched anything yet.",
    messageHint: 'The message shows what Twilio received after `Media urls:`.',
    messages: [
      '~Media urls: {urls} are invalid. Please use only valid http and https urls',
      'Invalid media URL(s)',
      'One or more media URL you provided is invalid.',
      'One or more media URLs that you provided is invalid — they are malformed in some way.',
    ],
    retryable: false,
    related: [21621, 21623, 11200],
    lookalikes: [
      { code: 21612, text: "With `via MMS`: the country doesn't accept media." },
      { code: 63019, text: "The URL is right, but Twilio couldn't fetch the file (WhatsApp)." },
      { code: 30019, text: 'The file is too large for the carrier.' },
    ],
    causes: [
      brief(21620, {
        id: 'url-without-scheme',
        title: 'The URL lacks `https://` or `http://`',
        explanation: "Twilio can't fetch a path, `//host`, `data:`, `file:`, `blob:` or `s3:`.",
        when: {
          suggestedBy: {
            says: [
              'urls: /',
              'urls: www',
              'urls: ./',
              'urls: data:',
              'urls: file:',
              'urls: blob:',
              'urls: content:',
              'urls: ftp:',
              'urls: gs:',
              'urls: s3:',
              'urls: c:',
            ],
          },
        },
        steps: ['Host the file where it can be opened without a login.', 'Write the full URL: `https://` or `http://`, host, path.'],
        check: sent,
      }),
      brief(21620, {
        id: 'media-list-not-expanded',
        title: 'A list was sent as one URL',
        explanation: 'The message shows a bracket or a type name such as `List` instead of a URL.',
        when: {
          // Two URLs in one value have a comma between them.
          suggestedBy: {
            says: ['urls: [', 'urls: optional[', ',http', ', http', 'urls: system.collections', 'urls: system.uri', 'urls: system.string', 'urls: array are'],
          },
          decisive: {
            says: ['urls: [http', "urls: ['http", 'urls: ["http', 'urls: [\\"http', 'urls: system.collections', 'urls: system.uri', 'urls: system.string'],
          },
        },
        steps: [
          'Pass an array to the SDK.',
          'Update the SDK if you pass one already, with `npm install twilio@latest` or `dotnet add package Twilio` for example.',
          'Repeat the parameter if you build the request by hand: `MediaUrl=…&MediaUrl=…`.',
        ],
        check: sent,
        source: thread('twilio/twilio-csharp/issues/294'),
        sources: [thread('twilio/twilio-ruby/issues/395'), thread('twilio-labs/mcp/issues/37')],
      }),
      brief(21620, {
        id: 'media-url-empty',
        title: '`MediaUrl` is empty',
        explanation: 'The message shows nothing after `Media urls:`. Your code sends the parameter without a picture.',
        when: {
          suggestedBy: { says: NO_URL },
          decisive: { says: NO_URL },
        },
        steps: ['Leave `MediaUrl` out when there is no picture.'],
        check: sent,
        source: thread('politics-rewired/Spoke/issues/312'),
      }),
      brief(21620, {
        id: 'media-url-local',
        title: 'The media server is on your machine or network',
        explanation: 'Nobody else can open `localhost` or an address such as `192.168.1.5`.',
        prevalence: 'occasional',
        when: {
          suggestedBy: {
            says: [
              'urls: localhost',
              '://localhost',
              '://127.',
              '://192.168.',
              '://10.',
              '://0.0.0.0',
              '://[::',
              '://host.docker.internal',
              // No public name ends in one of these.
              ...['.local', '.localhost', '.internal', '.lan', '.test'].flatMap((name) => [`${name}/`, `${name}:`]),
              ...Array.from({ length: 16 }, (_, index) => `://172.${16 + index}.`),
            ],
          },
        },
        steps: [
          'Host the file in public storage, or start a tunnel to the media server, such as `ngrok http 3000`.',
          'Set the public address of the media server in the configuration.',
        ],
        check: sent,
        note: "Based on one report that we can't link to. Twilio's page names the missing scheme only.",
      }),
      brief(21620, {
        id: 'url-malformed',
        title: 'The URL has signs where none can be',
        explanation:
          'Spaces, accents or `|` in the file name break it. So do quotes around the URL, and `//` in the path: an extra slash, or a base URL added twice.',
        prevalence: 'occasional',
        when: { suggestedBy: { says: ['urls: http', 'urls: "http', "urls: 'http", 'urls: <http'] } },
        steps: [
          'Read the URL in the message: one `https://`, and no `//` after it.',
          'Give a template only the part of the URL that it lacks.',
          'Encode the path, or rename the file with plain letters and digits.',
        ],
        check: sent,
        note: "The `//` in the path is based on one report, the rest on our own conclusion: Twilio's page names the missing scheme only.",
        sources: [thread('KVP-Git-Lovable/storehaven-essentials/blob/a5a88a9b45b76b8fad07d41aea28851cc5b5e823/supabase/functions/whatsapp-templates/index.ts')],
      }),
    ],
  },
  {
    code: 21621,
    title: "The sender can't send MMS",
    product: 'messaging',
    level: 'error',
    messages: [
      "The 'From' number has not been enabled for MMS",
      "The 'From' phone number does not appear to be a phone number that you can send MMS messages from.",
      'The From number is not enabled for MMS messaging.',
    ],
    status: [400],
    related: [21622, 21612, 21620, 30011],
    ...oneCause(21621, '`From` is a number without MMS, but the message has media.', {
      id: 'from-without-mms',
      title: 'The number has no MMS',
      explanation: 'Twilio sends MMS in the United States, Canada and Australia only, and not from every number there.',
      who: 'someone who can manage numbers in the Console',
      steps: [sentCheck],
      ways: [
        {
          id: 'number',
          title: 'Send from a number with MMS',
          steps: [
            { id: 'look', text: 'Look for a number with **MMS** among its capabilities, or buy one.', link: ACTIVE_NUMBERS },
            { id: 'send', text: 'Set it as `From`, or add it to the Messaging Service.' },
          ],
        },
        {
          id: 'link',
          title: 'Send a link to the file',
          steps: [{ id: 'text', text: 'Leave `MediaUrl` out, and put the link in `Body`.' }],
        },
      ],
      sources: [skill('twilio-messaging-overview'), { url: 'https://www.twilio.com/en/guidelines/au/sms', read: '2026-11-29' }],
    }),
  },
  {
    code: 21622,
    title: 'MMS is turned off for this account',
    product: 'messaging',
    level: 'error',
    messages: ['MMS has not been enabled for your account', 'Your account has not been enabled for picture messaging.'],
    status: [400],
    related: [21621],
    ...oneCause(21622, "The account as a whole isn't enabled for messages with media.", {
      id: 'mms-off-for-account',
      title: 'Only Twilio can turn on MMS',
      explanation: 'Twilio asks you to contact Support about it.',
      who: 'Twilio Support',
      steps: [
        { id: 'support', text: 'Ask Twilio Support to enable MMS for the account.', link: supportLink },
        { id: 'link', text: 'Send a link to the picture in the meantime, without `MediaUrl`.' },
        sentCheck,
      ],
    }),
  },
  {
    code: 21623,
    title: 'The message has more than ten media files',
    product: 'messaging',
    level: 'error',
    messages: ['Number of media files exceeds allowed limit', '~The number of media URLs exceeds the maximum allowed.'],
    status: [400],
    related: [21620, 30019],
    ...oneCause(21623, 'One message can have up to ten `MediaUrl` values.', {
      id: 'too-many-media',
      title: 'Too many files for one message',
      explanation: 'Each repetition of `MediaUrl` counts as one file.',
      who: 'a developer',
      steps: [{ id: 'split', text: 'Split the files across several messages, or send a link to all of them.' }, sentCheck],
    }),
  },
  {
    code: 21624,
    title: 'ValidityPeriod must be 1 to 36,000 seconds',
    product: 'messaging',
    level: 'error',
    messages: ['~Invalid validity period value'],
    status: [400],
    related: [30036],
    ...parameter(21624, 'ValidityPeriod', 'a whole number of seconds from 1 to 36,000 (ten hours)'),
  },
  {
    code: 21626,
    title: 'StatusCallbackEvent has an unknown event',
    product: 'messaging',
    level: 'error',
    messages: ["Invalid 'StatusCallbackEvent'", 'One or more of the StatusCallbackEvents provided were invalid.'],
    status: [400],
    related: [21609, 13621],
    ...parameter(21626, 'StatusCallbackEvent', 'one or more of the events listed in the API reference, spelled the same way'),
  },
  {
    code: 21627,
    title: "MaxPrice isn't a positive number",
    product: 'messaging',
    level: 'error',
    messages: ['Max Price must be a valid float', 'Max Price must be a valid positive float'],
    status: [400],
    related: [30010],
    ...oneCause(21627, "`MaxPrice` isn't a positive number. The parameter has had no effect since June 2024.", {
      id: 'max-price-obsolete',
      title: 'MaxPrice is still sent',
      explanation: 'Twilio ignores it, but still refuses a wrong value.',
      who: 'a developer',
      steps: [{ id: 'remove', text: 'Remove `MaxPrice` from the request.' }, sentCheck],
      sources: [{ url: 'https://www.twilio.com/docs/messaging/api/message-resource', read: '2026-11-28' }],
    }),
  },
  {
    code: 21628,
    title: "Twilio can't validate this Address",
    product: 'phone-numbers',
    level: 'error',
    messages: ['Address Validation Error'],
    status: [400],
    related: [21629, 21615],
    ...oneCause(21628, "Twilio didn't accept the Address, and doesn't say which part of it is wrong.", {
      id: 'address-not-found',
      title: "The Address is misspelled or isn't on record",
      explanation: "Twilio looked it up in another provider's data and found no match.",
      who: 'the person who enters the Address',
      steps: [
        { id: 'spell', text: 'Correct the spelling of the Address.' },
        { id: 'support', text: 'Write to Twilio Support if every part is right.', link: supportLink },
        saved,
      ],
    }),
  },
  {
    code: 21629,
    title: 'Twilio suggests another spelling of the Address',
    product: 'phone-numbers',
    level: 'error',
    messages: ['Address Validation Error - Check Suggested Address'],
    status: [400],
    related: [21628],
    ...oneCause(21629, 'Twilio found a similar Address that is valid, and suggests it in the error message.', {
      id: 'address-suggested',
      title: 'It is misspelled, or spelled differently elsewhere',
      explanation: "Twilio's data provider uses another spelling or format.",
      who: 'the person who enters the Address',
      steps: [
        { id: 'take', text: 'Submit the suggested Address if it is the one you mean.' },
        { id: 'correct', text: "Correct your own spelling if it isn't." },
        { id: 'support', text: 'Write to Twilio Support if neither is accepted.', link: supportLink },
        saved,
      ],
    }),
  },
  {
    code: 21630,
    title: 'The Address belongs to a verified document',
    product: 'phone-numbers',
    level: 'error',
    messages: ['Cannot mutate Address that is linked to a verified Document.'],
    status: [400],
    ...oneCause(21630, "A verified document uses this Address, so it can't be changed.", {
      id: 'address-in-document',
      title: 'The Address was part of a review',
      explanation: "Twilio doesn't let you change what it has verified.",
      who: 'the person who enters the Address',
      steps: [
        { id: 'new', text: 'Create a new Address, and a new document with it.' },
        { id: 'check', text: "Assign the document to the bundle and submit the bundle. Its status `twilio-approved` means it's fixed." },
      ],
    }),
  },
  {
    code: 21631,
    title: 'The number needs an Address',
    product: 'phone-numbers',
    level: 'error',
    status: [400],
    summary: "Its country's rules require an address for the number's user. No matching `AddressSid` was sent.",
    messages: [
      "Phone Number Requires an Address but the 'AddressSid' parameter was empty",
      'Phone Number Requires an Address',
      'To purchase this number you must supply the Address of the user of this phone number.',
    ],
    retryable: false,
    related: [21613, 21615, 21649, 21651, 22219],
    causes: [
      brief(21631, {
        id: 'address-not-passed',
        title: 'The purchase has no Address',
        explanation: 'Twilio no longer picks one from the account. The purchase, or a transfer to another account, has to name it.',
        details:
          "The search says in `address_requirements` what a number needs: `none`, `any`, `local` or `foreign`. `none` doesn't mean that it needs no bundle (21649).",
        who: 'the owner of the account, or the person who buys the number',
        // The rest of the message is the error's name, which a number with an emergency address gets as well.
        when: { suggestedBy: { says: "'AddressSid' parameter was empty" } },
        steps: [
          {
            id: 'create',
            text: "Create an Address that meets the requirement under **Products & Services > Trust Hub > Addresses**, or with `POST /2010-04-01/Accounts/AC…/Addresses.json`. An Address needs no review, but is refused if it can't be validated (21628).",
            link: ADDRESSES,
          },
          'Pass its `AD…` SID as `AddressSid` when you buy the number (`POST /2010-04-01/Accounts/AC…/IncomingPhoneNumbers.json`) or transfer it (`POST …/IncomingPhoneNumbers/PN….json`).',
        ],
        sources: [
          { url: 'https://www.twilio.com/docs/usage/api/address', read: '2026-11-29' },
          { url: 'https://www.twilio.com/docs/trust-hub/addresses', read: '2026-11-29' },
          // Says so of a transfer.
          { url: 'https://www.twilio.com/docs/api/errors/21613', read: '2026-11-29' },
        ],
        check: bought,
      }),
      brief(21631, {
        id: 'emergency-address-assigned',
        title: 'The number has an emergency address',
        explanation: "A number with a registered emergency address can't be released, and some of its settings can't be changed.",
        prevalence: 'rare',
        who: 'someone who can manage numbers in the Console',
        // A purchase calls the list: the number isn't in the account yet, so it has no emergency address. A transfer also names the number.
        when: { excludedBy: { pathSid: ['account', 'list'] } },
        steps: [
          'Remove the emergency address from the number: send `POST /2010-04-01/Accounts/AC…/IncomingPhoneNumbers/PN….json` with `EmergencyAddressSid=`, without a value.',
          'Fetch the number until its `emergency_address_status` is `unregistered`.',
        ],
        check: "Release or change the number again. A 204 or 200 response means it's fixed.",
        source: { url: 'https://www.twilio.com/docs/voice/sip/api/emergency-calling-api', read: '2026-11-29' },
        note: "Two projects got 21631 when they released or changed such a number, in reports that we can't link to. Twilio's page on 21631 knows only purchases.",
      }),
      brief(21631, {
        id: 'address-outside-area',
        title: 'The Address is in the wrong place',
        explanation: 'Some numbers need an Address in the same country, others in the same area as the number.',
        prevalence: 'occasional',
        who: 'the owner of the account, or the person who buys the number',
        when: { suggestedBy: { says: ['No valid address', 'local address', 'foreign address'] } },
        steps: [
          "Read the number's `address_requirements` in the search, `GET /2010-04-01/Accounts/AC…/AvailablePhoneNumbers/US/Local.json` with your country: `local` requires an Address in its own country or area.",
          'Pass an Address in that place, or choose a number from a search with `ExcludeLocalAddressRequired=true`.',
          { id: 'ask', text: "Ask Twilio Support which Address works if you can't tell.", link: supportLink },
        ],
        check: bought,
        sources: [{ url: 'https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_api_v2010.yaml', read: '2026-11-30' }],
      }),
      brief(21631, {
        id: 'address-of-another-account',
        title: 'The Address belongs to another account',
        explanation: 'An Address is valid for only one account or subaccount.',
        prevalence: 'occasional',
        who: 'the person who buys the number',
        when: { suggestedBy: { accountRelation: 'other' } },
        steps: [
          'List the Addresses of the account that buys: `GET /2010-04-01/Accounts/AC…/Addresses.json` with its SID.',
          { id: 'create', text: 'Switch the Console to that account, and create an Address if there is none.', link: ADDRESSES },
          'Pass its `AD…` SID as `AddressSid`.',
        ],
        check: bought,
        source: errorPage(21613),
      }),
    ],
  },
  {
    code: 21634,
    title: 'Numbers of this SIP trunk still have emergency calling',
    product: 'sip-trunking',
    level: 'error',
    messages: ['SIP Trunk is in use for emergency calling', 'One or more numbers associated with this SIP trunk are provisioned for emergency calling.'],
    status: [400],
    ...oneCause(21634, "The trunk can't be removed while one of its numbers is set up for emergency calls.", {
      id: 'emergency-calling-on',
      title: 'A number has emergency calling enabled',
      explanation: 'Removing the trunk would leave that number without emergency calls.',
      who: 'someone who can manage the trunk',
      steps: [
        { id: 'off', text: 'Turn off emergency calling for each number on the trunk.' },
        { id: 'check', text: "Delete the trunk again. A 204 response means it's fixed." },
      ],
    }),
  },
  {
    code: 21635,
    title: 'The recipient is a landline',
    product: 'messaging',
    level: 'error',
    messages: ["'To' number cannot be a landline", 'You have attempted to send an SMS with a To number that is a landline.'],
    status: [400],
    summary: "Outside the United States, Canada and the United Kingdom, Twilio normally doesn't send SMS to landlines.",
    retryable: false,
    related: [21211, 60205, 21268],
    lookalikes: [
      { code: 21614, text: 'The older code for the same.' },
      { code: 30006, text: 'The same in the United States, Canada and the United Kingdom, after sending.' },
    ],
    causes: [
      {
        id: 'to-landline',
        title: 'The number belongs to a landline',
        explanation: 'Lookup shows such a number as `landline`.',
        prevalence: 'common',
        who: 'the person who manages the phone numbers',
        when: {},
        steps: [
          { id: 'look-up', text: 'Run the command and read the type.', snippet: lookUpLine },
          { id: 'ask', text: 'Ask the recipient for a mobile number, or call instead.' },
          sentCheck,
        ],
        details: "With `ForceDelivery=true` in the request, Twilio tries it anyway where supported. Delivery isn't guaranteed.",
        note: "Twilio's page names `ForceDelivery`; the API reference calls it reserved.",
        source: errorPage(21635),
        sources: [
          {
            url: 'https://support.twilio.com/hc/en-us/articles/223133647-What-happens-when-I-attempt-to-send-messages-to-a-landline-',
            read: '2026-11-24',
          },
        ],
      },
    ],
  },
];
