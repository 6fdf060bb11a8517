import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS, QUEUED } from './shared/callParts.ts';
import { geoPermission, wrongCountryCode } from './shared/callDestinations.ts';
import { callerIdNotOwned } from './shared/callerIds.ts';
import { type Draft, cause, entry, page, source } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { nameOnlyNote } from './shared/notes.ts';
import { inCallLog } from './shared/logs.ts';

const CODE = 'a developer';
const OWNER = "the account's owner";
const CALLS = source('https://www.twilio.com/docs/voice/api/call-resource');

/** A parameter of `POST /Calls` with a value that Twilio refuses. */
const callParameter = (code: number, title: string, summary: string, draft: Draft, more: Pick<ErrorEntry, 'messages' | 'related'>): ErrorEntry =>
  entry(code, 'voice', 'error', title, summary, [draft], { status: [400], ...more });

export const entries: readonly ErrorEntry[] = [
  entry(
    21100,
    'platform',
    'error',
    'Something is wrong with an Accounts request',
    "Twilio refused a request to the Accounts resource, and this code doesn't say why.",
    [
      cause(
        'unspecific-accounts-error',
        'The code names only the resource',
        'Accounts and subaccounts are managed through this resource.',
        [
          'Read the message that came with the code.',
          'Compare method, path and parameters with the [reference of subaccounts](https://www.twilio.com/docs/iam/api/subaccounts).',
          'Correct what the message names or what differs.',
          "Send the request again. A 2xx response means it's fixed.",
        ],
        { who: CODE, note: nameOnlyNote },
      ),
    ],
    { messages: ['Errors related to the Accounts resource', '~Accounts Resource'], related: [21101, 21470] },
  ),
  {
    code: 21101,
    title: "A subaccount can't have its own subaccounts",
    product: 'platform',
    level: 'error',
    status: [400],
    summary: 'Only the main account can create subaccounts.',
    messages: ['Subaccounts cannot contain subaccounts', 'A subaccount cannot contain nested subaccounts.'],
    retryable: false,
    related: [20003, 21480],
    lookalikes: [{ code: 20003, text: "A Standard or Restricted key tried to create the account: it can't call the Accounts API at all." }],
    causes: [
      {
        id: 'subaccount-credentials-on-accounts',
        title: 'The credentials belong to a subaccount',
        explanation: 'Accounts have only two levels. A new account goes next to the subaccount, under the main account.',
        prevalence: 'common',
        who: "someone who can use the main account's credentials",
        when: {},
        steps: [
          { id: 'compare', text: 'Compare the Account SID in use with that of the main account in the Console.' },
          { id: 'sign', text: "Sign `POST /2010-04-01/Accounts.json` with the main account's Account SID + Auth Token, or with one of its Main API keys." },
          { id: 'check', text: "Send the request again. The SID of a new account in the response means it's fixed." },
        ],
        note: 'A main account has up to 1,000 subaccounts by default.',
        source: { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/21101', read: '2026-11-23' }],
      },
    ],
  },
  entry(
    21102,
    'platform',
    'error',
    'The account has too many Services',
    "Twilio didn't create another Service for this product.",
    [
      cause(
        'service-limit-reached',
        'Services in all subaccounts count together',
        'Each product has a limit for the main account and all its subaccounts, unused Services included.',
        [
          'List the Services of this product in the main account and in each subaccount.',
          'Delete the ones that nothing uses, such as leftovers from tests.',
          { text: 'Ask Twilio Support for a higher limit if you need them all.', link: supportLink },
          "Create the Service again. A 201 response means it's fixed.",
        ],
        { who: OWNER },
      ),
    ],
    { messages: ['~Reached maximum number of Services', 'Reached maximum number of Services per parent account and product'], related: [20001, 21480] },
  ),
  entry(
    21200,
    'voice',
    'error',
    'A request to start a call is wrong',
    "Twilio refused the request, and this code doesn't say which parameter.",
    [
      cause(
        'call-parameter-missing',
        'The request lacks `To` or `From`',
        'A JSON body or an unset variable leaves them out.',
        [
          'Print `To` and `From` right before the request.',
          'Send both as `application/x-www-form-urlencoded`, phone numbers as E.164, such as `+14155550100`.',
          QUEUED,
        ],
        { who: CODE, when: { suggestedBy: [{ to: 'missing' }, { from: 'missing' }, { requestBody: 'json' }, { field: ['To', 'From'] }] } },
      ),
      cause(
        'call-instructions-missing',
        "The request doesn't say what the call does",
        'It needs one of `Url`, `Twiml` and `ApplicationSid`.',
        [
          'Look for all three in the request that creates the call.',
          'Add the one you need: `Url` for a webhook, `Twiml` for instructions, `ApplicationSid` for a TwiML app.',
          QUEUED,
        ],
        { who: CODE, when: { suggestedBy: { field: ['Url', 'Twiml', 'ApplicationSid'] } } },
      ),
      cause(
        'call-url-or-method',
        'A URL or a method has a wrong value',
        'URLs must be absolute, with a host that Twilio can reach from the internet. Methods are `GET` or `POST`.',
        ['Print every `…Url`, `…Callback` and `…Method` in the request.', 'Correct each that is relative, local or another method.', QUEUED],
        {
          who: CODE,
          when: {
            suggestedBy: [
              { webhook: 'local' },
              { urlFault: ['relative', 'no-scheme', 'no-host', 'doubled', 'text'] },
              { field: ['Method', 'FallbackMethod', 'StatusCallback', 'StatusCallbackMethod'] },
            ],
          },
        },
      ),
      // Every call has a number as its sender.
      { ...callerIdNotOwned, prevalence: 'occasional', when: {}, source: page(21200) },
    ],
    { messages: ['Errors related to the Calls resource', '~Calls Resource'], related: [21201, 21205, 21210, 21213, 21206, 21208, 21209] },
  ),
  callParameter(
    21202,
    "Twilio doesn't call premium numbers",
    "Twilio didn't start the call: the number in `To` charges whoever calls it.",
    cause(
      'premium-number',
      'The number is a premium-rate number',
      "Twilio's examples are toll lines such as 976 numbers in North America.",
      [
        'Check whether you meant this number: a missing country code turns it into another one.',
        'Call an ordinary number of the same company instead.',
        CALL_CONNECTS,
      ],
      { who: 'the person who manages the phone numbers, or writes the code' },
    ),
    {
      messages: ['Called number is a premium number', 'You attempted to initiate an outboud phone call to a "premium" phone number, such as a toll 976 line.'],
      related: [21203, 21216],
    },
  ),
  entry(
    21203,
    'voice',
    'error',
    "Your account isn't allowed to call abroad",
    "Twilio didn't start the call: the number is in another country.",
    [
      {
        ...geoPermission,
        explanation: 'An account can call only the countries selected on its Voice Geographic Permissions page.',
        source: page(21203),
        sources: [page(21215)],
      },
      {
        ...wrongCountryCode,
        explanation: 'Without its country code, the first digits of the number are read as one: `315…` becomes `+31`, the Netherlands.',
        note: 'The reports are about 21215, the newer code.',
        sources: [...(wrongCountryCode.sources ?? []), page(21203)],
      },
    ],
    {
      status: [400],
      messages: [
        '~International calling not enabled',
        'You attempted to initiate an outbound phone call to an international phone number, which is not currently supported.',
      ],
      related: [21202, 21215, 21216, 13227],
      lookalikes: [{ code: 21215, text: "The newer code for a country that isn't enabled. The steps are the same." }],
    },
  ),
  callParameter(
    21204,
    'The call was already started',
    'Twilio says it has already started this call.',
    cause(
      'call-already-started',
      'Something went wrong inside Twilio',
      "According to Twilio's own list, nobody should ever get this error.",
      [
        inCallLog('Check the call log to see whether the call took place before you start it again.'),
        { text: 'Write to Twilio Support with the Call SID and the time in UTC.', link: supportLink },
        QUEUED,
      ],
      { who: 'Twilio Support' },
    ),
    { messages: ['Call already initiated', '~You should never receive this error'], related: [20500] },
  ),
  callParameter(
    21206,
    "`SendDigits` has a character that can't be dialed",
    "Twilio didn't start the call because of the keys to press after the answer.",
    cause(
      'send-digits-form',
      '`SendDigits` is too long or has other characters',
      'You can use 0–9, `A` to `D`, `#`, `*`, and `w` or `W` for a pause, 32 characters at most.',
      ['Print `SendDigits` as the request sends it.', 'Remove spaces, commas and dashes, and write a pause as `w`. Good: `ww1234#`. Bad: `1234, 5`.', QUEUED],
      { who: CODE, sources: [CALLS] },
    ),
    { messages: ['Invalid SendDigits'], related: [21200] },
  ),
  callParameter(
    21207,
    "`IfMachine` has a value that isn't allowed",
    "Twilio didn't start the call because of the old machine detection parameter.",
    cause(
      'obsolete-if-machine',
      '`IfMachine` takes only three values',
      'They are `Continue`, `Hangup` and `False`. `MachineDetection` has replaced it.',
      ['Remove `IfMachine` from the request.', 'Set `MachineDetection` to `Enable`, or to `DetectMessageEnd` to leave a message after the beep.', QUEUED],
      { who: CODE, sources: [source('https://www.twilio.com/docs/voice/answering-machine-detection')] },
    ),
    {
      messages: ['Invalid IfMachine', 'You attempted to initiate an outbound phone call, but you sent an invalid IfMachine parameter.'],
      related: [13211, 21234, 21262],
    },
  ),
  callParameter(
    21208,
    "The call's `Timeout` has a wrong value",
    "Twilio didn't start the call because of how long it may ring.",
    cause(
      'timeout-not-positive-integer',
      "`Timeout` isn't a positive whole number",
      '`30` is right. `0`, `-1`, `1.5`, `30s` and an empty value are refused.',
      ['Print `Timeout` as the request sends it.', 'Set it to whole seconds from 1 to 600, or leave it out to use 60.', QUEUED],
      { who: CODE, sources: [CALLS] },
    ),
    {
      messages: ['You attempted to initiate an outbound phone call, but you sent an invalid Timeout parameter.', '~Invalid Timeout'],

      related: [21200, 13212],
    },
  ),
  callParameter(
    21209,
    'The `Method` of the call is neither `GET` nor `POST`',
    "Twilio didn't start the call because of the method for your webhook.",
    cause(
      'method-not-get-or-post',
      'Twilio calls a webhook with `GET` or `POST`',
      'Another method, an empty value or a misspelled one is refused.',
      ['Print `Method` as the request sends it.', 'Set it to `GET` or `POST`, or leave it out to use `POST`.', QUEUED],
      { who: CODE, sources: [CALLS] },
    ),
    { messages: ['~Invalid Method'], related: [21200, 21403] },
  ),
];
