import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS, INCOMING } from './shared/callParts.ts';
import { cause, entry, source, thread } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { tokenGrants } from './shared/tokenContentCauses.ts';
import { twimlAppFailed, voiceUrlFails } from './shared/twimlAppFailed.ts';
import { TEXT_ONLY } from './shared/voiceCallees.ts';
import { callToWrongNumber, twimlAppWithoutUrl } from './shared/voiceCalls.ts';
import { voiceGrantMissing } from './shared/voiceGrants.ts';
import { APP, voiceMediaBlocked } from './shared/voiceMedia.ts';
import { nameOnlyNote } from './shared/notes.ts';

/** A registration that was refused with 31403, and what a maintainer of the SDK asked for. */
const REGISTRATION = { ...thread('twilio/voice-quickstart-android#11'), read: '2026-11-30' };

export const entries: readonly ErrorEntry[] = [
  entry(
    31403,
    'voice',
    'error',
    'Twilio refuses this call or registration',
    "Twilio understood what the SDK asked for, but the account or the token isn't allowed to do it.",
    [
      { ...voiceGrantMissing, when: { suggestedBy: { token: 'grants' }, excludedBy: INCOMING }, note: nameOnlyNote, sources: [REGISTRATION] },
      {
        ...tokenGrants,
        prevalence: 'occasional',
        title: 'The token has no voice grant',
        explanation: 'A token for another product, or an old capability token, has no `voice` in `grants`.',
        when: { suggestedBy: { says: ['Unauthorized answer from service', 'Registration error'] } },
        note: "Based on one report of a registration for push, in which a maintainer of the SDK asked for the token's kind and its voice grant.",
        source: REGISTRATION,
        sources: [],
      },
      { ...twimlAppFailed, prevalence: 'occasional', when: { suggestedBy: voiceUrlFails, excludedBy: INCOMING }, note: nameOnlyNote },
    ],
    {
      messages: ['Forbidden (HTTP/SIP)', 'Unauthorized answer from service', '~The server understood the request, but is refusing to fulfill it.'],
      related: [31603, 31001, 13214],
    },
  ),
  entry(
    31404,
    'voice',
    'error',
    'Number or TwiML app not found',
    "The call ended at once because the TwiML app has no voice URL, or the number doesn't exist.",
    [twimlAppWithoutUrl, callToWrongNumber],
    {
      messages: ['Not Found (HTTP/SIP)', '~The server has not found anything matching the request.', '~NotFound'],

      related: [31001, 21218, 31603, 13224, 31002, 31480],
      lookalikes: [{ code: 31001, text: "The `AP…` SID itself doesn't exist." }],
    },
  ),
  entry(
    31408,
    'voice',
    'error',
    'Your voice URL took too long',
    "A Voice SDK request timed out: your server didn't respond within 15 seconds, or no media connection was made.",
    [
      cause(
        'webhook-timeout',
        'Your server responds too late',
        'Twilio waits 15 seconds for the full response of your voice URL.',
        [
          { text: 'Look in the Debugger for an event with the same Call SID. It shows the URL and how long the response took.', link: { place: 'debugger' } },
          'Return TwiML from that URL at once, and do slow work afterward.',
          CALL_CONNECTS,
        ],
        {
          who: 'the team that runs the server behind the TwiML app',
          // A gateway that waited too long for the server responds with 504.
          when: { suggestedBy: { webhookAnswer: ['timeout', 'server-error'] } },
          source: errorPage(31408, '2026-11-30'),
          sources: [{ url: 'https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides', read: '2026-12-01' }],
        },
      ),
      // Only the Voice SDKs report this code.
      {
        ...voiceMediaBlocked,
        when: { suggestedBy: { says: ['ICE failure', 'Media connection failed'] } },
        sources: [...(voiceMediaBlocked.sources ?? []), errorPage(31408, '2026-11-30')],
      },
    ],
    {
      messages: ['Request Timeout (HTTP/SIP)', 'A request timeout occurred.', '~RequestTimeout'],

      retryable: true,
      related: [11200, 11203, 31003],
    },
  ),
  entry(
    31409,
    'voice',
    'error',
    'The call is in a state that forbids this',
    "The SDK's request conflicts with the current state of the call.",
    [
      cause(
        'state-does-not-allow',
        'Another request may be in progress',
        'Two simultaneous requests conflict, or the call can no longer handle this one.',
        [
          "Look in the app's log for two simultaneous actions on the same call.",
          'Wait for the first to finish before you start the next.',
          "Repeat the action. No 31409 means it's fixed.",
        ],
        { who: APP, note: TEXT_ONLY },
      ),
    ],
    {
      messages: ['~The request could not be processed because of a conflict in the current state of the resource. Another request may be in progress.'],
      retryable: true,
      retryAdvice: 'Retry when the other request has finished.',
    },
  ),
  entry(
    31426,
    'voice',
    'error',
    'The SDK or its TLS version is too old',
    'Twilio requires a newer version (HTTP 426).',
    [
      cause(
        'voice-sdk-outdated',
        'The TLS version is too old',
        'Twilio gives this as the usual reason: an old SDK or operating system offers an old version.',
        ['Update the SDK.', 'Publish the new build.', 'Update the operating system if only old devices fail.', CALL_CONNECTS],
        { who: APP, source: source('https://www.npmjs.com/package/@twilio/voice-errors') },
      ),
    ],
    { messages: ['Upgrade Required (HTTP)', 'This error is raised when an HTTP 426 response is received.', 'UpgradeRequired'], related: [31007] },
  ),
  entry(
    31429,
    'voice',
    'error',
    'The SDK sends too many requests',
    'The SDK sent too many requests in a short time. This one was refused.',
    [
      cause(
        'rate-too-high',
        'The app sends requests too often',
        'A loop that registers or calls again after every failure hits the limit.',
        [
          "Count how often the app's log shows a registration or call in one minute.",
          'Make the app wait longer after each refusal before it tries again.',
          "Use the app for a few minutes. No new 31429 means it's fixed.",
        ],
        { who: APP, note: TEXT_ONLY },
      ),
    ],
    {
      messages: ['Too Many Requests (HTTP)', '~Too many requests were sent in a given amount of time.'],
      retryable: true,
      retryAdvice: 'Retry after a second, then wait twice as long each time.',
      related: [31206, 20429],
    },
  ),
];
