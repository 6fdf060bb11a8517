import type { ErrorEntry } from '../types.ts';
import { fix, nameOnly, unexplained } from './shared/families.ts';
import { IN_APP } from './shared/platforms.ts';
import { allowSignaling, appInBackground, otherNetwork, videoSignaling } from './shared/videoCauses.ts';
import { HOSTS } from './shared/voiceMedia.ts';

const signalingTooSlow = nameOnly(
  fix(53002, {
    summary: 'The SDK got no response from the signaling server in time.',
    retryAdvice: 'Connect again after a few seconds.',
    id: 'video-signaling',
    title: 'The network or Twilio was too slow',
    explanation: 'Only the name is published: either side can be the cause. The SDK for JavaScript reports 53000 for it, after 15 seconds.',
    who: "the team that runs the user's network",
    steps: [
      'Connect the same device over another network. If it works there, the first network is the cause.',
      'Look for an incident on [status.twilio.com](https://status.twilio.com).',
    ],
    check: 'Connect again. The room is joined and stays joined.',
  }),
);

export const entries: readonly ErrorEntry[] = [
  {
    code: 53001,
    title: 'The connection to the signaling server was lost',
    product: 'video',
    level: 'error',
    summary: 'A room or call was connected, and its signaling connection ended. The SDK tries to reconnect.',
    messages: [
      'Signaling connection disconnected',
      '~Websocket closed without a provided reason',
      'Raised whenever the signaling connection is unexpectedly disconnected.',
      'ConnectionDisconnected',
      'SignalingConnectionDisconnectedError',
      '~LocalParticipant disconnected',
    ],
    retryable: true,
    related: [53000, 53405, 53205, 31005, 31009, 31107],

    causes: [
      {
        ...videoSignaling,
        title: 'The device lost its network',
        explanation: 'The device went offline or changed networks, or a proxy or VPN closed the WebSocket.',
        steps: [
          { id: 'offline', text: 'Check whether other pages or apps on the device failed at the same moment. If so, its network was gone.' },
          otherNetwork,
          { id: 'check', text: "Watch whether the SDK reconnects. If it stays connected, it's fixed." },
        ],
        cases: [
          {
            id: 'video',
            title: 'the app joins a room (Video)',
            when: { clientSdk: 'video' },
            steps: [
              allowSignaling,
              { id: 'again', text: 'Call `connect()` again if the error comes with the event `disconnected`: the SDK has given up by then.', skipWhen: IN_APP },
            ],
          },
          {
            id: 'voice',
            title: 'the app is in a call (Voice or Flex)',
            when: { clientSdk: ['voice', 'flex'] },
            steps: [{ id: 'allow', text: 'Allow the signaling hosts of Voice on TCP port 443, WebSockets included, in firewall and proxy.', link: HOSTS }],
          },
        ],
        source: { url: 'https://www.twilio.com/docs/video/reconnection-states-and-events', read: '2026-11-24' },
        sources: [
          { url: 'https://www.twilio.com/docs/video/ip-addresses', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-video.js/blob/master/lib/signaling/room.js', read: '2026-12-01' },
          { url: 'https://www.twilio.com/docs/voice/sdks/network-connectivity-requirements', read: '2026-11-30' },
        ],
      },
      {
        id: 'duplicate-identity',
        title: 'Someone joined with the same identity',
        explanation: "A room keeps one participant per identity. A second one ends the first one's session.",
        prevalence: 'occasional',
        who: 'the team that runs the server that makes the tokens',
        // Calls have no participants.
        when: { suggestedBy: { says: 'duplicate' }, excludedBy: { clientSdk: ['voice', 'flex'] } },
        steps: [
          // Of an open room, the list has only who is connected: https://www.twilio.com/docs/video/api/participants, read on 2026-11-30.
          {
            id: 'compare',
            text: 'Fetch `https://video.twilio.com/v1/Rooms/RM…/Participants?Status=disconnected` and look for the `identity` of someone who is connected.',
          },
          { id: 'unique', text: 'Give each user and device its own identity in the token.' },
          { id: 'check', text: "Join with the same two users again. If both stay connected, it's fixed." },
        ],
        note: 'As a rule, current SDKs report this as 53205. One thread has it as 53001.',
        source: { url: 'https://github.com/twilio/twilio-video.js/issues/971', read: '2026-11-29' },
        sources: [
          { url: 'https://github.com/twilio/twilio-video.js/issues/977', read: '2026-11-29' },
          { url: 'https://www.twilio.com/docs/video/api/participants', read: '2026-11-30' },
        ],
      },
      appInBackground,
    ],
  },
  {
    code: 53002,
    title: "The signaling server didn't respond in time",
    product: 'video',
    level: 'error',
    messages: ['~Signaling connection timed out', 'SignalingConnectionTimeoutError'],
    ...signalingTooSlow,
    causes: [...signalingTooSlow.causes, appInBackground],
    related: [53000, 53001],
  },
  {
    code: 53003,
    title: "The SDK got a message it couldn't read",
    product: 'video',
    level: 'error',
    messages: ['~Client received an invalid signaling message', 'SignalingIncomingMessageInvalidError'],
    ...unexplained(53003, "The SDK got a message from the signaling server that it couldn't read.", {
      retryAdvice: 'Connect again once, after a few seconds.',
      who: "the app's developers",
      steps: ['Update the Video SDK to its current version.'],
      check: 'Connect again. The room is joined and stays joined.',
    }),
    related: [53004],
  },
  {
    code: 53004,
    title: "The server couldn't read a message from the SDK",
    product: 'video',
    level: 'error',
    messages: ['~Client sent an invalid signaling message', 'SignalingOutgoingMessageInvalidError'],
    ...unexplained(53004, "The signaling server couldn't read a message from the SDK.", {
      retryAdvice: 'Connect again once, after a few seconds.',
      who: "the app's developers",
      steps: ['Update the Video SDK to its current version.'],
      check: 'Connect again. The room is joined and stays joined.',
    }),
    related: [53003],
  },
  {
    code: 53006,
    title: 'The Video servers are busy',
    product: 'video',
    level: 'error',
    messages: ['Video server is busy', 'SignalingServerBusyError'],
    ...fix(53006, {
      summary: "The Video servers weren't accepting new clients at that moment.",
      retryAdvice: 'Connect again after a few seconds, with a longer wait each time.',
      id: 'video-server-error',
      title: 'The servers are overloaded',
      explanation: "They won't accept new clients for a while.",
      who: 'Twilio or its provider',
      steps: ['Connect again after a few seconds.', 'Pass another `region` in the connect options if it keeps happening.'],
      check: 'Connect once more. Joining the room shows that it has passed.',
    }),
    related: [53000, 53305],
  },
];
