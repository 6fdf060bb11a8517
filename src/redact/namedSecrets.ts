/** The value behind a name is masked as a secret or as a phone number, or dropped as content of a message. */
export type NameMeaning = 'secret' | 'phone' | 'content' | undefined;

/** Words that make a name the name of a secret, wherever they stand in it. */
const SECRET_WORDS =
  /auth(?:orization)?[_ -]?token|(?:access|refresh|id|bearer|session|security|api|push|device)[_ -]?token|passw(?:or)?d|passphrase|passcode|secret|private[_ -]?key|api[_ -]?key|access[_ -]?key|authorization|cookie|signature|one[_ -]?time[_ -]?(?:code|password)|verification[_ -]?code|custom[_ -]?code/i;
/** Names that are secrets only as a whole, or as the last part: `token`, `DB_PASS`, `db.pwd`. */
const SECRET_WHOLE = /(?:^|[_.$-])(?:token|tok|pass|pwd|pw|otp|pin|sig|session|sid[_-]?secret|jwt)$/i;
/** Names that hold a secret's word and no secret: `auth_token_length`, `secretary`, `tokenType`, `credentialSid`. */
const NO_SECRET =
  /secretar|(?:length|len|count|size|type|kind|id|ids|sid|name|names|url|uri|ur[il]s|path|file|region|expir\w*|expires[_-]?in|ttl|policy|required|valid|invalid|missing|error|errors|status|field|hint|exception|algorithm|method|fail\w*|ed|scheme)$/i;
const PHONE_NAME =
  /^(?:to|from)(?:[_ -]?number)?s?$|^(?:caller|called|author|recipients?|sender|destination|contact|contacts|wa[_-]?id|tel)$|phone|mobile|msisdn|forwarded[_-]?from|cell[_ -]?number/i;
/** Text of a message, or the code that a person was sent. */
const CONTENT_NAME =
  /^(?:Body|MessageBody|message_body|messageBody|sms_body|smsBody|text_body|textBody|ContentVariables)$/;

/**
 * What a name says about the value behind it. Objects and strings use this one rule, so that a body is masked alike whether it was parsed
 * or not.
 *
 * @param name Name of a property, a header, a parameter, a command-line option.
 */
export function meaningOfName(name: unknown): NameMeaning {
  if (typeof name !== 'string' || name.length > 200) return undefined;
  const plain = name.replace(/^-+/, '');
  if ((SECRET_WORDS.test(plain) || SECRET_WHOLE.test(plain)) && !NO_SECRET.test(plain)) return 'secret';
  if (CONTENT_NAME.test(plain)) return 'content';
  return PHONE_NAME.test(plain) ? 'phone' : undefined;
}

/** Where a name of a secret may be; what surrounds it decides. */
const KEYWORD =
  /auth[_ -]?token|token|passw(?:or)?d|passphrase|passcode|secret|private[_ -]?key|(?:api|access)[_ -]?key|authorization|cookie|signature|(?:one[_ -]?time|verification|custom)[_ -]?code|(?<=[_.$-]|\b)(?:pass|pwd|pw|otp|pin|sig|session|jwt)\b/gi;

/** What may close a name: quotes, brackets, Markdown, HTML entities, colours of a terminal. */
const COLOUR = '\u001B\\[[\\d;]*m';
const CLOSERS = new RegExp(`(?:\\\\*["'\`]|[\\])*]|&quot;|&#3[49];|&apos;|%22|${COLOUR}|[ \\t]){0,8}`, 'y');
/** Between name and value. The last two: a type annotation in code, and a shell's default value. */
const SEPARATOR =
  /=>|->|:=|:-|%3D|%3A|:[ \t]?(?:string|str|any|unknown|&str|char ?\*|Optional\[str\])(?: \| \w+)?[ \t]?=(?!=)|[=:](?!\?)/iy;
