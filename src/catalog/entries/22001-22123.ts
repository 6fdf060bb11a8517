import type { ErrorEntry } from '../types.ts';
import { cause, entry, source } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { ACTIVE_NUMBERS, lookUpLine } from './shared/messages.ts';
import { VOICE_SETTINGS } from './shared/callDuration.ts';
import { inCallLog } from './shared/logs.ts';

/** Where the rate is set, and for whom. */
const RATE_PAGE = { url: 'https://www.twilio.com/docs/glossary/cps', read: '2026-11-30' };
const RAISE_RATE = [
  {
    text: "Raise the account's calls per second under **Voice > Settings > General** in the Console. A new account needs an approved Business profile for that.",
    link: VOICE_SETTINGS,
  },
  { text: 'Ask Twilio Support for a rate that the page refuses.', link: supportLink },
];

const CODER = 'a developer';
const AGAIN = "Send the request again. A 2xx response means it's fixed.";
const HOSTED_SUPPORT = 'Write to `hostedsms@twilio.com` with the `HR…` SID of the order.';
const ORDER = 'https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource';
const DOCUMENT = 'https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource';
const ORDER_LINK = { href: ORDER, text: 'Hosted Number Orders' };
const ELIGIBILITY = 'https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/eligibility-resource';
const ELIGIBILITY_LINK = { href: ELIGIBILITY, text: 'Eligibility API' };
const NUMBERS_API = { url: 'https://github.com/twilio/twilio-oai/blob/main/spec/json/twilio_numbers_v2.json', read: '2026-11-30' };
const FAQ = source('https://www.twilio.com/docs/phone-numbers/hosted-numbers');
/** Only the preview API has an update of Authorization Documents. */
const NO_UPDATE = 'Only the preview API can change a document. In version 2, cancel it with `DELETE`, and create a new one.';
const FETCH_ORDER = 'Fetch the Hosted Number Order and read its `status`: `GET https://numbers.twilio.com/v2/HostedNumber/Orders/{HR…}`.';

