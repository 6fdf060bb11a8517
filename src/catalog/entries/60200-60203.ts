import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { checkVerification, startVerification, verificationGuide, verifyLimits } from './shared/verify.ts';
import { oneReportNote } from './shared/notes.ts';
import { skill } from './shared/skill.ts';
import { supportLink } from './shared/support.ts';

const NAMES = ['FriendlyName', 'CustomFriendlyName'];
/** Other parameters of a Verify Service and of a verification. */
const OTHERS = [
  'CodeLength',
  'TtsName',
  'ChannelConfiguration',
  'Locale',
  'CustomMessage',
  'TemplateSid',
  'DefaultTemplateSid',
  'TemplateCustomSubstitutions',
  'SendDigits',
  'AppHash',
  'DeviceIp',
  'RateLimits',
  'RiskCheck',
  'Tags',
  'Amount',
  'Payee',
  'Status',
  'VerificationSid',
  'Identity',
  'FactorType',
  'FactorSid',
  'AuthPayload',
  'Max',
  'Interval',
  'WebhookUrl',
  'Ttl',
  'HiddenDetails',
  'ExpirationDate',
  'EventTypes',
  'SnaClientToken',
  'SkipSmsToLandlines',
  'LookupEnabled',
];
/** Groups of parameters, of factors and of a service: `Config.Alg`, `Totp.Skew`. */
const GROUPS = ['Binding', 'Config', 'Details', 'Passkeys', 'Push', 'Totp', 'Whatsapp'];
/** How Twilio and the tools that print it write the name of the parameter, with a mark that ends it. */
const closed = (...names: string[]): string[] => names.flatMap((name) => [`parameter \`${name}\``, `parameter '${name}'`, `parameter ${name}:`]);
const parameter = (...names: string[]): string[] => [...names.map((name) => `parameter: ${name}`), ...closed(...names)];
const TO = [...closed('To'), 'parameter: To'];
const CODE = parameter('Code', 'CustomCode');
const OTHER = [...parameter(...OTHERS), ...GROUPS.flatMap((group) => [`parameter: ${group}.`, `parameter \`${group}.`])];
const MALFORMED: ('national' | 'short-code' | 'client' | 'sip' | 'invalid' | 'missing')[] = ['national', 'short-code', 'client', 'sip', 'invalid', 'missing'];

