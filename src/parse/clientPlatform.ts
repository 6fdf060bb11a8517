import { either } from '../internal/either.ts';
import type { TwilioErrorReport } from './types.ts';

/**
 * What only one platform prints. React Native and Flutter come first: their apps also print what the platform that they run on prints.
 *
 * What two platforms have in common is no sign: the SDK for React Native names its errors as Voice JS does, `AccessTokenInvalid (20101): `,
 * and the Flutter plugin for the web logs what the one for Android logs, `Call Error: 31005, `. Conversations and Sync for JavaScript run
 * in all of them, and on servers.
 */
const SIGNS: readonly (readonly [pattern: RegExp, platform: NonNullable<TwilioErrorReport['platform']>])[] = [
  [
    // Its modules and packages, the stacks of a rejected promise, and its bundles
    new RegExp(
      either([
        /\bRNTwilio[A-Z]|\bReactNativeJS\b|voice-react-native-sdk\b|[Tt]wilio[Vv]oice[Rr]eact[Nn]ative|react-native-twilio-/,
        /\bnativeStack(?:IOS|Android)\b|\bindex\.(?:android|ios)\.bundle\b|\bmain\.jsbundle\b|\bindex\.bundle\?platform=/,
      ]),
    ),
    'react-native',
  ],
  // A plugin for the web throws what Voice JS throws.
  [/\bPlatformException\(/, 'flutter'],
  [
    new RegExp(
      either([
        // Log lines of the SDKs
        /\b(?:TRACE|DEBUG|INFO|WARN|ERROR):Twilio(?:Video|Voice)?:\[/,
        /\[(?:VERBOSE|DEBUG|INFO|ERROR) (?:TwilioVoice|TVO\w{1,40})\]/,
        // An `NSError`, as it is printed and as Swift dumps it. One SDK misspells its domain.
        /\bDomain=(?:com\.twili?o\b|Twilio)|\bdomain: "com\.twilio\b/,
        // Classes, and quickstarts
        /\b(?:TVO|TVI|TCH)[A-Z][a-z]|\b(?:Swift|ObjC)VoiceQuickstart\b|register for Twilio push/,
      ]),
    ),
    'ios',
  ],
  [
    new RegExp(
      either([
        // Classes of the SDKs. The helper library for Java has `com.twilio.rest.video`.
        /\bcom\.twilio\.(?:voice|video|chat|audioswitch)\.[A-Z]/,
        // A tag of Android's log that isn't a web view's
        /(?<![\w/])[VDIWEF]\/(?!chromium|Capacitor|Cordova|Console|Web)[\w.$]{3,40}(?:\( {0,4}\d{1,6}\))?: /,
        /\n\s{0,40}at android\.[a-z]/,
      ]),
    ),
    'android',
  ],
  [
    // Files of the SDKs for browsers, classes of Video JS, and what browsers say and name
    new RegExp(
      either([
        /modules[\\/](?:@twilio[\\/]voice-sdk|twilio-(?:video|client))\b|@twilio_voice-sdk\b|\btwilio-(?:client|video|voice)[\w.-]{0,20}\.js\b/,
        /\bMedia(?:Client|Server|Connection|NoSupported)\w{0,40}Error\b/,
        /\bContent[ -]Security[ -]Policy\b|\b(?:[Pp]ermissions|[Ff]eature)[ -][Pp]olicy\b|\bWebSocket connection to '|connection to the server at wss:/,
        /\b(?:NotAllowed|NotReadable|Overconstrained)Error\b|\bmediaDevices\b|\bgetUserMedia\b/,
        // The package of version 1
        /(?<![\w-])twilio-client\b/,
      ]),
    ),
    'browser',
  ],
];

/** Where the client SDK that made an error runs, if the error itself shows it. */
export function clientPlatformIn(text: string): TwilioErrorReport['platform'] {
  return SIGNS.find(([pattern]) => pattern.test(text))?.[1];
}
