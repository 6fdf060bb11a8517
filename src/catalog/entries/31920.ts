import type { FactValues } from '../../facts/factValues.ts';
import type { ErrorEntry } from '../types.ts';
import { type Draft, cause, source } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { EXCEPTIONS } from './shared/exceptions.ts';
import { streamOtherProtocol } from './shared/streamOtherProtocol.ts';
import {
  STREAM_TWIML,
  REFUSED_BY_CHECK,
  STREAMS,
  noWebSocketAtPath,
  proxyWithoutUpgrade,
  streamHostOfFunctions,
  streamOwnAuth,
  streamServerBehindProxy,
  streamTunnelFault,
  stream,
} from './shared/streams.ts';

const streamUrlQuery: Draft = cause(
  'stream-url-query-string',
  "The stream's URL has a query string",
  'Twilio sends nothing after `?`, so if your server checks a token there, the check fails.',
  [
    'Remove `?` and everything after it from the `url` of `<Stream>`.',
    'Send the values as `<Parameter name="…" value="…"/>` in `<Stream>`. They arrive in the `start` message, under `customParameters`.',
    STREAMS,
  ],
  {
    who: STREAM_TWIML,
    when: {
      suggestedBy: [{ webhookQuery: 'yes' }, { webhookQuery: 'yes', webhookAnswer: ['login', 'not-found', 'client-error'] }],
      // What Twilio leaves out, it always leaves out.
      excludedBy: [{ workedBefore: 'yes' }, { occurs: 'sometimes' }],
    },
    source: { url: 'https://www.twilio.com/docs/voice/twiml/stream', read: '2026-11-30' },
    sources: [
      errorPage(31920, '2026-11-30'),
      source('https://github.com/Abilityai/trinity/pull/1075'),
      source('https://github.com/openclaw/openclaw/issues/8814'),
    ],
  },
);

const REFUSALS: FactValues['webhookAnswer'][] = ['login', 'not-found', 'client-error', 'method'];

export const entries: readonly ErrorEntry[] = [
  stream(
    31920,
    'error',
    "Your server refused the stream's WebSocket",
    'Twilio requested a WebSocket (101) and got a different HTTP status.',
    [
      streamUrlQuery,
      // A check that misses its token answers 4xx. A page, a redirect and a failing server are about something else than the query string.
      {
        ...noWebSocketAtPath,
        when: {
          suggestedBy: [
            ...[noWebSocketAtPath.when.suggestedBy ?? []].flat(),
            { webhookQuery: 'yes', webhookAnswer: ['redirect', 'method', 'success'] },
            { webhookQuery: 'no', webhookAnswer: ['not-found', 'client-error', 'method'] },
          ],
        },
      },
      proxyWithoutUpgrade,
      {
        ...streamServerBehindProxy,
        // A query string, a wrong path and a proxy without WebSockets fail every time.
        when: {
          suggestedBy: [
            { webhookAnswer: 'server-error' },
            { webhookQuery: 'yes', webhookAnswer: 'server-error' },
            { says: ['ERR_NGROK_8012', 'connecting to upstream', 'error 521', 'error code 521', 'error code: 521', 'App crashed', ...EXCEPTIONS] },
            { workedBefore: 'yes' },
            { occurs: 'sometimes' },
          ],
        },
      },
      // A 401 or 403 also fits a refused query string, which the page names first.
      {
        ...streamOwnAuth,
        when: {
          suggestedBy: [
            { webhookAnswer: 'login', webhookQuery: 'no' },
            // A path that doesn't exist gets 403 from some servers, but never 401.
            { webhookAnswer: 'login', workedBefore: 'no', says: ['HTTP 401', 'status code 401', '401 Unauthorized'] },
            { webhookAnswer: 'login', workedBefore: 'yes' },
            REFUSED_BY_CHECK,
          ],
        },
      },
      streamTunnelFault,
      {
        ...streamHostOfFunctions,
        // Twilio got a response: no response at all is 31901.
        when: {
          suggestedBy: [
            { webhookHost: 'functions' },
            { webhookHost: 'functions', webhookQuery: 'yes' },
            // With or without a query string, the host says more than the query string does.
            { webhookHost: 'functions', webhookAnswer: ['server-error', ...REFUSALS], webhookQuery: ['yes', 'no'] },
          ],
        },
      },
      {
        ...streamOtherProtocol,
        explanation: "An AI service's own WebSocket, such as OpenAI's, wants an API key in a header. `<Stream>` has no attribute for one.",
        // A query string in the URL of such a service is the service's own, and isn't what keeps Twilio out.
        when: {
          suggestedBy: [
            { webhookHost: 'ai' },
            { webhookHost: 'ai', webhookAnswer: REFUSALS },
            { webhookHost: 'ai', webhookAnswer: REFUSALS, webhookQuery: ['yes', 'no'] },
          ],
        },
        note: "Inferred from OpenAI's guide. We found no public report of this error from such a service.",
        source: { url: 'https://developers.openai.com/api/docs/guides/realtime-websocket', read: '2026-11-30' },
        sources: [{ url: 'https://www.twilio.com/docs/voice/twiml/stream', read: '2026-11-30' }],
      },
      cause(
        'stream-signed-url-expired',
        'The URL was made for another call, or has expired',
        'Bot services such as Ultravox make a URL for each call, and end the call if nothing joins in time.',
        ['Fetch the URL right before you return the TwiML.', STREAMS],
        {
          who: STREAM_TWIML,
          prevalence: 'rare',
          when: {
            suggestedBy: [
              { webhookHost: 'bot' },
              // With or without a query string, the host says more than the query string does.
              { webhookHost: 'bot', webhookAnswer: REFUSALS, webhookQuery: ['yes', 'no'] },
              { webhookHost: 'ai', occurs: 'sometimes', webhookAnswer: ['login', 'not-found', 'client-error'] },
            ],
          },
          note: 'Ultravox documents its timeout. We found no public report of this error from it.',
          sources: [source('https://docs.ultravox.ai/guides/telephony'), source('https://docs.ultravox.ai/webhooks/available-webhooks')],
        },
      ),
    ],
    ['~The WebSocket protocol handshake was declined by the server', 'Stream - WebSocket - Handshake Error'],
    [31901, 31902, 31904, 31910, 31921, 64102],
    { retryable: true, retryAdvice: 'Call again later if your server was down only briefly.' },
  ),
];
