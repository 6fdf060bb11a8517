import type { ErrorEntry } from '../types.ts';
import { cause, entry, source } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';

const OFFICE = 'the person who manages the port';
const OWNER = 'the owner of the number, at the current carrier';
const CHECKER = { href: 'https://console.twilio.com/us1/develop/phone-numbers/port-host/portability-check', text: 'Portability check' };
const PORTING = source('https://www.twilio.com/docs/phone-numbers/port-in');
/** The specification's statuses. A `rejection_reason` is also `null` while the carrier hasn't decided. */
const ACCEPTED = 'Fetch the port request: `GET https://numbers.twilio.com/v1/Porting/PortIn/{KW…}`. A `port_in_request_status` of `Completed` means it worked.';
const AGAIN = 'Submit the port request again. A 202 response means it worked.';
const REQUESTS = { href: 'https://console.twilio.com/us1/develop/phone-numbers/port-host/porting-requests', text: 'Porting requests' };
const PORT_API = { url: 'https://github.com/twilio/twilio-oai/blob/main/spec/json/twilio_numbers_v1.json', read: '2026-11-30' };
/** The Porting API creates, fetches and cancels requests; its specification has no update. */
const correctInRequest = (what: string) => [
  { text: `Correct ${what} in the port request. The API can't do it: look in the Console.`, link: REQUESTS },
  'Write to `porting@twilio.com` with the SID of the request if the Console has no way to change it.',
];
const ASK_PORTING = 'Write to `porting@twilio.com` with the number and the SID of the port request.';
const MOVE = {
  href: 'https://support.twilio.com/hc/en-us/articles/223135327-Moving-Twilio-Phone-Numbers-to-another-Twilio-Account',
  text: 'Moving numbers between accounts',
};
const OTHER_NUMBERS = 'The data applies to every number in the request. If only this number was rejected, submit a new request for it, with its own data.';

