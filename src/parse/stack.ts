/** A frame of a stack in JavaScript, Java or .NET. */
const FRAME = /\n[ \t]{1,40}at [^\n]*/g;
/** A frame of a Twilio SDK. Its webhook middleware calls the app's handlers, so their errors have a frame of it as well. */
const SDK = /modules[\\/]@?twilio[\\/-](?!lib[\\/]webhooks)|@twilio_voice-sdk|\btwilio-\w[^\n]*\.js|\bcom\.twilio\b/;
/** The same in .NET, whose stacks are only in strings. */
const SDK_IN_NET = /\bat Twilio\.(?:Clients|Http|Rest)\./;
/** A JavaScript file with a line. */
const FILE = /\.(?:[cm]?[jt]sx?|vue|svelte)\b[^\n]{0,80}:\d+/;
/** Not the app's own file: a package, Node.js itself, code without a file. */
const NOT_OWN = /modules[\\/]|\bnode:|\binternal[\\/]|<anonymous>|\bnative\b/;

/** What the log of a Function says of a bug in the Function, and the frame that shows whose runtime it is. */
const IN_FUNCTION = /\bUnhandled promise rejection: (?:Type|Reference)Error\b/;
const FUNCTION = /\/var\/task\/handlers\/ZN[\da-f]{32}\.js/;

/**
 * Removes the frames of stacks, except those of a Twilio SDK above the first frame of the app's own: there the SDK has thrown, or what
 * it called has. An SDK that only called the app's code, as a middleware or with an event, is below.
 */
export function withoutFrames(text: string): string {
  let end = -1;
  let isBelow = false;
  const isFunctions = IN_FUNCTION.test(text);
  return text.replace(FRAME, (frame, index: number) => {
    const isSdk = SDK.test(frame) || SDK_IN_NET.test(frame);
    // Another stack begins, such as that of a cause.
    if (index !== end) isBelow = false;
    end = index + frame.length;
    isBelow ||= !isSdk && FILE.test(frame) && !NOT_OWN.test(frame);
    return (isSdk && !isBelow) || (isFunctions && FUNCTION.test(frame)) ? frame : '';
  });
}

/** The frames in which a Twilio SDK, or what it called, has thrown the error with this stack. Empty where none is Twilio's. */
export function framesOfSdk(stack: string): string {
  const [, ...frames] = withoutFrames(stack).split('\n');
  return frames.filter((frame) => SDK.test(frame)).join('\n');
}
