import { either } from '../internal/either.ts';
import type { ReportSource } from './types.ts';

/**
 * The shape of a value: the first pattern that matches counts. It is matched against the names of the fields that led to the error and
 * that stated something there, such as `.cause.response.data.code.message`.
 */
export const SOURCES: readonly (readonly [pattern: RegExp, source: ReportSource])[] = [
  // A payload of the Debugger's webhook
  [/Payload/, 'debugger-event'],
  [/dataschema/, 'event-stream'],
  // alert_text of the Alerts API, message_text of a call's notification
  [/_text|alertText/, 'alert'],
  // Its payload alone
  [/more_info\.(?:Msg|ErrorCode)/, 'debugger-event'],
  [/twilio\w*code/i, 'sdk-exception'],
  [/ErrorCode/, 'status-callback'],
  [/\.(?:url|response|body)/, 'http-client'],
  // error_code of a message
  [/error_/, 'message'],
  // errorCode of twilsock and of the mobile SDKs; an error with a name of its own and a code
  [/errorCode|name\.code/, 'client-sdk'],
  [/name/, 'sdk-exception'],
  [/moreInfo\.detail/, 'scim'],
  // RestException of twilio-node
  [/moreInfo/, 'sdk-exception'],
  [/type/, 'problem-details'],
  [/code|msg/i, 'rest-body'],
  [/^/, 'text'],
];

/** The shape of a string that is not a structure. */
export const TEXT_SOURCES: readonly (readonly [pattern: RegExp, source: ReportSource])[] = [
  [/^\s*https:\S+\s*$/, 'link'],
  [
    new RegExp(
      either([
        /Error code \S{1,8} from Twilio|API Request \d|twilio-cli (?:encountered an unexpected error|profiles use )|\[DEBUG\] Using profile: /,
        /^[\s»]{0,8}Could not find profile/,
        // Its copy of the SDK, in the stack
        /[\\/]node_modules[\\/]twilio-cli[\\/]/,
        // A command, with the prompt: `$ twilio phone-numbers:list`
        /(?:^|\n) {0,8}\$ twilio [a-z]/,
      ]),
    ),
    'cli',
  ],
  [/<(?:TwilioResponse|RestException)>/, 'xml-body'],
];

/** Every source that a report can name. */
export const REPORT_SOURCES: readonly ReportSource[] = [...SOURCES, ...TEXT_SOURCES].map(([, source]) => source);