export const entries: readonly ErrorEntry[] = [
  entry(
    22130,
    'phone-numbers',
    'error',
    "Numbers in this area can't be ported to Twilio",
    "Twilio doesn't serve the country or the local area (rate center) of this number.",
    [
      cause(
        'porting-area-not-served',
        "The number's area isn't served",
        'There is nothing to correct in your request.',
        [
          { text: 'Check the number in E.164 format, with the right country code.', link: CHECKER },
          'Buy a Twilio number in an area that Twilio serves, if the answer stays the same.',
          'Let your current carrier forward the calls to it.',
          'Call the number. A call that reaches your Twilio number means it works.',
        ],
        { who: OFFICE, details: 'Texts alone can sometimes be hosted: see 22110.', sources: [PORTING] },
      ),
    ],
    { messages: ['Not Portable - Unsupported'], related: [22110, 22133, 22159] },
  ),
  entry(
    22131,
    'phone-numbers',
    'error',
    'The number is already in this account',
    'There is nothing to port: the number is here, or its port is under way.',
    [
      cause(
        'number-already-here',
        'The number is in this account, or is being ported to it',
        'Once the port is complete, you can use it.',
        [
          'Look for it under **Active numbers** and among the port requests.',
          { text: 'Move it if it belongs in another of your accounts.', link: MOVE },
          'Send a text or place a call with the number to see that it works.',
        ],
        { who: OFFICE },
      ),
    ],
    { messages: ['Not Portable - Already in your Twilio Account'], related: [22132, 22136, 22137] },
  ),
  entry(
    22132,
    'phone-numbers',
    'error',
    "The number is in someone else's Twilio account",
    "The number is already a Twilio number, in another owner's account. It is moved, not ported.",
    [
      cause(
        'number-of-another-owner',
        'Another Twilio account has the number',
        'A provider that works with Twilio may have it for you.',
        [
          'Ask your current provider, who has the number, to agree to the move.',
          { text: 'Ask Twilio to move it between the accounts, as the article says.', link: MOVE },
          "Look under **Active numbers**. If the number is in your account, it's fixed.",
        ],
        { who: 'the owners of both accounts' },
      ),
    ],
    { messages: ['Not Portable - Already in Twilio different owner'], related: [22131, 22136] },
  ),
  entry(
    22133,
    'phone-numbers',
    'error',
    'This number is ported manually, not with the API',
    "Twilio can port the number, but its API can't.",
    [
      cause(
        'porting-by-hand',
        "The porting API doesn't cover this number",
        'Such numbers are ported through the Console or by Support.',
        [
          { text: "Open a port request in the Console if it's a US number.", link: REQUESTS },
          { text: "Open a support ticket if it's from another country.", link: supportLink },
          'Look under **Active numbers** after the day of the port. If the number is there, it works.',
        ],
        { who: OFFICE, sources: [PORTING] },
      ),
    ],
    { messages: ['Not Portable API - Manual porting available'], related: [22130] },
  ),
  entry(
    22135,
    'phone-numbers',
    'error',
    'The portability check failed inside Twilio',
    "Twilio couldn't find out whether the number can be ported.",
    [
      cause(
        'twilio-side-fault',
        'Something failed inside Twilio',
        'The failure says nothing about the number.',
        ['Wait a few minutes.', { text: "Check the number again. A result, portable or not, means it's fixed.", link: CHECKER }],
        { who: 'the person who runs the check' },
      ),
    ],
    { messages: ['Error - Internal Server Error'], retryable: true, retryAdvice: 'Retry after a few minutes.', related: [22150] },
  ),
  entry(
    22136,
    'phone-numbers',
    'error',
    'The number is in another of your accounts',
    'The number is in one of your Twilio accounts, or being ported to it.',
    [
      cause(
        'number-in-own-account',
        'One of your accounts or subaccounts has it',
        'Between your own accounts, a number is moved, not ported.',
        [
          'Look for the number in all your accounts and subaccounts.',
          { text: 'Move it to the account that needs it.', link: MOVE },
          "Look under **Active numbers** in that account. If the number is there, it's fixed.",
        ],
        { who: OFFICE },
      ),
    ],
    { messages: ['Not Portable - Already in one of your Twilio Accounts'], related: [22131, 22132, 22137] },
  ),
  entry(
    22137,
    'phone-numbers',
    'error',
    'The number is already being ported',
    'One of your Twilio accounts has an open port request for this number.',
    [
      cause(
        'port-in-progress',
        "An earlier port request isn't finished",
        "A second request isn't accepted until it is.",
        ['Look for the request in all your accounts and subaccounts.', "Wait until it's complete, or submit a new one after canceling it.", ACCEPTED],
        { who: OFFICE },
      ),
    ],
    { messages: ['Port is already in progress with one of your Twilio accounts'], related: [22131, 22136] },
  ),
  entry(
    22150,
    'phone-numbers',
    'error',
    'The port failed, and Twilio has to check it',
    "Something went wrong during the port. The code doesn't say what.",
    [
      cause(
        'port-needs-twilio',
        'Twilio has to find out what went wrong',
        'This code names no reason, so there is nothing you can correct yet.',
        [ASK_PORTING, 'Do what they say.', ACCEPTED],
        { who: "Twilio's porting team" },
      ),
    ],
    { messages: ['Port In Error - Contact support required'], related: [22135, 22159] },
  ),
  entry(
    22151,
    'phone-numbers',
    'error',
    'The current carrier is blocking the port',
    'Your current carrier has put a restriction on the number, so it refuses the port.',
    [
      cause(
        'port-freeze',
        'The number is protected against porting',
        "Such a freeze prevents transfers that the owner didn't authorize.",
        [
          'Ask the current carrier to lift the freeze or port protection of this number.',
          { text: 'Submit the number again once they confirm it.', link: REQUESTS },
          ACCEPTED,
        ],
        { who: OWNER },
      ),
      cause(
        'bill-open-at-carrier',
        'A bill or something else is open at the current carrier',
        'Carriers restrict a number for many reasons. A billing problem is a common one.',
        [
          'Ask the current carrier what is open.',
          'Settle it, for example by paying the bill.',
          { text: 'Submit the number again once they confirm it.', link: REQUESTS },
          ACCEPTED,
        ],
        { who: OWNER },
      ),
    ],
    {
      messages: [
        'Port In Error - Number with carrier restrictions',
        'Phone number has carrier restrictions with the losing carrier that must be resolved before porting the phone number.',
      ],
      related: [22152, 22155, 22159],
    },
  ),
  entry(
    22152,
    'phone-numbers',
    'error',
    "The number to be ported isn't in service",
    'Your current carrier lists the number as inactive or disconnected. Only a number in service can be ported.',
    [
      cause(
        'number-out-of-service',
        'The number is inactive or disconnected',
        'The carrier ports out only numbers in service. Never cancel a number before its port is complete.',
        ['Ask the current carrier to put the number back in service.', 'Call it to see that it rings, then submit it again.', ACCEPTED],
        { who: OWNER },
      ),
    ],
    { messages: ['Port In Error - Phone number is inactive or disconnected'], related: [22151, 22159] },
  ),
  entry(
    22153,
    'phone-numbers',
    'error',
    "The name in the port request doesn't match",
    'Your current carrier has another authorized person on file for this number.',
    [
      cause(
        'port-name-differs',
        'The authorized representative is someone else',
        'The name must be one that the carrier has on file.',
        ['Ask the current carrier for the name on file, exactly as written.', ...correctInRequest('the name'), ACCEPTED],
        { who: OWNER, details: OTHER_NUMBERS, sources: [PORT_API] },
      ),
    ],
    { messages: ['Port In Error - Invalid end user name'], related: [22154, 22155, 22156] },
  ),
  entry(
    22154,
    'phone-numbers',
    'error',
    "The address in the port request doesn't match",
    'Your current carrier has another address on file for this number.',
    [
      cause(
        'port-address-differs',
        "The address has a typo or isn't the one on file",
        "It must match the carrier's records for this number.",
        ['Copy the service address from the latest bill, or ask the current carrier.', ...correctInRequest('the address'), ACCEPTED],
        { who: OWNER, details: OTHER_NUMBERS, sources: [PORT_API] },
      ),
    ],
    {
      messages: ['Port In Error - Invalid Address'],
      related: [22153, 22156],
      lookalikes: [{ code: 22173, text: "The `AddressSid` doesn't belong to this account." }],
    },
  ),
  entry(
    22155,
    'phone-numbers',
    'error',
    'The PIN for the port is wrong or missing',
    'Your current carrier expects a different PIN for this number.',
    [
      cause(
        'port-pin-wrong',
        "The PIN is missing or isn't this number's",
        "Each number has its own PIN, so you don't need a new request.",
        ['Ask the current carrier for the port-out PIN of this number.', ...correctInRequest('the PIN'), ACCEPTED],
        { who: OWNER, sources: [PORT_API] },
      ),
    ],
    { messages: ['Port In Error - Invalid Pin'], related: [22151, 22153, 22156] },
  ),
  entry(
    22156,
    'phone-numbers',
    'error',
    "The account number in the port request doesn't match",
    'Your current carrier has another account number on file.',
    [
      cause(
        'port-account-number-differs',
        "It isn't the account number on file",
        "It's the number of your account with the carrier, not the phone number. It may also have a typo.",
        ['Copy the account number from the latest bill, or ask the current carrier.', ...correctInRequest('it'), ACCEPTED],
        { who: OWNER, details: OTHER_NUMBERS, sources: [PORT_API] },
      ),
    ],
    { messages: ['Port In Error - Invalid Account Number'], related: [22153, 22154, 22155] },
  ),
  entry(
    22157,
    'phone-numbers',
    'error',
    "The subscription right of the port isn't valid",
    "NTT in Japan doesn't accept the subscription right in the port request.",
    [
      cause(
        'subscription-right-not-for-plan',
        "It doesn't match your NTT plan",
        'The Light Plan accepts only Termination. For other plans, Suspension is right.',
        ['Read on the NTT contract which plan you have.', 'Set Termination for the Light Plan, otherwise Suspension.', ACCEPTED],
        { who: OWNER },
      ),
    ],
    { messages: ['Port In Error - Invalid Subscription Right'], related: [22159] },
  ),
  entry(
    22158,
    'phone-numbers',
    'error',
    'The current carrier refuses the date of the port',
    "The number can't be ported on the day that the request names.",
    [
      cause(
        'port-date-refused',
        "The carrier doesn't port on that day",
        "Often it's a public holiday, or the carrier has planned maintenance. Other reasons are possible.",
        [
          "Choose another working day that isn't a public holiday in the number's country.",
          'Submit the request again with this date, or ask `porting@twilio.com` for one.',
          ACCEPTED,
        ],
        { who: OFFICE },
      ),
    ],
    { messages: ['Port In Error - Port Date Rejected'], related: [22151] },
  ),
  entry(
    22159,
    'phone-numbers',
    'error',
    "The current carrier says the number can't be ported",
    "Your current carrier refused the port: it says that this number can't be ported.",
    [
      cause(
        'service-prevents-port',
        'A service on the number prevents it',
        "In Japan, for example, rented and public phone numbers can't be ported.",
        [
          'Ask the current carrier which service prevents the port, and whether it can be removed.',
          'Submit the number again without it. If it has to stay, ask `porting@twilio.com` for an alternative.',
          ACCEPTED,
        ],
        { who: OWNER },
      ),
      cause(
        'portability-check-wrong',
        'The portability check was wrong',
        "In rare cases Twilio treats a number as portable when it isn't.",
        [ASK_PORTING, 'Ask them for another way to use the number.', 'Wait for their answer: it says whether and how you can use the number with Twilio.'],
        { prevalence: 'rare', who: "Twilio's porting team" },
      ),
    ],
    { messages: ['Port In Error - Not Portable'], related: [22130, 22151, 22152, 22150] },
  ),
  entry(
    22170,
    'phone-numbers',
    'error',
    "The bundle of the port request isn't valid",
    "The request names a bundle that this account doesn't have, or one that isn't approved.",
    [
      cause(
        'bundle-not-approved',
        "The bundle isn't approved yet",
        "A draft, a rejected bundle or one in review doesn't count.",
        [
          'Fetch the bundle and read its `status`: `GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BU…}`.',
          'Submit it if it is a `draft`: `POST` to the same URL with `Status=pending-review`. Correct it first if it is `twilio-rejected`.',
          'Wait for `twilio-approved`.',
          AGAIN,
        ],
        { who: 'the owner of the account', when: { suggestedBy: { registration: ['pending', 'rejected', 'none'] }, excludedBy: { registration: 'approved' } } },
      ),
      cause(
        'bundle-of-another-account',
        'The bundle belongs to another account',
        'A bundle is valid only in its own account.',
        [
          'Fetch the bundle with the credentials of the port request: `GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BU…}`. A 404 means that this account has no such bundle.',
          'Pass the `BU…` SID of a bundle in this account.',
          AGAIN,
        ],
        { who: OFFICE, when: { suggestedBy: { accountRelation: 'other' } } },
      ),
    ],
    { messages: ['Port In Error - Invalid Bundle'], related: [22171, 22173, 21649] },
  ),
  entry(
    22171,
    'phone-numbers',
    'error',
    'The port request is missing required fields',
    "The numbers' country needs more data than the request has.",
    [
      cause(
        'port-fields-missing',
        'A field for this country is missing',
        'Each country requires different data.',
        [
          {
            text: 'Look up which fields the country needs.',
            link: { href: 'https://www.twilio.com/docs/phone-numbers/port-in', text: 'Port numbers with the API' },
          },
          'Add them with real values.',
          AGAIN,
        ],
        { who: OFFICE },
      ),
    ],
    { messages: ['Port In Error - Missing required fields'], related: [22170, 22172] },
  ),
  entry(
    22172,
    'phone-numbers',
    'error',
    'The port request has numbers from several countries',
    'One request can have numbers from only one country.',
    [
      cause(
        'numbers-of-several-countries',
        'The numbers are from several countries, or not in E.164 format',
        "Without `+` and the country code, Twilio can't tell which country a number is from.",
        ['Write every number in E.164 format, such as `+14155550147`.', 'Submit one request for each country.', AGAIN],
        { who: OFFICE },
      ),
    ],
    { messages: ['Port In Error - Contains numbers for multiple countries'], related: [22171] },
  ),
  entry(
    22173,
    'phone-numbers',
    'error',
    "The address of the port request wasn't found",
    "`AddressSid` doesn't name an Address in this account.",
    [
      cause(
        'address-sid-wrong',
        "The SID isn't that of an Address in this account",
        "It isn't an `AD…` SID, is mistyped, or belongs to another account.",
        ['List the Addresses of this account, or create one.', 'Pass its `AD…` SID.', AGAIN],
        { who: OFFICE },
      ),
    ],
    {
      messages: ['Port In Error - Invalid Address'],
      related: [22109, 22170],
      lookalikes: [{ code: 22154, text: 'The current carrier has another address on file.' }],
    },
  ),
  entry(
    22199,
    'phone-numbers',
    'error',
    'The number has no settings for this Region',
    "The request needs the number's settings in one Region, but there are none.",
    [
      cause(
        'region-settings-missing',
        'The number was never configured in this Region',
        'A number has separate settings in each Region.',
        [
          'Compare the Region in the host name of the request with the one you use.',
          {
            text: 'Configure the number in that Region, in the Console or with the API of the Region.',
            link: {
              href: 'https://www.twilio.com/docs/global-infrastructure/managing-regional-resources-in-console',
              text: 'Managing regional resources',
            },
          },
          "Send the request again. A 2xx response means it's fixed.",
        ],
        { who: 'the person who manages the phone numbers', when: { suggestedBy: { credentialRegion: 'elsewhere' } } },
      ),
    ],
    { messages: ['Configuration Retrieval Error', '~The Phone Numbers Configuration is Missing'], related: [22401, 22402, 22403] },
  ),
];
