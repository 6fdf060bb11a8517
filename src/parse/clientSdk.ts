import type { TwilioErrorReport } from './types.ts';

/** Files and packages of the JavaScript SDKs, and packages of the Android and iOS SDKs. Twilio Client became Voice. */
const PACKAGE =
  /(?:\bcom\.twili?o\.|modules[\\/](?:@twilio[\\/]|twilio-)|@twilio_|\btwilio-(?=[\w.-]{1,40}\.js\b))(voice|client|video|conversations|chat|sync|taskrouter|flex)\b/;
const SIGNS: readonly (readonly [pattern: RegExp, sdk: NonNullable<TwilioErrorReport['sdk']>])[] = [
  // iOS, and the classes of Video JS, whose base class alone is an error's name: Voice JS has `ConnectionError` where Video JS has `MediaConnectionError`.
  [
    /\bTVI[A-Z][a-z]|\bTwilioError: (?=[A-Z])(?![A-Za-z]{1,60} \([235]\d{4}\): )|\bTwilioVideo\w*Error\b|\b(?:Media(?:Client|Server|Connection|NoSupported|DTLS)|Signaling(?:Connection|Server|Incoming|Outgoing))\w{0,40}Error\b/,
    'video',
  ],
  // Hosts of the signaling servers. Video JS 1.x had `endpoint`.
  [/\bwss:\/\/(?:[\w.-]{1,60}\.vss|endpoint)\.twilio\.com\b/, 'video'],
  [/\bwss:\/\/(?:voice-js|chunder)[\w.-]{0,60}\.twilio\.com\b/, 'voice'],
  // What the quickstarts and the plugins for Flutter and React Native log: `Registration Error: 31301, `.
  [
    /\b(?:Call|Registration) ?E(?:rror|xception): [235]\d{4}, |\b(?:Swift|ObjC)VoiceQuickstart\b|\bRNTwilio(?:Voice|Phone)|register for Twilio push/,
    'voice',
  ],
  // iOS, and the form that Voice JS alone gives its messages: `AccessTokenInvalid (20101): `
  [
    /\bTVO[A-Z][a-z]|\b(?!Twilio)[A-Z][a-z]{1,30}[A-Z][A-Za-z]{1,60} \([235]\d{4}\): |\bTwilioError: [A-Z]\w{1,40} \(31\d{3}\)/,
    'voice',
  ],
];

/** Names of Voice JS for the codes that it shares with Video JS, which says `MediaConnectionError` and the like. */
const VOICE_NAME =
  /^(?:Connection(?:Error|Disconnected)|(?:Client|Server)(?:Local|Remote)DescFailed|NoSupportedCodec|MediaDtlsTransportFailedError)$/;
/** Codes of signaling and of media. */
const SHARED_CODE = /^53[04]\d\d$/;

/** The client SDK that threw an error, as its class, its package or the form of its message shows it. */
export function clientSdkIn(text: string, name = '', code = ''): TwilioErrorReport['sdk'] {
  if (SHARED_CODE.test(code) && VOICE_NAME.test(name)) return 'voice';
  const named = PACKAGE.exec(text)?.[1];
  if (named !== undefined) return (named === 'client' ? 'voice' : named) as TwilioErrorReport['sdk'];
  return SIGNS.find(([pattern]) => pattern.test(text))?.[1];
}
