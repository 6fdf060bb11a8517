import type { Cause, FactValues } from '../catalog/types.ts';

/** What the host knows about the request, beyond the error itself. Every field may be absent, which means "not known". */
export interface Evidence {
  /** Credential that signed the request. The type of an API key counts as a claim: its SID does not show it. */
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
  /** Basic auth user name as it was sent: a SID, never a secret. 32 hex digits are dropped at once. */
  username?: string | undefined;
  /** HTTP method of the request. */
  method?: string | undefined;
  /** Address of the request, absolute, or a path that begins with `/`. */
  url?: string | undefined;
  /** Account SID of the account that the credential belongs to. */
  accountSid?: string | undefined;
  /** Region in which the credential was made: `us1`, `ie1`, `au1`, … */
  credentialRegion?: string | undefined;
  /** Do other requests with the same credentials succeed? */
  otherRequestsSucceed?: boolean | undefined;
  /** Did the same credentials succeed earlier? */
  workedBefore?: boolean | undefined;
  /** What sent the request: `twilio-node 6.0.2`, `twilio-cli`, `curl`, … */
  tool?: string | undefined;
  accountType?: 'trial' | 'full' | undefined;
  channel?: FactValues['channel'] | undefined;
  /** Recipient of the message or call: a number or an address. */
  to?: string | undefined;
  /** Sender of the message or call: a number, an address or a sender id. */
  from?: string | undefined;
  /** Address of the host's own webhook. */
  webhookUrl?: string | undefined;
  /** First two letters of the user name, for somebody who does not want to pass the whole. `other`: neither. `none`: nothing is set. */
  usernameStart?: 'AC' | 'SK' | 'other' | 'none' | undefined;
  /** Class of the address, for somebody who does not want to pass the whole. */
  resource?: 'accounts' | 'keys' | 'other' | undefined;
  /** Twilio's message, where the error was passed without it. */
  message?: string | undefined;
}

/** Fields of the evidence that a person can be asked for. */
export type AnswerField =
  | 'credential'
  | 'usernameStart'
  | 'resource'
  | 'otherRequestsSucceed'
  | 'workedBefore'
  | 'message'
  | 'accountType'
  | 'channel';

/** What a person answered. `'not-sure'` is an answer too: it ends the question and states nothing. */
export type Answers = { [F in AnswerField]?: Evidence[F] | 'not-sure' };

/**
 * `supported`: everything that the cause needs is known and holds. `refuted`: something known contradicts it.
 * `open`: not enough is known.
 */
export type Verdict = 'supported' | 'open' | 'refuted';

/** A cause with its verdict. */
export interface RankedCause {
  cause: Cause;
  verdict: Verdict;
  /** Twilio's message or the request itself settles it. */
  certain?: true;
  /** What settles a cause that is certain: Twilio's message, the request, or the request together with what the host states. */
  settledBy?: 'message' | 'request' | 'host';
  /** Whole sentences, fit to show: why the cause stands where it stands. */
  because: string[];
}

/** One choice of a question. */
export interface QuestionOption {
  /** Goes into `answers[field]`. */
  value: string | boolean;
  label: string;
  hint?: string;
}

/** The next thing worth asking, fit to show as a radio group. */
export interface Question {
  /** The field of the answers that the question fills. */
  field: AnswerField;
  legend: string;
  help?: string;
  options: QuestionOption[];
}

/** The causes, best first, refuted ones last. */
export interface Diagnosis {
  causes: RankedCause[];
  /** Absent when a cause is certain, or when no answer would change the order. */
  question?: Question;
  /** What signed the request, where that is known: in words, and why. */
  signedWith?: { name: string; because: string; from: 'answer' | 'host' | 'request' };
  /** Permission that Twilio's message says is missing, with its leading slash: `/twilio/messaging/messages/list`. */
  permission?: string;
  /** Fit to show: an answer or a statement that the request contradicts, or a value that was dropped. */
  notices?: string[];
}
