import type { ErrorEntry } from '../types.ts';
import { cause, entry, source } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { fix, twilioFault } from './shared/families.ts';
import { inCallLog } from './shared/logs.ts';

const APP = "the app's developers";
/** The page of the Console with the settings of all recordings, by its name in the documentation. */
const SETTINGS = { link: { href: 'https://www.twilio.com/docs/voice/recording-settings', text: 'Voice Recording settings' } };
const RECORDS = "Record a call. If you can play the recording, it's fixed.";
const DECRYPTS = "Record a call. If your private key decrypts the recording, it's fixed.";

/** A label for a participant that Twilio refuses. */
const label = (code: number, where: string, messages: string[]): ErrorEntry =>
  entry(
    code,
    'voice',
    'error',
    "The participant's label has the wrong form",
    `${where} names a participant label that Twilio can't use.`,
    [
      cause(
        'participant-label-form',
        'The label is too long or has the wrong format',
        "A label has at most 128 characters, contains no `/` (not even encoded), and isn't a `CA…` SID.",
        ['Print the label that your code sets.', 'Use your own short name, such as a user ID.', "Add the participant again. If they join, it's fixed."],
        { who: APP },
      ),
    ],
    { messages, related: [16023, 16024, 16025, 16026].filter((other) => other !== code) },
  );
const labelInUse = (code: number, explanation: string, messages: string[]): ErrorEntry =>
  entry(
    code,
    'voice',
    'error',
    'Another participant uses the label',
    'Another participant in the same conference has this label.',
    [
      cause(
        'participant-label-in-use',
        'Two calls get the same label',
        explanation,
        [
          'Search your code for every place that sets the label.',
          'Make it unique within the conference, for example from the Call SID and a word of your own.',
          "Add the participant again. If they join, it's fixed.",
        ],
        { who: APP },
      ),
    ],
    { messages, related: [16023, 16024, code === 16025 ? 16026 : 16025] },
  );
const NOT_STORED = "Your account encrypts recordings with your public key. That failed, so the recording wasn't stored.";
/** Recordings encrypted with a key of the customer's. */
const encryption = (code: number, title: string, summary: string, why: string, fix: string, messages: string[]): ErrorEntry =>
  entry(
    code,
    'voice',
    'error',
    title,
    summary,
    [
      cause(
        'recording-public-key',
        why,
        'Twilio needs a public key that is valid and still in the account.',
        [{ ...SETTINGS, text: 'Open **Voice Recording settings** in the Console and check which public key is selected.' }, fix, DECRYPTS],
        { who: 'an administrator of the account' },
      ),
    ],
    { messages, related: [16104, 16105, 16106, 16107].filter((other) => other !== code) },
  );
const s3 = (code: number, title: string, id: string, why: string, explanation: string, fix: string, who: string, messages: string[]): ErrorEntry =>
  entry(
    code,
    'voice',
    'error',
    title,
    "Twilio couldn't store the recording in your S3 bucket, so the recording is lost.",
    [
      cause(
        id,
        why,
        explanation,
        [
          { ...SETTINGS, text: 'Open **Voice Recording settings** in the Console and read those of the external storage.' },
          fix,
          "Record a call. If the file arrives in the bucket, it's fixed.",
        ],
        { who },
      ),
    ],
    { messages, related: [code === 16111 ? 16112 : 16111] },
  );

const EMPTY_RECORDING =
  'Let your app treat a recording with the status `absent` as empty. Its callback comes only if `RecordingStatusCallbackEvent` names `absent`: the default is `completed`.';
const RECORDING_STATUS = { sources: [source('https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_api_v2010.yaml')] };

