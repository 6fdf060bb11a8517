/** The shape in which a Twilio error was found. For logs and for tests. */
export type ReportSource =
  | 'rest-body'
  | 'xml-body'
  | 'problem-details'
  | 'scim'
  | 'sdk-exception'
  | 'client-sdk'
  | 'http-client'
  | 'debugger-event'
  | 'alert'
  | 'message'
  | 'status-callback'
  | 'event-stream'
  | 'cli'
  | 'text'
  | 'link';

/** One more error that the same value states. */
export interface OtherError {
  code: number;
  /** Twilio's message, if the value states one for this code. */
  message?: string;
  /** Names of the fields that are wrong, if the error names them. */
  fields?: string[];
}

/** What Twilio reports about the app's own URL that it called. */
export interface ReportedWebhook {
  /** Absolute URL that Twilio called. The query is kept, credentials are removed. */
  url?: string;
  method?: string;
  /** HTTP status with which the URL responded, 100 to 599. Absent where no response arrived. */
  status?: number;
  /** What went wrong, in Twilio's words, such as `Total timeout is triggered`. */
  problem?: string;
  /**
   * What the body of the response looks like, if the value has it. The body itself isn't kept. `printed-first`: XML with something
   * before it; `xml`: XML whose root element isn't `<Response>`; `twiml-case`: it is written
   * `<response>`; `error-page`: what a framework prints when code fails.
   */
  body?: 'twiml' | 'twiml-case' | 'printed-first' | 'printed-after' | 'xml' | 'json' | 'html' | 'error-page' | 'text';
}

/** SIDs by which Twilio Support finds what happened: two letters and 32 hex digits. */
export interface ReportedSids {
  /** `AC…` */
  account?: string;
  /** `SM…` or `MM…` */
  message?: string;
  /** `CA…` */
  call?: string;
  /** `NO…`, a Debugger event or a notification. */
  event?: string;
}

/** What the value itself states about a Twilio error. Plain JSON, so it can cross a server boundary. What the value doesn't state is absent. */
export interface TwilioErrorReport {
  /** Twilio's error code, a positive integer. Absent if the value states none. */
  code?: number;
  /**
   * Only the number suggests that the error is Twilio's. `explain` and the components keep such a report only if `message` fits the
   * code, or if the evidence shows that the request went to Twilio.
   */
  unconfirmed?: true;
  /** HTTP status of Twilio's response, 100 to 599. Never that of a webhook: see `webhook`. */
  status?: number;
  /**
   * Twilio's message, secrets masked, without what an SDK or a tool puts around it, at most 4,000 characters. Absent where there is only
   * an HTTP client's own message, such as `Request failed with status code 401`.
   */
  message?: string;
  /**
   * Name and message of the error that a client SDK keeps in `originalError`, such as the browser's `NotFoundError: Requested device not
   * found`. Absent where they repeat the message. With 54009: `Promise.all`, if the stack has it.
   */
  inner?: string;
  /** Link to Twilio's page about the error, if the value has an https link to a twilio.com host. */
  moreInfo?: string;
  /** Twilio's id of the request (`RQ…`), if the value has one. */
  requestId?: string;
  /** The shape in which the error was found. */
  source: ReportSource;
  /** The request that failed, as far as the value shows it. The URL is kept as found; credentials in it are removed. `contentType`: its header. */
  request?: { method?: string; url?: string; contentType?: string };
  /** User name of Basic authentication as it was sent: a SID, never a secret. */
  username?: string;
  /** Region in Twilio's host name, such as `ie1` for `api.dublin.ie1.twilio.com`. */
  region?: string;
  /** Further errors in a list or string, in the order in which the value states them; at most 20. */
  others?: OtherError[];
  /** SIDs by which Twilio Support finds what happened. */
  sids?: ReportedSids;
  /** When it happened, as the value writes it. */
  time?: string;
  /** Recipient of the message or call: a phone number, or one with a channel such as `whatsapp:+1…`. */
  to?: string;
  /** Sender of the message or call: a phone number, with or without a channel, or a sender ID. */
  from?: string;
  /** Channel of the message or call. */
  channel?: 'sms' | 'mms' | 'whatsapp' | 'rcs' | 'messenger' | 'voice';
  /** What is wrong with `ContentVariables`, if the value has what was sent. The values themselves aren't kept. `fine`: nothing is. */
  variables?: 'not-json' | 'empty' | 'not-strings' | 'lines' | 'apostrophe' | 'fine';
  /**
   * What tells about the parameters, if the value has the form, the command or the code that sent them. The values themselves aren't kept. `quotes`: a
   * command has curly quotes. `names`: a parameter has another name than Twilio's, so it is dropped. `content-sid-empty`. `template`: there is a
   * `ContentSid`. `sid-as-body`: the text is the SID of a template. `text-only`: the message has a text and no template. `no-text`: its text is
   * empty, and it has no media. `application`: the call names a TwiML app. `service`: a Messaging Service chooses the sender.
   * `service-and-from`: there are a Messaging Service and a sender. `auth-token`: the Auth Token signs an Access Token.
   */
  sent?: (
    | 'quotes'
    | 'names'
    | 'content-sid-empty'
    | 'template'
    | 'sid-as-body'
    | 'text-only'
    | 'no-text'
    | 'application'
    | 'service'
    | 'service-and-from'
    | 'auth-token'
  )[];
  /**
   * What is wrong with the Access Token, if the value has it, its decoded parts, or the code that creates it. Nothing of it is kept. `issuer`: `iss`
   * is no `SK…`, or `sub` no `AC…`; `grants`: it lacks a product's or `identity`; `exp-form`: `exp` is no time in seconds; `too-long`: it is
   * more than 24 hours after the start.
   */
  token?: 'header' | 'issuer' | 'claims' | 'grants' | 'exp-form' | 'too-long';
  /**
   * Whether Twilio sent the message or received it. For calls only with 13214, whether the caller ID is that of the incoming call: a call from
   * the app's client is incoming for Twilio.
   */
  direction?: 'inbound' | 'outbound';
  /** The app's own URL that Twilio called, for errors of webhooks. */
  webhook?: ReportedWebhook;
  /** Names of the fields that Twilio says are wrong, such as `MessageFlow`. */
  fields?: string[];
  /** Client SDK that threw the error, if its class, its package or its stack shows it. */
  sdk?: 'voice' | 'video' | 'conversations' | 'sync' | 'chat' | 'taskrouter' | 'flex';
  /** Where that SDK runs, if the error shows it: an `NSError` is from iOS, a `PlatformException` from Flutter. */
  platform?: 'browser' | 'android' | 'ios' | 'react-native' | 'flutter';
  /** The value itself. Non-enumerable, so it doesn't cross a server boundary and is never copied. */
  readonly original?: unknown;
}