export const entries: readonly ErrorEntry[] = [
  {
    code: 60200,
    title: "Verify doesn't accept a value in the request",
    product: 'verify',
    level: 'error',
    status: [400],
    summary: "One value has the wrong format or isn't allowed. The message names it.",
    messageHint: 'The word after `Invalid parameter` tells you which: `To`, `Channel`, `Code`, `FriendlyName`.',
    messages: [
      'Invalid parameter: {parameter}',
      'Invalid parameter `{parameter}`: {value}',
      "Invalid parameter '{parameter}': {value}",
      'Invalid parameter To: {to}',
      'Invalid parameter: Channel',
      'Invalid parameter: Code',
      'Parameter value is incorrectly formatted or is not an accepted option.',
      '~The response message contains the name of the invalid parameter.',
      '~Invalid parameter',
    ],

    retryable: false,
    related: [60205, 60217, 60221, 60223, 20404],
    lookalikes: [
      { code: 60223, text: 'The channel exists, but your Verify Service has it turned off.' },
      { code: 60217, text: '`email` was chosen, but no email integration is set up.' },
      { code: 60221, text: 'A check was sent without `To` and without a verification.' },
    ],
    causes: [
      {
        id: 'invalid-to-number',
        title: "`To` isn't a valid phone number or email address",
        explanation: 'A phone number needs `+` and the country code, and must exist in that country. Only the `email` channel accepts an email address.',
        prevalence: 'common',
        who: 'the person who manages the phone numbers, or writes the code',
        when: {
          // Over WhatsApp, too, Verify takes the number without a prefix.
          suggestedBy: [{ to: MALFORMED }, { to: 'channel-address', channel: 'whatsapp' }, { to: 'e164', channel: 'email' }, { says: TO }],
          decisive: [{ field: 'To' }, { says: closed('To') }, { says: 'parameter: To', resource: 'verifications', to: MALFORMED }],
        },
        steps: [
          {
            id: 'form',
            text: 'Write the number like `+15017122661`: without spaces, without a prefix such as `whatsapp:` and, in most countries, without its leading 0.',
            skipWhen: { channel: 'email' },
          },
          {
            id: 'email',
            text: 'Send an email address in full, like `name@example.com`, and only with `Channel=email`.',
            skipWhen: { to: ['e164', 'national', 'channel-address'] },
          },
          {
            id: 'encode',
            text: 'Send `+` as `%2B` if you build the form body by hand (`--data-urlencode` in curl). A bare `+` arrives as a space.',
            skipWhen: { channel: 'email' },
          },
          startVerification,
        ],
        source: errorPage(60200),
        sources: [{ url: 'https://github.com/supabase/auth-py/issues/543', read: '2026-11-28' }],
      },
      {
        id: 'verify-code-malformed',
        title: "The code isn't 4 to 10 digits",
        explanation: 'The field was empty or had a space. A 4-digit code with a leading 0 also gets too short if your code handles it as a number.',
        details: "A `CustomCode` has 4 to 10 characters, and a service's `CodeLength` is 4 to 10.",
        prevalence: 'common',
        who: 'a developer',
        when: {
          // A number in full is sent with every request. Only a check sends a code as well.
          suggestedBy: [{ resource: 'verification-checks' }, { says: CODE }],
          decisive: [{ says: CODE }, { field: ['Code', 'CustomCode'] }],
        },
        steps: [{ id: 'string', text: 'Keep the code as a string from the form to the request, and strip spaces.' }, checkVerification],
        source: errorPage(60200),
      },
      {
        id: 'verify-channel-not-available',
        title: 'The channel is misspelled or not available to you',
        explanation: '`Channel` is `sms`, `call`, `email`, `whatsapp`, `sna` or `auto`. Some need access first.',
        details: 'A phone call is `call`, not `voice`. RCS has no value of its own: Verify upgrades `sms` to it. Twilio grants access to `sna` and `auto`.',
        prevalence: 'common',
        who: 'a developer',
        when: {
          // RCS has no value of its own, Messenger and MMS aren't among them. Email without its integration is 60217.
          suggestedBy: [{ says: parameter('Channel') }, { channel: ['rcs', 'messenger', 'mms'] }],
          decisive: [{ says: parameter('Channel') }, { field: 'Channel' }],
        },
        steps: [
          { id: 'spell', text: 'Compare the value with the list.' },
          {
            id: 'access',
            text: 'Try `sms`. If that works, ask for access to the channel or set it up in the Verify Service.',
            link: { place: 'verify-services' },
          },
          startVerification,
        ],
        source: errorPage(60200),
        sources: [
          verificationGuide,
          { url: 'https://www.twilio.com/docs/verify/automatic-channel-selection', read: '2026-11-29' },
          { url: 'https://www.twilio.com/docs/verify/rcs', read: '2026-11-29' },
        ],
      },
      {
        // Twilio's page does not name a JSON body. That Verify reads form fields is documented; that this gives 60200 rests on one third-party page.
        id: 'body-not-form-encoded',
        title: "The body is JSON, so Verify doesn't see any parameters",
        explanation: "Verify reads form fields. In a JSON body, it can't see `To` and `Channel`.",
        prevalence: 'rare',
        who: 'a developer',
        when: {
          suggestedBy: [{ tool: 'http', requestBody: 'json' }, { requestBody: 'json' }, { requestBody: 'json', says: [...TO, ...parameter('Channel')] }],
        },
        steps: [
          {
            id: 'form',
            text: 'Send form fields, as this command does, or use an SDK.',
            snippet: {
              language: 'sh',
              title: 'Start a verification',
              code: `curl -u "\${TWILIO_API_KEY:?is not set}" \\
  "https://verify.twilio.com/v2/Services/\${VERIFY_SERVICE_SID:?is not set}/Verifications" \\
  --data-urlencode "To=$TO_NUMBER" \\
  --data-urlencode Channel=sms`,
              note: "`curl` asks for the key's secret. This sends a real message, which is charged.",
            },
          },
          startVerification,
        ],
        note: `${oneReportNote} In others, a missing parameter gave 20001.`,
        source: verificationGuide,
        sources: [{ url: 'https://www.volcengine.com/article/1982950', read: '2026-11-24' }],
      },
      {
        id: 'verify-service-sid-wrong',
        title: "The URL doesn't name a Verify Service",
        explanation: "The part after `/Services/` is missing, or isn't the SID of a Verify Service (`VA…`).",
        details: 'In one report, an Account SID was in its place, and the message was `Invalid parameter (null)`.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        when: {
          suggestedBy: [
            { says: [...parameter('ServiceSid', 'UniqueName'), 'Service Sid'] },
            { pathPart: 'undefined' },
            { pathNames: 'unfilled' },
            { pathService: ['other-sid', 'malformed'] },
          ],
          decisive: [{ pathService: ['other-sid', 'malformed'] }, { pathNames: 'unfilled' }, { field: ['ServiceSid', 'UniqueName'] }],
        },
        steps: [
          { id: 'copy', text: 'Copy the SID of your Verify Service.', link: { place: 'verify-services' } },
          { id: 'set', text: 'Set it in your configuration.' },
          startVerification,
        ],
        source: errorPage(60200),
        sources: [{ url: 'https://github.com/twilio/twilio-go/issues/177', read: '2026-11-28' }],
      },
      {
        // The page of the code says 30 characters, the API description 32. The smaller is safe.
        id: 'verify-name-too-long',
        title: 'The name is too long or looks like a number',
        explanation: "A service's `FriendlyName` can have 30 characters, and no five digits in a row. Recipients see it in the message.",
        prevalence: 'rare',
        who: 'the person who sets up the Verify Service',
        // A request that names no service creates one.
        when: { suggestedBy: [{ says: NAMES }, { pathSid: 'none', resource: 'other' }], decisive: [{ says: parameter(...NAMES) }, { field: NAMES }] },
        steps: [
          { id: 'shorten', text: 'Shorten the name to 30 characters, without long numbers.' },
          { id: 'check', text: "Send the request again. A response without an error means it's fixed." },
        ],
        note: "Twilio's API description allows 32 characters.",
        source: errorPage(60200),
        sources: [
          { url: 'https://github.com/twilio/twilio-oai/blob/HEAD/spec/json/twilio_verify_v2.json', read: '2026-11-28' },
          skill('twilio-verify-send-otp'),
        ],
      },
      {
        id: 'verify-other-value',
        title: 'Another parameter has a value that Verify refuses',
        explanation: 'The message names the parameter. `CodeLength`, for example, is a whole number from 4 to 10.',
        prevalence: 'rare',
        who: 'a developer',
        // A request that names no service creates one, with a name and a length of the code.
        when: {
          suggestedBy: [{ says: OTHER }, { pathSid: 'none', resource: 'other' }],
          decisive: [{ says: OTHER }, { field: OTHERS }],
        },
        steps: [
          {
            id: 'compare',
            text: "Compare the parameter's value with the ones that Twilio's reference allows.",
            link: { href: 'https://www.twilio.com/docs/verify/api', text: 'Verify API' },
          },
          { id: 'set', text: 'Correct it where your code sets it, or leave the parameter out if it is optional.' },
          { id: 'check', text: "Send the request again. A response without an error means it's fixed." },
        ],
        source: errorPage(60200),
        sources: [{ url: 'https://www.twilio.com/docs/verify/api/service', read: '2026-11-30' }],
      },
    ],
  },
  {
    code: 60202,
    title: 'The five checks of this verification are used up',
    product: 'verify',
    level: 'error',
    status: [429],
    summary: 'A verification allows 5 checks. Later ones are rejected until it expires, even with the right code.',
    messages: ['Max check attempts reached', 'Max (5) verification check attempts reached.'],
    retryable: false,
    related: [60203, 20404, 60212, 20429],
    lookalikes: [
      { code: 60203, text: 'The code was sent too often, not checked too often.' },
      { code: 20404, text: 'The verification is approved, canceled or expired.' },
    ],
    causes: [
      {
        // Twilio's page on checks and an article let a new verification start after the last check; the error's own page wants the old one to expire.
        id: 'verify-wrong-code-repeated',
        title: 'The user entered wrong codes',
        explanation: 'Typos, or a code from an earlier verification.',
        details: 'While a verification is open, every resend has the same code.',
        prevalence: 'common',
        who: 'the person who signs in',
        when: { suggestedBy: { affected: 'one-recipient' } },
        steps: [
          { id: 'restart', text: 'Start a new verification, and use the code from the newest message.' },
          {
            id: 'wait',
            text: 'Wait until the old one has expired if that is refused or the new code too: 10 minutes after it started, unless Twilio Support set another time.',
          },
          checkVerification,
        ],
        note: "Twilio's page on checks says that a used-up verification is deleted. Its page for 60202 says to wait until it expires.",
        source: errorPage(60202),
        sources: [
          { url: 'https://www.twilio.com/docs/verify/api/verification-check', read: '2026-11-30' },
          verifyLimits,
          { url: 'https://www.twilio.com/blog/test-verify-no-rate-limits', read: '2026-11-24' },
        ],
      },
      {
        id: 'verify-check-repeated-by-code',
        title: 'Your app checks the same code several times',
        explanation: 'A check on every keystroke, a double submit or an automatic retry silently uses up attempts.',
        prevalence: 'occasional',
        who: 'a developer',
        // From the first day on, and for everybody: the code itself sends too many checks.
        when: { suggestedBy: [{ affected: 'all' }, { affected: 'all', workedBefore: 'no' }, { workedBefore: 'no' }] },
        steps: [
          { id: 'count', text: 'Count the calls to `VerificationCheck` for one login in your log.' },
          { id: 'once', text: 'Send one check per submit: disable the button while it runs.' },
          { id: 'retry', text: 'Take automatic retries out of the check. Repeat it only if no response came.' },
          { id: 'check', text: "Log in once with the right code. One call in the log and the status `approved` mean it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/verify/api/verification-check', read: '2026-11-24' },
      },
      {
        id: 'verify-code-guessing',
        title: 'Someone is guessing codes',
        explanation: 'The limit exists to stop this. Many recipients in a short time, or a single IP address behind them, indicate it.',
        prevalence: 'occasional',
        who: 'a developer',
        // Code that checks twice uses up everybody's attempts as well.
        when: { suggestedBy: [{ affected: 'all' }, { affected: 'all', workedBefore: 'yes', occurs: 'sometimes' }] },
        steps: [
          { id: 'look', text: 'Group the failed checks in your log by IP address and by recipient.' },
          { id: 'limit', text: 'Limit checks by IP address and by user in your app.' },
          { id: 'check', text: 'Try wrong codes yourself. Your app, not Verify, should refuse first.' },
        ],
        source: { url: 'https://www.twilio.com/blog/test-verify-no-rate-limits', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 60203,
    title: 'Too many codes were sent to this recipient',
    product: 'verify',
    level: 'error',
    status: [429],
    summary: 'Verify sends 5 codes to a recipient while a verification is open. When it ends, the limit resets.',
    messages: ['Max send attempts reached', 'This rate limit is triggered when the verification lifecycle (sending and checking) is not completed.'],
    retryable: true,
    retryAdvice: 'Retry when the verification has expired: 10 minutes after it started, by default.',
    related: [60202, 60212, 60207, 20429, 20404],
    lookalikes: [
      { code: 60212, text: 'Several verifications for one number at the same moment.' },
      { code: 60202, text: 'The code was checked too often, not sent too often.' },
    ],
    causes: [
      {
        id: 'verify-code-not-arriving',
        title: "The codes don't arrive, so users press resend",
        explanation: 'A wrong number, a filter or a carrier stops the message.',
        details: 'Resending sends the same code again.',
        prevalence: 'common',
        who: 'someone with Console access',
        // A malformed number is refused with 60200, so that it never reaches this limit.
        when: { suggestedBy: { affected: ['one-recipient', 'one-carrier', 'one-country'] } },
        steps: [
          { id: 'logs', text: "Open your Verify Service's logs and look up this recipient's delivery error.", link: { place: 'verify-services' } },
          { id: 'channel', text: 'Offer another channel after the second failure, such as `call`.' },
          {
            id: 'support',
            text: "Write to Twilio Support if the number is right and the log doesn't give a reason.",
            link: supportLink,
          },
          { id: 'wait', text: 'Wait until the verification has expired: 10 minutes after it started, by default.' },
          { id: 'check', text: "Start a new verification. A code that arrives means it's fixed." },
        ],
        source: errorPage(60203),
        sources: [verifyLimits],
      },
      {
        id: 'verify-check-missing',
        title: 'Your app never completes the verification',
        explanation: 'A code you compare yourself, or a login without `VerificationCheck`, leaves it open, and further sends count toward the limit.',
        prevalence: 'common',
        who: 'a developer',
        when: { suggestedBy: [{ affected: 'all' }, { workedBefore: 'no' }, { says: ['customCode', 'custom_code'] }] },
        steps: [
          { id: 'call', text: 'Call `VerificationCheck` with `To` and `Code` for each code a user enters.' },
          {
            id: 'custom',
            text: 'Send `Status=approved` or `Status=canceled` yourself if you check the codes without Twilio: `POST https://verify.twilio.com/v2/Services/VA…/Verifications/VE…`.',
          },
          { id: 'check', text: "Log in twice within 10 minutes. Both verifications with the status `approved` mean it's fixed." },
        ],
        source: errorPage(60203),
      },
      {
        id: 'verify-testing-same-number',
        title: 'You keep testing with the same number',
        explanation: "The limit also counts for tests, and test credentials don't work with Verify.",
        prevalence: 'common',
        who: 'the person who tests',
        // A trial sends codes only to verified numbers, but a code can fail to arrive on a trial, too.
        when: { suggestedBy: { affected: 'one-recipient' } },
        steps: [
          {
            id: 'cancel',
            text: 'End the open verification with this command, or enter the code.',
            snippet: {
              language: 'sh',
              title: 'Cancel a verification',
              code: `curl -u "\${TWILIO_API_KEY:?is not set}" -d Status=canceled \\
  "https://verify.twilio.com/v2/Services/\${VERIFY_SERVICE_SID:?is not set}/Verifications/\${VERIFICATION_SID:?is not set}"`,
              note: "`curl` asks for the key's secret. The SID of the verification, `VE…`, is in the response that started it.",
            },
          },
          startVerification,
        ],
        source: { url: 'https://www.twilio.com/blog/test-verify-no-rate-limits', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/usage/trials/try-out-verify', read: '2026-11-29' }],
      },
      {
        id: 'verify-resend-unlimited',
        title: 'Resend has no limit, or a bot uses it',
        explanation: 'A double submit, a retry in the code or an attack sends several codes within seconds.',
        prevalence: 'occasional',
        who: 'a developer',
        when: { suggestedBy: { affected: 'all' } },
        steps: [
          { id: 'look', text: 'Look at the times of the sends for this recipient, and at the IP addresses behind them.' },
          { id: 'limit', text: 'Make users wait longer after each resend, and limit it by IP address and by user.' },
          { id: 'check', text: 'Press resend five times in a row. Your app, not Verify, should refuse.' },
        ],
        source: errorPage(60203),
      },
    ],
  },
];
