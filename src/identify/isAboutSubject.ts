import type { Evidence } from '../facts/evidence.ts';
import { either } from '../internal/either.ts';
import { textOf } from '../internal/textOf.ts';
import type { Reading } from '../parse/parseTwilioError.ts';

/** What the codes of a thousand are about. Where it is named, an error that says nothing of Twilio counts as Twilio's. */
const SUBJECTS: Readonly<Record<number, RegExp>> = {
  11: /\bMMS\b/,
  21: /(?<!\p{L})[SM]MS(?![\p{Script=Latin}\d])|text message|短信|whatsapp/iu,
  30: new RegExp(
    either([
      /(?<!\p{L})(?:A2P|10DLC|[SM]MS|TFV)(?![\p{Script=Latin}\d])/u,
      /toll-?free|undelivered|短信|text message|landline|handset/,
      /\bcarrier[\w: ]{0,16}(?:err|block|filter|reject|violat)|blocked by[\w ]{0,12} carrier/,
      // A registration
      /opt-?in (?:method|flow|form|evidence|information)|\b(?:brand|campaign)[\w: ]{0,48}(?:err|reject|fail)/,
    ]),
    'iu',
  ),
  63: /whatsapp|\brcs\b/i,
};
/** Words of a failure, in the languages of the logs that were seen. */
const FAILED = /err|fehl|fout|fal[hl]|fail|reject|deliver|entreg|not sent|hata|błąd|エラー|错误|오류|ошибк|خطأ/i;
/** `Your SMS code 21211` is a passcode, not an error. */
const PASSCODE = /\b(?:sms|text|otp|pin|login|sign-?in|short) code\W{0,4}$/i;
/** `"error_code":30005` is not prose. */
const IN_FIELD = /": ?"?$/;
/** Characters to look at before a code. */
const NEAR = 48;

/** Whether a code is in a field beside the channel that such codes are about, without a message: `{ errorCode: 30007, channel: 'sms' }`. */
export function isOfChannel(code: number, { report, isOthers, isSureCode }: Reading): boolean {
  const isSilent = isSureCode && !isOthers && report.message === undefined;
  return isSilent && SUBJECTS[Math.floor(code / 1000)]?.test(report.channel ?? '') === true;
}

/** Whether a code follows words of a failure, in a text about what such codes are about. */
export function isAboutSubject(code: number, text: string, { isOthers }: Reading, { channel }: Evidence): boolean {
  const subject = SUBJECTS[Math.floor(code / 1000)];
  if (isOthers || !subject?.test(`${textOf(channel)} ${text.slice(0, 4000)}`)) return false;
  const index = text.indexOf(String(code));
  const before = text.slice(Math.max(0, index - NEAR), Math.max(0, index));
  // nginx: `[error] 30007#30007: *1 connect() failed`
  return FAILED.test(before) && !PASSCODE.test(before) && !IN_FIELD.test(before) && text[index + 5] !== '#';
}
