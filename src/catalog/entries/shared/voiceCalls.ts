import type { Snippet, Source } from '../../types.ts';
import { CALL_CONNECTS, INCOMING } from './callParts.ts';
import { type Draft, cause, page, source, thread } from './compact.ts';
import { IN_APP } from './platforms.ts';
import { APP } from './voiceMedia.ts';

const VOICE_JS = source('https://github.com/twilio/twilio-voice.js/blob/master/CHANGELOG.md');

/** Names the causes of 31404. */
const VOICE_JS_ERRORS: Source = {
  url: 'https://github.com/twilio/twilio-voice.js/blob/master/lib/twilio/errors/generated.ts',
  read: '2026-11-30',
};

const preciseErrors: Snippet = {
  language: 'js',
  title: "Show Twilio's own codes (Voice JS 2.8 and later)",
  code: 'const device = new Device(token, { enableImprovedSignalingErrorPrecision: true });',
};

export const callEndedByFarEnd: Draft = cause(
  'call-ended-by-far-end',
  'Twilio or the other side ended the call',
  'Busy, declined, no answer, a wrong number or failing TwiML ended it.',
  [
    { text: 'Read `error.originalError.code` (Voice JS 2.12.3 and later), and look it up.', skipWhen: IN_APP },
    {
      text: "Turn on Twilio's own codes, so that 31486 (busy) or 31603 (declined) show up.",
      snippet: preciseErrors,
      skipWhen: IN_APP,
    },
    {
      text: 'Look in the Debugger for an event with the same Call SID. Its code gives the cause.',
      link: { place: 'debugger' },
    },
    'Handle busy, declined and no answer as normal ends in the app. Call again: the code or the event names the cause.',
  ],
  {
    who: APP,
    when: {
      suggestedBy: [
        // 603 is the SIP status with which a call is declined: the connection was up.
        { says: ['Error sent from gateway in HANGUP', 'in HANGUP', 'Connection error (603)'] },
        // One callee, one country or now and then: the other side explains these as well as the network does.
        { affected: ['one-recipient', 'one-carrier', 'one-country'] },
        { occurs: 'sometimes' },
      ],
    },
    source: thread('twilio/twilio-voice.js#140'),
    sources: [VOICE_JS, thread('twilio/twilio-client.js#334'), thread('twilio/voice-quickstart-ios#167')],
  },
);

export const calleeDeclined: Draft = cause(
  'callee-declined',
  'The person called declined, or their app did',
  'Someone declined the call, or the phone, the app (`call.reject()`) or its TwiML (`<Reject>`) did so on its own.',
  [
    'Ask the person called. If they declined, show it as a normal end of the call.',
    'Look for `call.reject()` in the app, and for `<Reject>` in the TwiML, if nobody declined.',
    "Call again and accept the call. If it connects, it's fixed.",
  ],
  {
    who: APP,
    // A voice URL that fails now and then fails for everyone. One person can decline every now and then.
    when: {
      suggestedBy: { occurs: 'sometimes', affected: 'one-recipient' },
    },
    source: page(31603),
    sources: [{ ...page(31002), read: '2026-11-30' }],
  },
);

export const callToWrongNumber: Draft = cause(
  'call-to-invalid-number',
  "The number dialed doesn't exist",
  "Your TwiML dials what the user entered, and that number can't be reached.",
  [
    'Call another number. If that works, the number is the cause.',
    'Correct the number. It must be in E.164, such as `+14155550100`.',
    CALL_CONNECTS,
  ],
  {
    who: APP,
    prevalence: 'occasional',
    // `<Number>` takes unformatted US numbers, and the TwiML can add the country code.
    when: {
      suggestedBy: [{ affected: 'one-recipient' }, { to: ['invalid', 'missing'] }],
    },
    source: page(31404),
    sources: [page(13224), VOICE_JS_ERRORS],
  },
);

export const twimlAppWithoutUrl: Draft = cause(
  'twiml-app-without-url',
  'The TwiML app has no voice URL',
  'The app whose `AP…` SID is in the token exists, but Twilio finds no URL in it to fetch TwiML from.',
  [
    {
      text: 'Open the TwiML app whose SID is in the token, as `outgoing.application_sid` in `grants.voice`.',
      link: { place: 'twiml-apps' },
    },
    'Enter its voice request URL.',
    'Save the app.',
    CALL_CONNECTS,
  ],
  {
    who: APP,
    // Without a URL, every call fails.
    when: {
      suggestedBy: [{ affected: 'all' }, { urlFault: 'empty' }],
      excludedBy: [INCOMING, { occurs: 'sometimes' }, { affected: ['one-recipient', 'one-country', 'one-carrier'] }],
    },
    source: page(31404),
    sources: [thread('twilio/voice-quickstart-android#478'), VOICE_JS_ERRORS],
  },
);
