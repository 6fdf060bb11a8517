import type { ErrorEntry } from '../types.ts';
import { cause, entry, page, source } from './shared/compact.ts';
import { CODE } from './shared/webhookParts.ts';
import { requestBlocked, timeout } from './shared/webhookConnections.ts';
import { certificate, hostUnknown, localAddress, serverDown, wrongContentType } from './shared/webhookHosts.ts';
import { addressIncomplete, redirectRefused } from './shared/webhookUrls.ts';
import { accessRefused, methodNotAllowed, noContentType, rateLimited, requestRejected, serverError, signatureCheck, tunnelOffline } from './shared/webhooks.ts';
import { wrongPath } from './shared/wrongPath.ts';

const mediaNotPublic = cause(
  'media-not-public',
  "Twilio can't open the file to send",
  'A login or a firewall guards the media URL, or the link has expired.',
  [
    'Open the media URL in a private window. It must show the file without a login.',
    "Use a public URL. Copy a file from an incoming message to your own server: Twilio's URL needs a login.",
    "Send the message again. `delivered` means it's fixed.",
  ],
  {
    who: CODE,
    prevalence: 'occasional',
    when: {
      suggestedBy: { webhookFile: 'media', webhookAnswer: 'login' },
      // An MMS has a status callback, too: only the URL tells which of the two asked for a login.
      decisive: { webhookFile: 'media', webhookAnswer: 'login' },
    },
    source: source('https://www.twilio.com/docs/messaging/api/media-resource'),
    sources: [source('https://support.twilio.com/hc/en-us/articles/223183748')],
  },
);

export const entries: readonly ErrorEntry[] = [
  entry(
    11200,
    'voice',
    'error',
    'Your webhook gave Twilio no usable response',
    'Twilio requested your URL and got an error, nothing, or a response without a content type.',
    [
      {
        ...wrongPath,
        // The same cause under 11217 names AWS's page.
        sources: [page(11200), source('https://ngrok.com/docs/errors/err_ngrok_3200')],
      },
      {
        ...serverError,
        when: {
          ...serverError.when,
          // An app prints such words when it can't reach its own database.
          suggestedBy: [
            { webhookAnswer: 'server-error' },
            // A server that fails now and then did respond, so it wasn't late.
            { webhookAnswer: 'server-error', occurs: 'sometimes' },
            { webhookAnswer: 'server-error', says: ['refused', 'unreachable'] },
          ],
        },
      },
      // The message states the status of a response. Where it states none, reports name a late response most often.
      timeout,
      signatureCheck,
      localAddress,
      {
        ...serverDown,
        when: {
          requires: { webhookAnswer: ['no-connection', 'timeout', 'server-error', 'not-found', 'dns', 'login'] },
          suggestedBy: [
            { says: ['refused', 'unreachable', '11202', 'No route to host'] },
            { webhookAnswer: 'no-connection' },
            // Heroku's router, Cloudflare, and Railway
            { webhookAnswer: 'server-error', says: ['App crashed', 'code=H10', 'HTTP 521', 'Application failed'] },
          ],
          // Azure's page, which comes with 403:
          // https://learn.microsoft.com/archive/blogs/waws/azure-web-apps-error-403-this-web-app-is-stopped
          decisive: { says: 'This web app is stopped', webhookAnswer: 'login' },
        },
      },
      requestBlocked,
      tunnelOffline,
      accessRefused,
      methodNotAllowed,
      requestRejected,
      noContentType,
      wrongContentType,
      mediaNotPublic,
      redirectRefused,
      addressIncomplete,
      rateLimited,
      { ...hostUnknown, prevalence: 'rare' },
      certificate,
    ],
    {
      messageHint: 'A message such as `Got HTTP 404 response to …` names the status, and with it the cause.',
      messages: [
        'Twilio was unable to fetch content from: {url}',
        'Error reading response: Response does not contain content type',
        '~Response does not contain content type',
        'HTTP retrieval failure',
        'Got HTTP 404 response to',
        'Got HTTP 403 response to',
        'Got HTTP 401 response to',
        'Got HTTP 405 response to',
        'Got HTTP 500 response to',
        'Got HTTP {status} response to {url}',
        'An attempt to retrieve content from {url} returned the HTTP status code {status}',
        '~We are sorry, an application error has occurred',
        '~HTTP communication total time out triggered',
        'Total timeout is triggered. Configured tt is {ms}ms and we attempted {n} time(s)',
        '~There was a failure attempting to retrieve the contents of this URL.',
        'We try to provide specific webhook errors whenever possible, however in this instance we are unable to identify the exact cause of the webhook delivery/response issue.',
        '~X-Twilio-Reason: {reason}',
      ],
      retryable: true,
      retryAdvice:
        "By default, Twilio doesn't retry after a 4xx or 5xx response. After the fix, place the call or send the message again; fetch missed messages with the REST API.",
      related: [11201, 11202, 11203, 11205, 11210, 11215, 11216, 11217, 11220, 11235, 12100, 12300, 15003, 82002],
      lookalikes: [
        { code: 15003, text: "A status callback of a call failed. The call itself isn't affected." },
        { code: 31920, text: 'The `<Stream>` WebSocket server refused the connection.' },
        { code: 12100, text: "Your response arrived, but isn't TwiML." },
      ],
    },
  ),
];
