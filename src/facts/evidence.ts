import type { FactValues } from './factValues.ts';

/** What your app knows about the request, beyond the error itself. An absent field means "not known". */
export interface Evidence {
  /** Credential that signed the request. The type of an API key counts as a claim: its SID doesn't show it. */
  credential?:
    | 'auth-token'
    | 'main-key'
    | 'standard-key'
    | 'restricted-key'
    | 'api-key'
    | 'test-credentials'
    | 'access-token'
    | 'oauth-token'
    | undefined;
  /** Username of Basic auth as it was sent: a SID, never a secret. 32 hex digits are dropped at once. */
  username?: string | undefined;
  /** HTTP method of the request. */
  method?: string | undefined;
  /** URL of the request, absolute, or a path that begins with `/`. */
  url?: string | undefined;
  /** SID of the account that the credential belongs to. */
  accountSid?: string | undefined;
  /** Region in which the credential was made: `us1`, `ie1`, `au1`, … */
  credentialRegion?: string | undefined;
  /** Do other requests with the same credentials succeed? */
  otherRequestsSucceed?: boolean | undefined;
  /** Did the same thing succeed earlier, with the same settings, credentials included? */
  workedBefore?: boolean | undefined;
  /** What sent the request: `twilio-node 6.0.2`, `twilio-cli`, `curl`, … */
  tool?: string | undefined;
  /** `Content-Type` header of the request: `application/json`, … */
  contentType?: string | undefined;
  /** The account is a trial account or an upgraded one. */
  accountType?: 'trial' | 'full' | undefined;
  /** Channel of the message or call. */
  channel?: FactValues['channel'] | undefined;
  /** Recipient of the message or call: a phone number, or one with a channel such as `whatsapp:+1…`. */
  to?: string | undefined;
  /** Sender of the message or call: a phone number, with or without a channel, or a sender ID. */
  from?: string | undefined;
  /** URL of your webhook. */
  webhookUrl?: string | undefined;
  /**
   * First two letters of the username, if you don't want to pass all of it. `oauth-token`: an OAuth token is sent, without a username.
   * `other`: neither. `none`: no username is set.
   */
  usernameStart?: 'AC' | 'SK' | 'oauth-token' | 'other' | 'none' | undefined;
  /** Kind of resource in the URL, if you don't want to pass all of it. */
  resource?: 'accounts' | 'keys' | 'other' | undefined;
  /** Twilio's message, if the error was passed without it. */
  message?: string | undefined;
  /** Kind of sender, if `from` doesn't show it. */
  senderType?: FactValues['senderType'] | undefined;
  /** Country of the recipient, if `to` doesn't show it: ISO 3166-1 alpha-2, such as `US`. */
  toCountry?: string | undefined;
  /** Country of the sender's number, if `from` doesn't show it. */
  fromCountry?: string | undefined;
  /** `refused`: Twilio's response to the request was the error. `later`: Twilio accepted the request, and it failed afterwards. */
  stage?: FactValues['stage'] | undefined;
  /** `outbound`: your app sends or calls. `inbound`: somebody writes to your number or calls it. */
  direction?: FactValues['direction'] | undefined;
  /** HTTP status with which the app's webhook responded. */
  webhookStatus?: number | undefined;
  /** What Twilio got when it called the webhook. Outranks `webhookStatus`. */
  webhookAnswer?: FactValues['webhookAnswer'] | undefined;
  /** TwiML verb or noun that the error is about, such as `Dial`. */
  verb?: Exclude<FactValues['verb'], 'other'> | undefined;
  /** Where the client SDK, or the code that got the error, runs. */
  platform?: FactValues['platform'] | undefined;
  /** State of the registration that the sender needs. */
  registration?: FactValues['registration'] | undefined;
  /** What the page that the registration names shows without a login. */
  webPage?: FactValues['webPage'] | undefined;
  /** How people agree to be texted. */
  optIn?: FactValues['optIn'] | undefined;
  /** What asks people for their consent. */
  consentBox?: FactValues['consentBox'] | undefined;
  /** Whose details are in the registration. */
  registrant?: FactValues['registrant'] | undefined;
  /** Does the reviewers' reason apply? */
  reviewReason?: FactValues['reviewReason'] | undefined;
  /** Is the account a subaccount? */
  accountLevel?: FactValues['accountLevel'] | undefined;
  /** How long ago the registration was submitted, the number was bought, or the sender was set up. */
  waited?: FactValues['waited'] | undefined;
  /** State of the WhatsApp or RCS template. `none`: the message uses none. `pending`: in review, or never submitted. */
  template?: FactValues['template'] | undefined;
  /** `open`: the recipient wrote to your WhatsApp sender within the last 24 hours. */
  customerWindow?: FactValues['customerWindow'] | undefined;
  /** Who is affected. */
  affected?: FactValues['affected'] | undefined;
  /** How often the same request fails. */
  occurs?: FactValues['occurs'] | undefined;
  /** What is wrong with a failing Access Token, once it is decoded. Never pass the token itself. */
  token?: FactValues['token'] | undefined;
  /** What is wrong with `ContentVariables` as it was sent. Never pass the values themselves. */
  variables?: FactValues['variables'] | undefined;
  /** Length of the message's body in characters. The body itself is never needed. */
  bodyLength?: number | undefined;
  /** Names of the fields that Twilio says are wrong, such as `MessageFlow`. */
  fields?: readonly string[] | undefined;
}

