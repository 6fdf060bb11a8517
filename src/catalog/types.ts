import type { Condition, When } from '../facts/condition.ts';
import type { FactName, FactValues } from '../facts/factValues.ts';

/** A Twilio error code such as `20003`, or the id of an error that has no code, such as `'sdk-credentials-missing'`. */
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
  /** BCP 47 tag of texts of your own that aren't in English, for the `lang` attribute. A cause's holds for all that is in it. */
  lang?: string;
}

/** One action. `id` is unique within its cause. */
export interface Step extends Translatable {
  /** Unique within the cause. `check` is the step that shows that the fix worked. */
  id: string;
  /** Begins with a verb. Inline markup: `` `code` ``, `**strong**`, `[text](https://…)`. */
  text: string;
  /** Something to run or paste. */
  snippet?: Snippet;
  /** Where to do it. */
  link?: StepLink;
  /** The step is left out where this is known to hold: it would check what the evidence already shows. */
  skipWhen?: Condition;
}

/** One of several ways out, shown lettered under "Do one of these". */
export interface Way extends Translatable {
  id: string;
  title: string;
  steps: Step[];
}

/**
 * What to do in one of several situations, shown as `If …`. Unlike a way it is not chosen: the situation decides. Where `when` is
 * known to hold, only this case is shown.
 */
export interface Case extends Translatable {
  id: string;
  /** The situation, read on after "If": `the number starts with +`. */
  title: string;
  when?: Condition;
  steps: Step[];
}

/** How a cause is told where more is known: the first one whose `when` holds counts, and replaces the texts that it names. */
export interface Wording extends Translatable {
  id: string;
  when: Condition;
  title?: string;
  explanation?: string;
}

/** One reason for which an error is sent, and what to do about it. */
export interface Cause extends Translatable {
  /** Public: hosts log it and branch on it. Never reused, never renamed in a minor release. */
  id: string;
  /** What is wrong, in a few words, without a full stop. Inline markup as in steps. */
  title: string;
  /** Why Twilio refuses, in one or two short sentences, 25 words at most. Inline markup as in steps. */
  explanation: string;
  /** What is worth knowing beyond the explanation. Shown collapsed. */
  details?: string;
  /** Title or explanation in the terms of what is known, such as the type of the key. */
  wordings?: Wording[];
  /** Id of one of the entry's groups. */
  group?: string;
  /** How often this is the cause. It decides the order while nothing else is known. */
  prevalence: 'common' | 'occasional' | 'rare';
  /** Further cause ids that this text serves. */
  covers?: string[];
  /** Who can carry the steps out, after "Who can fix it:". */
  who?: string;
  /** When it applies: what it needs, what speaks for it, what rules it out. */
  when: When;
  /** HTTP statuses with which Twilio sends this cause, where it is never another one: a status that was seen rules it out then. */
  status?: number[];
  /** What to do, in order. */
  steps: Step[];
  /** Alternatives, shown lettered before the step with id `check` (which shows that it worked), or after the last step. */
  ways?: Way[];
  /** Situations that need different steps, shown where `ways` would stand. A cause has ways or cases, never both. */
  cases?: Case[];
  /** Shown small under the steps: what the sources leave open. */
  note?: string;
  /** Where its statements were read. */
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
  /** The Twilio product that the error belongs to. */
  product: Product;
  /** How serious Twilio's list says it is. */
  level: Level;
  /** HTTP statuses with which Twilio sends it. */
  status?: number[];
  /** What Twilio refused, in one or two sentences. */
  summary?: string;
  /** Shown where no message was passed: what the message would decide. */
  messageHint?: string;
  /** What a known fact means for this error, one sentence a value. It follows the fact wherever that is given as a reason. */
  meanings?: { [F in FactName]?: { [V in FactValues[F]]?: string } };
  /** Why it is sent. Absent: only the name of the error is known. */
  causes?: Cause[];
  /**
   * Texts under which the error reaches people, verbatim: for recognition and search, never shown as ours. `{name}` stands for any
   * value, `{n}` for a number; every other character is literal. `~` at the beginning marks a text that other software prints as
   * well, word for word: it counts only beside a sign of Twilio.
   */
  messages?: string[];
  /** Whether sending the same request again, unchanged, can succeed. */
  retryable?: boolean;
  /** The error is about an Access Token: what matters is the key that signed the token, not the credentials of a request. */
  credentials?: 'access-token';
  /** When and how to retry, one short sentence. Only beside `retryable: true`. */
  retryAdvice?: string;
  /** Errors that are worth reading next. */
  related?: EntryKey[];
  /** Headings for its causes. */
  groups?: CauseGroup[];
  /** Errors that are taken for this one. */
  lookalikes?: Lookalike[];
}