/** Headers as `console.log` prints a list of them: `'Authorization',\n  'Basic …'`. */
const LIST_SEPARATOR = /\\*["']\s{0,8},\s{0,8}(?=\\*["'])/y;
const OPENERS = new RegExp(`(?:[ \\t]|${COLOUR}|\\*\\*){0,8}`, 'y');
const QUOTE = /[bur]?("""|'''|\\*["'`]|&quot;|&#3[49];|&apos;|%22)/iy;
/** What an unquoted value is where nothing was set, or where a program reads it from elsewhere. */
const HARMLESS =
  /^(?:null|undefined|none|nil|nan|true|false|empty|missing|unset|masked|redacted|\[[\w -]*\]|[*x•.…]+|\$[({].*|%[A-Z_]+%|<[a-z_ -]+>|\{[a-z_]{4,}\}|process\.env\b.*|import\.meta\.env\b.*|os\.(?:environ|getenv)\b.*|ENV\[.*|System\.getenv\b.*|)$/i;
/** A variable of a shell, in capitals: `$ecret` may be a password. */
const VARIABLE = /^\$[A-Z_][A-Z\d_]*$/;
const SID = /^(?:[A-Z]{2})[\da-f]{32}$/i;
/** How a sentence about the secret goes on, which says what is wrong and not what it is. */
const SENTENCE =
  /^(?:is|was|are|were|must|missing|required|invalid|expired|wrong|rejected|refused|incorrect|unknown|empty|not|cannot|can't|could|should|too|failed|mismatch|denied|unauthorized|does|did|has|have|as|undefined|null|none)(?=[\s.,;!?]|$)/i;
/** The same for names that no passphrase follows. */
const TOKEN_SENTENCE =
  /^(?:token|it|its|this|that|there|see|the|a|an|no|of|in|for|and|or|error|as|with|at|on|validation|as third)(?=[\s.,;!?]|$)/i;
/** Words, as in `access token: getaddrinfo failed`. */
const PROSE = /^[A-Za-z][a-z]{1,14} (?=[A-Za-z])/;
const HEADER = /^(?:(?:proxy-)?authorization|(?:set-)?cookies?|x-[\w-]*signature)$/i;
const SCHEME = /^(?:basic|bearer|digest|apikey|token|negotiate|aws4-[\w-]+|oauth|hmac[\w-]*)(?:\s+|%20|\+)/i;
/** How far an end is looked for that may be missing, in characters; without one a value goes to the end of its line. */
const NEAR = 2000;
/** The next field of an object on the same line. */
const NEXT_FIELD = /,\s{0,4}\\*["']?[\w-]{1,40}\\*["']?\s{0,2}(?::|=>)|\s[}\])]+\s*$/;

/**
 * Masks the values behind names of secrets in a string, whatever the notation: `name=value`, JSON, dictionaries of Python, Ruby and PHP,
 * XML, headers, shells, TypeScript.
 *
 * @param mask What replaces a value.
 */
export function maskNamedSecrets(text: string, mask: string): string {
  const lineEndAfter = lineEnds(text);
  let done = 0;
  let masked = '';
  for (const { 0: word, index } of text.matchAll(KEYWORD)) {
    if (index < done) continue;
    const value = valueBehind(text, index, index + word.length, lineEndAfter);
    if (!value || value.start < done) continue;
    masked += text.slice(done, value.start) + mask;
    done = value.end;
  }
  return masked + text.slice(done);
}

/** Where the secret behind a word is. `undefined`: the word names none, or nothing is there to be masked. */
function valueBehind(
  text: string,
  from: number,
  to: number,
  lineEndAfter: (at: number) => number,
): { start: number; end: number } | undefined {
  let nameStart = from;
  while (nameStart > 0 && from - nameStart < 60 && /[\w$.-]/.test(text.charAt(nameStart - 1))) nameStart--;
  let nameEnd = to;
  while (nameEnd < text.length && nameEnd - to < 40 && /[\w-]/.test(text.charAt(nameEnd))) nameEnd++;
  // `->` and `:-` begin with what a name may hold.
  while (nameEnd > to && text.charAt(nameEnd - 1) === '-' && text.charAt(nameEnd) === '>') nameEnd--;
  const name = text.slice(nameStart, nameEnd).replace(/^[.-]+/, '');
  if (meaningOfName(name) !== 'secret') return undefined;

  const isElement = text.charAt(nameStart - 1) === '<' || text.charAt(nameStart - 1) === ':';
  let at = nameEnd;
  let separator = isElement && text.charAt(at) === '>' ? '>' : '';
  if (separator) at++;
  else {
    const isHeader = HEADER.test(name) || /^--?\w/.test(text.slice(nameStart, nameEnd));
    const list = isHeader ? matchAt(LIST_SEPARATOR, text, at) : '';
    if (list) {
      at += list.length;
      separator = ',';
    } else {
      at += matchAt(CLOSERS, text, at).length;
      separator = matchAt(SEPARATOR, text, at);
      if (!separator) return undefined;
      at += separator.length;
    }
  }
  at += matchAt(OPENERS, text, at).length;

  const quote = matchAt(QUOTE, text, at);
  if (quote) return quoted(text, at + quote.length, quote.replace(/^[bur](?=\W)/i, ''));
  if (text.charAt(at) === '[') {
    const end = text.indexOf(']', at);
    return notHarmless(text, at + 1, end < 0 ? text.length : end);
  }
  const line = text.slice(at, lineEndAfter(at));
  const isPassword = /pass|pwd|secret|pin|otp|pw$/i.test(name);
  if (
    SENTENCE.test(line) ||
    (!isPassword && !HEADER.test(name) && separator !== '=' && (TOKEN_SENTENCE.test(line) || PROSE.test(line)))
  )
    return undefined;
  const near = line.slice(0, NEAR);
  if (separator === '>') return notHarmless(text, at, at + (near.includes('<') ? near.indexOf('<') : line.length));
  // A header, or a value behind a colon, goes to the end of the line or of the quotes around both.
  if (HEADER.test(name) || separator.startsWith(':') || separator === '=>' || separator === '->') {
    const scheme = SCHEME.exec(line)?.[0] ?? '';
    const rest = line.slice(scheme.length);
    const enclosing = /["'`]/.exec(text.charAt(nameStart - 1))?.[0];
    const stops = [
      enclosing ? rest.slice(0, NEAR).indexOf(enclosing) : -1,
      rest.slice(0, NEAR).search(NEXT_FIELD),
      separator.startsWith('%') ? rest.slice(0, NEAR).indexOf('&') : -1,
    ].filter((stop) => stop >= 0);
    const end = Math.min(rest.length, ...stops);
    return notHarmless(text, at + scheme.length, at + scheme.length + rest.slice(0, end).trimEnd().length);
  }
  const scheme = SCHEME.exec(line)?.[0] ?? '';
  const rest = line.slice(scheme.length);
  const stop = rest.search(/[\s"'`]|&(?=[\w.%[\]-]+=)|%26(?=[\w.-]+%3D)/i);
  return notHarmless(text, at + scheme.length, at + scheme.length + (stop < 0 ? rest.length : stop));
}

function quoted(text: string, start: number, quote: string): { start: number; end: number } | undefined {
  const isEscaped = quote.startsWith('\\');
  let end = start;
  for (;;) {
    end = text.indexOf(quote, end);
    if (end < 0) return notHarmless(text, start, text.length);
    // Within plain quotes a backslash escapes the next one.
    let slashes = 0;
    while (text.charAt(end - 1 - slashes) === '\\' && end - 1 - slashes >= start) slashes++;
    if (isEscaped || quote.length > 1 || slashes % 2 === 0) return notHarmless(text, start, end);
    end++;
  }
}

function notHarmless(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const scheme = SCHEME.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? '';
  const from = start + scheme.length;
  const value = text.slice(from, Math.min(end, from + 200)).trim();
  const isScheme = scheme === '' && /^(?:basic|bearer)$/i.test(value);
  return end <= from || isScheme || HARMLESS.test(value) || VARIABLE.test(value) || SID.test(value)
    ? undefined
    : { start: from, end };
}

/** Looks each line end up once, so that many names on one long line cost no more than one. */
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

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
