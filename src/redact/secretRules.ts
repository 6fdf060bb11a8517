import { either } from '../internal/either.ts';
import { maskNamed } from './namedSecrets.ts';
import { MASK, type RedactionRule, replacing } from './rule.ts';

/** Invisible spaces and hyphens, which come from web pages, chats and PDF files. */
const UNSEEN = '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]';
const BASE64 = '[\\w+/=.~%-]';
const HEX = `[\\da-fA-F]${UNSEEN}{0,2}`;
/** Not within a longer run of letters and digits. An escape such as %20, \n or \x1b may precede it. */
const WORD_START =
  '(?:(?<![A-Za-z\\d%])(?<!%[\\dA-Fa-f])|(?<=%[\\dA-Fa-f]{2}|\\\\[bfnrt]|\\\\u[\\da-fA-F]{4}|\\\\x[\\da-fA-F]{2}|\\u001B\\[[\\d;]{0,12}m))';
/** 40 to 63 hex digits: a commit or another hash. */
const isHash = (length: number): boolean => length > 39 && length < 64;
/** A SID whose two letters are hex digits, too. */
const SID_START = /^[A-F]{2}[\da-f]{32}/;
/** A SID that lost up to three characters when it was copied. A token has no capitals; a secret has more than two, or other letters. */
const CUT_SID = /^[A-Z]{2}(?=\d{0,30}[a-f])[\da-f]{29,31}$/;
const SID = '(?:AC|SK|OQ)[\\da-f]{32}';

/** Whether a run of 32 letters and digits can't be words: at least two kinds of characters, well mixed. */
function looksRandom(run: string): boolean {
  const digits = run.replace(/\D/g, '').length;
  const capitals = run.replace(/[^A-Z]/g, '').length;
  const small = run.length - digits - capitals;
  if (digits > 0 && capitals > 0 && small > 0) return true;
  if (digits === 0) return capitals > 7 && small > 7;
  return digits > 2 && digits < run.length - 2;
}

/**
 * Rules for secrets, in the order in which they apply: first secrets with a notation of their own, then those recognized by name, then
 * those recognized by form.
 */