export const entries: readonly ErrorEntry[] = [
  entry(
    16020,
    'voice',
    'error',
    'The conference is full',
    'The conference has reached its participant limit.',
    [
      cause(
        'conference-full',
        'The limit on participants is reached',
        '`maxParticipants` sets it, up to 250.',
        ['Count the participants of the conference.', 'Raise `maxParticipants`, or start another conference.', "Call again. If the caller joins, it's fixed."],
        { who: APP, sources: [source('https://www.twilio.com/docs/voice/twiml/conference')] },
      ),
    ],
    { messages: ['Conference is full'], retryable: true, retryAdvice: 'Retry when someone has left.', related: [16021, 16030] },
  ),
  entry(
    16021,
    'voice',
    'error',
    'Too many calls are running to add a participant',
    'The account is at its limit of concurrent calls, so no one could join the conference.',
    [
      cause(
        'concurrency-limit',
        'The limit on concurrent calls is reached',
        'Each participant is a separate call.',
        [
          inCallLog('Count the calls in progress at that time in the call log.'),
          { text: "Complete the Primary Customer Profile if it isn't approved: new accounts can have few calls at once.", link: { place: 'primary-profile' } },
          "Call again when other calls have ended. If the caller joins, it's fixed.",
        ],
        { who: "the account's owner" },
      ),
    ],
    {
      messages: ['Failed to join conference due to account concurrency limit exceeded'],
      retryable: true,
      retryAdvice: 'Retry when other calls have ended.',
      related: [10004, 16020, 16030],
    },
  ),
  entry(
    16022,
    'voice',
    'error',
    "The conference doesn't exist or has ended",
    "The request names a conference that isn't in progress.",
    [
      cause(
        'conference-ended',
        'The conference has ended',
        'It ends when the last participant, or one with `endConferenceOnExit`, leaves. Its name then starts a new one.',
        [
          'Fetch `https://api.twilio.com/2010-04-01/Accounts/AC…/Conferences/CF….json` and read `status`.',
          'Start a new conference, or send the request while it is `in-progress`.',
          "Send the request again. A response without 16022 means it's fixed.",
        ],
        // Each conference has its own name and SID, so finding an earlier one proves nothing.
        {
          who: APP,
          sources: [source('https://www.twilio.com/docs/voice/twiml/conference'), source('https://www.twilio.com/docs/voice/api/conference-resource')],
        },
      ),
      cause(
        'conference-name-unknown',
        'The name or SID is wrong',
        'Conferences can be found only within one account and one Region.',
        [
          'Fetch `https://api.twilio.com/2010-04-01/Accounts/AC…/Conferences.json?Status=in-progress`, and compare the name and the SID.',
          'Use the `CF…` SID of the list, with credentials of that account.',
          "Send the request again. A response without 16022 means it's fixed.",
        ],
        {
          who: APP,
          when: { suggestedBy: { pathPart: 'undefined' } },
          sources: [
            source('https://www.twilio.com/docs/voice/api/conference-resource'),
            source('https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region'),
          ],
        },
      ),
    ],
    { messages: ['Conference does not exist or is completed'], related: [16003, 13236, 21220, 16030] },
  ),
  label(16023, 'A request', [
    "Dial->Conference: Invalid participant label, must not exceed 128 characters, must not be a CallSid, must not contain '/'",
    "Conference: Participant label invalid (max 128 chars, not CallSid, no '/')",
  ]),
  label(16024, 'A request', [
    "Invalid participant label, must not exceed 128 characters, must not be a CallSid, must not contain '/'",
    "Participant label invalid: max 128 chars, not a CallSid, no '/'",
  ]),
  labelInUse(16025, 'Your TwiML, static or generated, gives two calls one label, or an API request has already used it.', [
    'Dial->Conference: Participant label is in use by another participant',
  ]),
  labelInUse(16026, 'Another API request, or `<Dial><Conference>` in your TwiML, has used it for someone in the conference.', [
    '~Participant label is in use by another participant',
  ]),
  ...(
    [
      [
        16027,
        'The participant to coach is on hold',
        'is on hold',
        'The participant is on hold now',
        'Take the participant off hold. Then add the coach to this conference with that Call SID.',
        ['Participant to be whispered is on hold'],
      ],
      [
        16028,
        "The participant to coach isn't in the conference",
        "isn't there yet, or has left",
        "The participant isn't in this conference now",
        'Add the coach to the conference where that Call SID is, after the participant has joined.',
        ['Participant to be whispered is not present in the conference'],
      ],
    ] as const
  ).map(([code, title, state, why, fix, messages]) =>
    entry(
      code,
      'voice',
      'error',
      title,
      `The coach wasn't added, because the participant ${state}.`,
      [
        cause(
          'coached-participant-missing',
          why,
          'The Call SID must belong to someone who is in this conference and not on hold.',
          ['List the participants of the conference and look for the Call SID.', fix, "Add the coach again. If they hear the participant, it's fixed."],
          { who: APP },
        ),
      ],
      { messages: [...messages], related: [code === 16027 ? 16028 : 16027] },
    ),
  ),
  {
    code: 16030,
    title: "The participant couldn't be added",
    product: 'voice',
    level: 'error',
    messages: ['Participant failed to be added to the conference'],
    ...twilioFault(
      16030,
      'An error at Twilio kept the participant out of the conference.',
      "Add the participant again. If they join, it's fixed.",
      'Try again later.',
    ),
    related: [16020, 16021, 16022],
  },
  {
    code: 16099,
    title: 'The conference is in an unexpected state',
    product: 'voice',
    level: 'error',
    messages: ['Unexpected conference status'],
    ...fix(16099, {
      retryAdvice: 'Retry when the conference is `in-progress`.',
      summary: "The conference's state doesn't allow what you asked for.",
      id: 'conference-not-in-progress',
      title: "The conference isn't in progress",
      explanation: "It has ended or hasn't started, or its friendly name led to another conference.",
      who: APP,
      steps: [
        'Fetch the conference by its SID (`CF…`) and read its `status`. Several conferences can share a friendly name.',
        'Wait until it is `in-progress`: `statusCallback` reports when it starts, and who joins.',
        'Start a new conference if it is `completed`.',
      ],
      source: errorPage(16099, '2026-11-29'),
    }),
  },
  entry(
    16101,
    'voice',
    'warning',
    'The recording was too short to be kept',
    'There is no recording to fetch, because it was shorter than the minimum that Twilio stores.',
    [
      cause(
        'recording-too-short',
        'The recording is shorter than the minimum',
        'This happens, for example, when the caller hangs up at once. Nothing is broken then.',
        [inCallLog("Check the call's duration in the call log."), EMPTY_RECORDING, "Make a longer call. If you can play its recording, it's fixed."],
        { who: APP, ...RECORDING_STATUS, note: "We found no page of Twilio's that states the minimum. That the caller hung up is our own conclusion." },
      ),
    ],
    {
      messages: [
        'Voice Recording : Unavailable because duration is too short',
        'Recording is unavailable because the duration was shorter than the minimum required duration.',
      ],
      related: [16102],
    },
  ),
  entry(
    16102,
    'voice',
    'warning',
    'The recording was silent and not kept',
    'There is no recording to fetch, because Twilio heard nothing in it.',
    [
      cause(
        'recording-silent',
        'No one spoke, or no audio arrived',
        'The caller says nothing, the microphone is muted, or the call has a media problem.',
        [
          'Call the number and speak. If the recording is kept, the other call was silent, and nothing is broken.',
          EMPTY_RECORDING,
          'Ask [Twilio Support](https://help.twilio.com/) about the Call SID of your test if its recording is missing, too.',
          RECORDS,
        ],
        { who: APP, ...RECORDING_STATUS, note: "Twilio's page says only that the recording was silent. What made it so is our own conclusion." },
      ),
    ],
    { messages: ['Voice Recording: Unavailable because recording is silent', 'Recording was detected as silent and not stored.'], related: [16101, 32014] },
  ),
  encryption(
    16104,
    "The recording couldn't be encrypted",
    NOT_STORED,
    "The public key couldn't be used",
    'Upload the full `public_key.pem` again and select it.',
    [
      'Voice Recording: Unavailable due to encryption failure',
      'Recording was not stored due to a public key encryption failure. (only applicable if call recording encryption feature enabled)',
    ],
  ),
  encryption(16105, 'No valid public key for recordings', NOT_STORED, 'The account has no valid public key', 'Create a Public Key and select it.', [
    'Voice Recording: Unavailable due to no valid public keys',
    'Recording was not stored due to no valid public keys on the account (only applicable if call recording encryption feature enabled)',
  ]),
  {
    code: 16106,
    title: 'The recording was lost during encryption',
    product: 'voice',
    level: 'error',
    messages: [
      'Voice Recording: Unavailable due to internal encryption error',
      'Recording was not stored due to a transient internal encryption error (only applicable if call recording encryption feature enabled)',
    ],
    ...twilioFault(16106, "A recording wasn't stored: a temporary error at Twilio prevented its encryption.", DECRYPTS),
    related: [16104, 16105, 16107],
  },
  encryption(
    16107,
    'The recording was encrypted with another key',
    'Twilio stored the recording, but used the newest key available.',
    "The selected key is deleted or can't be used",
    'Select a valid key; if there is none, create one with the full `public_key.pem`. `EncryptionDetails.public_key_sid` names the key that was used.',
    [
      'Voice Recording: Encrypted with alternate public key',
      'Recording was encrypted with alternate public key because the one configured on the account is invalid or deleted. (only applicable if call recording encryption feature enabled)',
    ],
  ),
  {
    code: 16108,
    title: 'The call has more than one recording running',
    product: 'voice',
    level: 'error',
    messages: [
      'Voice Recording: Request failed due to concurrent recordings',
      'The request failed because there is more than one active recording for the provided CallSID',
    ],
    ...fix(16108, {
      summary: "More than one recording of this call is active, so Twilio doesn't know which one you mean.",
      id: 'state-does-not-allow',
      title: 'Several recordings run at the same time',
      explanation: 'The request names the call, but the call has more than one.',
      steps: ["List the call's recordings.", 'Name the one you mean by its `RE…` SID, or stop the others first.'],
    }),
  },
  entry(
    16109,
    'voice',
    'error',
    "Encrypted recordings aren't available as MP3",
    'The request asked for an encrypted recording as `.mp3`.',
    [
      cause(
        'encrypted-mp3',
        'The URL ends with `.mp3`',
        "An encrypted file can't be converted.",
        ['Request the recording with `.wav`.', "Fetch it again. If the file arrives, it's fixed."],
        { who: APP },
      ),
    ],
    {
      messages: [
        'Voice Recording: Cannot fetch .mp3 encrypted recording',
        'Recording cannot be retrieved in .mp3 format when call recording encryption feature is enabled on the account.',
      ],
      related: [16113],
    },
  ),
  {
    code: 16110,
    title: 'Deleting the recordings failed',
    product: 'voice',
    level: 'error',
    messages: ['Internal failure when bulk deleting recordings from your account'],
    ...fix(16110, {
      summary: "Twilio couldn't delete some or all of the recordings, and doesn't retry on its own.",
      retryAdvice: 'Delete again with the same filter.',
      id: 'twilio-side-fault',
      title: 'An error at Twilio stopped the deletion',
      explanation: 'The operation was canceled, but some of the recordings may be deleted.',
      who: 'Twilio Support',
      steps: ['Run the deletion again with the same filter.', 'Write to Twilio Support if it fails again, with the time of the error and the filter.'],
      check: 'List the recordings with that filter. If the list is empty, all are deleted.',
    }),
  },
  s3(
    16111,
    'The S3 storage settings are wrong',
    's3-settings',
    'Bucket URL or credentials are wrong or missing',
    'The credentials must be in Credential Storage. Each home Region that you use needs its own settings.',
    'Correct the bucket URL and the AWS credentials, or disable external storage.',
    'an administrator of the account',
    ['Voice Recording: Upload file to external AWS S3 bucket failed (Invalid Configuration)'],
  ),
  s3(
    16112,
    'Your S3 bucket denies access',
    's3-access',
    "The credentials can't write to the bucket",
    "They don't have permission to upload. Twilio's error page also blames SSE-S3.",
    'Allow the credentials to upload. If access is still denied, switch the encryption to SSE-KMS, or disable external storage.',
    'the person who runs the bucket',
    ['Voice Recording: Upload file to external AWS S3 bucket failed (Access Denied)'],
  ),
  entry(
    16113,
    'voice',
    'warning',
    'A mono recording has no second channel',
    'The request asked for two channels of a recording made with one.',
    [
      cause(
        'recording-mono',
        'The recording was made in mono',
        'The number of channels is set when the recording starts. A `<Record>` verb or a single `RecordingTrack` always gives one.',
        [
          'Fetch the recording without `RequestedChannels`.',
          'Ask for two channels in the next recordings if you need both: `RecordingChannels=dual` in a request, `record="record-from-answer-dual"` in `<Dial>`, or `channels="dual"` in `<Recording>`.',
          "Fetch it again. If the file arrives, it's fixed.",
        ],
        {
          who: APP,
          sources: [
            { url: 'https://www.twilio.com/en-us/changelog/dual-channel-voice-recordings-by-default', read: '2026-12-01' },
            { url: 'https://www.twilio.com/docs/voice/twiml/recording', read: '2026-12-01' },
            { url: 'https://www.twilio.com/docs/voice/tutorials/how-record-single-side-call', read: '2026-12-01' },
          ],
        },
      ),
    ],
    { messages: ['Voice Recording: Cannot download a dual-channel presentation of a mono recording'], related: [16109] },
  ),
  {
    code: 16114,
    title: 'The recording is in a state that forbids this',
    product: 'voice',
    level: 'error',
    messages: ['Voice Recording: Resource not in a state to accept recording action request'],
    ...fix(16114, {
      summary: "The recording was being changed, so Twilio couldn't perform the action in time.",
      retryAdvice: 'Retry after a few seconds.',
      id: 'state-does-not-allow',
      title: 'The call was being transferred over SIP',
      explanation: 'The transfer of the recorded call was in progress when the request arrived.',
      steps: ['Send the request again when the transfer is over.'],
      check: "Fetch the recording. If its status shows the action, it's fixed.",
    }),
  },
];
