import type { StepLink } from '../../types.ts';
import { type Draft, cause, page, thread } from './compact.ts';

/** Who acts on a client SDK. */
export const APP = "the app's developers";
export const NETWORK = "the team that runs the user's network";
export const HOSTS: StepLink = {
  href: 'https://www.twilio.com/docs/voice/sdks/network-connectivity-requirements',
  text: 'Hosts and ports of Voice',
};

export const voiceMediaBlocked: Draft = cause(
  'voice-media-ports-blocked',
  'The network blocks the audio',
  'UDP ports 10000 to 60000 to Twilio are closed, or a VPN drops their traffic.',
  [
    'Call from the same device over a phone hotspot, without VPN. If it works there, the network is the cause.',
    {
      text: "Open UDP 10000 to 60000 to Twilio's media addresses. Where that isn't possible, pass TURN servers in `rtcConfiguration` (Voice JS) or `IceOptions` (apps).",
      link: HOSTS,
    },
    'Call again. Both sides hear each other.',
  ],
  {
    who: NETWORK,
    when: {
      suggestedBy: [{ says: ['ICE failure', 'Media connection failed', 'interrupted'] }, { clientSdk: 'voice' }],
    },
    source: page(31003),
    sources: [thread('twilio/twilio-voice-ios#80')],
  },
);
