import type { ErrorEntry } from '../catalog/types.ts';

/** Fewer shared letters can be a coincidence: "not found". */
const FEWEST_LETTERS = 12;
/** Share of a message's telling words that the string has to contain. */
const ENOUGH_WORDS = 0.6;
/** Characters to look at in a string. */
const LONGEST = 4000;

/** Words that don't tell one error from another. */
const COMMON =
  /^(?:error|the|this|that|was|were|are|has|been|have|had|does|did|can|could|must|not|and|for|with|from|because|when|while)$/;
/** Words that logs put beside a code and its title. */
const BESIDE_CODE = /^(?:\d+|err|error|code|warning|exception|status|failed|undelivered|sms|message)$/;

/**
 * Words of which the errors of any API are made. A message of these alone, such as "Invalid parameter" or "Access Token expired", tells
 * nobody's error from another's.
 */
const EVERYBODYS = new RegExp(
  `^(?:${[
    'access|account|action|active|allowed|already|api|app|application|argument|attempts?|auth|authentication|authorization|authori[sz]ed|bad|body',
    'call|client|closed|code|config|configuration|conflict|connect|connection|creat(?:e|ed|ing|ion)|credentials?|data|date|deleted?',
    'denied|disabled|does|doesn|duplicated?|empty|enabled|end|exceed(?:ed|s)?|exist(?:s|ing)?|expiration|expired?|external|fail(?:ed|ure)?|field|file|fetch',
    'forbidden|format|found|general|generic|header|id|incorrect|input|insufficient|internal|invalid|issuer|json|jwt|key|length|limit|login|long|malformed',
    'many|max|maximum|method|missing|name|non|null|number|object|operation|page|param|parameters?|parse|password|payload|permissions?|present',
    'process(?:ed|ing)?|property|provided|quota|range|rate|reached|reason|refresh|refused|rejected|requests?|required|resource|response|retry|secret',
    'server|service|session|signature|size|socket|state|status|subject|supported|system|temporar(?:y|ily)|time|timed|timeout|token|too|try|type|unable',
    'unauthenticated|unauthori[sz]ed|unavailable|unexpected|unknown|unsupported|updated?|upload|url|use|used|user|username|valid|validation|value|verification|version|websocket|without',
  ].join('|')})$`,
);
/** What beside such words is Twilio's way to write: a recipient, or a parameter, whose name begins with a capital. */
const TWILIOS_VALUE =
  /(?<![\w+])\+[1-9]\d{6,14}\b|\bparameters?:? ?[`'"(]?[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,4}\b(?! [a-z])/;

/** Messages of this many telling words or fewer are said whole. */
const SHORT = 3;

/** How much an error itself says beside its words that it is Twilio's. */
export type Likelihood = 'signed' | 'formed' | 'open' | 'unlikely';

/**
 * Whether the string contains most words of the entry's title or of one of its messages.
 *
 * @param likelihood `signed`: something shows that the error is Twilio's. `formed`: it has the form of Twilio's errors. `unlikely`: another vendor
 *   is named, or the words are in an object of somebody else's making, where everybody's words say nothing.
 */
export function hasWordsOf({ messages = [], title }: ErrorEntry, text: string, likelihood: Likelihood): boolean {
  const excerpt = text.slice(0, LONGEST);
  const words = wordsOf(excerpt);
  const said = {
    text: excerpt,
    words: new Set(words),
    alone: withoutLogWords(words),
    likelihood: likelihood === 'open' && TWILIOS_VALUE.test(excerpt) ? 'formed' : likelihood,
  };
  return [title, ...messages.flatMap(withoutHeading)].some((own) =>
    isSaid(wordsOf(own.replace(/\{[^{}]*\}/g, ' ')), said),
  );
}

/**
 * A message, and what follows the heading that many share, which people leave out: `Toll Free verification rejection - Opt-in …`,
 * `ConversationRelay: Unable to Connect …`.
 */
function withoutHeading(message: string): string[] {
  const rest = /^(?:[A-Z][^-–{]{6,40} - |[A-Z][^:{]{2,40}: )(?=(?:\S+ ){2})(.+)$/.exec(message)?.[1];
  return rest === undefined ? [message] : [message, rest];
}

/** A string, its words, and those of them that no log puts beside a code, in one string. */
interface Said {
  text: string;
  words: ReadonlySet<string>;
  alone: string;
  likelihood: Likelihood;
}

/** Whether a string says the whole of a title or message, or enough of the words that tell it from others. */
function isSaid(own: readonly string[], said: Said): boolean {
  const alone = withoutLogWords(own);
  const telling = own.filter((word) => word.length > 2 && !COMMON.test(word));
  const isEverybodys = telling.every((word) => EVERYBODYS.test(word));
  if (isEverybodys && said.likelihood === 'unlikely') return false;
  // `Authenticate` is Twilio's, `AUTHENTICATE failed` is a mail server's.
  if (own.length === 1 && said.likelihood !== 'signed') {
    return partsOf(said.text).some((words) => withoutCodeWords(words) === own[0]);
  }
  if (alone !== '' && !EVERYBODYS.test(alone) && alone === said.alone) return true;
  const shared = telling.filter((word) => said.words.has(word));
  const fewest =
    telling.length > SHORT || said.likelihood === 'signed' ? telling.length * ENOUGH_WORDS : telling.length;
  if (shared.length < Math.min(2, telling.length) || shared.length < fewest) return false;
  const isWhole = own.every((word) => said.words.has(word));
  if (said.likelihood !== 'signed' && shared.every((word) => EVERYBODYS.test(word))) {
    if (said.likelihood !== 'formed') return said.likelihood === 'open' && saysAll(own, said.text);
    if (!isWhole) return false;
  }
  if ((isWhole ? own : shared).join('').length < FEWEST_LETTERS) return false;
  return telling.length > 2 || isStatedAlone(telling, said.text);
}

const withoutLogWords = (words: readonly string[]): string => words.filter((word) => !BESIDE_CODE.test(word)).join(' ');

/** The parts of a string, between its colons, brackets and line ends. */
const partsOf = (text: string): string[][] => text.split(/[:;.!?()[\]{}"“”|\n]| [-–—] /).map(wordsOf);

/** A code, and what calls it one. */
const CODE_WORD = /^(?:\d+|code|err|error|warning)$/;
/** Fewer words in the same order can be a coincidence. */
const FEWEST_IN_ORDER = 5;

/** A sentence that ends in its code, and what an app says after it: `Authentication Failed code 20151. Token: …`. */
const ENDS_IN_CODE = /^(?:Error: )?([^\n.:;]{3,120}?) code \d{5}\. /i;
/** The dialog of Twilio's sample app for Video: a message, perhaps a sentence of the app's, and the code. */
const LABELED_AT_END =
  /^\W{0,2}(?:ERROR\s)?\s{0,4}([^\n.:;]{3,120})(?:\.[^\n]{0,120})?\s{1,4}Error Code:? \d{5}\W{0,4}$/;

/**
 * Whether a string says a message of everybody's words as Twilio does: word for word, and at the end, as in
 * `RegistrationException: 20101, Invalid Access Token`, before its code, or as a long sentence.
 */
function saysAll(own: readonly string[], text: string): boolean {
  const parts = partsOf(text).map(withoutCodeWords);
  const message = withoutCodeWords(own).replace(/^(?:the|an?) /, '');
  if (own.length >= FEWEST_IN_ORDER && parts.some((part) => ` ${part} `.includes(` ${message} `))) return true;
  const before = (ENDS_IN_CODE.exec(text) ?? LABELED_AT_END.exec(text))?.[1];
  if (wordsOf(before ?? '').join(' ') === message) return true;
  return parts.findLast((part) => part !== '')?.replace(/^(?:the|an?) /, '') === message;
}

const withoutCodeWords = (words: readonly string[]): string => words.filter((word) => !CODE_WORD.test(word)).join(' ');

/** Whether a part of the string consists of these words. Two words among others say little: "Message blocked by a moderator". */
function isStatedAlone(telling: readonly string[], text: string): boolean {
  return partsOf(text).some(
    (words) =>
      telling.every((word) => words.includes(word)) &&
      words.every((word) => word.length < 3 || telling.includes(word) || COMMON.test(word) || BESIDE_CODE.test(word)),
  );
}

/** Whether the string starts with the first words of the entry's title or of one of its messages. */
export function beginsWithWordsOf({ messages = [], title }: ErrorEntry, text: string): boolean {
  const said = wordsOf(text);
  return [title, ...messages].some((own) => {
    const words = wordsOf(own.replace(/\{.*/s, '')).slice(0, 4);
    return (
      words.length > 1 && words.join('').length >= FEWEST_LETTERS && words.every((word, index) => word === said[index])
    );
  });
}

/** The words of a string and its numbers, lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
