import type { Condition } from '../../../facts/condition.ts';
import { INCOMING } from './callParts.ts';
import { type Draft, cause, thread } from './compact.ts';
import { callWebhook } from './webhookParts.ts';

/** What Twilio got from the voice URL, if the app knows that it wasn't TwiML. */
export const voiceUrlFailed: Condition = {
  webhookAnswer: [
    'not-found',
    'login',
    'method',
    'client-error',
    'server-error',
    'redirect',
    'timeout',
    'no-connection',
    'dns',
    'tls',
    'wrong-content-type',
    'empty',
  ],
};

/** The same, or a URL that Twilio can't reach. */
export const voiceUrlFails: Condition[] = [voiceUrlFailed, { webhook: 'local' }];

export const twimlAppFailed: Draft = cause(
  'twiml-app-failed',
  "Your TwiML app's voice URL failed",
  "Twilio asked it what to do, and got an error or TwiML it can't run.",
  [
    {
      text: "Look in the Debugger for an event with the same Call SID: its code names the cause, such as 11200 (the URL failed), 13214 (the caller ID) or 13227 (the country isn't enabled).",
      link: { place: 'debugger' },
    },
    {
      text: 'Open the TwiML app whose `AP…` SID is in the token, and read its voice URL.',
      link: { place: 'twiml-apps' },
    },
    {
      text: "Run the command with that URL, with `-G` in place of `-X POST` if the app's method is GET. It should print 200 and TwiML (`<Response>`).",
      snippet: callWebhook,
    },
    "Call again. If the other phone rings, it's fixed.",
  ],
  {
    who: 'the team that runs the server behind the TwiML app',
    cases: [
      {
        id: 'answer',
        title: 'it prints something else',
        steps: [{ id: 'correct', text: 'Correct the URL in the TwiML app, or the code behind it, until it does.' }],
      },
      {
        id: 'signature',
        title: 'the Debugger shows 401 or 403',
        steps: [
          {
            id: 'token',
            text: "Check `X-Twilio-Signature` with the account's primary Auth Token and the public URL, or leave the check out to see whether it is the cause.",
            link: { place: 'api-keys' },
          },
        ],
      },
    ],
    when: {
      // An outgoing call from a mobile app is declined by people just as often.
      suggestedBy: [...voiceUrlFails, { affected: 'all' }],
      excludedBy: INCOMING,
    },
    source: thread('twilio/voice-quickstart-android#314'),
    sources: [thread('twilio/voice-quickstart-ios#508'), thread('cybex-dev/twilio_voice#221')],
  },
);
