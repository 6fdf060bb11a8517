/** A Twilio error code such as `20003`, or the id of an error that has no code, such as `'sdk-username-required'`. */
export type EntryKey = number | string;

/** How serious Twilio's list says an error is. Codes for which the list names no level count as errors. */
export type Level = 'error' | 'warning';

/** The Twilio product that an error belongs to. */
export type Product =
  | 'ai-assistants'
  | 'branded-communications'
  | 'channels'
  | 'chat'
  | 'contacts'
  | 'conversations'
  | 'events'
  | 'fax'
  | 'flex'
  | 'frontline'
  | 'functions'
  | 'interconnect'
  | 'lookup'
  | 'messaging'
  | 'notify'
  | 'organizations'
  | 'phone-numbers'
  | 'platform'
  | 'proxy'
  | 'sip-trunking'
  | 'studio'
  | 'super-sim'
  | 'sync'
  | 'taskrouter'
  | 'understand'
  | 'verify'
  | 'video'
  | 'voice'
  | 'voice-intelligence'
  | 'wireless';

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
  /** The stated credential and the user name that was sent disagree. */
  conflict: 'key-stated-account-sid-sent' | 'account-sid-stated-key-sent';
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
  /** Where the webhook address points: this machine or a private network, or a public host with or without TLS. */
  webhook: 'local' | 'http' | 'https';
  /** HTTP status of Twilio's answer, or of the webhook's answer where the error reports one, as text: `'401'`. */
  status: '400' | '401' | '403' | '404' | '405' | '429' | '500' | '502' | '503';
}

export type FactName = keyof FactValues;

/**
 * Holds when every named fact has the value, or one of the values. `says` holds when Twilio's message contains the
 * text, or one of the texts, in any case. Unknown facts leave a condition undecided.
 */
export type Condition = { [F in FactName]?: FactValues[F] | FactValues[F][] } & { says?: string | string[] };

/** When a cause applies. Plain data, so that the catalog can be published and read as JSON. */
export interface When {
  /** Must hold; a contradiction rules the cause out. */
  requires?: Condition;
  /** Speaks for the cause; any one of several is enough. A contradiction does not rule it out but puts it last. */
  suggestedBy?: Condition | Condition[];
  /** Rules the cause out; any one of several is enough. */
  excludedBy?: Condition | Condition[];
  /** Settles that this is the cause, whatever else is unknown; any one of several is enough. */
  decisive?: Condition | Condition[];
}

/** Where a statement about Twilio was read, and on which day (`YYYY-MM-DD`). */
export interface Source {
  url: string;
  read: string;
}

/** Something to run or paste. It never holds a secret, only names of environment variables. */
export interface Snippet extends Translatable {
  /** Language, for the label and for highlighting by the host: `sh`, `js`, `json`, … */
  language: 'sh' | 'js' | 'json' | 'http' | 'xml' | 'text';
  code: string;
  /** Heading and copy label, e.g. `Check credentials`. */
  title?: string;
  /** What it can print, and what that means; both in the inline markup of texts. */
  results?: { output: string; meaning: string }[];
  /** Where to run it, and where not. */
  note?: string;
}

/** A page of the Console (by id, see `consolePlaces`) or any https page of Twilio's. */
export type StepLink = { place: string } | { href: string; text: string };

/** Marks texts that stand in another language than the interface, because no translation fits them. */
export interface Translatable {
  /** BCP 47 tag, for the `lang` attribute. Set by `translateEntry`, never in the catalog. */
  lang?: string;
}

/** One action. `id` is unique within its cause. */
export interface Step extends Translatable {
  id: string;
  /** Begins with a verb. Inline markup: `` `code` ``, `**strong**`, `[text](https://…)`. */
  text: string;
  snippet?: Snippet;
  link?: StepLink;
}

/** One of several ways out, shown lettered under "Do one of these". */
export interface Way extends Translatable {
  id: string;
  title: string;
  steps: Step[];
}

/** One reason for which an error is sent, and what to do about it. */
export interface Cause extends Translatable {
  /** Public: hosts log it and branch on it. Never reused, never renamed in a minor release. */
  id: string;
  title: string;
  /** Why Twilio refuses, in one to three sentences. Inline markup as in steps. */
  explanation: string;
  /** Id of one of the entry's groups. */
  group?: string;
  prevalence: 'common' | 'occasional' | 'rare';
  /** Further cause ids that this text serves. */
  covers?: string[];
  /** Who can carry the steps out, after "Who can fix it:". */
  who?: string;
  when: When;
  steps: Step[];
  /** Alternatives, shown lettered before the step with id `check` (which shows that it worked), or after the last step. */
  ways?: Way[];
  /** Shown small under the steps: what the sources leave open. */
  note?: string;
  source: Source;
  /** Further places where the statements were read. */
  sources?: Source[];
}

/** A heading under which causes are folded. */
export interface CauseGroup extends Translatable {
  id: string;
  title: string;
  intro?: string;
  steps?: Step[];
}

/** An error that is taken for this one. `code` leads to its help where there is some. */
export interface Lookalike extends Translatable {
  code: EntryKey;
  text: string;
}

/** One error: what it means, why it is sent, and what to do. A bare entry has only code, title, product and level. */
export interface ErrorEntry extends Translatable {
  /** Absent for an error without a code. */
  code?: number;
  /** Present only for an error without a code. */
  id?: string;
  /** What is wrong, in sentence case, without a full stop, at most 60 characters. */
  title: string;
  product: Product;
  level: Level;
  /** HTTP statuses with which Twilio sends it. */
  status?: number[];
  /** What Twilio refused, in one or two sentences. */
  summary?: string;
  /** Shown where no message was passed: what the message would decide. */
  messageHint?: string;
  /** What a known fact means for this error, one sentence a value. It follows the fact wherever that is given as a reason. */
  meanings?: { [F in FactName]?: { [V in FactValues[F]]?: string } };
  causes?: Cause[];
  /** Twilio's own texts, verbatim, for recognition and search; never shown as ours. */
  messages?: string[];
  /** Whether sending the same request again, unchanged, can succeed. */
  retryable?: boolean;
  related?: EntryKey[];
  groups?: CauseGroup[];
  lookalikes?: Lookalike[];
}