export const secretRules: readonly RedactionRule[] = [
  {
    id: 'pem-block',
    masks: 'secret',
    apply: replacing(/(-----BEGIN [A-Z ]{1,40}-----)(?:(?!-----END)[^])*/g, `$1${MASK}`),
  },
  {
    id: 'jwt',
    masks: 'secret',
    apply: replacing(
      /eyJ[\w-]{4,}(?:(?:\.|%2E)(?:\r?\n[ \t]*)?[\w-]*|\r?\n[ \t]{0,8}(?:(?=[\w-]*[\d_-])[\w-]{20,}|[\w-]{2,}(?=\.)))*(?:\.|%2E)?[\w-]*/g,
    ),
  },
  {
    // keys of SendGrid, GitHub, Slack, Stripe, npm, Google, AWS and GitLab
    id: 'vendor-key',
    masks: 'secret',
    apply: replacing(
      new RegExp(
        `(?<![A-Za-z\\d])${either([
          // SendGrid's has two parts, and is long enough to be broken into two lines.
          /SG\.[\w-]{10,}(?:\.[\w-]{10,}(?:\r?\n[ \t]*[\w-]{5,}(?=\s|["']|$))?)?/,
          /(?:gh[pousr]_|github_pat_|xox[abeprs]-|[rs]k_(?:live|test)_|npm_|AIza|glpat-|AKIA|ASIA)[\w-]{10,}/,
        ])}`,
        'g',
      ),
    ),
  },
  {
    // base64 of AC…: and SK…:, in both cases of the letters, also on two lines
    id: 'encoded-credentials',
    masks: 'secret',
    apply: replacing(
      /(?<![A-Za-z\d])(?:QUM|U0s|YWM|c2s)[A-Za-z\d+/_-]{20,}(?:(?<=[A-Za-z\d+/_-]{56})\r?\n[ \t]*[A-Za-z\d+/_-]{4,}={0,2}(?=\s|["']|$)|={0,2})/g,
    ),
  },
  {
    // https://user:password@host, also escaped or percent-encoded
    id: 'url-credentials',
    masks: 'secret',
    apply: replacing(
      new RegExp(
        [
          // with reserved characters or spaces in the password; not host:port/path@
          String.raw`(\/\/)[^\s/?#@:"'<>]{1,200}:(?!\d{1,5}(?:[/?#\s"']|$))[^\s<>]{0,200}(?: [^\s@<>]{1,60}){0,3}@(?=(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?:[/:?#\s"'<>)]|$)|localhost|\[|\d{1,3}\.\d)`,
          String.raw`(\/\\{0,4}\/|\\u002[fF]\\u002[fF])(?:(?!\\u002[fF])[^\s/?#"<>` +
            '`' +
            String.raw`]){0,400}(?:@|\\u0040)`,
          String.raw`(%(?:25){0,3}2F%(?:25){0,3}2F)(?:[^\s/?#"<>\\%&]|%(?!(?:25){0,3}(?:2F|40))){0,400}%(?:25){0,3}40`,
          // cut off before the @
          String.raw`(\/\/)[^\s/?#@:"'<>]{1,200}:(?!\d{1,5}(?:[/?#\s"']|…|$))[^\s@"'<>/]{3,200}(?=…?$)`,
        ].join('|'),
        'gi',
      ),
      (match, raw, escaped, encoded, cut) =>
        (raw ?? escaped ?? encoded ?? cut ?? '') + MASK + (/(?:@|\\u0040|%(?:25)*40)$/i.exec(match)?.[0] ?? ''),
    ),
  },
  {
    // curl -u user:password, https -a user:password
    id: 'command-user',
    masks: 'secret',
    apply: replacing(
      /((?:^|\s)(?:-[A-Za-z]{0,3}[uU]|--user|--proxy-user|https? (?:-\S+ )?-a|--auth)[ =]{0,2}(?:(["'])(?:\$\{\w+\}|(?!\$\{)[^\n:"']{1,80}):(?!\$)|(?:\$\{\w+\}|(?!\$\{)[^\s:"']{1,80}):(?!\$)))((?:(?!\2)[^\n])+|[^\s"']+)/g,
      (_, head = '', quote, value = '') => head + MASK + (quote ? '' : value.replace(/^[^\s"']+/, '')),
    ),
  },
  {
    // AC…:password, also with spaces, and as two arguments of a function; not the name of the next field
    id: 'sid-and-secret',
    masks: 'secret',
    apply: replacing(
      new RegExp(
        String.raw`(${SID}(?:["'\`]?\s{0,3}(?:=>|,)\s{0,3}["'\`]| {0,2}(?::|%3A) {0,2}|=| => (?=\S*\d)))(?!…|//|${SID}|[\w.-]{1,60}\\*["'\`]\s{0,3}(?::|=>))([^\s"'\`,;<>…]+)`,
        'gi',
      ),
      (_, head = '') => head + MASK,
    ),
  },
  { id: 'named', masks: 'secret', apply: (text) => maskNamed(text, 'secret') },
  {
    // a header without its name
    id: 'basic-or-bearer',
    masks: 'secret',
    apply: replacing(
      new RegExp(String.raw`\b((?:basic|bearer)(?:\s+|%20|\+))(?=${BASE64}{0,60}\d)${BASE64}{12,}`, 'gi'),
      `$1${MASK}`,
    ),
  },
  {
    // Auth Token: 32 hex digits, one missing or some too many, or two in a row
    id: 'auth-token',
    masks: 'secret',
    apply: replacing(
      new RegExp(`${WORD_START}(?<!(?:(?<![A-Z\\d])|(?<=%[\\dA-F]{2}))[A-Z]{2})(?:${HEX}){31,}(?![\\da-zA-Z])`, 'g'),
      (run) => (isHash(run.length) || SID_START.test(run) || CUT_SID.test(run) ? run : MASK),
    ),
  },
  {
    // the same, in groups: broken by spaces, line ends or hyphens, but no UUID
    id: 'broken-auth-token',
    masks: 'secret',
    apply: replacing(
      /(?<![\w-])[\da-fA-F]{2,28}(?:(?:-|[ \t]|[ \t]*\r?\n[ \t]*)[\da-fA-F]{2,28}){1,15}(?![\w-])/g,
      (run) => {
        const digits = run.replace(/[\s-]/g, '');
        const isToken = digits.length === 32 && /\d/.test(digits) && /[a-f]/i.test(digits);
        return isToken && !/^[^-]{8}(?:-[^-]{4}){3}-[^-]{12}$/.test(run) ? MASK : run;
      },
    ),
  },
  {
    id: 'api-key-secret',
    masks: 'secret',
    apply: replacing(new RegExp(`${WORD_START}(?:[A-Za-z\\d]${UNSEEN}{0,2}){32,33}(?![A-Za-z\\d])`, 'g'), (run) =>
      !CUT_SID.test(run) && looksRandom(run.replace(/[^A-Za-z\d]/g, '')) ? MASK : run,
    ),
  },
];