export const entries: readonly ErrorEntry[] = [
  entry(
    22001,
    'voice',
    'error',
    'The call waited too long before it was placed',
    'This call was still waiting in your queue when its time ran out.',
    [
      cause(
        'calls-per-second-too-low',
        'More calls are created than the account can place',
        'A burst of calls queues up at the rate of your account (CPS).',
        ['Create calls no faster than the calls per second of your account.', ...RAISE_RATE, "Create the calls again. No new 22001 means it's fixed."],
        { who: CODER, when: { requires: { direction: 'outbound' } }, sources: [RATE_PAGE] },
      ),
    ],
    { messages: ['Call timed out'], retryable: true, retryAdvice: 'Retry later, at a lower rate.', related: [22005] },
  ),
  entry(
    22005,
    'voice',
    'error',
    'More calls are waiting than a day can place',
    'Your queue has more than 24 hours of calls. Twilio accepts no new ones, but still places the queued ones.',
    [
      cause(
        'runaway-job',
        'A loop or a faulty job creates calls',
        'The same calls are created again and again.',
        [
          inCallLog('Check the call log for numbers that are called many times.'),
          'Stop the job that creates them.',
          'End each `queued` call that nobody needs: `POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}.json` with `Status=canceled`.',
          "Create one call. A 201 response means it's fixed.",
        ],
        { who: CODER },
      ),
      cause(
        'too-many-calls-at-once',
        'A campaign is larger than the account can place',
        'At the default of one call per second, 86,400 calls fill a day.',
        ['Create the calls over several days, in order of importance.', ...RAISE_RATE, "Create one call. A 201 response means it's fixed."],
        { who: 'the person who plans the calls', sources: [RATE_PAGE] },
      ),
    ],
    {
      messages: ['Call Queue Full', 'There are more than 24 hours of calls in your call queue'],
      retryable: true,
      retryAdvice: 'Retry when the queue is shorter.',
      related: [22001],
    },
  ),
  entry(
    22100,
    'phone-numbers',
    'error',
    'No more attempts to verify this hosted number',
    'The verification of this Hosted Number Order has been tried as many times as Twilio allows.',
    [
      cause(
        'hosted-verification-attempts-used',
        'Every attempt has failed',
        "The number of attempts isn't published. Only Twilio can reset them.",
        [
          "Write to `hostedsms@twilio.com` and ask for the order's attempts to be reset.",
          'Make sure that someone can answer the phone, then start the verification again.',
          AGAIN,
        ],
        { who: 'the person who manages the phone numbers' },
      ),
    ],
    { messages: ['Reached Maximum Verification Attempts'], related: [22113, 22114, 22123] },
  ),
  entry(
    22101,
    'phone-numbers',
    'error',
    "The Hosted Number Order SIDs aren't valid",
    "The Authorization Document has no Hosted Number Order, or doesn't name it by its SID.",
    [
      cause(
        'order-sids-malformed',
        "The list is empty, or a SID isn't `HR…`",
        'Each order is named by its 34-character `HR…` SID.',
        [{ text: 'List your Hosted Number Orders.', link: ORDER_LINK }, 'Pass their `HR…` SIDs as `HostedNumberOrderSids`, one parameter for each.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid Hosted Number Order SIDs'], related: [22107, 22122] },
  ),
  entry(
    22102,
    'phone-numbers',
    'error',
    "The number to host isn't a phone number",
    "Twilio can't find an existing number in the request.",
    [
      cause(
        'hosted-number-not-e164',
        "The number has the wrong format, or its area doesn't exist",
        'It needs `+`, the country code and an existing area code.',
        ['Write the number in E.164 format. Good: `+14155550147`. Bad: `(415) 555-0147`.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['~Invalid phone number'], related: [22103, 22110] },
  ),
  entry(
    22103,
    'phone-numbers',
    'error',
    "Numbers from this country can't be hosted",
    "Twilio doesn't host numbers from this country.",
    [
      cause(
        'hosting-country-not-served',
        'Hosting is for US and Canadian numbers',
        "Other countries aren't supported.",
        ['Check that the number has the right country code.', "Port the number to Twilio instead, or buy one in that country, if it's right.", AGAIN],
        { who: 'the person who manages the phone numbers', sources: [FAQ] },
      ),
    ],
    { messages: ['Unsupported Iso Country'], related: [22102, 22110, 22130] },
  ),
  entry(
    22104,
    'phone-numbers',
    'error',
    "An email address isn't valid",
    "`Email` or `CcEmails` in the request contains something that isn't an email address.",
    [
      cause(
        'email-malformed',
        'An address lacks `@` or a domain',
        'Each entry is a single address, without a name around it.',
        ['Write each as `name@example.com`. Bad: `Ann <ann@example.com>`.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid Email Format'], related: [22105] },
  ),
  entry(
    22105,
    'phone-numbers',
    'error',
    "A webhook URL of the hosted number isn't valid",
    "One of the URLs for the hosted number isn't complete.",
    [
      cause(
        'hosted-url-malformed',
        "A URL isn't complete",
        '`SmsUrl`, `VoiceUrl`, their fallback URLs and `StatusCallbackUrl` need `https://` or `http://`, a host and a path.',
        ['Print the URLs before the request.', 'Write each in full, on a host that is reachable from the public internet, with the query URL-encoded.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid URL format'], related: [22106, 11100] },
  ),
  entry(
    22106,
    'phone-numbers',
    'error',
    "A webhook method of the hosted number isn't valid",
    'A method in the request is neither `GET` nor `POST`.',
    [
      cause(
        'hosted-method-not-get-or-post',
        "The method is misspelled or isn't supported",
        'This applies to `SmsMethod`, `VoiceMethod`, their fallback methods and `StatusCallbackMethod`.',
        ['Set `POST` or `GET`.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['~Invalid Method'], related: [22105] },
  ),
  entry(
    22107,
    'phone-numbers',
    'error',
    "The Authorization Document can't be changed",
    "It's out for signature, or already signed.",
    [
      cause(
        'authorization-document-sent',
        'The document has the status `signing` or `signed`',
        "A document can be changed only while it's `opened`.",
        ['Fetch the document and check its `status`.', 'Set it back to `opened` if it is `signing`. Create a new one if it is `signed`.', AGAIN],
        { who: CODER, details: NO_UPDATE, sources: [source(DOCUMENT), NUMBERS_API] },
      ),
    ],
    { messages: ['Unable to Update Authorization Document'], related: [22101, 22122] },
  ),
  entry(
    22108,
    'phone-numbers',
    'error',
    "The application for the number wasn't found",
    "`SmsApplicationSid` or `VoiceApplicationSid` doesn't name a TwiML app in this account.",
    [
      cause(
        'application-sid-wrong',
        "The SID isn't `AP…`, or belongs to another account",
        'The app may also have been deleted.',
        [{ text: 'Copy the `AP…` SID of a TwiML app in this account.', link: { place: 'twiml-apps' } }, AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid Application SID'], related: [22109, 21420] },
  ),
  entry(
    22109,
    'phone-numbers',
    'error',
    "The address for the hosted number wasn't found",
    "`AddressSid` doesn't name an Address in this account.",
    [
      cause(
        'address-sid-wrong',
        "The SID isn't `AD…`, or belongs to another account",
        'The Address may also have been deleted.',
        ['List the Addresses of this account, or create one.', 'Pass its `AD…` SID.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid Address SID'], related: [22108, 22173] },
  ),
  entry(
    22110,
    'phone-numbers',
    'error',
    "This number can't be hosted",
    "Twilio can't take over this number's texts while its calls stay with your carrier.",
    [
      cause(
        'mobile-or-voip-number',
        "It's a mobile or an internet (VoIP) number",
        'Twilio hosts landline and toll-free numbers in the US and Canada.',
        [
          {
            text: "Run the command and read the type: `mobile`, `fixedVoip` and `nonFixedVoip` lines can't be hosted.",
            snippet: {
              ...lookUpLine,
              results: [
                { output: '`"type": "landline"` or `"tollFree"`', meaning: 'Another cause applies.' },
                { output: '`"type": null`', meaning: 'Lookup has no answer. For Canadian numbers your account needs an approval.' },
              ],
            },
          },
          {
            text: 'Look under **Active numbers** once the port or the purchase is complete. A number with SMS among its capabilities can send texts.',
            link: ACTIVE_NUMBERS,
          },
        ],
        {
          // The values of `eligibility_sub_status`, as the API and its specification write them
          when: { suggestedBy: { says: ['number-type-ineligible', 'NUMBER_TYPE_INELIGIBLE'] } },
          ways: [
            {
              id: 'port',
              title: 'Keep the number',
              steps: [
                {
                  id: 'port',
                  text: 'Port it to Twilio, calls included.',
                  link: { href: 'https://www.twilio.com/docs/phone-numbers/port-in', text: 'Port a number' },
                },
              ],
            },
            {
              id: 'buy',
              title: 'Use another number',
              steps: [{ id: 'buy', text: 'Buy a number that has SMS among its capabilities.' }],
            },
          ],
          who: 'the person who manages the phone numbers',
          sources: [FAQ, { url: 'https://www.twilio.com/docs/phone-numbers/hosted-numbers/quickstart', read: '2026-11-30' }],
        },
      ),
      cause(
        'texts-already-elsewhere',
        'Its texts are already hosted',
        "Another provider, or another Twilio account, handles this number's texts.",
        [
          { text: 'Check the number with the Eligibility API: `messaging_provider` can name who handles its texts.', link: ELIGIBILITY_LINK },
          "Ask the number's owner if it names nobody.",
          'End that service, or let its owner end it.',
          'Request the hosting once it has ended.',
          AGAIN,
        ],
        { who: 'the person who requests the hosting, and the owner of the number', sources: [FAQ, { url: ELIGIBILITY, read: '2026-11-30' }] },
      ),
      cause(
        'number-already-at-twilio',
        'The number is already a Twilio number',
        "One account's number can't be hosted in another. With SMS among its capabilities, it sends texts without hosting.",
        [
          { text: 'Look for the number under **Active numbers** in each of your accounts.', link: ACTIVE_NUMBERS },
          "Move the number if another account should send from it: with the main account's credentials, send `POST /2010-04-01/Accounts/AC…/IncomingPhoneNumbers/PN….json` with the current account in the URL and the other as `AccountSid`.",
          "Ask [Twilio Support](https://help.twilio.com/) to move it if the two accounts don't share a main account.",
          'Send a text from it. A 201 response means that it works.',
        ],
        {
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['already-in-twilio', 'ALREADY_IN_TWILIO'] } },
          who: 'the person who manages the phone numbers',
          sources: [FAQ, { url: 'https://support.twilio.com/hc/en-us/articles/360038163473', read: '2026-11-30' }],
        },
      ),
      cause(
        'carrier-refuses-hosting',
        "The number's carrier can't enable it",
        "The carrier can't turn on what you request for this number, such as texts through Twilio.",
        [
          {
            text: 'Check the number with the Eligibility API: `carrier-ineligible` as `eligibility_sub_status` means that the carrier is the reason.',
            link: ELIGIBILITY_LINK,
          },
          "Ask the carrier whether the number's texts can be hosted elsewhere.",
          'Send the hosting request again if the carrier agrees.',
          'Port the number to Twilio, calls included, if it refuses.',
          "Check the response: 2xx means it's fixed. After a port, the number is listed under **Active numbers**.",
        ],
        {
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['carrier-ineligible', 'CARRIER_INELIGIBLE'] } },
          who: 'the person who requests the hosting, and the owner of the number',
          sources: [
            { url: ELIGIBILITY, read: '2026-11-30' },
            { url: 'https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_numbers_v1.yaml', read: '2026-11-30' },
          ],
        },
      ),
    ],
    { messages: ['Phone Number Not Hostable'], related: [22102, 22103, 22130] },
  ),
  entry(
    22111,
    'phone-numbers',
    'error',
    "The hosting order's status isn't valid",
    "Twilio doesn't recognize this status, or the order can't change to it.",
    [
      cause(
        'order-status-unknown',
        'The status is misspelled, or not possible now',
        'It comes from a filter or an update.',
        [FETCH_ORDER, { text: 'Send a value from the list, in lowercase letters and hyphens, such as `pending-verification`.', link: ORDER_LINK }, AGAIN],
        { who: CODER, sources: [source(ORDER)] },
      ),
    ],
    { messages: ['Invalid Hosted Number Order Status'], related: [22112] },
  ),
  entry(
    22112,
    'phone-numbers',
    'error',
    "The hosting order can't change to this status",
    'The order has ended, or only Twilio sets this status.',
    [
      cause(
        'order-ended',
        'The order is `completed` or `failed`',
        'An order that has ended can no longer change.',
        [
          FETCH_ORDER,
          'Create a new order if it is `failed`, or if you want to change something about a `completed` one: `POST https://numbers.twilio.com/v2/HostedNumber/Orders`.',
          "Fetch the order you have now. Any status other than `failed` or `action-required` means it's fixed.",
        ],
        { who: CODER },
      ),
      cause(
        'order-status-set-by-twilio',
        'Twilio sets this status, not you',
        'Twilio and the carrier carry out most steps of an order.',
        [
          FETCH_ORDER,
          `${HOSTED_SUPPORT.slice(0, -1)} if it is \`action-required\`.`,
          'Remove the update from your code, unless it sets `pending-verification`, which starts the verification call.',
          "Fetch the order again later. A different status means that it's moving forward.",
        ],
        { prevalence: 'occasional', who: CODER },
      ),
    ],
    { messages: ['Unable to Update Hosted Number Order Status'], related: [22111] },
  ),
  entry(
    22113,
    'phone-numbers',
    'error',
    'The verification code of the hosted number is wrong',
    "The code isn't the order's current code.",
    [
      cause(
        'hosted-code-wrong',
        'The code was mistyped, or has expired',
        'A new attempt creates a new code.',
        [
          'Set the order to `pending-verification` again: that makes a new code and starts a new call.',
          'Read the new `verification_code` of the order, and enter it when the call asks for it.',
          AGAIN,
        ],
        { who: 'the person who manages the phone numbers' },
      ),
    ],
    { messages: ['Phone Verification Incorrect'], related: [22100, 22114, 22123] },
  ),
  entry(
    22114,
    'phone-numbers',
    'error',
    "This order isn't waiting for a verification code",
    'The request has a code, but the order is at another step.',
    [
      cause(
        'order-not-pending-verification',
        "The order isn't `pending-verification`",
        "The verification hasn't begun, or is already over.",
        [FETCH_ORDER, "Set it to `pending-verification` first if the verification hasn't begun. Leave `VerificationCode` out if it is over.", AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Unable to Verify Code'], related: [22100, 22113] },
  ),
  entry(
    22115,
    'phone-numbers',
    'error',
    'The unique name is too long',
    "`UniqueName` has more than 128 characters, or isn't a string.",
    [
      cause(
        'unique-name-too-long',
        "`UniqueName` isn't valid",
        'It must be a string of up to 128 characters.',
        ['Shorten `UniqueName`, or leave it out.', AGAIN],
        {
          who: CODER,
        },
      ),
    ],
    { messages: ['Invalid Unique Name'], related: [22116] },
  ),
  entry(
    22116,
    'phone-numbers',
    'error',
    "The friendly name isn't valid",
    "`FriendlyName` is too long, or isn't a string.",
    [
      cause(
        'friendly-name-too-long',
        "`FriendlyName` isn't valid",
        'It must be a string of at most 64 or 128 characters, depending on the version of the API.',
        ['Shorten `FriendlyName` to at most 64 characters, which every version accepts, or leave it out.', AGAIN],
        {
          who: CODER,
          sources: [NUMBERS_API, source(ORDER)],
          note: 'The page for this error and version 2 of the API allow 128 characters, the preview API and version 3 only 64.',
        },
      ),
    ],
    { messages: ['Invalid Friendly Name'], related: [22115] },
  ),
  entry(
    22117,
    'phone-numbers',
    'error',
    "The extension for the call isn't valid",
    "`Extension` (`VerificationCallExtension` in version 2) has characters that can't be dialed, or is empty.",
    [
      cause(
        'extension-characters',
        'It contains something other than keys to dial',
        'Digits, `#`, `*` and `w` are allowed; `w` waits half a second.',
        ['Write it as keys to dial, such as `ww204#`, or leave it out.', AGAIN],
        { who: CODER, sources: [NUMBERS_API] },
      ),
    ],
    { messages: ['~Invalid Extension'], related: [22123] },
  ),
  entry(
    22118,
    'phone-numbers',
    'error',
    "The verification document wasn't found",
    "`VerificationDocumentSid` doesn't name a phone bill in this account.",
    [
      cause(
        'verification-document-wrong',
        "The SID isn't `RI…`, or isn't a phone bill's",
        'It must be a document of the type `phone-bill` that still exists in this account.',
        ['Upload a phone bill for the number to this account.', 'Pass its `RI…` SID.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid Verification Document SID'], related: [22120] },
  ),
  entry(
    22119,
    'phone-numbers',
    'error',
    "The order doesn't say that texts will be hosted",
    '`SmsCapability` is missing or false. Hosting is for texts only.',
    [
      cause(
        'sms-capability-not-set',
        "`SmsCapability` isn't `true`",
        'The order has to say that texts will be hosted.',
        ['Set `SmsCapability` to `true`.', AGAIN],
        {
          who: CODER,
        },
      ),
    ],
    { messages: ['~Invalid Capabilities'], related: [22110] },
  ),
  entry(
    22120,
    'phone-numbers',
    'error',
    "The verification type isn't valid",
    'A hosted number is verified by a call or by a phone bill.',
    [
      cause(
        'verification-type-unknown',
        "The value is misspelled or isn't allowed",
        'It must be `phone-call` or `phone-bill`.',
        ['Set `VerificationType` to `phone-call` or `phone-bill`.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid Verification Type'], related: [22118] },
  ),
  entry(
    22121,
    'phone-numbers',
    'error',
    "The hosted number can't move to another account yet",
    'Twilio moves a hosted number only once its hosting is complete.',
    [
      cause(
        'hosted-number-not-in-use',
        "The number isn't `in-use`",
        'Its order is still open.',
        ['Wait until the order is `completed` and the number `in-use`.', 'Transfer it then.', AGAIN],
        { who: 'the person who manages the phone numbers' },
      ),
    ],
    { messages: ['Unable to Transfer Hosted Number'], related: [22112], retryable: true, retryAdvice: 'Retry when the number is `in-use`.' },
  ),
  entry(
    22122,
    'phone-numbers',
    'error',
    "The Authorization Document's status isn't valid",
    'You can set it to only two values; Twilio sets the others.',
    [
      cause(
        'authorization-document-status',
        "The value is misspelled or isn't yours to set",
        'It must be `opened` or `signing`.',
        ['Set `Status` to `opened` to change the document, or to `signing` to send it out.', AGAIN],
        { who: CODER, details: NO_UPDATE, sources: [source(DOCUMENT), NUMBERS_API] },
      ),
    ],
    { messages: ['Invalid Authorization Document Status'], related: [22107] },
  ),
  entry(
    22123,
    'phone-numbers',
    'error',
    "The verification call couldn't be started",
    "Twilio couldn't call the number to be hosted.",
    [
      cause(
        'hosted-call-not-started',
        "The number can't be called",
        "It can't be reached, isn't valid, is blocked, or is one that your account isn't allowed to call.",
        ['Call the number from a phone, to see that it exists and rings.', 'Check that your account is allowed to call its country.', HOSTED_SUPPORT, AGAIN],
        { who: 'the person who manages the phone numbers' },
      ),
    ],
    { messages: ['Unable to Initiate Verification Call'], related: [22100, 22113, 22117] },
  ),
];
