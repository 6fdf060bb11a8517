import { type Draft, cause, page, source } from './compact.ts';
import { CONFIG } from './webhookParts.ts';

export const wrongPath: Draft = cause(
  'webhook-wrong-path',
  'Nothing is served at this URL (404 or 410)',
  'A typo, a route missing after a deployment, or a URL from an older version.',
  [
    {
      text: 'Open the event in the Debugger and compare its method and URL, letter by letter, with the route in your app.',
      link: { place: 'debugger' },
    },
    'Correct the URL where it is set: on the phone number, the Messaging Service, the TwiML app, in your API request or in your TwiML.',
    "Trigger the webhook again. No new event, or one with another status, means it's fixed.",
  ],
  {
    who: CONFIG,
    details:
      "Behind ngrok, a body with `ERR_NGROK_3200` means that the tunnel is offline; any other comes from your app. AWS's API Gateway responds with 403 and `Missing Authentication Token` instead.",
    when: {
      // An app that logs a redirect doesn't see what its target answers. API Gateway answers 403, a server of files 405 to a POST.
      requires: { webhookAnswer: ['not-found', 'redirect', 'login', 'method'] },
      // Through a tunnel, the status alone doesn't show whether the app or the tunnel responded.
      suggestedBy: [
        { webhookAnswer: 'not-found' },
        { webhookAnswer: 'not-found', webhookHost: 'tunnel' },
        { webhookAnswer: 'login', says: 'Missing Authentication Token' },
      ],
    },
    source: page(11217),
    sources: [source('https://ngrok.com/docs/errors/err_ngrok_3200')],
  },
);
