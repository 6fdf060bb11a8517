/**
 * What can be known about a failed request: each fact with its possible values. The conditions of causes test these facts. `deriveFacts`
 * derives them from the error, the app's evidence and the person's answers. An unknown fact is absent, which never means "no".
 */
export interface FactValues {
  /** Kind of credential that signed the request. `other`: a username that is neither `AC…` nor `SK…`. `none`: nothing was sent. */
  signer: 'auth-token' | 'api-key' | 'test-credentials' | 'access-token' | 'oauth-token' | 'other' | 'none';
  /** Type of the API key. An `SK…` SID doesn't show it, so this is always a claim. */
  keyType: 'main' | 'standard' | 'restricted';
  /** How the stated credential and the username that was sent disagree. `none`: they agree, or none was stated. */
  conflict: 'key-stated-account-sid-sent' | 'account-sid-stated-key-sent' | 'none';
  /** What is wrong with the Basic auth username as sent. `ok`: a well-formed `AC…` or `SK…` SID. */
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
  /** Kind of resource that the request's URL names. */
  resource:
    | 'accounts'
    | 'keys'
    | 'iam-keys'
    | 'auth-tokens'
    | 'organizations'
    | 'messages'
    | 'media'
    | 'calls'
    | 'phone-numbers'
    | 'sender-pool'
    | 'verifications'
    | 'verification-checks'
    | 'other';
  /**
   * The part after `/Accounts/` in the URL. `missing`: `null`, `undefined` or nothing. `none`: the URL of a product's host, such as
   * `verify.twilio.com`, that has no such part and needs none.
   */
  pathAccount: 'account-sid' | 'none' | 'missing' | 'key-sid' | 'other-sid' | 'malformed';
  /**
   * What is wrong with the rest of the path. `undefined`: a part is the string `undefined` or `null`. `retired`: `/SMS/Messages`.
   * `lower-case`: a resource is written without its capitals. `slash`: the path ends in a slash.
   */
  pathPart: 'undefined' | 'retired' | 'lower-case' | 'slash';
  /**
   * What is wrong with the SID after `/Services/`. `other-sid`: it isn't one of the product that was called. `malformed`: it is no SID,
   * though the product's services have no other name.
   */
  pathService: 'other-sid' | 'malformed';
  /**
   * What the path names. `none`: only a kind of resource, such as `/v1/Services`: no SID and no other name. `account`: a list that every
   * account has, such as `/Accounts/AC…/Calls.json`. `list`: such a list in a request that only reads it (`GET`). `resource`: it ends in the
   * SID of a resource, such as `/Calls/CA….json`. `name`: it has a name in place of a SID, such as `/Conferences/Sales`.
   */
  pathSid: 'none' | 'account' | 'list' | 'resource' | 'name';
  /**
   * A kind of resource in the path that few errors need to know. `lookup`: Lookup v1. `serverless`: a service of Functions. `sip-list`: a
   * list of IP addresses or credentials, `sip-list-entry`: one of these, `mapping`: a list attached to a SIP domain. `website`: Twilio's
   * website, not its API. `unfilled`: a placeholder, such as `${SERVICE_SID}`. `misplaced`: a path that this host doesn't have: another
   * host's, one in lower case, or one with a resource that accounts don't have. `room`: a Room by its name. `plugin`: one of Flex.
   */
  pathNames:
    | 'website'
    | 'unfilled'
    | 'misplaced'
    | 'lookup'
    | 'number-search'
    | 'insights'
    | 'message'
    | 'media'
    | 'recording'
    | 'call-events'
    | 'environment'
    | 'deployment'
    | 'serverless'
    | 'execution'
    | 'sip-domain'
    | 'mapping'
    | 'sip-list'
    | 'sip-list-entry'
    | 'trunk'
    | 'trunk-list'
    | 'trunk-number'
    | 'sender-name'
    | 'room'
    | 'plugin';
  /** Whether the account in the URL is the one that owns the credential. `none`: the URL names none, as for `pathAccount`. */
  accountRelation: 'same' | 'other' | 'none';
  /** Whether the host and the credential are in the same Region. */
  regionRelation: 'same' | 'different';
  /** Region of the credential: US1 or another. */
  credentialRegion: 'us1' | 'elsewhere';
  /**
   * Host of the request's URL. `retired`: one that has a Region but no edge, such as `api.ie1.twilio.com`; those of `api` stopped
   * working on 2026-04-28. `regional`: one in a Region other than US1, such as `api.dublin.ie1.twilio.com`.
   */
  host: 'retired' | 'regional' | 'active';
  /** What sent the request. `http`: a request built by hand, without a Twilio SDK. `client-sdk`: Voice, Video, Sync or Conversations SDK. */
  tool: 'cli' | 'sdk' | 'http' | 'client-sdk' | 'serverless';
  /** Format of the request's body, from its Content-Type. */
  requestBody: 'form' | 'json';
  /** Do other requests with the same credentials succeed? */
  otherRequests: 'yes' | 'no';
  /** Did the same thing succeed earlier, with the same settings, credentials included? */
  workedBefore: 'yes' | 'no';
  /** The account is a trial account or an upgraded one. */
  accountType: 'trial' | 'full';
  /** Channel of the message or call. */
  channel: 'sms' | 'mms' | 'whatsapp' | 'voice' | 'rcs' | 'email' | 'messenger' | 'other';
  /**
   * Form of the recipient. `e164`: `+` and 7 to 15 digits. `national`: digits without `+`. `test`: one of the magic +1500555… numbers.
   * `user-id`: a WhatsApp user without a number, `whatsapp:US.1349…`.
   */
  to:
    | 'e164'
    | 'national'
    | 'short-code'
    | 'channel-address'
    | 'user-id'
    | 'client'
    | 'sip'
    | 'test'
    | 'missing'
    | 'invalid';
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
  /**
   * Whether recipient and sender have a number of the same country. A toll-free +1 number
   * is one of the US and of Canada. Any other +1 number whose country doesn't show leaves this unknown beside another of +1.
   */
  countries: 'same' | 'different';
  /** Where the webhook URL points: this machine or a private network, or another host with or without TLS. */
  webhook: 'local' | 'http' | 'https';
  /**
   * What is wrong with the form of the webhook URL. `text`: it is no URL. `placeholder`: a part of it is `undefined` or `{…}`.
   * `characters`: some must be encoded. `ip-host`: HTTPS to a public IP address, which certificates seldom name. `tls-port`: `http` to a
   * port of HTTPS, 443 or 8443. `plain-port`: `https` or `wss` to a port that seldom has TLS. `apostrophe`: one in its query, which some checks of signatures encode anew.
   */
  urlFault:
    | 'empty'
    | 'text'
    | 'characters'
    | 'relative'
    | 'no-scheme'
    | 'no-host'
    | 'doubled'
    | 'placeholder'
    | 'ip-host'
    | 'tls-port'
    | 'plain-port'
    | 'apostrophe';
  /** The file that the URL names, if it does: audio, or a picture, video, document or contact card. */
  webhookFile: 'audio' | 'media';
  /** Whether the webhook URL, a `wss` one, has a query string. */
  webhookQuery: 'yes' | 'no';
  /**
   * Kind of host in the webhook URL, if its name shows it. `tcp-tunnel`: a tunnel without TLS. `preview`: a deployment that may ask for
   * a login. In a `wss` URL, `functions`: a host of serverless functions, `ai`: the API of an AI service, and `bot`: a service that speaks Media
   * Streams, with a URL for each call.
   */
  webhookHost: 'tunnel' | 'tcp-tunnel' | 'preview' | 'functions' | 'ai' | 'bot';
  /**
   * What the body of the webhook's response looks like. `printed-first`, `printed-after`: something comes before the XML, or follows it.
   * `xml`: not `<Response>`. `twiml-case`: `<response>`.
   */
  responseBody:
    | 'twiml'
    | 'twiml-case'
    | 'printed-first'
    | 'printed-after'
    | 'xml'
    | 'json'
    | 'html'
    | 'error-page'
    | 'text';
  /** HTTP status of Twilio's response, as a string: `'401'`. The status of a webhook's response is `webhookAnswer`. */
  status:
    | '302'
    | '400'
    | '401'
    | '403'
    | '404'
    | '405'
    | '407'
    | '409'
    | '422'
    | '429'
    | '451'
    | '500'
    | '502'
    | '503'
    | '511';
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
  /** Kind of sender, from its form, or as stated. `long-code`: an ordinary local or mobile number. */
  senderType:
    | 'long-code'
    | 'toll-free'
    | 'short-code'
    | 'alphanumeric'
    | 'whatsapp'
    | 'rcs'
    | 'messenger'
    | 'messaging-service';
  /**
   * `yes`: the sender is the number of Twilio's WhatsApp Sandbox, which all accounts share. `meta`: a test number of Meta's, `+1 555 …`.
   * `no`: another.
   */
  sandboxSender: 'yes' | 'meta' | 'no';
  /** Country of the recipient, from the calling code: ISO 3166-1 alpha-2, such as `US`. */
  toCountry: Country;
  /** Country of the sender's number. */
  fromCountry: Country;
  /**
   * What is wrong with the form of the recipient's number. `none`: nothing, though digits may be wrong. `country-code`: it begins with a
   * country code that no country has. `no-country-code`: one of the US or Canada with `+` but without its `1`, so that it is read as one of
   * another country. `plus-lost`: it starts with a space, which is how a bare `+` in a form arrives. `private-host`: only its own network
   * can reach the host of the SIP address. `private-name`: the same of a host by name, which public DNS doesn't know.
   */
  toFault:
    | 'none'
    | 'no-plus'
    | 'plus-lost'
    | 'trunk-zero'
    | 'country-code'
    | 'no-country-code'
    | 'characters'
    | 'extension'
    | 'too-short'
    | 'too-long'
    | 'prefix'
    | 'private-host'
    | 'private-name'
    | 'empty';
  /** When the error occurred. `refused`: as the response to the request. `later`: after Twilio had accepted the request. */
  stage: 'refused' | 'later';
  /** Direction of the call or message, as the app sees it. */
  direction: 'inbound' | 'outbound';
  /** TwiML verb or noun that the error is about. `other`: one that has no value of its own, such as `ConversationRelay`. */
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
    | 'Transcription'
    | 'other';
  /** Where the client SDK, or the code that got the error, runs. */
  platform: 'browser' | 'android' | 'ios' | 'react-native' | 'flutter' | 'server';
  /** Client SDK that reported the error. */
  clientSdk: 'voice' | 'video' | 'conversations' | 'sync' | 'chat' | 'taskrouter' | 'flex';
  /** State of the registration that the sender needs: A2P 10DLC campaign, toll-free verification, WhatsApp sender, sender ID. */
  registration: 'none' | 'pending' | 'rejected' | 'approved';
  /** What the page that a registration names shows without a login, as in a private window. `none`: there is no such page. */
  webPage: 'opens' | 'login' | 'error' | 'none';
  /** How people agree to be texted. `none`: nobody asks them. */
  optIn: 'web-form' | 'app' | 'paper' | 'phone' | 'keyword' | 'none';
  /** What asks people for their consent. `none`: only the field for the number. `own`: a separate, empty box for texts. */
  consentBox: 'none' | 'ticked' | 'required' | 'in-terms' | 'own';
  /** Whose details are in the registration: those of the business that sends the texts, or of its software company or agency. */
  registrant: 'business' | 'provider';
  /** Whether the reviewers' reason for a rejection applies, or they misread something. */
  reviewReason: 'right' | 'mistaken';
  /** Whether the account that sent the request is a subaccount. */
  accountLevel: 'main' | 'subaccount';
  /** How long ago the registration was submitted, the number was bought, or the sender was set up. */
  waited: 'hours' | 'days' | 'weeks';
  /** State of the WhatsApp or RCS template. `none`: the message uses none. `pending`: in review, or never submitted. */
  template: 'none' | 'pending' | 'approved' | 'rejected' | 'paused';
  /** `open`: the customer wrote on this channel in the last 24 hours. */
  customerWindow: 'open' | 'closed';
  /** Who is affected. */
  affected: 'one-recipient' | 'one-carrier' | 'one-country' | 'all';
  /** How often the same request fails. */
  occurs: 'every-time' | 'sometimes';
  /** What is wrong with a failing Access Token, once it is decoded. `fine`: nothing, so it must be the key. */
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
  /**
   * What is wrong with the value of `ContentVariables`. `not-json`: it is no JSON object in a string. `lines`: a value has a line break, a
   * tab or five spaces in a row. Of several faults, the first in this order. `fine`: none of these.
   */
  variables: 'not-json' | 'empty' | 'not-strings' | 'lines' | 'apostrophe' | 'fine';
  /**
   * What tells about the parameters that were sent. `quotes`: the command has curly quotes. `names`: one has another name than Twilio's. `sid-as-body`:
   * the SID of a template was sent as the text. `application`: the call names a TwiML app. `service-and-from`: there are a Messaging Service and
   * a sender. `auth-token`: the Auth Token signs an Access Token.
   */
  sent: 'quotes' | 'names' | 'content-sid-empty' | 'sid-as-body' | 'application' | 'service-and-from' | 'auth-token';
  /** What the message was seen to have: a `ContentSid`, or a text and no template. */
  content: 'template' | 'text';
  /** Length of the message's body, in characters. */
  bodyLength: 'empty' | 'up-to-160' | 'up-to-1600' | 'over-1600';
}

/** ISO 3166-1 alpha-2 in capitals. `NANP`: a +1 number whose area code doesn't show the country. `XC`: Crimea, +7978. */
export type Country = string;

/** A fact that can be known about a failed request. */
export type FactName = keyof FactValues;

/** What a condition can test: a fact, a part of Twilio's message (`says`), or a field that Twilio names (`field`). */
export type FactKey = FactName | 'says' | 'field';
