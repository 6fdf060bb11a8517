import { type Draft, cause } from './compact.ts';
import { NO_STREAM_EVENT, STREAM_TWIML } from './streams.ts';

export const streamOneWay: Draft = cause(
  'stream-one-way',
  'Your server sends messages on a one-way stream',
  '`<Start><Stream>` only listens. Audio and other messages to Twilio need `<Connect><Stream>`.',
  [
    'Look for `<Start>` or `<Connect>` in the TwiML.',
    'Use `<Connect><Stream>` to send messages (verbs after it wait until your server closes the WebSocket), or stop sending them.',
    NO_STREAM_EVENT,
  ],
  {
    who: STREAM_TWIML,
    // `<Stream>` alone tells nothing: it stands in both verbs.
    when: {
      suggestedBy: [{ verb: 'Start' }, { verb: 'Stream', says: 'one-way' }],
      excludedBy: { verb: 'Connect' },
    },
  },
);
