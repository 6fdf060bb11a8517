/**
 * What can be known about a failed request, and the values it can have. Conditions of causes are written over these
 * names; `deriveFacts` fills them from the error, the host's evidence and the person's answers. A fact that nobody
 * stated is absent, which never means "no".
 */
export interface FactValues {
  /** Kind of credential that signed the request. `other`: a user name that is neither `AC…` nor `SK…`. `none`: nothing was sent. */
  signer: 'auth-token' | 'api-key' | 'test-credentials' | 'access-token' | 'oauth-token' | 'other' | 'none';
  /** Type of the API key, as somebody states it: an `SK…` SID does not show it, so this is a claim. */
  keyType: 'main' | 'standard' | 'restricted';
  /** The stated credential and the user name that was sent disagree. `none`: they agree, or none was stated. */
  conflict: 'key-stated-account-sid-sent' | 'account-sid-stated-key-sent' | 'none';
  /** What is wrong with the Basic user name as sent; `ok`: a well-formed `AC…` or `SK…` SID. */
  usernameFault:
    | 'ok'
    | 'empty'
    | 'whitespace'
    | 'escape'
    | 'quotes'
    | 'braces'
    | 'length'
    | 'characters'
    | 'other-sid'
    | 'foreign'
    | 'looks-like-auth-token';
  /** Class of the address that was called. */
  resource:
    | 'accounts'
    | 'keys'
    | 'iam-keys'
    | 'auth-tokens'
    | 'organizations'
    | 'messages'
    | 'calls'
    | 'phone-numbers'
    | 'verifications'
    | 'verification-checks'
    | 'other';
  /** What stands after `/Accounts/` in the address. `missing`: `null`, `undefined` or nothing. */
  pathAccount: 'account-sid' | 'missing' | 'key-sid' | 'other-sid' | 'malformed';
  /** Some other part of the address is the text `undefined` or `null`. */
  pathPart: 'undefined';
  /** The SID after `/Services/` is none of a service of the product that was called. */
  pathService: 'other-sid';
  /** The account in the address against the account that the credential belongs to. */
  accountRelation: 'same' | 'other';
  /** The Region of the host against the Region of the credential. */
  regionRelation: 'same' | 'different';
  /** Region of the credential: US1 or another one. */
  credentialRegion: 'us1' | 'elsewhere';
  /**
   * `retired`: a host such as `api.ie1.twilio.com` that has a Region but no edge and stopped on 2026-04-28. `regional`: a host
   * of another Region than US1, such as `api.dublin.ie1.twilio.com`.
   */
  host: 'retired' | 'regional' | 'active';
  /** What sent the request. `http`: a request built by hand, without a Twilio SDK. `client-sdk`: Voice, Video, Sync or Conversations SDK. */
  tool: 'cli' | 'sdk' | 'http' | 'client-sdk' | 'serverless';
  /** The request was typed or pasted at a command line. */
  commandLine: 'yes';
  /** How the body of the request is written, from its Content-Type. */
  requestBody: 'form' | 'json';
  /** Do other requests with the same credentials succeed? */
  otherRequests: 'yes' | 'no';
  /** Did the same credentials succeed earlier? */
  workedBefore: 'yes' | 'no';
  /** The account is a trial account or an upgraded one. */
  accountType: 'trial' | 'full';
  /** Channel of the message or call. */
  channel: 'sms' | 'mms' | 'whatsapp' | 'voice' | 'rcs' | 'email' | 'messenger' | 'other';
  /** Form of the recipient. `e164`: `+` and 7 to 15 digits. `national`: digits without `+`. `test`: one of the magic +1500555… numbers. */
  to: 'e164' | 'national' | 'short-code' | 'channel-address' | 'client' | 'sip' | 'test' | 'missing' | 'invalid';
  /** Form of the sender. */
  from:
    | 'e164'
    | 'national'
    | 'short-code'
    | 'alphanumeric'
    | 'channel-address'
    | 'client'
    | 'sip'
    | 'sid'
    | 'test'
    | 'missing'
    | 'invalid';
  /** Recipient and sender are the same. */
  numbers: 'same' | 'different';
  /** Where the webhook URL points: this machine or a private network, or another host with or without TLS. */
  webhook: 'local' | 'http' | 'https';
  /** What is wrong with the form of the webhook URL. `text`: no URL at all. `placeholder`: a part of it is `undefined` or `{…}`. `characters`: what must be encoded. */
  urlFault: 'empty' | 'text' | 'characters' | 'relative' | 'no-scheme' | 'no-host' | 'doubled' | 'placeholder';
  /** The webhook URL has something behind a `?`. */
  webhookQuery: 'yes' | 'no';
  /** HTTP status of Twilio's response, as a string: `'401'`. The status of a webhook's response is `webhookAnswer`. */
  status: '400' | '401' | '403' | '404' | '405' | '409' | '422' | '429' | '500' | '502' | '503';
  /** What Twilio got when it called the webhook, or fetched the media, the TwiML or the callback. */
  webhookAnswer:
    | 'not-found'
    | 'login'
    | 'method'
    | 'client-error'
    | 'server-error'
    | 'redirect'
    | 'timeout'
    | 'no-connection'
    | 'dns'
    | 'tls'
    | 'no-content-type'
    | 'wrong-content-type'
    | 'empty'
    | 'too-large'
    | 'success';
  /** Kind of sender, from its form or as somebody states it. `long-code`: an ordinary local or mobile number. */
  senderType:
    | 'long-code'
    | 'toll-free'
    | 'short-code'
    | 'alphanumeric'
    | 'whatsapp'
    | 'rcs'
    | 'messenger'
    | 'messaging-service';
  /** Country of the recipient, from the calling code: ISO 3166-1 alpha-2, such as `US`. */
  toCountry: Country;
  /** Country of the sender's number. */
  fromCountry: Country;
  /** What is wrong with the form of the recipient's number. */
  toFault: 'no-plus' | 'trunk-zero' | 'characters' | 'too-short' | 'too-long' | 'prefix' | 'empty';
  /** When the error came: as the response to the request, or later for something that Twilio had accepted. */
  stage: 'refused' | 'later';
  /** The call or message came from Twilio's side or went out. */
  direction: 'inbound' | 'outbound';
  /** TwiML verb or noun that the error is about. */
  verb:
    | 'Application'
    | 'Client'
    | 'Conference'
    | 'Connect'
    | 'Dial'
    | 'Enqueue'
    | 'Gather'
    | 'Hangup'
    | 'Leave'
    | 'Message'
    | 'Number'
    | 'Pause'
    | 'Pay'
    | 'Play'
    | 'Prompt'
    | 'Queue'
    | 'Record'
    | 'Redirect'
    | 'Refer'
    | 'Reject'
    | 'Room'
    | 'Say'
    | 'Sip'
    | 'Siprec'
    | 'Sms'
    | 'Start'
    | 'Stop'
    | 'Stream'
    | 'Task'
    | 'Transcription';
  /** Where the client SDK, or the code that met the error, runs. */
  platform: 'browser' | 'android' | 'ios' | 'react-native' | 'flutter' | 'server';
  /** Client SDK that met the error. */
  clientSdk: 'voice' | 'video' | 'conversations' | 'sync' | 'chat' | 'taskrouter' | 'flex';
  /** State of the registration that the sender needs: A2P 10DLC campaign, toll-free verification, WhatsApp sender, sender ID. */
  registration: 'none' | 'pending' | 'rejected' | 'approved';
  /** What a stranger sees who opens the page that a registration names: a private window shows it. `none`: there is no such page. */
  webPage: 'opens' | 'login' | 'error' | 'none';
  /** How people agree to be texted. `none`: nobody asks them. */
  optIn: 'web-form' | 'app' | 'paper' | 'phone' | 'keyword' | 'none';
  /** What asks people for their consent. `none`: nothing but the field for the number. `own`: an empty box for texts alone. */
  consentBox: 'none' | 'ticked' | 'required' | 'in-terms' | 'own';
  /** Whose data the registration holds: those of the business that texts, or of the firm whose software or service it uses. */
  registrant: 'business' | 'provider';
  /** Whether the reason for which reviewers rejected a registration applies, or they misread it. */
  reviewReason: 'right' | 'mistaken';
  /** The account that sent the request is a subaccount or not. */
  accountLevel: 'main' | 'subaccount';
  /** How long ago the registration was submitted, the number was bought, or the sender was set up. */
  waited: 'hours' | 'days' | 'weeks';
  /** State of the WhatsApp or RCS template. `none`: the message uses none. */
  template: 'none' | 'pending' | 'approved' | 'rejected' | 'paused';
  /** The customer wrote on this channel during the last 24 hours, or not. */
  customerWindow: 'open' | 'closed';
  /** Who is affected. */
  affected: 'one-recipient' | 'one-carrier' | 'one-country' | 'all';
  /** How often the same request meets the error. */
  occurs: 'every-time' | 'sometimes';
  /** What a failing Access Token shows once it is decoded. `fine`: nothing that can be seen is wrong, so it is the key. */
  token:
    | 'not-a-token'
    | 'header'
    | 'issuer'
    | 'claims'
    | 'grants'
    | 'grant-sid'
    | 'expired'
    | 'exp-form'
    | 'not-yet-valid'
    | 'too-long'
    | 'fine';
  /** Length of the message's body, in characters. */
  bodyLength: 'up-to-160' | 'up-to-1600' | 'over-1600';
}

/** ISO 3166-1 alpha-2 in capitals. `NANP`: +1, where the area code does not tell the country. */
export type Country = string;

export type FactName = keyof FactValues;

/** What a condition can ask for: a fact, a part of Twilio's message, or a field that Twilio names. */
export type FactKey = FactName | 'says' | 'field';
