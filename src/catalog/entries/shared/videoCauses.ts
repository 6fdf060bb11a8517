import type { Cause, Step } from '../../types.ts';
import { IN_APP } from './platforms.ts';

const read = '2026-11-24';

export const otherNetwork: Step = {
  id: 'other-network',
  text: 'Connect the same device through another network, such as a phone hotspot. If it works there, the first network is the cause.',
};

export const allowSignaling: Step = {
  id: 'allow',
  text: 'Allow `*.vss.twilio.com` on TCP port 443, WebSockets included, in firewall and proxy.',
  link: { href: 'https://www.twilio.com/docs/video/ip-addresses', text: 'Hosts and ports of Video' },
};

export const videoSignaling: Cause = {
  id: 'video-signaling',
  title: "The device can't reach the signaling server",
  explanation:
    'Video first opens a WebSocket to `global.vss.twilio.com` on port 443. A firewall, a proxy, a VPN or a lost network stops it.',
  prevalence: 'common',
  who: "the team that runs the user's network",
  when: {},
  steps: [
    otherNetwork,
    allowSignaling,
    {
      id: 'region',
      text: 'Pass another `region` in the connect options, such as `de1`, if one location fails while others work.',
    },
    { id: 'check', text: "Connect again. If it stays connected, it's fixed." },
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/53000', read },
  sources: [
    { url: 'https://www.twilio.com/docs/video/ip-addresses', read },
    { url: 'https://github.com/twilio/video-quickstart-ios/issues/252', read },
  ],
};

export const videoServerError: Cause = {
  id: 'video-server-error',
  title: "Twilio's side failed",
  explanation: 'The only cause Twilio gives is an error on its servers.',
  prevalence: 'common',
  who: 'Twilio or its provider',
  when: {},
  steps: [
    { id: 'again', text: 'Connect again after a few seconds.' },
    { id: 'region', text: 'Pass another `region` in the connect options, such as `us1` or `de1`, if it fails again.' },
    {
      id: 'status-page',
      text: "Look for an incident affecting Programmable Video on Twilio's status page.",
      link: { href: 'https://status.twilio.com', text: 'Twilio status' },
    },
    { id: 'check', text: "Connect once more. If you join the room, it's fixed." },
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/53104', read },
};

export const appInBackground: Cause = {
  id: 'app-in-background',
  title: 'The app was in the background',
  explanation:
    'A phone closes the connection of an app in the background, unless the app has a background mode (iOS) or a foreground service (Android).',
  prevalence: 'occasional',
  who: "the app's developers",
  // A page in the web view of an app loses its connection as well, so a browser rules nothing out.
  when: { suggestedBy: { ...IN_APP, says: 'backgrounding' } },
  steps: [
    {
      id: 'leave',
      text: 'Join a room or call, go to the home screen, and wait for three minutes. If the error occurs then, this is the cause.',
    },
    {
      id: 'ios',
      text: 'Turn on the background mode **Audio, AirPlay, and Picture in Picture** in Xcode for an iOS app.',
      skipWhen: { platform: 'android' },
    },
    {
      id: 'android',
      text: 'Run the room or call in a foreground service on Android.',
      skipWhen: { platform: 'ios' },
    },
    { id: 'check', text: "Go to the home screen again for three minutes. If the app stays connected, it's fixed." },
  ],
  note: 'Based on two reports from iOS. Those from Android are about a socket that is closed, or audio that stops.',
  source: { url: 'https://github.com/twilio/video-quickstart-ios/issues/302', read: '2026-11-30' },
  sources: [
    { url: 'https://github.com/twilio/video-quickstart-objc/issues/116', read: '2026-11-30' },
    {
      url: 'https://github.com/twilio/twilio-video-app-ios/blob/master/VideoApp/VideoApp/Info.plist',
      read: '2026-11-30',
    },
    { url: 'https://github.com/twilio/video-quickstart-android/issues/495', read: '2026-11-30' },
    { url: 'https://github.com/twilio/voice-quickstart-android/issues/164', read: '2026-11-30' },
  ],
};
