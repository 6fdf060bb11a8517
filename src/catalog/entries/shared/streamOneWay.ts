import { type Draft, cause } from './compact.ts';
import { NO_STREAM_EVENT, STREAM_TWIML } from './streams.ts';

export const streamOneWay: Draft = cause(
  'stream-one-way',
  'Your server sends messages on a one-way stream',
  '`<Start><Stream>` only listens. Audio and other messages to Twilio need `<Connect><Stream>`.',
  [
    'Check whether the TwiML has `<Start>` or `<Connect>`.',
    'Use `<Connect><Stream>` to send messages (verbs after it wait until your server closes the WebSocket), or stop sending them.',
    NO_STREAM_EVENT,
  ],
  { who: STREAM_TWIML, when: { suggestedBy: { verb: 'Start' }, excludedBy: { verb: 'Connect' } } },
);
