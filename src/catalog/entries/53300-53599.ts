import type { Cause, ErrorEntry } from '../types.ts';
import { connectionLost } from './shared/connectionLost.ts';
import { cause, thread } from './shared/compact.ts';
import { fix } from './shared/families.ts';
import { IN_APP } from './shared/platforms.ts';
import { otherNetwork } from './shared/videoCauses.ts';
import { VIDEO_LIMITS, video } from './shared/videoErrors.ts';
import { voiceMediaBlocked } from './shared/voiceMedia.ts';
import { nameOnlyNote } from './shared/notes.ts';

const trackName = (why: string, explanation: string, fix: string) =>
  ['track-name', why, explanation, "Print the track's name and kind before it is published.", fix] as const;
/** What a client does. `twilio-video` 2.21.2 and 2.32.1 each fixed one way to get here. */
const CLIENT_DESCRIPTION = [
  'media-description',
  'The browser and the SDK disagree about WebRTC, or resources ran out',
  'Old browsers lack parts of WebRTC, and new ones need a new SDK: `twilio-video` before 2.32.1 can fail in Chrome 137 and later.',
  "Look up the versions: the browser's, and those that `npm ls twilio-video @twilio/voice-sdk webrtc-adapter` prints in the app. In a mobile app, it's the SDK's.",
  ['Update what is old. In Safari, `webrtc-adapter` below 7.7.1 can fail as well.', 'Close peer connections that are no longer used.'],
] as const;
/** `webrtc-adapter` 7.6.0 failed in Safari, 7.7.1 works. */
const SAFARI = {
  sources: [
    { url: 'https://github.com/webrtcHacks/adapter/issues/1039', read: '2026-11-29' },
    { url: 'https://github.com/jitsi/lib-jitsi-meet/pull/1524', read: '2026-11-29' },
  ],
};
const CLIENT = {
  sources: [
    { url: 'https://github.com/twilio/twilio-video.js/blob/master/CHANGELOG.md', read: '2026-11-30' },
    { url: 'https://github.com/twilio/twilio-video.js/issues/2122', read: '2026-11-30' },
    ...SAFARI.sources,
  ],
};
const MEDIA_DESCRIPTION = [
  'media-description',
  "The client's WebRTC may be out of date",
  'Old browsers and SDKs lack parts of WebRTC. In Safari, a `webrtc-adapter` below 7.7.1 can fail as well.',
  { id: 'look', text: 'Open the page in a current version of Chrome or Safari, without extensions.', skipWhen: IN_APP },
  'Update the SDK, browser and `webrtc-adapter`, and close peer connections that are no longer used.',
] as const;
const CANVAS_TRACK: Cause = {
  ...cause(
    'canvas-track',
    'A canvas is published as a track, in Chrome on Windows',
    'One app had the error until it stopped publishing the video of a canvas there.',
    [
      'Check whether the app publishes a canvas (`captureStream`), and whether only Chrome on Windows has the error.',
      "Don't publish the canvas there.",
      "Join again. If audio and video arrive, it's fixed.",
    ],
    {
      prevalence: 'rare',
      who: "the app's developers",
      // Voice has no video.
      when: { excludedBy: [IN_APP, { clientSdk: ['voice', 'flex'] }] },
      note: 'Based on one thread, about `twilio-video` 2.22.0 and Chrome 104.',
    },
  ),
  source: thread('twilio/twilio-video.js#1756'),
};
const withCause = (entry: ErrorEntry, more: Cause): ErrorEntry => ({ ...entry, causes: [...(entry.causes ?? []), more] });
export const entries: readonly ErrorEntry[] = [
  video(
    53300,
    'error',
    "The track isn't valid",
    "Twilio didn't accept a track that the app published.",
    ...trackName("The track can't be used", "Twilio doesn't say what is wrong with it.", 'Publish a new track in its place, once.'),
    ['Track is invalid', 'TrackInvalidError'],
    [53301, 53302, 53303, 53304],
    "Publish the track again. If it is published, it's fixed.",
    { note: nameOnlyNote },
  ),
  video(
    53301,
    'error',
    'The track name is wrong',
    "Twilio didn't accept a track that the app published.",
    ...trackName(
      "The name doesn't meet the requirements",
      "A name that is too long, taken or isn't UTF-8 has a code of its own.",
      'Choose a name that meets the requirements for track names, or none.',
    ),
    ['Track name is invalid', 'TrackNameInvalidError'],
    [53300, 53302, 53303, 53304],
    "Publish the track again. If it is published, it's fixed.",
  ),
  video(
    53302,
    'error',
    'The track name is too long',
    "Twilio didn't accept a track that the app published.",
    ...trackName(
      'The track name has more than 128 characters',
      'Several IDs joined together make a long name.',
      "Shorten the name, or leave it out: the track's ID is then used.",
    ),
    ['Track name is too long', 'TrackNameTooLongError'],
    [53300, 53301, 53303, 53304],
    "Publish the track again. If it is published, it's fixed.",
    { sources: [VIDEO_LIMITS] },
  ),
  video(
    53303,
    'error',
    'The track name has forbidden characters',
    "Twilio didn't accept a track that the app published.",
    ...trackName("The track name isn't valid UTF-8", "A byte in it isn't UTF-8.", "Encode the name as UTF-8, or leave it out: the track's ID is then used."),
    ['~Track name contains invalid characters', 'TrackNameCharsInvalidError'],
    [53300, 53301, 53302, 53304],
    "Publish the track again. If it is published, it's fixed.",
  ),
  video(
    53304,
    'error',
    'The track name is taken',
    "Twilio didn't accept a track that the app published.",
    ...trackName(
      'The participant publishes another track with this name',
      'A participant can use a name only once.',
      'Give each track its own name, or none: its ID is then used.',
    ),
    ['Track name is duplicated', 'TrackNameIsDuplicatedError'],
    [53300, 53301, 53302, 53303],
    "Publish the track again. If it is published, it's fixed.",
  ),
  {
    code: 53305,
    title: "The server can't accept more tracks right now",
    product: 'video',
    level: 'error',
    messages: ['~The server has reached capacity and cannot fulfill this request', 'TrackServerTrackCapacityReachedError'],
    ...fix(53305, {
      summary: 'The media server has no room for another track.',
      retryAdvice: 'Publish again after a few seconds.',
      id: 'track-capacity',
      title: 'The server is at capacity',
      explanation: 'It lacks the resources for a new track.',
      who: "the app's developers",
      steps: ['Unpublish tracks that nobody needs.', 'Publish the track again after a few seconds.'],
      check: "Publish the track. `trackPublished` means it's fixed.",
    }),
    related: [53006, 53203],
  },
  withCause(
    video(
      53400,
      'error',
      "The client couldn't prepare its media",
      "The browser or SDK couldn't describe or apply its own media.",
      ...CLIENT_DESCRIPTION,
      [
        '~Client is unable to create or apply a local media description',
        'Raised whenever a Client is unable to create or apply a local media description.',
        'ClientLocalDescFailed',
        'MediaClientLocalDescFailedError',
      ],
      [53401, 53402, 53403, 53404],
      undefined,
      CLIENT,
    ),
    CANVAS_TRACK,
  ),
  video(
    53401,
    'error',
    "The server couldn't prepare its media",
    "The media server couldn't describe or apply its own media.",
    ...MEDIA_DESCRIPTION,
    [
      '~Server is unable to create or apply a local media description',
      'Raised whenever the Server is unable to create or apply a local media description.',
      'ServerLocalDescFailed',
      'MediaServerLocalDescFailedError',
    ],
    [53400, 53402, 53403, 53404],
    undefined,
    { note: nameOnlyNote, ...SAFARI },
  ),
  video(
    53402,
    'error',
    "The client couldn't apply the server's media",
    "The browser or SDK couldn't apply what the server offered.",
    ...CLIENT_DESCRIPTION,
    [
      '~Client is unable to apply a remote media description',
      'Raised whenever the Client receives a remote media description but is unable to apply it.',
      'ClientRemoteDescFailed',
      'MediaClientRemoteDescFailedError',
    ],
    [53400, 53401, 53403, 53404],
    undefined,
    CLIENT,
  ),
  video(
    53403,
    'error',
    "The server couldn't apply the client's media",
    "The media server couldn't apply what the client offered.",
    ...MEDIA_DESCRIPTION,
    [
      '~Server is unable to apply a remote media description',
      'Raised whenever the Server receives a remote media description but is unable to apply it.',
      'ServerRemoteDescFailed',
      'MediaServerRemoteDescFailedError',
    ],
    [53400, 53401, 53402, 53404],
    undefined,
    SAFARI,
  ),
  video(
    53404,
    'error',
    'The two sides have no codec in common',
    'Twilio and the client have no audio or video codec that both support.',
    'no-common-codec',
    'The device offers only one codec, or a rare one',
    'Safari before 12.1 has only H.264, which some Android devices and old SDKs lack. `preferredVideoCodecs` only sets the order.',
    { id: 'look', text: 'Join from a current version of Chrome or Safari, which have both VP8 and H.264.', skipWhen: IN_APP },
    'Update the browser and SDK on the failing device, or use a device with both codecs.',
    [
      'No supported codec',
      'Raised whenever the intersection of codecs supported by the Client and the Server (or, in peer-to-peer, the Client and another Participant) is empty.',
      'NoSupportedCodec',
      'MediaNoSupportedCodecError',
    ],
    [53400, 53402, 53401, 53403],
    undefined,
    {
      note: "Twilio's page says only that no codec is in common. The Node SDK for Video reports this for a track with H.264 alone.",
      sources: [
        { url: 'https://twilio.github.io/twilio-video-node/latest/classes/index.MediaNoSupportedCodecError.html', read: '2026-11-30' },
        { url: 'https://www.twilio.com/docs/video/managing-codecs', read: '2026-11-30' },
      ],
    },
  ),
  {
    code: 53405,
    title: "Audio or video doesn't get through",
    product: 'video',
    level: 'error',
    summary: "Signaling works, but the room or call's media connection failed or went silent.",
    messages: [
      'Media connection failed or Media activity ceased',
      'Media connection failed',
      'Connection with Twilio was interrupted.',
      '~Media disconnected due to ICE failure.',
      '~Raised by the Client or Server whenever a media connection fails.',
      'MediaConnectionError',
      'Raised by the Client or Server whenever a media connection fails or raised by the Client whenever it detects that media has stopped flowing.',
      '~ConnectionError',
    ],
    retryable: true,
    related: [53000, 53001, 53407, 53501, 31003, 31005],
    lookalikes: [
      { code: 53000, text: 'The signaling connection failed, before any audio.' },
      { code: 31003, text: 'The same in Voice SDKs 1.x and mobile SDKs.' },
    ],
    messageHint: '`whenever a media connection fails` in the message points to Voice JS.',

    causes: [
      {
        ...voiceMediaBlocked,
        source: { url: 'https://www.twilio.com/docs/api/errors/31003', read: '2026-11-28' },
        // It says the same of the media, without the ports.
        sources: [...(voiceMediaBlocked.sources ?? []), { url: 'https://www.twilio.com/docs/api/errors/53405', read: '2026-11-30' }],
        when: {
          requires: { clientSdk: ['voice', 'flex'] },
          suggestedBy: { says: ['Connection with Twilio was interrupted', 'whenever a media connection fails.'] },
        },
      },
      {
        id: 'video-media',
        title: 'The network blocks or loses the media',
        explanation: 'Media uses UDP ports 10000 to 60000, else a relay on UDP 3478 or TLS 443. A firewall, a VPN or a weak network stops them.',
        prevalence: 'common',
        who: "the team that runs the user's network",
        when: { requires: { clientSdk: ['video'] }, suggestedBy: { says: 'Media activity ceased' } },
        steps: [
          otherNetwork,
          {
            id: 'allow',
            text: "Allow these ports to Twilio's media servers in the firewall and VPN.",
            link: { href: 'https://www.twilio.com/docs/video/ip-addresses', text: 'Video addresses and ports' },
          },
          { id: 'region', text: "Pass another `region` in the connect options if users in one place fail while others don't." },
          { id: 'check', text: "Connect again. If you hear and see the other participants, it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/53405', read: '2026-11-24' },
        sources: [
          { url: 'https://www.twilio.com/docs/video/networking-considerations', read: '2026-11-24' },
          { url: 'https://www.twilio.com/docs/video/ip-addresses', read: '2026-11-24' },
        ],
      },
      {
        ...connectionLost,
        when: {
          requires: { clientSdk: ['voice', 'flex'] },
          suggestedBy: [{ occurs: 'sometimes' }, { occurs: 'sometimes', says: ['interrupted', 'whenever a media connection fails.'] }],
        },
        source: { url: 'https://www.twilio.com/docs/api/errors/31003', read: '2026-11-28' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/53405', read: '2026-11-30' }],
      },
      {
        id: 'webrtc-blocked-in-browser',
        title: 'A browser extension blocks WebRTC',
        explanation: 'Extensions against WebRTC leaks, and some ad blockers, turn off what the SDK needs for media.',
        prevalence: 'occasional',
        who: 'the person at the device',
        // One user who always fails is behind a firewall just as often.
        when: { excludedBy: IN_APP },
        steps: [
          { id: 'private-window', text: 'Open the page in a private window, where extensions are off unless you allowed them there, and connect.' },
          { id: 'switch-off', text: 'Turn off the extension, or make an exception for this page, if it works there.' },
          { id: 'check', text: "Connect in the normal window. If you hear the other side, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-video.js/blob/master/COMMON_ISSUES.md', read: '2026-11-24' },
      },
      {
        id: 'ice-servers-wrong',
        title: "Your own ICE servers don't work",
        explanation: "Servers passed as `iceServers` replace Twilio's relays. A wrong URL or expired credentials leave the client without one.",
        prevalence: 'rare',
        who: "the app's developers",
        when: { suggestedBy: { says: ['iceServers', 'TURN allocate', 'TURN server'] }, excludedBy: { says: ['no iceServers', 'without iceServers'] } },
        steps: [
          { id: 'without', text: 'Connect without the `iceServers` option, which Voice JS has in `rtcConfiguration`. If it works, your list is the cause.' },
          { id: 'renew', text: 'Correct the URLs, and fetch new credentials for them before each connection.' },
          { id: 'check', text: "Connect with the option. If you hear the other side, it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/53405', read: '2026-11-24' },
      },
      {
        id: 'local-network-denied',
        title: 'iOS keeps the app off the local network',
        explanation:
          'In a peer-to-peer room, an SDK older than 3.7, or one set to allow it, uses the local network. The user declined the iOS permission prompt for that.',
        prevalence: 'rare',
        who: "the app's developers",
        when: {
          suggestedBy: { says: ['local network', 'networkPrivacyPolicy'], platform: 'ios', clientSdk: 'video' },
          excludedBy: [{ platform: ['android', 'browser'] }, { clientSdk: ['voice', 'flex'] }],
        },
        steps: [
          { id: 'update', text: 'Update the Video SDK for iOS to 3.7 or later, which leaves the local network out by default.' },
          { id: 'block-local', text: 'Set `builder.networkPrivacyPolicy = .blockLocal` in the connect options if your code sets `.allowAll`.' },
          { id: 'check', text: "Connect again. If you hear and see the other participants, it's fixed." },
        ],
        note: "Twilio's page on 53405 calls the value `blockAll`, but the SDK has `blockLocal`. Only accounts that used Video before October 21, 2024, have peer-to-peer rooms.",
        source: { url: 'https://www.twilio.com/docs/api/errors/53405', read: '2026-11-24' },
        sources: [
          { url: 'https://twilio.github.io/twilio-video-ios/docs/latest/Constants/TVILocalNetworkPrivacyPolicy.html', read: '2026-11-30' },
          { url: 'https://www.twilio.com/en-us/changelog?page=5&products=video', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/video/legacy-room-types', read: '2026-11-30' },
        ],
      },
    ],
  },
  video(
    53406,
    'error',
    "The data track couldn't be opened",
    "Data track messages don't get through.",
    'data-channel',
    'The subscriber has no data channel, or lost its connection',
    "It doesn't support data channels, can't open one now, rejected it, or its ICE connection was lost.",
    "Check whether the same participant's audio and video work: if not, their connection is the cause.",
    "Update the subscriber's SDK, and close data channels if it has as many as it can have.",
    ['The data channel used by the Data Track had a problem'],
    [53405],
    "Send a message over the data track. If it arrives, it's fixed.",
  ),
  video(
    53407,
    'error',
    'Media encryption failed',
    "The two sides couldn't finish the DTLS handshake.",
    'dtls-blocked',
    'A certificate, an old protocol version or the connection',
    'One side has no valid certificate or an old version of DTLS, or lost its connection during the handshake.',
    'Connect over another, stable network. If it works there, the first network is the cause.',
    'Update the browser or SDK, and make sure that your certificate is valid.',
    [
      '~The media connection failed due to DTLS handshake failure',
      'There was a problem while negotiating with the remote DTLS peer. Therefore the Client will not be able to establish the media connection.',
      'MediaDtlsTransportFailedError',
      '~Media connection failed due to DTLS handshake failure',
    ],
    [53405],
  ),
  video(
    53408,
    'error',
    'The ICE restart came at the wrong moment',
    'ICE can be restarted only in an offer.',
    'ice-restart',
    'The client restarted ICE in an answer',
    "Twilio doesn't say what makes a client do so. The SDK restarts ICE on its own, with an offer.",
    'Search the app for `restartIce` and `iceRestart`.',
    ['Restart ICE only in offers, or leave it to the SDK.', 'Update the SDK if the app restarts nothing itself.'],
    ['ICE connection restart was attempted, but it is not allowed'],
    [53405],
    undefined,
    { sources: [{ url: 'https://github.com/twilio/twilio-video.js/pull/277', read: '2026-11-30' }] },
  ),
  {
    code: 53500,
    title: "The SDK couldn't load its configuration",
    product: 'video',
    level: 'error',
    messages: ['~Unable to acquire configuration', 'ConfigurationAcquireFailedError'],
    ...fix(53500, {
      summary: "The SDK requested its configuration from Twilio but didn't get it.",
      retryAdvice: 'Connect again after a few seconds.',
      id: 'video-configuration-request',
      title: 'The device was offline, or Twilio had an error',
      explanation: "Without its configuration, the SDK can't connect.",
      who: "the team that runs the user's network",
      steps: ['Connect the device to a stable network.', 'Pass another `region` in the connect options if it keeps happening.'],
      check: 'Connect again. The room is joined and stays joined.',
    }),
    related: [53501, 53000],
  },
  {
    code: 53501,
    title: 'The SDK got no relay servers',
    product: 'video',
    level: 'error',
    messages: ['Unable to acquire TURN credentials', 'ConfigurationAcquireTurnFailedError'],
    ...fix(53501, {
      summary: "Twilio couldn't give the SDK the credentials for relay servers (TURN).",
      retryAdvice: 'Connect again after a few seconds.',
      id: 'video-server-error',
      title: 'Twilio had an error',
      explanation: 'The problem is on the server side.',
      who: 'Twilio or its provider',
      steps: ['Connect again after a few seconds.', 'Pass another `region` in the connect options if it keeps happening.'],
      check: 'Connect again. The room is joined and stays joined.',
    }),
    related: [53500, 53405],
  },
];
