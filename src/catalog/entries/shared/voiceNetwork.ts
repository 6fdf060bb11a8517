import type { Condition } from '../../../facts/condition.ts';
import { CALL_CONNECTS } from './callParts.ts';
import { type Draft, cause, page, source, thread } from './compact.ts';
import { IN_APP } from './platforms.ts';
import { APP, HOSTS, NETWORK } from './voiceMedia.ts';

const VOICE_JS = source('https://github.com/twilio/twilio-voice.js/blob/master/CHANGELOG.md');

/** What the SDKs print when the WebSocket doesn't open or breaks. */
const SOCKET_CLOSED: string[] = [
  'Websocket connection to Twilio',
  // The console of the browser
  "WebSocket connection to 'wss:",
  'close event code: 1006',
  'close event code: 1015',
  'WebSocket Connection Timeout',
  'WSTransport socket error',
  // The mobile SDKs say no more than this.
  'Connection error',
];

/** In an app of one office, its network stops every call of everybody, as a wrong `edge` does. */
export const SOCKET_BLOCKED: Condition[] = [
  { says: SOCKET_CLOSED },
  { says: SOCKET_CLOSED, occurs: 'every-time', affected: 'all' },
];

export const voiceWebsocketBlocked: Draft = cause(
  'voice-websocket-blocked',
  'The network blocks the connection to Twilio',
  'A firewall, proxy, VPN or DNS error keeps the WebSocket (port 443) from Twilio.',
  [
    'Call from the same device over a phone hotspot. If it works there, the network is the cause.',
    {
      text: 'Allow the signaling hosts on TCP 443, WebSockets included.',
      link: HOSTS,
    },
    { text: 'Replace an old list of hosts: they changed with Voice JS 2.3.0.', skipWhen: IN_APP },
    CALL_CONNECTS,
  ],
  {
    who: NETWORK,
    when: {
      suggestedBy: [
        ...SOCKET_BLOCKED,
        // A call to one person can also end at the other side. What stops one country is more than one network.
        { affected: 'one-recipient' },
      ],
    },
    source: page(31009),
    sources: [VOICE_JS],
  },
);

/** What a browser says of the host that Voice (`/signal`) and Video (`/signaling`) connect to. It logs other blocked hosts and files, too. */
const POLICY = [
  "signal' because",
  'signal because',
  "signaling' because",
  'signaling because',
  "signal' violates",
  "signaling' violates",
  'connect because it violates',
];

export const signalingBlockedByPage: Draft = cause(
  'page-policy-blocks-signaling',
  "The page's Content Security Policy blocks the connection",
  "Its `connect-src` doesn't list Twilio's host.",
  [
    'Read the `Content Security Policy` line in the browser console. It names the host.',
    "Add it to `connect-src` in that policy, with the other [hosts in the SDK's README](https://github.com/twilio/twilio-voice.js#content-security-policy-csp).",
    "Load the page again. If the line is gone, it's fixed.",
  ],
  {
    who: APP,
    prevalence: 'occasional',
    when: {
      excludedBy: IN_APP,
      decisive: { says: POLICY },
    },
    source: source('https://github.com/twilio/twilio-voice.js#content-security-policy-csp'),
    sources: [thread('twilio/twilio-video.js#630')],
  },
);
