import type { ErrorEntry } from '../types.ts';
import { cause, source, page } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { streamOneWay } from './shared/streamOneWay.ts';
import { streamOtherProtocol } from './shared/streamOtherProtocol.ts';
import {
  STREAM_SERVER,
  STREAM_TWIML,
  STREAMS,
  streamIdleProxy,
  streamServerClosed,
  streamServerCrashed,
  stream,
  HEAR_STREAM,
  NO_STREAM_EVENT,
} from './shared/streams.ts';

/** The number alone can be a count of bytes or milliseconds. */
const closeCode = (code: number): string[] => [
  ...['code ', 'code=', 'code: ', 'close ', 'closed ', 'closed: ', 'with ', 'sent ', '('].map((before) => before + code),
  `${code} (`,
];
// The words alone are also in `1006 (abnormal closure)`, which only says that no close frame came.
const NORMAL_CLOSURE = [...closeCode(1000), '1000 normal', ...[' ', '(', '"', "'", ':', '='].map((before) => `${before}normal closure`)];

/** How people say that it comes with each call that ends. */
const AT_END = ['end of every call', 'end of each call', 'end of all calls', 'every time a call ends', 'when the call ends', 'after every call'];

export const entries: readonly ErrorEntry[] = [
  stream(
    31921,
    'error',
    "Your server closed the stream's WebSocket",
    'Your side closed an open connection. At the planned end of a call, ignore this.',
    [
      // 1000 is what a library sends if the code names none, and so fits a planned end and an early one.
      { ...streamServerClosed, when: { suggestedBy: { says: [...NORMAL_CLOSURE, ...[1008, 1011].flatMap(closeCode)] } } },
      {
        ...streamServerCrashed,
        explanation: "A server that fails or shuts down properly still closes its sockets. One that's killed causes 31903.",
        sources: [page(31921)],
        // A gateway that ends an idle connection can say 1001, too.
        when: { ...streamServerCrashed.when, excludedBy: { says: 'idle timeout' } },
      },
      streamOtherProtocol,
      streamIdleProxy,
      cause(
        'stream-normal-end',
        'Closing was planned',
        'Closing is how your side ends a two-way stream; the call then continues with the verb after `<Connect>`.',
        ["Compare the error's time with the end of the call in your log.", 'Ignore it if the times match and the call went as planned.'],
        { who: STREAM_SERVER, when: { suggestedBy: { says: [...NORMAL_CLOSURE, ...AT_END] } }, prevalence: 'occasional' },
      ),
    ],
    ['~The remote server has closed the WebSocket connection', 'Stream - WebSocket - Close Error'],
    [31903, 31920, 31924, 64105, 31901, 31902],
  ),
  stream(
    31922,
    'error',
    "The stream's URL must begin with `wss://`",
    "Twilio read your TwiML, but the stream's URL has a different scheme.",
    [
      cause(
        'stream-url-scheme',
        'The URL begins with `ws://`, `http://` or `https://`',
        'Twilio opens only encrypted WebSockets.',
        ['Write `wss://` and the public host in `url`.', STREAMS],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream - WebSocket - URL Schema Not Supported', 'The URL schema is not supported by Programmable Streams'],
    [31910, 31923],
  ),
  stream(
    31923,
    'error',
    "The stream's URL can't be read",
    "Twilio read your TwiML, but the stream's URL is malformed.",
    [
      cause(
        'url-empty',
        'The URL is malformed',
        'The scheme is misspelled, a variable is empty, or there is a space in it.',
        ['Check the `url` of `<Stream>` in the TwiML.', 'Write the full URL, beginning with `wss://`.', STREAMS],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream - WebSocket - Malformed URL'],
    [31922, 11100],
  ),
  stream(
    31924,
    'error',
    'Your server broke the WebSocket protocol',
    "Twilio received a frame that it doesn't allow.",
    [
      cause(
        'stream-message-form',
        'The message has the wrong format',
        'Only `media`, `mark` and `clear` are allowed. Audio must be base64-encoded `audio/x-mulaw`, 8000 Hz, without a file header.',
        [
          'Log the messages that your server sends.',
          'Send only `media`, `mark` and `clear`, and no empty payload.',
          "Wait for Twilio's `start` message, and put its `streamSid` into each message.",
          'Set the AI service to mu-law at 8000 Hz if the audio comes from one.',
          HEAR_STREAM,
        ],
        {
          who: STREAM_SERVER,
          when: { excludedBy: { verb: 'Start' } },
          note: "Two projects that we can't link to name audio sent before `start`, an echoed `connected` and an empty payload.",
          source: errorPage(31924, '2026-11-29'),
        },
      ),
      streamOneWay,
      cause(
        'stream-control-frame',
        'A control frame was split or unknown',
        "Ping, pong and close frames can't be fragmented.",
        ['Update the WebSocket library, and let it build the frames.', NO_STREAM_EVENT],
        {
          who: STREAM_SERVER,
          when: { suggestedBy: { says: ['control frame', 'opcode', 'fragmented', 'fragmentation', 'fragments'] } },
          prevalence: 'occasional',
        },
      ),
      cause(
        'stream-frames-corrupt',
        'Frames are compressed, or something else writes to the socket',
        'Reserved bits can be set only in a compressed frame. An HTTP response that a second upgrade handler sends looks like a broken frame.',
        [
          'Turn compression off in the WebSocket server: `perMessageDeflate: false` in `ws`.',
          'Keep one upgrade handler for this path: Socket.IO, a second WebSocket server and a dev server each add their own.',
          NO_STREAM_EVENT,
        ],
        {
          who: STREAM_SERVER,
          when: { suggestedBy: { says: ['reserved bits', 'rsv', 'rsv1', 'compression', 'deflate'] } },
          prevalence: 'occasional',
          note: "Two projects that we can't link to name compression or reserved bits. The second handler is our own conclusion: `H`, with which an HTTP response begins, reads as a fragmented control frame.",
          source: { url: 'https://www.rfc-editor.org/rfc/rfc6455#section-5.2', read: '2026-11-30' },
        },
      ),
      cause(
        'stream-proxy-in-between',
        'A proxy in front of your server splits frames or drops the connection',
        "A hosting platform's router can split the close frame, or end a long connection without one.",
        [
          "Look in your server's log for the close code at that second. 1006 means that no close frame arrived: something in between can have ended the connection.",
          'Let your handler return when the call is over, instead of closing the socket itself.',
          'Set `action` on `<Connect>` to a URL that returns `<Connect><Stream>` again: the call then survives a dropped connection.',
          NO_STREAM_EVENT,
        ],
        {
          who: STREAM_SERVER,
          when: { suggestedBy: [{ says: ['1006', 'abnormal', 'abnormally', 'fragmented', 'fragmentation', 'fragments'] }, { occurs: 'sometimes' }] },
          prevalence: 'occasional',
          note: "Based on a report of split frames on Azure App Service, and one of dropped connections on Railway that we can't link to.",
          sources: [source('https://github.com/abhi647/voice-ai-gstack/blob/bb1d01f2a22280fc80724a11b318f3fb569b95ab/CHANGELOG.md')],
        },
      ),
    ],
    ['Stream - Websocket - Protocol Error', 'Malformed message or message not conformant with WebSocket protocol'],
    [31921, 31950],
    { retryable: true, retryAdvice: 'Call again if only some calls fail.' },
  ),
];
