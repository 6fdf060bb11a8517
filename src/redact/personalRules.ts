import { maskNamed } from './namedSecrets.ts';
import { MASK, type RedactionRule, replacing } from './rule.ts';

const DIGIT = '[\\d\\uFF10-\\uFF19]';
/** What people and web pages put between the digits of a phone number. */
const GAP = '(?:[ ().\\-/\\u00A0\\u2010-\\u2013\\u202F]{0,3}|%20|\\+)';
const COUNTRY_PLUS = '(?:\\+|%2B|\\uFF0B|\\\\u002[bB])';

/** Masks all but the last two digits, so that a person can tell two numbers apart. */
const lastDigits = (number: string): string =>
  MASK + number.normalize('NFKC').replaceAll('%20', '').replace(/\D/g, '').slice(-2);

/** Personal data, masked in copies. */
export const personalRules: readonly RedactionRule[] = [
  {
    id: 'email',
    masks: 'personal',
    apply: replacing(
      /(?:"[^"\s][^"\n]{0,60}"|(?<![\p{L}\p{N}_.%+-])[\p{L}\p{N}_.%+'-]{1,80})(@|%40|\\u0040|&#64;)(?:localhost\b|(?=[\p{L}\p{N}-]*[\p{L}-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}|\[[\d.]+\])/gu,
      (_, at = '@') => MASK + at + MASK,
    ),
  },
  {
    id: 'sip-address',
    masks: 'personal',
    apply: replacing(/(sips?(?::|%3A))[\w.+-]+(?:@|%40)[\w.-]+/gi, `$1${MASK}`),
  },
  {
    // +1 555 123-4567; not the build part of a version, as in 1.0.0+20261123
    id: 'international-number',
    masks: 'personal',
    apply: replacing(
      new RegExp(`(?<!${DIGIT})(${COUNTRY_PLUS})\\(?([1-9\\uFF11-\\uFF19](?:${GAP}${DIGIT}){6,14})`, 'g'),
      (_, plus = '', number = '') => plus + lastDigits(number),
    ),
  },
  {
    // (555) 123-4567, 030/901820, 001 555 …: groups that no date, time, version or amount has
    id: 'grouped-number',
    masks: 'personal',
    apply: replacing(
      new RegExp(
        `(?<![\\w.:/%+-])(?!(?:19|20)\\d\\d[-/.]\\d)(\\(\\d{2,5}\\)[ \\u00A0\\u2010-\\u2013-]?\\d{2,4}(?:[ \\u00A0\\u2010-\\u2013.-]\\d{2,5}){0,3}|\\d{3}[-.\\u00A0\\u2010-\\u2013]\\d{3}[-.\\u00A0\\u2010-\\u2013]\\d{4}|0\\d{1,4}[/ -]\\d{5,9}|00[1-9]\\d{7,13})(?![\\w-])`,
        'g',
      ),
      (number) => (number.replace(/\D/g, '').length < 7 ? number : lastDigits(number)),
    ),
  },
  {
    // after a name, a channel or the word number; no dates
    id: 'named-number',
    masks: 'personal',
    apply: replacing(
      new RegExp(
        '((?:(?<![a-z\\d])(?:(?:to|from)(?:_?numbers?)?|caller|called|author|recipients?|sender|destination|contacts?|wa_?id|tel|sms|rcs|viber|messenger|dialed|dialled)|(?:phone|mobile|msisdn|whatsapp|forwarded_?from|number)[\\w-]{0,12})' +
          '(?:\\\\*["\'`]|%22|&quot;)?\\s{0,3}(?:[:=>]{1,2}|->|%3[AD]| is |\\s)\\s{0,3}(?:[bu]?(?:\\\\*["\'`]|%22|&quot;)|\\[\\\\*["\']?)?\\+?)' +
          `(?!(?:19|20)\\d\\d-?[01]\\d-?[0-3]\\d(?!\\d))(\\(?${DIGIT}(?:${GAP}${DIGIT}){6,14})(?![\\w])`,
        'gi',
      ),
      (_, head = '', number = '') => head + lastDigits(number),
    ),
  },
  {
    // in Twilio's messages that don't say "number", and in paths
    id: 'called-number',
    masks: 'personal',
    apply: replacing(
      /((?:\b(?:call|calling|verify|address|for|provided,|recipient|reach|text|dial) |\/PhoneNumbers\/(?:\+|%2B)?)["']?)([1-9]\d{9,14})(?![\w-]| ?(?:ms|s|bytes|milliseconds|seconds)\b)/gi,
      (_, head = '', number = '') => head + lastDigits(number),
    ),
  },
  {
    // the rest of a list: ["…67", "5551234568"]
    id: 'listed-number',
    masks: 'personal',
    apply: replacing(
      /(…\d\d\\*["'], {0,2}\\*["']\+?)(\d{7,15})(?=\\*["'])/g,
      (_, head = '', number = '') => head + lastDigits(number),
    ),
  },
  {
    // what a person wrote, said or typed, and the code that a person was sent
    id: 'message-content',
    masks: 'personal',
    apply: (text) => maskNamed(text, 'content'),
  },
  {
    // `body` and `code` in an API response or an SDK's arguments; only beside phone numbers, since they mean other things elsewhere
    id: 'message-body',
    masks: 'personal',
    apply: (text) =>
      /\b(?:to|from_?)\\*["']?\s?[:=]/i.test(text)
        ? text.replace(
            /(\b(?:body\\*["']?\s{0,2}[:=]\s{0,2}\\*["'](?![{[<\s])|code\\*["']?\s{0,2}[:=]\s{0,2}\\*["'](?=\d{6}\\*["'])))(?:[^"'\\\n]|\\[^"'\n]|(?<=\w)'(?=\w))+/g,
            `$1${MASK}`,
          )
        : text,
  },
  {
    // keeps the ends of SIDs, also where up to three characters are missing; request ids stay whole, since Twilio Support asks for them
    id: 'sid',
    masks: 'personal',
    apply: replacing(
      /(?:(?<![A-Z\d])|(?<=%[\dA-F]{2}))(?!RQ)([A-Z]{2}[\da-fA-F]{2})[\da-fA-F]{25,}([\da-fA-F]{2})/g,
      `$1${MASK}$2`,
    ),
  },
];
