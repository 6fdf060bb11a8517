import type { ErrorEntry } from '../types.ts';
import { cause } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { streamOneWay } from './shared/streamOneWay.ts';
import { STREAM_SERVER, STREAM_TWIML, STREAMS, stream, HEAR_STREAM, NO_STREAM_EVENT, STREAM_MESSAGES } from './shared/streams.ts';
import { inCallLog } from './shared/logs.ts';

export const entries: readonly ErrorEntry[] = [
  stream(
    31930,
    'warning',
    "Twilio couldn't send all the audio to your server",
    "Some of the caller's audio was dropped because your server or its network was too slow to receive it.",
    [
      cause(
        'stream-too-slow',
        'The connection to your server is too slow for the audio',
        "Its bandwidth is too low, a firewall or proxy gets in the way, or your app can't take the audio in real time.",
        [
          "Compare the load of the server's network during such a call with its bandwidth.",
          'Allow secure WebSockets (port 443) from any public address.',
          'Keep the handler of `media` messages fast: only queue there, and do slow work elsewhere.',
          NO_STREAM_EVENT,
        ],
        { who: STREAM_SERVER, source: errorPage(31930, '2026-11-30') },
      ),
    ],
    ['Stream - Media - Buffer Overflow', 'Audio is discarded due to a congestion control condition (restricted bandwidth) in the WebSocket upstream'],
    [31931],
  ),
  stream(
    31931,
    'warning',
    'Your server sent audio faster than it plays',
    'More than ten minutes of audio was queued, and Twilio dropped the rest.',
    [
      cause(
        'stream-too-fast',
        'Too much audio is queued',
        "Audio from a text-to-speech service, for example, arrives faster than it's played.",
        ['Send `mark` messages, and wait for them before you send more.', 'Send `clear` when the caller interrupts.', HEAR_STREAM],
        { who: STREAM_SERVER, sources: [STREAM_MESSAGES] },
      ),
    ],
    ['Stream - Media - Media Discarded'],
    [31930],
  ),
  stream(
    31940,
    'error',
    'No connector has this name',
    "Twilio couldn't find the connector that `connectorName` in your TwiML names.",
    [
      cause(
        'connector-unknown',
        "The name isn't an installed connector's unique name",
        "It has a typo, or the connector isn't installed.",
        ['Compare `connectorName` with the unique name in the Console.', 'Correct it, or install the connector.', 'Call again. The connector answers.'],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream - Invalid connectorName attribute in TwiML.', 'connectorName attribute provided does not reference a connector configuration.'],
    [31942, 64004],
  ),
  stream(
    31941,
    'error',
    '`track` of `<Stream>` is wrong',
    "Twilio read your TwiML but can't use the value of `track`.",
    [
      cause(
        'attribute-value-not-allowed',
        "An attribute has a value that isn't allowed",
        '`<Connect>` accepts only `inbound_track`; `<Start>` also accepts `outbound_track` and `both_tracks`.',
        ['Correct `track`, or leave it out.', STREAMS],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream - Invalid Track configuration'],
    [12200],
  ),
  stream(
    31942,
    'error',
    "The connector's settings are wrong",
    'The connector exists, but one of its settings is wrong.',
    [
      cause(
        'connector-settings',
        'The project, profile or language is wrong',
        "A virtual agent needs Google's project ID, conversation profile and language.",
        ['Compare these three settings in the Console with those in Google Cloud.', 'Correct them.', 'Save the connector.', 'Call again. The agent answers.'],
        { who: 'the person who manages the connector' },
      ),
    ],
    ['Stream - Invalid connector configuration'],
    [31940, 31960],
  ),
  stream(
    31950,
    'warning',
    'Your server sent a binary message',
    "Twilio can't read binary frames in a stream. It reports this once per stream.",
    [
      cause(
        'stream-binary',
        'The message was sent as bytes',
        'Twilio expects text frames of JSON, with the audio as base64.',
        [
          'Look at where your code sends messages: a buffer becomes a binary frame.',
          'Send `JSON.stringify({ event: "media", streamSid, media: { payload } })`.',
          HEAR_STREAM,
        ],
        { who: STREAM_SERVER, sources: [STREAM_MESSAGES] },
      ),
    ],
    ['Stream - Protocol - Malformed Message'],
    [31951, 31924],
  ),
  stream(
    31951,
    'warning',
    "Your server sent a message that isn't allowed",
    'Twilio dropped a message from your server. It reports this once per stream.',
    [
      cause(
        'stream-sid-missing',
        '`streamSid` is missing or from another call',
        'It arrives in the `start` message. Audio sent before that has no `streamSid`.',
        ['Log the first message that your server sends.', 'Wait for `start`, and put its `streamSid` into each message.', HEAR_STREAM],
        { who: STREAM_SERVER, source: errorPage(31951, '2026-11-30') },
      ),
      cause(
        'stream-message-form',
        'The message has the wrong format',
        "It isn't JSON, lacks a field or has one too many, or its `event` isn't `media`, `mark` or `clear`.",
        [
          'Log the first message that your server sends.',
          "Send it as JSON with `event`, `streamSid` and that event's object, such as `media`, and nothing else.",
          'Set the AI service to mu-law at 8000 Hz if the audio comes from one. The audio goes into `media.payload`, in base64, without a file header.',
          HEAR_STREAM,
        ],
        { who: STREAM_SERVER, source: errorPage(31951, '2026-11-30'), sources: [STREAM_MESSAGES] },
      ),
      { ...streamOneWay, prevalence: 'occasional', source: errorPage(31951, '2026-11-30') },
    ],
    ['Stream - Protocol - Invalid Message'],
    [31950],
  ),
  stream(
    31952,
    'error',
    "The stream extension doesn't exist here",
    'Twilio can\'t find this stream extension in this Region ("realm").',
    [
      cause(
        'stream-extension-unknown',
        "The stream extension isn't valid, or is in another Region",
        'Twilio names both causes, but no Region.',
        ["Compare the extension's name with the installed one.", 'Try it in another Region.', NO_STREAM_EVENT],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream Extension not found:'],
    [31940],
  ),
  stream(
    31953,
    'warning',
    "The call's audio stopped",
    'Twilio stopped receiving audio from the carrier. At the end of a call, ignore this.',
    [
      cause(
        'rtp-stopped',
        'The call ended, or its carrier sent no audio',
        'No more audio arrives once the call has ended.',
        [
          inCallLog("Compare the event's time with the end of the call in the call log."),
          'Send [Twilio Support](https://help.twilio.com/) two Call SIDs if calls are cut off mid-call.',
          "Call again. No new event during the call means it's fixed.",
        ],
        { who: 'Twilio Support' },
      ),
    ],
    ['Stream - Media - RTP timeout'],
    [64108, 32014],
  ),
  stream(
    31954,
    'error',
    "The status isn't supported for a stream extension",
    "Your request gave a stream extension's session a status that it doesn't support.",
    [
      cause(
        'stream-extension-status',
        "Twilio doesn't support this status",
        'An extension supports only certain values of `Status`, which its documentation lists.',
        ['Check the status in your update of the extension session.', 'Send one that the extension supports.', NO_STREAM_EVENT],
        { who: 'a developer', source: errorPage(31954, '2026-11-29') },
      ),
    ],
    ['Stream Extension: Unsupported status'],
    [31952, 31955],
  ),
  stream(
    31955,
    'error',
    "The stream extension doesn't support this operation",
    "You requested an operation that a stream extension doesn't support.",
    [
      cause(
        'stream-extension-operation',
        "Twilio doesn't support this operation",
        'Not every extension can be started and stopped through the API.',
        ["Look in the add-on's documentation for the operations it supports.", 'Start the extension in your TwiML if it has no API for that.', NO_STREAM_EVENT],
        { who: 'a developer', source: errorPage(31955, '2026-11-29') },
      ),
    ],
    ['Stream Extension: Unsupported operation'],
    [31952, 31954],
  ),
  stream(
    31960,
    'error',
    'The Dialogflow quota is used up',
    "Your virtual agent's Google project has used up its quota of requests to the Dialogflow API.",
    [
      cause(
        'dialogflow-quota',
        'The Dialogflow API quota is too small',
        'It belongs to the Google project that the virtual agent uses.',
        ["Open that project's quotas in Google Cloud.", 'Raise the Dialogflow API quotas.', 'Call again. The agent answers.'],
        { who: 'the person who manages the connector' },
      ),
    ],
    ['Stream - Quota exceeded'],
    [31942],
  ),
];
