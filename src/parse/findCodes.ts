import { either } from '../internal/either.ts';
import { LABEL, OTHERS } from './signs.ts';

/** What shows that a number is a code: a link to its page, Twilio's name, a word such as `error`, or only its position. Surest first. */
export type FoundBy = 'linked' | 'named' | 'called' | 'loose';

export interface FoundCode {
  code: number;
  foundBy: FoundBy;
  /** Position of its first digit. */
  index: number;
}

/** Characters to look at before and after a number. */
const NEAR = 48;
/** Numbers of up to six digits to look at. */
const MOST_NUMBERS = 500;
/** Numbers without a sign to keep for the words around them. */
const MOST_NEAR = 5;

const RANK: Record<FoundBy, number> = { linked: 0, named: 1, called: 2, loose: 3 };

// Patterns for the `NEAR` characters before a number.
const LINKED = /twilio\.com\/(?:[\w-]+\/)?docs\/(?:[\w-]+\/)?errors\/$/i;
const NAMED_BEFORE = new RegExp(
  `${either([
    // `Twilio responded with error `, `twilio-`
    /\btwilio(?:\W+\w+){0,2}\W+(?:error|warning|code|returned|fehler|exception)\W*/,
    /\btwilio[\W_]{1,3}/,
    // Names of headers and classes
    /X-Twilio-Error(?:-Code)?\W{1,6}/,
    /twilio(?:error|exception|restexception)\W+/,
    /(?<!@)\bapierror /,
    // PHP, and the iOS SDKs' `NSError`
    /failed api request /,
    /domain=[\w.]*(?:twili?o|signal)[\w.]* code=/,
  ])}$`,
  'i',
);
const NAME_BEFORE = new RegExp(`${LABEL}$`, 'i');
/** The same before a message: `TWILIO-30034: Message from …`. A branch or a folder has small letters. */
const HEADING_BEFORE = /(?<![\w/\\.@-])TWILIO-$/;
/** What follows the number if the name goes on. */
const NAME_AFTER = /^(?:[\w/-]|\.\w)/;
/** Words that say that a number is a code or a reason, in the languages of the logs that were seen. */
const CALLED_WORDS = [
  // With a status, as the SDKs for Android print it: `Error 0:50107`
  /\bError \d{1,3}(?=:)/,
  /erro|err|error|code|warning|exception|returned|undelivered|rejected|rejection|declined|reason|HTTP (?:error )?\d{3}\]?:?/,
  /fehler|grund|erreur|raison|errore|codice|c[oó]digo|motivo|\bfoutcode|\bfel(?:kod)?|\bf[ej]i?lkode|virhe|błąd|chyb[ay]|hib[aá]|eroare|hatası?|kesalahan|lỗi/,
  /ошибка|помилка|грешка|код|σφάλμα|שגיאה|خطأ|त्रुटि|ข้อผิดพลาด|エラー|コード|理由|[错錯][误誤]|代?[码碼]|原因|오류/,
];
/** What precedes a value: an optional one in Rust, Swift and Haskell, an integer in PHP. */
const WRAPPER = '(?:(?:Some|Optional|int)\\(\\s{0,20}|Just )?';
const CALLED = new RegExp(`${either(CALLED_WORDS)}[\\s"'\`\\\\:：=>#(/*[\\]{|_–—-]{0,8}(?:- )?${WRAPPER}$`, 'i');
/** A code before the word: `I get a 20003 error`, `31002 error codes`, `31201 status code`. `12345 errors` may be an amount. */
const CALLED_AFTER = /^ (?:(?:err(?:or)?|warning)(?: codes?)?|status code)\b(?! ?(?:rate|s\b))/i;
/** `Invalid Access Token issuer/subject (20103)`, also above a stack */
const BRACKETED = /[a-z\])"'”]\.? ?\($/i;
/** What precedes a number that is no error code. */
const NO_CODE_BEFORE = [
  // A URL's parameter, its path, its host
  /\[status=|[?&](?!error_?code=)[\w-]*=|[\w.-]\/|:\/\/\S*/,
  // The line in a file: `chan_sip.c:20366`, `twilio-video.js:27471`
  /\.(?:cc?|cpp|h|[cm]?[jt]sx?|vue|py|rb|php|go|rs|java|kt|cs|exs?|swift):/,
  // Another kind of number
  /\b(?:port|line|lines|pid|row|zip|year|id|order|invoice|ticket|item|customer|user|article|sku|build|case|job|page|room|plz|errno|winerror|os error|#)[ :=#]*/,
  // The process in a line of Android's log: `E/TwilioVoicePlugin(17329): …`
  /\b[VDIWEFA]\/[\w.$-]{1,40}\( {0,4}/,
  // .NET: `SocketException (11001)`, `SocketException (0xFFFDFFFF, 11001)`
  /\bSocketException \([\w, ]{0,16}/,
  // Rust, about the operating system: `Os { code: 11001, kind: …`
  /\bOs \{\s{1,12}code: /,
  // An amount, a date, a version
  /[$€£¥]\s?|(?<!\bError \d{0,2})\d[.:/-]/,
  // Another kind of code
  /\b(?:order|postal|zip|exit|status|country|verification|product|promo|area|discount|coupon|item|voucher|source|sort|bank|pin|access|invite|security|otp|your) code\W{0,4}/,
  // Of another vendor or program: `MySQL error 20003`
  String.raw`${either([OTHERS])}(?: error)? (?:error|code)[ :#=(]*`,
  // The end of a name: `order_12345`
  /\b(?!(?:error|err|warning|code)[_-])\w{1,40}[_-]/,
];
const NO_CODE = new RegExp(`${either(NO_CODE_BEFORE)}$`, 'i');
/** PJSIP, which the mobile SDKs contain: `TCP connect() error: Connection timed out [code=120110]`. */
const PJSIP = /\[code[= ]$/;
/** A process or thread in a log: `asterisk[20003]:`, `WARNING[21711][C-0000000a]`. Classes have codes in brackets, `RestException[20003]`. */
const PROCESS = /[\w.-](?<!(?:[Ee]rr(?:or)?|[Cc]ode|[Ee]xception|[Ww]arning))\[$/;
/** After a level, only the file or module of the line tells the thread from a code: `ERROR[13224]: pjproject: …`. */
const LEVEL = /\b(?:ERROR|WARNING)\[$/;
const THREAD_AFTER = /^\](?:\[C-|: ?[\w./-]{1,60}(?:\.(?:cc?|cpp|fl|h)\b|: ))/;
/** PostgreSQL: `ERROR: 42501: permission denied`. */
const SQLSTATE = /\bERROR: +$/;

// Patterns for the `NEAR` characters after it.
const NAMED_AFTER = /^\W{1,3}(?:(?:error|code)\W+)?(?:from|by|at|in|do|de|da|di|von|bei) twilio\b/i;
/** A unit, a time, a version, a longer number. */
const AMOUNT = new RegExp(
  `^${either([
    // `21211.0` is a code that a table turned into a decimal
    /(?!\.0(?![.\d]))[.:-]?\d/,
    /,\d{3}(?!\d)/,
    // Two codes can stand side by side: `50107/50200`
    /\/(?!\d{5}(?!\d))/,
    / ?(?:--|%|[€$£]|usd|eur|euro)/,
    / ?(?:m?s\b|sec|milli|min\b|minutes|hours|days|bytes|[km]b\b|px)/,
    / ?(?:requests?\b(?! time)|records|rows|users|items|messages|[sm]ms\b|texts|calls|numbers|recipients|characters|times\b)/,
  ])}`,
  'i',
);
/** A line end as two characters, or a word that the code is joined to: `err_30007`. */
const BEFORE_CODE = /\\[nrt]$|(?:err(?:or)?|code)_?$/i;
const WORDS_AFTER = /^(?:[\s"'\])*`]{0,3}[-–—:|]?[\s"'[(]{1,3}|: ?)["'“]?\p{L}/u;

/** Another code in the same list: `30498 + 30475` */
const LISTED_AFTER = /^ ?(?:[+&;]|and|und|et|y) ?\d{5}\b/;
/** Nothing but the end of the line: `please use a Message Template. 63016` */
const LAST = /^["'`\])}.!]{0,3} ?(?:\r?\n|$)/;

/** A number that has no sign of being a code, or only its position. */
export interface NearCode {
  code: number;
  /** What precedes it on its line. */
  before: string;
  /** What follows it. */
  after: string;
}

/** The numbers found in a string. */
export interface FoundCodes {
  /** Surest first, then in order of position. Each code once. */
  codes: FoundCode[];
  near: NearCode[];
}

/**
 * Finds the numbers in a string that can be Twilio's codes: five digits, three to six in a link to their page in Twilio's docs, or four or
 * six right after the word `code`. Ports, years, lines, amounts and parts of a URL are left out.
 */
export function findCodes(text: string): FoundCodes {
  const found = new Map<number, FoundCode>();
  const near: NearCode[] = [];
  let numbers = 0;
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    // 1033 is Cloudflare's, for a tunnel that isn't there. It stands beside Twilio's code of the webhook or the stream.
    if (!/^(?!0|1033$)\d{3,6}$/.test(digits)) continue;
    // A status, which a few of Twilio's APIs link as their code
    if (digits.length === 3 && !LINKED.test(text.slice(Math.max(0, index - NEAR), index))) continue;
    if (++numbers > MOST_NUMBERS) break;
    const code = Number(digits);
    const foundBy = findSign(text, digits, index);
    // A loose code can be next to a surer one that turns out not to be Twilio's.
    if ((foundBy === 'near' || foundBy === 'loose') && near.length < MOST_NEAR) {
      const lines = text.slice(Math.max(0, index - 3 * NEAR), index).split('\n');
      near.push({ code, before: lines.at(-1) ?? '', after: text.slice(index + digits.length, index + 3 * NEAR) });
    }
    if (foundBy === undefined || foundBy === 'near') continue;
    const earlier = found.get(code);
    if (!earlier || RANK[foundBy] < RANK[earlier.foundBy]) found.set(code, { code, foundBy, index });
  }
  const codes = [...found.values()].toSorted((a, b) => RANK[a.foundBy] - RANK[b.foundBy] || a.index - b.index);
  return { codes, near };
}

/** What shows that a number is a code. `near`: only the words around it may. `undefined`: it isn't one. */
function findSign(text: string, digits: string, index: number): FoundBy | 'near' | undefined {
  const before = text.slice(Math.max(0, index - NEAR), index);
  const after = text.slice(index + digits.length, index + digits.length + NEAR);
  if (LINKED.test(before)) return 'linked';
  if (digits.length === 5 && NAME_BEFORE.test(before) && !NAME_AFTER.test(after)) return 'named';
  // A ticket has such a name as well, so the words after it decide.
  if (digits.length === 5 && HEADING_BEFORE.test(before) && after.startsWith(':')) return 'called';
  if (/^\w/.test(after) || /[\w.]$/.test(before.replace(BEFORE_CODE, ''))) return undefined;
  if (AMOUNT.test(after) || NO_CODE.test(before) || (SQLSTATE.test(before) && after.startsWith(':'))) return undefined;
  if (digits.length === 6 && PJSIP.test(before)) return undefined;
  if (after.startsWith(']') && (LEVEL.test(before) ? THREAD_AFTER.test(after) : PROCESS.test(before))) return undefined;
  const isLong = digits.length === 5;
  if (isLong || /code[^\w\n]{0,6}$/i.test(before)) {
    if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return 'named';
    if (CALLED.test(before) || CALLED_AFTER.test(after)) return 'called';
  }
  if (!isLong) return undefined;
  if (BRACKETED.test(before) && /^\)(?:[:,]| ?[–—-] |\W*$|[^\w\n]*\n|\s+at [\w.$<])/.test(after)) return 'called';
  if (LAST.test(after) && /[\p{L}.!?,;:] $/u.test(before)) return 'loose';
  const isFirst = /(?:^|\n)[\s>*`"'#[(•-]*$/.test(before);
  return (isFirst || /[:.!?–—-] $/.test(before)) && (WORDS_AFTER.test(after) || LISTED_AFTER.test(after))
    ? 'loose'
    : 'near';
}
