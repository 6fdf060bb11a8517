import { MASK } from './rule.ts';

import { either } from '../internal/either.ts';

/** What a name's value is: a secret, a phone number, or what a person wrote, said or was sent. */
export type NameMeaning = 'secret' | 'phone' | 'content' | undefined;

/** Words that make a name that of a secret, wherever they stand in it. Strings are searched for them. */
const SECRET_WORDS: readonly RegExp[] = [
  /auth[_ -]?token|passw(?:or)?d|passphrase|passcode|secret/,
  /(?:private|api|access|account|signing|encryption|master|write)[_ -]?key/,
  /oauth2-bearer|authorization|cookie|signature/,
  // A code that a person was sent
  /(?:one[_ -]?time|verification|custom)[_ -]?code/,
];
const SECRET_NAME = new RegExp(
  either([
    ...SECRET_WORDS,
    /(?:authorization|access|refresh|id|bearer|session|security|api|push|device)[_ -]?token/,
    /one[_ -]?time[_ -]?password/,
    // Only as the whole name or its last part: `token`, `DB_PASS`, `db.pwd`
    /(?:^|[_.$-])(?:token|tok|pass|pwd|pw|otp|pin|sig|session|sid[_-]?secret|jwt)$/,
  ]),
  'i',
);
/** Names with such a word that are no secrets: `auth_token_length`, `secretary`, `tokenType`, `credentialSid`. */
const NO_SECRET = new RegExp(
  either([
    /secretar/,
    // What belongs to a secret
    /(?:length|len|count|size|type|kind|ids?|sid|names?|urls?|uris?|path|file|region|scheme|algorithm|method|policy|field|hint)$/,
    /(?:expir\w*|expires[_-]?in|ttl)$/,
    // What became of it
    /(?:required|valid|invalid|missing|errors?|status|exception|fail\w*|ed)$/,
  ]),
  'i',
);
const PHONE_NAME = new RegExp(
  either([
    /^(?:to|from)(?:[_ -]?number)?s?$/,
    /^(?:caller|called|author|recipients?|sender|destination|contacts?|wa[_-]?id|tel)$/,
    /phone|mobile|msisdn|forwarded[_-]?from|cell[_ -]?number/,
  ]),
  'i',
);
/** Names for what a person wrote, said or typed, in Twilio's requests and webhooks. Not `body`, which is as often a response's body. */
const CONTENT_NAME =
  /^(?:Body|(?:Message|Sms|message|sms|text)_?[bB]ody|[cC]ontent_?[vV]ariables|(?:Unstable)?SpeechResult|TranscriptionText|transcription_text|Digits)$/;
/** A code that a person was sent. Most of Twilio's error codes have five digits. */
export const ONE_TIME_CODE: RegExp = /^(?:\d{4}|\d{6,10})$/;

/**
 * What a name says about its value. This one rule serves objects and strings, so a body is masked alike whether it was parsed or not.
 *
 * @param name Name of a property, a header, a parameter or a command-line option.
 */
export function meaningOfName(name: unknown): NameMeaning {
  if (typeof name !== 'string' || name.length > 200) return undefined;
  const plain = name.replace(/^-+/, '');
  if (SECRET_NAME.test(plain) && !NO_SECRET.test(plain)) return 'secret';
  if (CONTENT_NAME.test(plain)) return 'content';
  return PHONE_NAME.test(plain) ? 'phone' : undefined;
}

/** Where the name of a secret may be. The characters around it decide. */
const KEYWORD = new RegExp(
  either([...SECRET_WORDS, /token/, /(?<=[_.$-]|\b)(?:pass|pwd|pw|otp|pin|sig|session|jwt)\b/]),
  'gi',
);

const CONTENT_KEYWORD =
  /\b(?:(?:[mM]essage|[sS]ms|text)?_?[bB]ody|[cC]ontent_?[vV]ariables|(?:Unstable)?SpeechResult|TranscriptionText|transcription_text|Digits|Code)\b/g;

