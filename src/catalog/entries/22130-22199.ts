import type { ErrorEntry } from '../types.ts';
import { cause, entry, source } from './shared/compact.ts';
import { supportLink } from './shared/families.ts';

const OFFICE = 'the person who manages the port';
const OWNER = 'the owner of the number, at the current carrier';
const CHECKER = { href: 'https://console.twilio.com/us1/develop/phone-numbers/port-host/portability-check', text: 'Portability check' };
const PORTING = source('https://www.twilio.com/docs/phone-numbers/port-in');
const PORTABLE = { text: "Check the number again: portable means it's fixed.", link: CHECKER };
const ACCEPTED = "Check the port request. No rejection next to the number means it's fixed.";
const AGAIN = "Submit the port request again. A 201 response means it's fixed.";
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
          'Check that the number is written in E.164 form, with the right country code.',
          'Keep the number where it is, and forward its calls to a Twilio number of a served area.',
          PORTABLE,
        ],
        { who: OFFICE, details: 'Texts alone can sometimes be hosted: see 22110 for which numbers.', sources: [PORTING] },
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
        'The number is in this account or being ported to it',
        'As soon as the port is complete, you can use it.',
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
    "The number is in somebody else's Twilio account",
    'The number is already at Twilio, in an account of another owner. It is moved, not ported.',
    [
      cause(
        'number-of-another-owner',
        'Another Twilio account holds the number',
        'A provider that works with Twilio may have it for you.',
        [
          'Ask your current provider, who holds the number, to agree to the move.',
          { text: 'Ask Twilio to move it between the accounts, as the article says.', link: MOVE },
          "Look under **Active numbers**. The number in your account means it's fixed.",
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
    'This number is ported by hand, not with the API',
    "Twilio can port the number, but its API can't.",
    [
      cause(
        'porting-by-hand',
        "The porting API doesn't cover this number",
        'Such numbers are ported through the Console or by Support.',
        [
          'Open a port request in the Console if it is a US number.',
          { text: 'Open a support ticket if it is of another country.', link: supportLink },
          ACCEPTED,
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
        'It says nothing about the number.',
        ['Wait some minutes.', { text: "Check the number again. An answer, portable or not, means it's fixed.", link: CHECKER }],
        { who: 'the person who runs the check' },
      ),
    ],
    { messages: ['Error - Internal Server Error'], retryable: true, retryAdvice: 'After some minutes.', related: [22150] },
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
        'One of your accounts or subaccounts holds it',
        'Between your accounts a number is moved, not ported.',
        [
          'Look for the number in all your accounts and subaccounts.',
          { text: 'Move it to the account that needs it.', link: MOVE },
          "Look under **Active numbers** there. The number means it's fixed.",
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
        "A second one isn't taken meanwhile.",
        ['Look for the request in all your accounts and subaccounts.', 'Wait until it is complete, or cancel it and submit a new one.', ACCEPTED],
        { who: OFFICE },
      ),
    ],
    { messages: ['Port is already in progress with one of your Twilio accounts'], related: [22131, 22136] },
  ),
  entry(
    22150,
    'phone-numbers',
    'error',
    'The port failed, and Twilio has to look at it',
    "Something went wrong on the way. The reason isn't passed on.",
    [
      cause(
        'port-needs-twilio',
        'Only the porting team sees the reason',
        'There is nothing that you can correct without it.',
        [ASK_PORTING, 'Do what they name.', ACCEPTED],
        { who: "Twilio's porting team" },
      ),
    ],
    { messages: ['Port In Error - Contact support required'], related: [22135, 22159] },
  ),
  entry(
    22151,
    'phone-numbers',
    'error',
    'The current carrier keeps the number from being ported',
    'Your current carrier has put a restriction on the number, so it refuses the port.',
    [
      cause(
        'port-freeze',
        'The number is protected against moving',
        'Such a freeze protects you from theft. Only the owner can have it lifted.',
        ['Ask the current carrier to lift the freeze or port protection of this number.', 'Submit the number again once they confirm it.', ACCEPTED],
        { who: OWNER },
      ),
      cause(
        'bill-open-at-carrier',
        'A bill or a contract is open',
        'Carriers can hold a number until it is settled.',
        ['Ask the current carrier what is open, and settle it.', 'Submit the number again once they confirm it.', ACCEPTED],
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
    'Your current carrier has switched the number off. Only a number in service can move.',
    [
      cause(
        'number-out-of-service',
        'The number is disconnected',
        'It was canceled, or is suspended. Never cancel it before the port is complete.',
        ['Ask the current carrier to put the number into service again.', 'Call it to see that it rings, then submit it again.', ACCEPTED],
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
        'The authorized representative is somebody else',
        'The name must be one that the carrier has on file.',
        ['Ask the current carrier for the name on file, letter by letter.', 'Correct the name in the port request.', ACCEPTED],
        { who: OWNER, details: OTHER_NUMBERS },
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
        'The address is old, mistyped or another one',
        'It must be the one on file, down to the spelling.',
        ['Take the service address from the latest bill, or ask the current carrier.', 'Correct the address in the port request.', ACCEPTED],
        { who: OWNER, details: OTHER_NUMBERS },
      ),
    ],
    { messages: ['Port In Error - Invalid Address'], related: [22153, 22156], lookalikes: [{ code: 22173, text: "The `AddressSid` isn't of this account." }] },
  ),
  entry(
    22155,
    'phone-numbers',
    'error',
    'The PIN for the port is wrong or missing',
    'Your current carrier wants another PIN for this number.',
    [
      cause(
        'port-pin-wrong',
        'The PIN is missing, old or of another number',
        'Each number has a PIN of its own.',
        ['Ask the current carrier for the port-out PIN of this number.', 'Change the PIN in the port request; it needs no new one.', ACCEPTED],
        { who: OWNER },
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
        'It is mistyped, or not the account number',
        'It is the number of your account at the carrier, not the phone number.',
        ['Take the account number from the latest bill, or ask the current carrier.', 'Correct it in the port request.', ACCEPTED],
        { who: OWNER, details: OTHER_NUMBERS },
      ),
    ],
    { messages: ['Port In Error - Invalid Account Number'], related: [22153, 22154, 22155] },
  ),
  entry(
    22157,
    'phone-numbers',
    'error',
    "The subscription right of the port isn't accepted",
    "NTT in Japan doesn't take the subscription right in the port request.",
    [
      cause(
        'subscription-right-not-for-plan',
        "It doesn't fit your NTT plan",
        'The Light Plan takes Termination only. For other plans, Suspension is right.',
        ['Read on the NTT contract which plan it is.', 'Set Termination for the Light Plan, otherwise Suspension.', ACCEPTED],
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
    "The number can't move on the day that the request names.",
    [
      cause(
        'port-date-refused',
        'The day is a holiday or a day of maintenance',
        'Other reasons are possible; the carrier decides.',
        [
          'Choose another working day, no public holiday in the country of the number.',
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
    "The current carrier says that the number can't move",
    "Your current carrier refused the port: it says that this number can't be ported.",
    [
      cause(
        'service-prevents-port',
        'A service on the number prevents it',
        'In Japan, for example, rented and public phone numbers stay.',
        [
          'Ask the current carrier which service prevents the port, and whether it can be removed.',
          'Submit the number again without it. If it has to stay, ask `porting@twilio.com` for another way.',
          ACCEPTED,
        ],
        { who: OWNER },
      ),
      cause(
        'portability-check-wrong',
        'The portability check was wrong',
        "In rare cases Twilio takes a number for portable that isn't.",
        [ASK_PORTING, 'Ask them for another way to use the number.', ACCEPTED],
        { prevalence: 'rare', when: { suggestedBy: { waited: ['days', 'weeks'] } }, who: "Twilio's porting team" },
      ),
    ],
    { messages: ['Port In Error - Not Portable'], related: [22130, 22151, 22152, 22150] },
  ),
  entry(
    22170,
    'phone-numbers',
    'error',
    "The bundle of the port request isn't accepted",
    "The request names a bundle that this account doesn't have, or one without approval.",
    [
      cause(
        'bundle-not-approved',
        "The bundle isn't approved yet",
        "A draft, or a bundle in review, doesn't count.",
        ['Read the status of the bundle. Submit it if it is a draft.', 'Wait for `twilio-approved`.', AGAIN],
        { who: 'the owner of the account', when: { suggestedBy: { registration: ['pending', 'rejected', 'none'] } } },
      ),
      cause(
        'bundle-of-another-account',
        'The bundle belongs to another account',
        'A bundle counts in its own account only.',
        ['Compare the account of the request with that of the bundle.', 'Pass the `BU…` SID of a bundle of this account.', AGAIN],
        { who: OFFICE, when: { suggestedBy: { accountRelation: 'other' } } },
      ),
    ],
    { messages: ['Port In Error - Invalid Bundle'], related: [22171, 22173, 21649] },
  ),
  entry(
    22171,
    'phone-numbers',
    'error',
    'The port request lacks required fields',
    'The country of the numbers needs more data than the request has.',
    [
      cause(
        'port-fields-missing',
        'A field for this country is missing',
        'Each country wants different data.',
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
    'The port request has numbers of several countries',
    'One request holds the numbers of one country only.',
    [
      cause(
        'numbers-of-several-countries',
        'Numbers of several countries, or not in E.164 form',
        'Without `+` and country code, Twilio takes a number for one of another country.',
        ['Write every number in E.164 form, such as `+14155550147`.', 'Submit one request for each country.', AGAIN],
        { who: OFFICE },
      ),
    ],
    { messages: ['Port In Error - Contains numbers for multiple countries'], related: [22171] },
  ),
  entry(
    22173,
    'phone-numbers',
    'error',
    "The address of the port request isn't found",
    "`AddressSid` doesn't name an Address in this account.",
    [
      cause(
        'address-sid-wrong',
        "The SID isn't `AD…`, or belongs to another account",
        'The Address may also have been deleted.',
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
    "The request needs the number's settings in one Region, and there are none.",
    [
      cause(
        'region-settings-missing',
        'The number was never configured in this Region',
        'A number has settings of its own in each Region.',
        [
          'Compare the Region in the host name of the request with the one that you use.',
          'Configure the number in that Region.',
          "Send the request again. A 2xx response means it's fixed.",
        ],
        { who: 'the person who manages the phone numbers', when: { suggestedBy: { credentialRegion: 'elsewhere' } } },
      ),
    ],
    { messages: ['Configuration Retrieval Error', 'The Phone Numbers Configuration is Missing'], related: [22401, 22402, 22403] },
  ),
];
