import type { Condition, When } from '../facts/condition.ts';
import type { FactName, FactValues } from '../facts/factValues.ts';

/** A Twilio error code such as `20003`, or the id of an error that has no code, such as `'sdk-credentials-missing'`. */
export type EntryKey = number | string;

/** How serious an error is, according to Twilio's list. Codes without a level count as errors. */
export type Level = 'error' | 'warning';

/** The Twilio product that an error belongs to. */
export type Product =
  | 'ai-assistants'
  | 'branded-communications'
  | 'channels'
  | 'chat'
  | 'contacts'
  | 'conversation-intelligence'
  | 'conversation-memory'
  | 'conversation-orchestrator'
  | 'conversations'
  | 'enterprise-knowledge'
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
  | 'wireless';

/** The source of a statement about Twilio. */
export interface Source {
  /** An https URL. */
  url: string;
  /** Day on which it was read, `YYYY-MM-DD`. */
  read: string;
}

/** Something to run or paste. Contains no secret, only the names of environment variables. */
export interface Snippet extends Translatable {
  /** Language, as `data-language`, so that the app can highlight it: `sh`, `js`, `json`, … */
  language: 'sh' | 'js' | 'json' | 'http' | 'xml' | 'text';
  code: string;
  /** Heading and part of the copy button's name, such as `Check credentials`. */
  title?: string;
  /** What it can print, and what that means. Both can have inline markup. */
  results?: { output: string; meaning: string }[];
  /** Where to run it, and where not. */
  note?: string;
}

/** A page of the Console (by its id in `consolePlaces`), or any https URL. */
export type StepLink = { place: string } | { href: string; text: string };

/** Something whose strings can be in another language than the interface. */
export interface Translatable {
  /** BCP 47 tag for the `lang` attribute, for your own strings that aren't in English. A cause's tag applies to everything in it. */
  lang?: string;
}

/** One action. */
export interface Step extends Translatable {
  /** Unique within the cause. The step `check` shows whether the fix worked. */
  id: string;
  /** The action, starting with a verb. Inline markup: `` `code` ``, `**strong**`, `[text](https://…)`. */
  text: string;
  /** Something to run or paste. */
  snippet?: Snippet;
  /** Where to do it. */
  link?: StepLink;
  /** Leaves the step out if this is known to hold, since the step would only check it. */
  skipWhen?: Condition;
}

/** One of several fixes to choose from, lettered under "Do one of these". */
export interface Way extends Translatable {
  id: string;
  title: string;
  steps: Step[];
}

/**
 * What to do in one of several situations, shown as `If …`. The situation decides, while a way is chosen. If `when` is known to hold,
 * only this case is shown.
 */
export interface Case extends Translatable {
  id: string;
  /** The situation, as it follows "If": `the number starts with +`. */
  title: string;
  when?: Condition;
  steps: Step[];
}

/** Replaces a cause's title or explanation if `when` holds. Only the first wording that holds counts. */
export interface Wording extends Translatable {
  id: string;
  when: Condition;
  title?: string;
  explanation?: string;
}

/** One reason why an error occurs, and what to do about it. */
export interface Cause extends Translatable {
  /** Public: apps log it and branch on it. Never reused, and never renamed in a minor release. */
  id: string;
  /** What is wrong, in a few words, without a full stop. Inline markup as in steps. */
  title: string;
  /** Why Twilio refuses the request, in one or two short sentences, 25 words at most. Inline markup as in steps. */
  explanation: string;
  /** More than the explanation. Shown collapsed. */
  details?: string;
  /** Titles and explanations for when more is known, such as the type of the key. */
  wordings?: Wording[];
  /** Id of one of the entry's groups. */
  group?: string;
  /** How often this is the cause. Decides the order while nothing else is known. */
  prevalence: 'common' | 'occasional' | 'rare';
  /** Ids of further causes that this help covers. */
  covers?: string[];
  /** Who can follow the steps, as it follows "Who can fix this:". */
  who?: string;
  /** When it applies: what it requires, what supports it, what rules it out. */
  when: When;
  /** The only HTTP statuses that Twilio sends for this cause. Any other status rules it out. */
  status?: number[];
  /** What to do, in order. */
  steps: Step[];
  /** Fixes to choose from, lettered, before the step with the id `check` or after the last step. */
  ways?: Way[];
  /** Situations that need different steps, in the same place as `ways`. A cause has ways or cases, never both. */
  cases?: Case[];
  /** What the sources leave open, in small print below the steps. */
  note?: string;
  /** The source of its statements. */
  source: Source;
  /** Further sources. */
  sources?: Source[];
}

/** A heading for collapsed causes. */
export interface CauseGroup extends Translatable {
  id: string;
  title: string;
  intro?: string;
  steps?: Step[];
}

/** An error that is often mistaken for this one. `code` links to Twilio's page about it. */
export interface Lookalike extends Translatable {
  code: EntryKey;
  text: string;
}

/** One error: what it means, why it occurs, and what to do. A bare entry has only code, title, product and level. */
export interface ErrorEntry extends Translatable {
  /** Absent for an error without a code. */
  code?: number;
  /** Present only for an error without a code. */
  id?: string;
  /** What is wrong, in sentence case, without a full stop, at most 60 characters. */
  title: string;
  /** The Twilio product that the error belongs to. */
  product: Product;
  /** How serious it is, according to Twilio's list. */
  level: Level;
  /** HTTP statuses that Twilio sends with it. */
  status?: number[];
  /** What Twilio refused, in one or two sentences. */
  summary?: string;
  /** What Twilio's message would decide, shown if no message was passed. */
  messageHint?: string;
  /** What a known fact means for this error, one sentence for each value. It follows the fact if the fact is a reason. */
  meanings?: { [F in FactName]?: { [V in FactValues[F]]?: string } };
  /** Why it occurs. Absent if only the name of the error is known. */
  causes?: Cause[];
  /**
   * The messages that come with the error, verbatim, for recognition and search. `{name}` matches any value, `{n}` a number; every other
   * character is literal. A leading `~` marks a message that other software prints as well: it counts only with a sign of Twilio.
   */
  messages?: string[];
  /** Whether sending the same request again, unchanged, can succeed. */
  retryable?: boolean;
  /** Set if the error is about an Access Token: the key that signed the token matters, not a request's credentials. */
  credentials?: 'access-token';
  /** When and how to retry, in one short sentence. Only with `retryable: true`. */
  retryAdvice?: string;
  /** Related errors. */
  related?: EntryKey[];
  /** Headings for its causes. */
  groups?: CauseGroup[];
  /** Errors that are often mistaken for this one. */
  lookalikes?: Lookalike[];
}