/** A color of a terminal. */
const COLOR = '\u001B\\[[\\d;]*m';
/** What may close a name: quotes, brackets, Markdown, HTML entities, terminal colors, PHP's `:protected`. */
const CLOSERS = new RegExp(
  `(?:\\\\*["'\`]|[\\])*]|&quot;|&#3[49];|&apos;|%22|${COLOR}|[ \\t]|:(?:protected|private)(?=\\])){0,8}`,
  'y',
);
const LINE_END = String.raw`(?:\r?\n|\\r\\n|\\n)`;
/** What may be between name and value. */
const SEPARATOR = new RegExp(
  [
    '=>|->|:=|:-|%3D|%3A',
    // a type annotation in code
    String.raw`\??:[ \t]?(?:string|str|any|unknown|&str|char ?\*|Optional\[str\])(?: \| \w+)?[ \t]?=(?!=)`,
    '[=:](?!\\?)',
    // PHP's serialize()
    String.raw`;s:\d+:`,
    // {"name": "…", "value": "…"}, also of YAML, and the attributes of an element
    String.raw`(?:[ \t]?[\w-]{1,20}="[^"<>\n]{0,40}"){0,4}[\s,]{0,12}(?:\\*["'])?value(?:\\*["'])?\s{0,3}[:=]`,
    // a part of multipart/form-data
    `${LINE_END}{2}(?=\\S)`,
  ].join('|'),
  'iy',
);
/** Separators that a sentence may follow as well as a value, so the value has to look like a secret. */
const LOOSE_SEPARATOR = new RegExp(
  [
    // cells of a table
    String.raw`[ \t]*\|[ \t]*`,
    String.raw`<\/\w{1,10}>\s{0,20}<\w{1,10}[^<>]{0,80}>`,
    // the next line
    `:?[ \\t]*(?:[>|]-?)?${LINE_END}[ \\t]{0,20}`,
    // columns, options of a command line, .netrc
    String.raw`[ \t]{1,40}`,
    // [Name, value] of .NET
    ', ',
  ].join('|'),
  'y',
);
/** Between the items of a list of headers or arguments, as `console.log` prints it: `'Authorization',\n  'Basic …'`. */
const LIST_SEPARATOR = /\\*["']\s{0,8},\s{0,8}(?=\\*["'])/y;
/** `setAuthToken("…")` */
const CALL = /\(\s{0,8}(?=\\*["'`])/y;
/** The rest of an opening tag, up to its content: `<Password type="text"><![CDATA[`. */
const TAG_REST = /(?:\s[^<>]{0,200})?>(?:<!\[CDATA\[)?/y;
/** What may precede a quoted value. PHP's var_dump() writes `string(10) "…"`. */
const OPENERS = new RegExp(`(?:[ \\t]|${COLOR}|\\*\\*|\\s{0,8}string\\(\\d+\\) ){0,8}`, 'y');
const QUOTE = /[bur]?("""|'''|\\*["'`]|&quot;|&#3[49];|&apos;|%22)/iy;
/** A value that is no secret: nothing was set, or a program reads it from elsewhere. */
const HARMLESS = new RegExp(
  `^${either([
    /(?:null|undefined|none|nil|nan|true|false|empty|missing|unset|masked|redacted|)/,
    // A mask or a placeholder
    /\[[\w -]*\]|[*x•.…]+|<[a-z_ -]+>|\{[a-z_]{4,}\}/,
    // A variable of a shell, Windows, or a program's environment
    /\$[({].*|%[A-Z_]+%|ENV\[.*/,
    /(?:process\.env|import\.meta\.env|os\.(?:environ|getenv)|System\.getenv)\b.*/,
  ])}$`,
  'i',
);
/** A shell variable, only in capitals: `$ecret` may be a password. */
const VARIABLE = /^\$[A-Z_][A-Z\d_]*$/;
/** The name of an environment variable: `TWILIO_AUTH_TOKEN`. */
const VARIABLE_NAME = /^(?:[A-Z\d]+_)+[A-Z\d]+$/;
const SID = /^[A-Z]{2}[\da-f]{32}$/i;
/** The continuation of a sentence about the secret, which says what is wrong rather than the value. */
const SENTENCE = new RegExp(
  `^${either([
    /is|was|are|were|does|did|has|have|must|can't|cannot|could|should|not|too|as/,
    /missing|required|invalid|expired|wrong|rejected|refused|incorrect|unknown|empty|undefined|null|none/,
    /failed|mismatch|denied|unauthorized/,
  ])}(?=[\\s.,;!?]|$)`,
  'i',
);
/** More such beginnings, for names whose value is no passphrase. */
const TOKEN_SENTENCE =
  /^(?:token|it|its|this|that|there|see|the|a|an|no|of|in|for|and|or|error|as|with|at|on|validation|as third)(?=[\s.,;!?]|$)/i;
/** Words, as in `access token: getaddrinfo failed`. */
const PROSE = /^[A-Za-z][a-z]{1,14} (?=[A-Za-z])/;
const HEADER = /^(?:(?:proxy-)?authorization|(?:set-)?cookies?|x-[\w-]*signature)$/i;
const SCHEME = /^(?:basic|bearer|digest|apikey|token|negotiate|aws4-[\w-]+|oauth|hmac[\w-]*)(?:\s+|%20|\+)/i;
/** A word that nobody writes in a sentence. */
const LOOKS_SECRET = /^(?=\S{6})(?=\S{0,60}[A-Za-z])(?=\S{0,60}[\d!@#$%^&*])[^\s"'`|<>,;()[\]{}]+/;
/** Characters to search for a value's end. Without one, the value extends to the end of its line. */
const NEAR = 2000;
/** Characters of a value that decide whether it is a secret. */
const SHOWN = 200;
/** The end of a value without spaces: a space, a quote, the next parameter of a form. */
const WORD_END = /[\s"'`]|&(?=[\w.%[\]-]+=)|%26(?=[\w.-]+%3D)/i;
/** The next field of an object on the same line. */
const NEXT_FIELD = /,\s{0,4}\\*["']?[\w-]{1,40}\\*["']?\s{0,2}(?::|=>)|\s[}\])]+\s*$/;

/**
 * Masks the values of names in a string, whatever the notation: `name=value`, JSON, dictionaries of Python, Ruby and PHP, XML, headers,
 * shells, TypeScript.
 *
 * @param meaning Which names: those of secrets, or those for what a person wrote, said or was sent.
 */
export function maskNamed(text: string, meaning: 'secret' | 'content'): string {
  const lineEndAfter = lineEnds(text);
  let done = 0;
  let masked = '';
  for (const { 0: word, index } of text.matchAll(meaning === 'secret' ? KEYWORD : CONTENT_KEYWORD)) {
    if (index < done) continue;
    const value = valueAfter(text, index, index + word.length, meaning, lineEndAfter);
    if (!value || value.start < done) continue;
    if (word === 'Code' && !ONE_TIME_CODE.test(text.slice(value.start, value.end))) continue;
    masked += text.slice(done, value.start) + MASK;
    done = value.end;
  }
  return masked + text.slice(done);
}

/** Where a value begins and ends. */
interface Range {
  start: number;
  end: number;
}

/** A name whose value may have to be masked, and where it stands. */
interface Name extends Range {
  /** Without the characters around it that aren't part of the name. */
  text: string;
  /** The three characters before it. */
  before: string;
  /** An option of a command, such as `--token`. */
  isOption: boolean;
  meaning: 'secret' | 'content';
}

/** The position of the value that a keyword names. `undefined`: the keyword isn't the name of one, or there is nothing to mask. */
function valueAfter(
  text: string,
  from: number,
  to: number,
  meaning: 'secret' | 'content',
  lineEndAfter: (at: number) => number,
): Range | undefined {
  const name = nameAround(text, from, to, meaning);
  if (!name) return undefined;
  const found = separatorAfter(text, name) ?? looseSeparatorAfter(text, name);
  if (!found || !('separator' in found)) return found;
  const { separator, end } = found;
  const at = end + matchAt(OPENERS, text, end).length;
  if (meaning === 'content') {
    if (!isContent(text, at, name, separator)) return undefined;
    const close = text.charAt(at) === '{' ? text.indexOf('}', at) : -1;
    if (close > 0) return { start: at, end: close + 1 };
  }
  const quote = matchAt(QUOTE, text, at);
  if (quote) return quoted(text, at + quote.length, quote.replace(/^[bur](?=\W)/i, ''));
  if (text.charAt(at) === '[') {
    const close = text.indexOf(']', at);
    return notHarmless(text, at + 1, close < 0 ? text.length : close);
  }
  return unquoted(text, at, lineEndAfter(at), name, separator);
}

/** The name around a keyword. `undefined`: it has another meaning. */
function nameAround(text: string, from: number, to: number, meaning: Name['meaning']): Name | undefined {
  let start = from;
  while (start > 0 && from - start < 60 && /[\w$.-]/.test(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && end - to < 40 && /[\w-]/.test(text.charAt(end))) end++;
  // `->` starts with a character that a name may contain.
  while (end > to && text.charAt(end - 1) === '-' && text.charAt(end) === '>') end--;
  const before = text.slice(Math.max(0, start - 3), start);
  const whole = text.slice(start, end);
  const name = whole.replace(before.endsWith('%') ? /^[\dA-F]{2}/i : /^[.-]+/, '');
  if (!isCode(name, meaning) && meaningOfName(name) !== meaning) return undefined;
  return { start, end, text: name, before, isOption: /^--?\w/.test(whole), meaning };
}

/** The parameter in which Twilio Verify gets the code that a person typed. */
const isCode = (name: string, meaning: Name['meaning']): boolean => name === 'Code' && meaning === 'content';

/** What a name and its value are separated by, and where that ends. */
interface Separator {
  separator: string;
  end: number;
}

/** A separator that is part of a notation: a tag, a list, a call. */
function separatorAfter(text: string, { start, end, text: name, before, isOption }: Name): Separator | undefined {
  const isElement = /(?:<|<\w{0,20}:)$/.test(text.slice(Math.max(0, start - 22), start));
  // `<entry key="authToken">`
  const isKey = /["']$/.test(before) && /^["']>/.test(text.slice(end, end + 2));
  const at = isKey ? end + 1 : end;
  const tag = isElement || isKey ? matchAt(TAG_REST, text, at) : '';
  if (tag) return { separator: '>', end: at + tag.length };
  const isInList = /\(["']$/.test(before) || (/["']$/.test(before) && HEADER.test(name)) || isOption;
  const comma = isInList ? matchAt(LIST_SEPARATOR, text, at) : '';
  if (comma) return { separator: ',', end: at + comma.length };
  const call = matchAt(CALL, text, at);
  return call ? { separator: call, end: at + call.length } : undefined;
}

/** `=`, `:` and their like, with quotes and spaces around them, or the value itself where only a gap separates it. */
function looseSeparatorAfter(text: string, name: Name): Separator | Range | undefined {
  const closers = matchAt(CLOSERS, text, name.end);
  // Spaces separate as well.
  const gap = name.end + closers.replace(/[ \t]*$/, '').length;
  const spaces = /^[ \t]*/.exec(text.slice(gap, gap + 8))?.[0].length ?? 0;
  const separator = matchAt(SEPARATOR, text, gap + spaces);
  const end = gap + spaces + separator.length;
  if (!separator && name.meaning === 'content') return undefined;
  if (name.meaning === 'secret' && (!separator || /^[=:]$/.test(separator))) {
    const value = looseValue(text, separator ? end : gap, name, separator !== '');
    if (value) return value;
  }
  return separator ? { separator, end } : undefined;
}

/** Whether what follows is something that a person wrote. `Body: …` in a log is a response's body, and so is JSON, XML or HTML. */
function isContent(text: string, at: number, { text: name, before }: Name, separator: string): boolean {
  if (separator.startsWith(':') && !/["']$/.test(before) && !/["'`]/.test(text.charAt(at))) return false;
  return name !== 'Body' || !/^\\*["']?[{[<]/.test(text.slice(at, at + 4));
}

/** A value without quotes around it. It ends with its line at the latest. */
function unquoted(text: string, at: number, lineEnd: number, name: Name, separator: string): Range | undefined {
  const line = text.slice(at, lineEnd);
  if (name.meaning === 'secret' && isSentence(line, name.text, separator)) return undefined;
  if (separator === '>') {
    const end = line.slice(0, NEAR).indexOf('<');
    return notHarmless(text, at, at + (end < 0 ? line.length : end));
  }
  const start = at + (SCHEME.exec(line)?.[0].length ?? 0);
  const rest = text.slice(start, lineEnd);
  /** The quote around both name and value. */
  const enclosing = /["'`]/.exec(text.charAt(name.start - 1))?.[0];
  // A header, or a value after a colon or an arrow, may contain spaces.
  if (HEADER.test(name.text) || separator.startsWith(':') || separator === '=>' || separator === '->')
    return notHarmless(text, start, start + lengthWithSpaces(rest, enclosing, separator));
  // If the value stays as it is anyway, its end on a long line isn't searched.
  const head = rest.slice(0, SHOWN);
  const isLong = head.length === SHOWN && endOfWord(head, enclosing) < 0;
  if (isLong && (isCode(name.text, name.meaning) || !notHarmless(text, start, start + SHOWN))) return undefined;
  const end = endOfWord(rest, enclosing);
  return notHarmless(text, start, end < 0 ? lineEnd : start + end);
}

/** The length of a value that extends to the end of the line, to the next field, or to the quote around name and value. */
function lengthWithSpaces(line: string, enclosing: string | undefined, separator: string): number {
  const near = line.slice(0, NEAR);
  const ends = [
    enclosing ? near.indexOf(enclosing) : -1,
    near.search(NEXT_FIELD),
    separator.startsWith('%') ? near.indexOf('&') : -1,
  ].filter((end) => end >= 0);
  return line.slice(0, Math.min(line.length, ...ends)).trimEnd().length;
}

/** Where a value ends that has no spaces, unless it is within quotes. -1 if nothing ends it. */
function endOfWord(line: string, enclosing: string | undefined): number {
  return enclosing ? line.slice(0, NEAR).indexOf(enclosing) : line.search(WORD_END);
}

/** Words that follow a passcode's name without being a passcode, as in `Error sending sms OTP: Authentication Error - invalid username`. */
const NO_PASSCODE = /^\s*(?:Authenticate\b|[A-Z]?[a-z']{2,}[,.:]? +[A-Za-z(])/;

/** Whether a line says something about the secret, and so isn't its value. A password may read like a sentence. */
function isSentence(line: string, name: string, separator: string): boolean {
  if (SENTENCE.test(line) || (/(?:otp|pin)$/i.test(name) && NO_PASSCODE.test(line))) return true;
  const isPassword = /pass|pwd|secret|pin|otp|pw$/i.test(name);
  if (isPassword || HEADER.test(name) || separator === '=') return false;
  return TOKEN_SENTENCE.test(line) || PROSE.test(line);
}

/** A value that only a gap separates from its name: in the next table cell, on the next line, after an option or a variable's name. */
function looseValue(text: string, from: number, name: Name, hasSeparator: boolean): Range | undefined {
  const gap = matchAt(LOOSE_SEPARATOR, text, from);
  if (!separates(gap, name, hasSeparator)) return undefined;
  const at = from + gap.length;
  const start = /["'`]/.test(text.charAt(at)) ? at + 1 : at;
  const value = LOOKS_SECRET.exec(text.slice(start, start + NEAR))?.[0].replace(/[.:]+$/, '') ?? '';
  // A line that starts with another name isn't this one's value.
  if (value === '' || (hasLineEnd(gap) && /^[\w.-]+[:=]/.test(value))) return undefined;
  return notHarmless(text, start, start + value.length);
}

/** Whether a gap can separate this name from a value, rather than from the next word of a sentence. */
function separates(gap: string, { before, text: name, isOption }: Name, hasSeparator: boolean): boolean {
  if (hasLineEnd(gap)) return hasSeparator || gap.startsWith(':');
  if (gap === '' || hasSeparator) return false;
  if (gap === ', ') return before.endsWith('[');
  return !/^[ \t]+$/.test(gap) || isOption || VARIABLE_NAME.test(name) || /^pass(?:word|wd)$/i.test(name);
}

function hasLineEnd(gap: string): boolean {
  return /[\r\n]|\\[rn]/.test(gap);
}

/** The value after an opening quote. Without a closing one, it extends to the end of the string. */
function quoted(text: string, start: number, quote: string): Range | undefined {
  const level = /^\\*/.exec(quote)?.[0].length ?? 0;
  const mark = quote.slice(level);
  let end = start;
  for (;;) {
    end = text.indexOf(mark, end);
    if (end < 0) return notHarmless(text, start, text.length);
    // A quote with more backslashes than the opening one is part of the value. Within plain quotes, a backslash escapes a quote.
    let slashes = 0;
    while (text.charAt(end - 1 - slashes) === '\\' && end - 1 - slashes >= start) slashes++;
    if (level > 0 ? slashes === level : mark.length > 1 || slashes % 2 === 0) {
      return notHarmless(text, start, end - level);
    }
    end++;
  }
}

/** A value without its scheme. `undefined` if it is no secret. */
function notHarmless(text: string, start: number, end: number): Range | undefined {
  const scheme = SCHEME.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? '';
  const from = start + scheme.length;
  const value = text.slice(from, Math.min(end, from + SHOWN)).trim();
  const isScheme = scheme === '' && /^(?:basic|bearer)$/i.test(value);
  return end <= from || isScheme || HARMLESS.test(value) || VARIABLE.test(value) || SID.test(value)
    ? undefined
    : { start: from, end };
}

/** Finds line ends, and remembers the last one, so that many names on one long line cost no more than one. */
function lineEnds(text: string): (at: number) => number {
  const lineEnd = /\r|\n|\\[rn]/g;
  let from = 0;
  let end = -1;
  return (at) => {
    if (at < from || at > end) {
      lineEnd.lastIndex = at;
      from = at;
      end = lineEnd.exec(text)?.index ?? text.length;
    }
    return end;
  };
}

/** What a sticky expression matches at a position. */
function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
