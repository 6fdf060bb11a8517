import { type Draft, cause } from './compact.ts';
import { STREAM_TWIML } from './streams.ts';

/** Media Streams led to an API of another kind. */
export const streamOtherProtocol: Draft = cause(
  'stream-other-protocol',
  "The URL leads to a service that doesn't speak Media Streams",
  "An AI service's own WebSocket, such as `wss://api.elevenlabs.io/…`, expects messages that Twilio doesn't send, and hangs up.",
  [
    'Check the host in the `url` of `<Stream>`. It must be your server, or an endpoint that the service made for Twilio.',
    'Use the TwiML that the service makes for Twilio, or let your server translate the messages.',
    "Set the agent's audio to μ-law, 8000 Hz, in the AI service.",
    'Call again. The caller hears the agent.',
  ],
  {
    who: STREAM_TWIML,
    prevalence: 'occasional',
    // The name of such a host in a log is often that of a connection from the own server.
    when: { suggestedBy: { webhookHost: 'ai' } },
    source: {
      url: 'https://elevenlabs.io/docs/agents-platform/phone-numbers/twilio-integration/register-call',
      read: '2026-11-29',
    },
  },
);
