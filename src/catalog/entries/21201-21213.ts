import type { ErrorEntry } from '../types.ts';
import { QUEUED } from './shared/callParts.ts';
import { callerIdNotOwned, numberInOtherAccount } from './shared/callerIds.ts';
import { type Draft, cause, entry, page, source, thread } from './shared/compact.ts';
import { ACTIVE_NUMBERS } from './shared/messages.ts';

const CODE = 'a developer';

/** A parameter of `POST /Calls` that did not arrive. */
const missing = (id: string, name: string, python: string): Draft =>
  cause(
    id,
    `\`${name}\` is empty, misspelled or sent in another form`,
    `Twilio reads \`${name}\` from a form-encoded body. With an unset variable or a JSON body, it doesn't arrive.`,
    [
      `Print \`${name}\` right before the request.`,
      `Set it: \`${name}\` over REST, \`${name.toLowerCase()}\` in Node.js, \`${python}\` in Python.`,
      'Send the body as `application/x-www-form-urlencoded` if you build the request by hand.',
      QUEUED,
    ],
    { who: CODE, source: page(21200) },
  );

export const entries: readonly ErrorEntry[] = [
  entry(21201, 'voice', 'error', 'The call has no recipient (`To`)', 'The request to start a call arrived without `To`.', [missing('to-missing', 'To', 'to')], {
    status: [400],
    messages: [
      "No 'To' number is specified",
      'No to number is specified',
      'No called number is specified',
      'No Called number specified',
      'You attempted to initiate an outbound phone call, but you did not specify what number to call in the Called POST parameter',
    ],
    related: [21213, 21205, 21211, 21200],
  }),
  entry(
    21205,
    'voice',
    'error',
    "Twilio can't use the URL of the call",
    'The URL for the TwiML is missing, malformed or not public.',
    [
      // At least six of nine threads are about `localhost`.
      cause(
        'webhook-local-address',
        'The URL exists only on your machine or network',
        "Twilio fetches the TwiML over the internet. It can't reach `localhost` or private addresses.",
        [
          'Deploy the app to a public host, or start a tunnel on its port, such as `ngrok http 3000`.',
          'Put the public URL in place of `localhost` where your code or its settings build `url`. Many samples build it from the host you opened: open those under the public URL.',
          QUEUED,
        ],
        {
          who: CODE,
          when: {
            // A public URL can have a local one in its query.
            suggestedBy: { webhook: 'local' },
            decisive: { webhook: 'local' },
          },
          source: thread('TwilioDevEd/clicktocall-node#16'),
          // Its page says that the URL must be reachable from the public internet.
          sources: [thread('nash-md/twilio-contact-center#6'), page(21205)],
        },
      ),
      cause(
        'url-not-absolute',
        "The URL isn't complete, or has stray characters",
        'It needs `https://` or `http://`, a host and a path, and its parameters must be encoded.',
        ['Read the URL in the message.', 'Write the full URL.', 'Encode each value in its query. In JavaScript, use `encodeURIComponent`.', QUEUED],
        {
          who: CODE,
          when: {
            suggestedBy: [{ urlFault: ['relative', 'no-scheme', 'no-host', 'doubled', 'characters'] }],
            decisive: { urlFault: ['relative', 'no-host', 'doubled'] },
          },
          note: 'In one report, a host name that ended in a hyphen was refused, under 21402.',
          sources: [thread('nash-md/twilio-contact-center#17'), thread('rapidpro/mailroom#524')],
        },
      ),
      cause(
        'url-empty',
        'The URL, or a part of it, is empty',
        'The request has no `Url`, `Twiml` or `ApplicationSid`, or a variable in the URL is empty.',
        ['Print the URL right before the request.', 'Set it under the name that the SDK expects: `url` in Node.js and Python, `Url` over REST.', QUEUED],
        {
          who: CODE,
          when: {
            suggestedBy: [{ says: ['Url parameter is required', 'undefined', 'URL: null'] }, { urlFault: ['empty', 'placeholder'] }, { sent: 'names' }],
            decisive: [{ says: ['Url parameter is required', 'URL: undefined'] }, { urlFault: 'empty' }],
          },
        },
      ),
      cause(
        'url-is-text',
        '`Url` has text or TwiML, not a URL',
        '`Url` takes the URL of a page that responds with TwiML, not the words to say.',
        [
          'Pass TwiML as `Twiml`: `<Response><Say>…</Say></Response>`.',
          'Pass a URL instead if your app generates the TwiML: the URL of the route that responds with it.',
          QUEUED,
        ],
        {
          who: CODE,
          prevalence: 'occasional',
          when: { suggestedBy: { urlFault: 'text' }, decisive: { urlFault: 'text' } },
          source: thread('aloha/laravel-twilio#169'),
          sources: [thread('aloha/laravel-twilio#130')],
        },
      ),
      cause(
        'application-without-voice-url',
        "The request's TwiML app has no valid voice URL",
        'The request names an `ApplicationSid`, but that app has no valid URL for its TwiML.',
        [{ text: 'Open the TwiML app.', link: { place: 'twiml-apps' } }, 'Enter the full voice request URL.', 'Save the app.', QUEUED],
        {
          who: CODE,
          when: {
            suggestedBy: [{ sent: 'application' }, { says: 'ApplicationSid' }],
            // A request that names an app needs no `Url` of its own.
            decisive: { sent: 'application', says: 'Url parameter is required' },
          },
          prevalence: 'occasional',
        },
      ),
    ],
    {
      status: [400],
      messageHint: 'The message ends with the URL as Twilio read it.',
      messages: [
        'Url is not a valid URL: {url}',
        'Url parameter is required. For more information, see http://www.twilio.com/docs/api/twiml',
        'You attempted to initiate an outbound phone call, but the URL you specified to handle the call was not a valid URL.',
        '~Invalid URL',
      ],

      related: [21201, 21218, 21402, 21609, 11100, 11200, 21200],
      lookalikes: [
        { code: 11200, text: "The URL was fine, but your server didn't respond properly." },
        { code: 21402, text: "The same for a phone number's URL." },
      ],
    },
  ),
  entry(
    21210,
    'voice',
    'error',
    "Your account can't call from this number",
    "Twilio didn't start the call: `From` is neither yours nor verified.",
    [
      callerIdNotOwned,
      numberInOtherAccount,
      cause(
        'test-credentials-from-number',
        'Test credentials accept only one `From`',
        'With test credentials, calls come from `+15005550006`.',
        ['Use `+15005550006` as `From` in tests, or live credentials with one of your numbers.', QUEUED],
        {
          who: 'the person who writes the test',
          prevalence: 'occasional',
          when: {
            suggestedBy: { signer: 'test-credentials' },
            decisive: { signer: 'test-credentials' },
          },
          source: source('https://www.twilio.com/docs/iam/test-credentials'),
        },
      ),
      cause(
        'magic-number-live-credentials',
        'A test number is set, with live credentials',
        '`+15005550006` calls only with test credentials. Live ones need one of your numbers.',
        [QUEUED],
        {
          who: 'the team that deploys the app',
          prevalence: 'occasional',
          when: {
            requires: { from: 'test', signer: ['auth-token', 'api-key'] },
            decisive: { from: 'test', signer: 'api-key' },
          },
          cases: [
            {
              id: 'real',
              title: 'you want to call for real',
              steps: [
                { id: 'copy', text: 'Copy a number that can make calls, with its `+`, from **Active numbers**.', link: ACTIVE_NUMBERS },
                { id: 'set', text: "Set it as `From` in this environment's settings." },
              ],
            },
            {
              id: 'test',
              title: 'this is a test',
              steps: [
                {
                  id: 'sign',
                  text: 'Sign the request with the Account SID and Auth Token under **Test credentials** on this page.',
                  link: { place: 'api-keys' },
                },
              ],
            },
          ],
          source: source('https://www.twilio.com/docs/iam/test-credentials'),
          sources: [page(21210)],
        },
      ),
      cause(
        'from-is-not-a-number',
        '`From` is a name, not a number',
        'A call to a phone needs a phone number as `From`. `client:…` and words are refused.',
        ['Print `From` right before the request.', 'Set it to one of your numbers, such as `+14155550100`.', QUEUED],
        {
          who: CODE,
          prevalence: 'occasional',
          when: {
            suggestedBy: [
              { from: ['client', 'alphanumeric', 'invalid', 'sid', 'sip', 'channel-address'] },
              { senderType: ['alphanumeric', 'messaging-service', 'whatsapp', 'rcs', 'messenger'] },
            ],
          },
          sources: [{ url: 'https://www.twilio.com/docs/api/errors/21200', read: '2026-11-30' }],
        },
      ),
    ],
    {
      status: [400],
      messages: [
        "The source phone number provided, {from}, is not yet verified for your account. You may only make calls from phone numbers that you've verified or purchased from Twilio.",
        "'From' phone number not verified",
        "You attempted to initiate an outbound phone call, but the 'From' number you specified is not a verified number for your account.",
      ],
      related: [21212, 21213, 21219, 13214, 32204, 21264],
      lookalikes: [
        { code: 21219, text: "`To` is the number that isn't verified, on a trial account." },
        { code: 21212, text: '`From` has the wrong format.' },
      ],
    },
  ),
  entry(
    21213,
    'voice',
    'error',
    'The call has no caller (`From`)',
    'The request to start a call arrived without `From`.',
    [missing('from-missing', 'From', 'from_')],
    {
      status: [400],
      messages: ["No 'From' number is specified", '~Caller phone number is required'],
      related: [21201, 21210, 21212, 21200],
    },
  ),
];
