import { decode } from './accessTokens.ts';
import { CALL_CONNECTS } from './callParts.ts';
import { type Draft, cause, page, thread } from './compact.ts';

export const voiceGrantMissing: Draft = cause(
  'voice-grant-missing',
  "The token doesn't allow outgoing calls",
  "Calling out needs the SID of a TwiML app (`AP…`) in the token's voice grant.",
  [
    decode(' and look for `outgoing.application_sid` in `grants.voice`.'),
    'Set `outgoingApplicationSid` of the voice grant (`outgoing_application_sid` in Python and Ruby) where your server makes the token.',
    CALL_CONNECTS,
  ],
  { who: 'the team that runs the server that makes the tokens' },
);

export const twimlAppUnknown: Draft = cause(
  'twiml-app-unknown',
  'The TwiML app was deleted, or belongs elsewhere',
  "The `AP…` SID in the token's voice grant can't be found in this account and Region.",
  [
    { text: 'Compare the SID in the token with the list of TwiML apps.', link: { place: 'twiml-apps' } },
    'Set `outgoing_application_sid` to the SID of an app in this account, and create new tokens.',
    CALL_CONNECTS,
  ],
  {
    who: 'the team that runs the server that makes the tokens',
    source: page(31001),
    sources: [thread('twilio/voice-quickstart-android#650')],
  },
);