/** What a field can hold: the values of a union, or a type. */
type FieldRule<T> = [T] extends [boolean]
  ? 'boolean'
  : [T] extends [number]
    ? 'number'
    : [T] extends [readonly string[]]
      ? 'strings'
      : string extends T
        ? 'string' | RegExp
        : Readonly<Record<T & string, true>>;

/** What each field can hold, checked at run time for apps without types: any other value counts as unknown. */
export const evidenceFields: { readonly [F in keyof Evidence]-?: FieldRule<NonNullable<Evidence[F]>> } = {
  credential: {
    'auth-token': true,
    'main-key': true,
    'standard-key': true,
    'restricted-key': true,
    'api-key': true,
    'test-credentials': true,
    'access-token': true,
    'oauth-token': true,
  },
  username: 'string',
  method: 'string',
  url: 'string',
  accountSid: 'string',
  credentialRegion: /^[a-z]{2}\d$/i,
  otherRequestsSucceed: 'boolean',
  workedBefore: 'boolean',
  tool: 'string',
  contentType: 'string',
  accountType: { trial: true, full: true },
  channel: {
    sms: true,
    mms: true,
    whatsapp: true,
    voice: true,
    rcs: true,
    email: true,
    messenger: true,
    other: true,
  },
  to: 'string',
  from: 'string',
  webhookUrl: 'string',
  usernameStart: { AC: true, SK: true, 'oauth-token': true, other: true, none: true },
  resource: { accounts: true, keys: true, other: true },
  message: 'string',
  senderType: {
    'long-code': true,
    'toll-free': true,
    'short-code': true,
    alphanumeric: true,
    whatsapp: true,
    rcs: true,
    messenger: true,
    'messaging-service': true,
  },
  toCountry: /^(?:[A-Z]{2}|NANP)$/,
  fromCountry: /^(?:[A-Z]{2}|NANP)$/,
  stage: { refused: true, later: true },
  direction: { inbound: true, outbound: true },
  webhookStatus: 'number',
  webhookAnswer: {
    'not-found': true,
    login: true,
    method: true,
    'client-error': true,
    'server-error': true,
    redirect: true,
    timeout: true,
    'no-connection': true,
    dns: true,
    tls: true,
    'no-content-type': true,
    'wrong-content-type': true,
    empty: true,
    'too-large': true,
    success: true,
  },
  verb: {
    Application: true,
    Client: true,
    Conference: true,
    Connect: true,
    Dial: true,
    Enqueue: true,
    Gather: true,
    Hangup: true,
    Leave: true,
    Message: true,
    Number: true,
    Pause: true,
    Pay: true,
    Play: true,
    Prompt: true,
    Queue: true,
    Record: true,
    Redirect: true,
    Refer: true,
    Reject: true,
    Room: true,
    Say: true,
    Sip: true,
    Siprec: true,
    Sms: true,
    Start: true,
    Stop: true,
    Stream: true,
    Task: true,
    Transcription: true,
  },
  platform: { browser: true, android: true, ios: true, 'react-native': true, flutter: true, server: true },
  registration: { none: true, pending: true, rejected: true, approved: true },
  webPage: { opens: true, login: true, error: true, none: true },
  optIn: { 'web-form': true, app: true, paper: true, phone: true, keyword: true, none: true },
  consentBox: { none: true, ticked: true, required: true, 'in-terms': true, own: true },
  registrant: { business: true, provider: true },
  reviewReason: { right: true, mistaken: true },
  accountLevel: { main: true, subaccount: true },
  waited: { hours: true, days: true, weeks: true },
  template: { none: true, pending: true, approved: true, rejected: true, paused: true },
  customerWindow: { open: true, closed: true },
  affected: { 'one-recipient': true, 'one-carrier': true, 'one-country': true, all: true },
  occurs: { 'every-time': true, sometimes: true },
  token: {
    'not-a-token': true,
    header: true,
    issuer: true,
    claims: true,
    grants: true,
    'grant-sid': true,
    expired: true,
    'exp-form': true,
    'not-yet-valid': true,
    'too-long': true,
    fine: true,
  },
  variables: { 'not-json': true, empty: true, 'not-strings': true, lines: true, apostrophe: true, fine: true },
  bodyLength: 'number',
  fields: 'strings',
};

/** A field of the evidence that a person can be asked for. */
export type AnswerField =
  | 'credential'
  | 'usernameStart'
  | 'resource'
  | 'otherRequestsSucceed'
  | 'workedBefore'
  | 'message'
  | 'accountType'
  | 'channel'
  | 'senderType'
  | 'toCountry'
  | 'stage'
  | 'direction'
  | 'webhookAnswer'
  | 'platform'
  | 'registration'
  | 'webPage'
  | 'optIn'
  | 'consentBox'
  | 'registrant'
  | 'reviewReason'
  | 'accountLevel'
  | 'waited'
  | 'template'
  | 'customerWindow'
  | 'affected'
  | 'occurs'
  | 'token'
  | 'variables';

/** What a person answered. `'not-sure'` answers a question, but states nothing. */
export type Answers = { [F in AnswerField]?: Evidence[F] | 'not-sure' } & {
  /** Ids of the causes whose steps the person followed without success. */
  tried?: readonly string[] | undefined;
};
