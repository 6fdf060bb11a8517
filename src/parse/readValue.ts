import { tokenPartsIn } from './accessToken.ts';
import { withoutCall } from './parametersIn.ts';
import { maskedStart } from '../redact/maskText.ts';
import { createReader, type ObjectReader } from './createReader.ts';
import { BASE64, CODE_OF_FORM, extractStructures } from './extractStructures.ts';
import {
  ANSWER_FIELDS,
  CODE_FIELDS,
  DOMAIN_FIELDS,
  ERROR_FIELDS,
  LINK_FIELDS,
  MESSAGE_FIELDS,
  PROSE_FIELDS,
  PUBLISHER,
  REGISTRATION_MARKS,
  REJECTIONS,
  SKIPPED_FIELDS,
  STACK_FIELDS,
  VENDOR,
  VENDOR_FIELDS,
  WEAK_MARKS,
} from './fieldNames.ts';
import { clientPlatformIn } from './clientPlatform.ts';
import { clientSdkIn } from './clientSdk.ts';
import type { FoundCode, NearCode, FoundBy } from './findCodes.ts';
import { either } from '../internal/either.ts';
import { decodeMail } from './decodeMail.ts';
import { fieldsAllowingLoneCode, hasMoreThanAnError, hasOnlyACode, isOfFailedMessage } from './loneCode.ts';
import { readTwiml, SHORT } from './readContext.ts';
import { hasAll, readFields, type StatedFields, TWILIO_DOMAIN, WORDS } from './readFields.ts';
import { readOwnReport } from './readOwnReport.ts';
import { clientStatus, CREDENTIALS, type ReadText, readText, type Scope } from './readText.ts';
import { withPlainNames } from './withPlainNames.ts';
import { OTHER_PAGE, OTHERS } from './signs.ts';
import { SOURCES, TEXT_SOURCES } from './sources.ts';
import { framesOfSdk, withoutFrames } from './stack.ts';
import { isTransport, withoutTransport } from './transport.ts';
import type { ReportSource, TwilioErrorReport } from './types.ts';
import { unwrapMessage, withoutEntities } from './unwrapMessage.ts';

/** An error that the value may state. */
export interface Candidate {
  code?: number | undefined;
  /** How the code was found. `field`: it is a field's value. `only`: there is nothing else. */
  foundBy?: FoundBy | 'field' | 'only' | undefined;
  /** Twilio's message, unwrapped. Empty if there is none. */
  message: string;
  /** The whole string, to be looked up in the message index. Empty if it is an HTTP client's own message. */
  text: string;
  /** An HTTP client's own message, such as "Not Found". It can confirm a code. */
  transport?: string | undefined;
  /** The status in an HTTP client's sentence that follows an app's own words and ends the string. */
  lastStatus?: string | undefined;
  /** Numbers in the string that the words around them may confirm as codes. */
  near: readonly NearCode[];
  /** It shows by itself that it is Twilio's. */
  isTwilios: boolean;
  /** Twilio is named, even if no failure is. */
  isNamed: boolean;
  /** Another vendor is named, and Twilio is not. */
  isOthers: boolean;
  /** That vendor's messages are like Twilio's. */
  isCarriers: boolean;
  /** The status of Twilio's response, if an app's own words name it. */
  responded?: string | undefined;
  /** It links to a page of another host about itself. */
  isDocumentedElsewhere?: boolean;
  /** It has the form of a REST API error, which other APIs use too. */
  hasForm: boolean;
  /** Its code is in an object that has more than the fields of Twilio's errors. */
  isEnveloped?: boolean;
  source: ReportSource;
  fields?: string[] | undefined;
  /** Name and message of its `originalError`. */
  inner?: string | undefined;
  /** It is a report of this package, which needs no further reading. */
  report?: TwilioErrorReport;
  /** What is stated around it, including by parts that are read later. */
  scope: Scope;
  /** The scope of the object whose field is this string. */
  beside?: Scope | undefined;
  /** The scope of the object whose field is this object. */
  around?: Scope | undefined;
}

/** A part of the value in the queue. */
interface Part {
  value: unknown;
  /** Names of the fields that led here, `.cause.response`. */
  path: string;
  scope: Scope;
  /** The scope of the object whose field the value is. */
  beside?: Scope;
  /** Prose here is about an error. In a body it may be somebody's message. */
  isProse: boolean;
  /** A code without a message counts here: what is around it says only that there is an error, or is about what Twilio does. */
  allowsLoneCode: boolean;
}

/**
 * A code alone, also as a list or a sentence has it, `63016:`, `(30007)`, or as people name it, `E30034`, `TWILIO-30034`. Not an amount, and not
 * MongoDB's `E11000`.
 */
const BARE_CODE = /^[\s"'`([#]*(?:(?:E(?=[2-9])|ERR|ERROR|TWILIO|Twilio|twilio)[-_ #:]?)?([1-9]\d{4})[\s"'`)\]:.,;]*$/;
const LONGEST_MESSAGE = 4000;
/** Characters to look at in a stack. */
const LONGEST_STACK = 8000;
/** A terminal's colors, also as a copy or an escape leaves them, box lines and arrows. `[5m]` is a duration. */
const DECORATION =
  /(?:\p{Cc}|\\{1,2}(?:u001[bB]|x1[bB]|033|e)|#033|\^\[)\[[\d;]{0,16}m|\[\d{1,3}(?:;\d{1,3}){0,4}m(?!\])|[\u2500-\u257F»]/gu;
/** What Docker Compose, pytest and journalctl put before each line: `web_1  | `, `E   `, `Feb 23 10:01:08 host app[711]: `. */
const LINE_PREFIX =
  /^([\w.-]{1,60} +\| |E {3,8}|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,60} [\w./-]{1,60}(?:\[\d{1,9}\])?: )[^\n]{0,2000}\n\1/m;
/** A quote, a plus or an angle bracket as encoders of JSON write it. */
const ESCAPE = /\\u00(2[67B]|3[CE]|60)/gi;
/** Digits of Arabic, Persian and Hindi, and those that are as wide as a Chinese character. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g;
/** A code that a table or a chart formatted as an amount: `Error code: 30,007`. */
const GROUPED_CODE = /(\b(?:error|twilio)[ _-]?code[\s"':=]{1,4})(\d{2})[,.’'\u00A0\u202F](\d{3})(?![\d.,])/gi;
/** A code before its message, joined by a slash as in Apex: `Twilio Error=21211/The 'To' number …`. */
const SLASHED_CODE = /(\b(?:[Ee]rror|ERROR|[Cc]ode|CODE)[\s"':=]{1,4}\d{5})\/(?=[A-Z][a-z']{0,20} )/g;
/** A URL as Rust prints its parts: `Url { scheme: "https", …, host: Some(Domain("api.twilio.com")), …, path: "/…", … }`. */
const RUST_URL =
  /\bUrl \{\s{1,40}scheme: "(\w{2,6})",[^{}]{0,200}?host: Some\(\s{0,40}Domain\(\s{0,40}"([\w.-]{1,120})"[^{}]{0,160}?path: "([^"\s]{0,500})"[^{}]{0,400}\}/g;
/** An app's own name for Twilio's code, whatever the field is called: GoHighLevel's `{ sms: 'TWILIO_ERROR_CODE: 30003' }`. */
const OWN_LABEL = /\bTWILIO_ERROR_CODE\b/i;
/** An error of an SDK as its language prints it, in whatever field an app or a log keeps it. */
const SDK_ERROR = new RegExp(
  either([
    /\bcom\.twilio\.exception\.\w{1,40}: /,
    /\b(?:twilio\.base\.exceptions\.)?TwilioRestException: /,
    /\bTwilio\\{1,2}Exceptions\\{1,2}\w{1,40}: /,
    /\bTwilio::REST::\w{1,20}/,
    /\bTwilio\.Exceptions\.\w{1,40}: /,
    /\bRestException \[Error\]: /,
  ]),
);
/** The beginning of what such an error says. */
const SAID_BY_SDK = new RegExp(String.raw`(?:${SDK_ERROR.source})[^\w']{0,4}([^\n]{1,60})`);
/** The parameter of a callback that holds the code. */
const CODE_NAME = /^Error_?Code$/i;
/** Names of Twilio's error classes. */
const TWILIO_CLASS = /^(?:\w{0,60}twilio\w{0,60}|RestException)$/i;
/** Words before a structure that say nothing themselves: `SMS failed: {…}`, `web_1 | {…}`, `NotificationFailed {…}`. */
const LEAD_IN = /(?:[:=]| [|-])(?: ?\\?["'`])?$|^\S+$/;
/** The exception in the context of a line of Monolog's, which says more than the words before it. */
const MONOLOG = /\{"exception":"\[object\] \(Twilio\\/;
/** The name of a structure after a sentence: `… is invalid. contentVariables: {…}`, or in a line of its own. */
const NAME_OF_STRUCTURE = /(?:(?<=[a-z][.!])\s|\n)[ \w]{1,40}[:=] ?\\?["'`]?$/;
/** What is left of words before an HTTP client's message: a colon, or a name and a colon. */
const LED_TO_TRANSPORT = /^\w{1,40}:\s{0,9}$|[\s:;,-]{1,9}$/;
/** What is left of the words if nothing else is said. */
const NO_LETTERS = /^\P{L}*$/u;
/** A name that says nothing. */
const PLAIN_NAME = /^(?:Error)?$/;
/** Words that may surround a code when nothing else is passed: "Error - 12300". */
const WORDS_FOR_CODE = /\b(?:undelivered|failed|error|warning|code|twilio|err|error_?code)\b/gi;

/**
 * Walks a value breadth first, so that outer errors come before inner ones, and collects every error that it may state.
 *
 * @returns The candidates in the order in which they were found. Never throws.
 */
export function readValue(value: unknown): Candidate[] {
  const reader = createReader();
  const seen = new Set<unknown>();
  const candidates: Candidate[] = [];
  const parts: Part[] = [{ value, path: '', scope: {}, isProse: true, allowsLoneCode: true }];
  /** A field says that Twilio is the vendor. */
  let isVendor = false;
  /** A field says that somebody else is. */
  let isOfOthers = false;
  for (const queued of parts) {
    const part = { ...queued, value: decodeBytes(queued.value) };
    if (typeof part.value === 'string' || typeof part.value === 'number') readPlain(part, `${part.value}`);
    else if (typeof part.value === 'object' && part.value !== null && !seen.has(part.value)) {
      seen.add(part.value);
      readObject(part, reader.open(part.value));
    }
  }
  for (const one of isOfOthers && !isVendor ? candidates : []) {
    one.isOthers = !one.isTwilios;
    // A code alone says less where somebody else is named.
    if (one.foundBy === 'only') one.foundBy = 'field';
  }
  for (const one of isVendor ? candidates : []) {
    one.isNamed = true;
    one.isTwilios ||= one.code !== undefined && !one.isOthers;
  }
  return candidates;

  /** Reads a string or a number. */
  function readPlain({ path, scope, beside, isProse, allowsLoneCode }: Part, whole: string): void {
    const bare = path === '' ? BARE_CODE.exec(whole)?.[1] : undefined;
    if (bare !== undefined) {
      candidates.push({ ...NOTHING, code: Number(bare), foundBy: 'only', source: 'text', scope });
    }
    if (bare !== undefined || !WORDS.test(whole)) return;
    const text = decodeMail(reader.excerpt(whole));
    const { structures, rest } = extractStructures(text);
    // A string that is only a structure says nothing more.
    if (isProse && WORDS.test(rest)) {
      const plain = clean(rest);
      // What is left of a string without a structure is the string, decoded.
      const all = structures.length > 0 ? clean(text) : plain;
      const { codes, ...read } = readText(all, scope);
      readTwiml(all, codes, scope);
      scope.sdk ??= clientSdkIn(all);
      scope.platform ??= clientPlatformIn(text);
      scope.atOnce ??= AT_ONCE.exec(text)?.[0];
      const isTwilios = read.isTwilios || haveTwiliosCode(codes, read);
      // Whatever prints a structure in a string of Twilio's prints one of Twilio's.
      if ((isTwilios || read.isNamed) && structures.length > 0) scope.isTwilios = true;
      const source = TEXT_SOURCES.find(([pattern]) => pattern.test(plain))?.[1] ?? sourceOf(path);
      // Where the string is Twilio's or has the code, the structure may be only what was sent.
      const words =
        structures.length > 0 && (isTwilios || codes.length > 0) ? plain.replace(NAME_OF_STRUCTURE, '') : plain;
      const said = messageIn(withoutCall(words), all, scope, false);
      if (structures.length > 0 && (LEAD_IN.test(words) || MONOLOG.test(text))) said.message = '';
      const inner = scope.sdk || scope.platform === 'browser' ? mediaErrorIn(all, said.message) : undefined;
      const common: Candidate = { ...read, ...said, inner, isTwilios, hasForm: false, source, scope, beside };
      pushEach(codes, common, structures.length === 0 && isOnlyACode(plain));
    }
    for (const structure of structures) parts.push({ value: structure, path, scope, isProse, allowsLoneCode });
    for (const value of tokenPartsIn(text))
      parts.push({ value, path: `${path}.token`, scope, isProse: false, allowsLoneCode: false });
  }

  /** Adds a candidate for each code in a string, or one without a code. */
  function pushEach([first, ...others]: readonly FoundCode[], common: Candidate, isOnly: boolean): void {
    candidates.push({ ...common, ...(first && { code: first.code, foundBy: isOnly ? 'only' : first.foundBy }) });
    for (const { code, foundBy } of others) {
      if (foundBy !== 'loose') candidates.push({ ...common, code, foundBy, message: '', text: '', near: [] });
    }
  }

  function readObject({ path, scope, beside, isProse, allowsLoneCode }: Part, object: ObjectReader): void {
    const report = readOwnReport(object);
    if (report) {
      candidates.push(candidateOf(report));
      return;
    }
    const plain = withPlainNames(object);
    if (plain) {
      parts.push({ value: plain, path, scope, isProse, allowsLoneCode: allowsLoneCode && !object.isList });
      return;
    }
    isVendor ||= object.getString(VENDOR_FIELDS, VENDOR) !== undefined;
    isOfOthers ||= object.getString(VENDOR_FIELDS, OTHERS) !== undefined;
    const publisher = object.getString(['publisher'], PUBLISHER);
    if (publisher) {
      isVendor = true;
      scope.sdk = 'voice';
      scope.platform = publisher.endsWith('ios') ? 'ios' : 'android';
    }
    const stated = readFields(object, path, scope);
    const { code, message, messageField, trail } = stated;
    const before = candidates.length;
    const structures = pushStated(stated, object, scope, allowsLoneCode);
    for (const one of candidates.slice(before)) one.around = beside;
    const blamesTwilio = code === undefined && candidates.slice(before).some(({ isTwilios }) => isTwilios);
    for (const value of structures) parts.push({ value, path: trail, scope, isProse, allowsLoneCode });
    for (const value of postedIn(object))
      parts.push({ value, path: trail, scope: {}, isProse: false, allowsLoneCode: false });
    // An error with a code and a message needs nothing from the response.
    const read = code && message ? [...ANSWER_FIELDS, ...MESSAGE_FIELDS] : [messageField];
    const allowsIn = fieldsAllowingLoneCode(object, allowsLoneCode);
    for (const value of causesIn(object, message)) parts.push({ value, path: trail, scope, isProse, allowsLoneCode });
    for (const field of fieldsToRead(object)) {
      // `{ message: 'Twilio error', error: { code: 21211 } }`
      const inside = object.getObject(field);
      const isCodeOfTwilio =
        (blamesTwilio && (isOnlyCode(inside) || isOnlyCode(inside?.getObject('originalError')))) ||
        // GraphQL's extensions: what they hold was called Twilio's by the message beside them.
        (code === undefined && scope.isTwilios === true && field === 'originalError' && isOnlyCode(inside));
      const inner = { path: trail, scope, isProse, allowsLoneCode: allowsIn(field) };
      if (!read.includes(field)) pushField(field, object, inner, isCodeOfTwilio);
    }
  }

  /**
   * Adds the candidates that an object's own fields make.
   *
   * @returns The structures in its message.
   */
  function pushStated(
    { name, status, code, message, trail }: StatedFields,
    object: ObjectReader,
    scope: Scope,
    allowsLoneCode: boolean,
  ): readonly unknown[] {
    const text = decodeMail(reader.excerpt(message ?? ''));
    const { structures, rest } = extractStructures(text);
    const plain = clean(code && rest ? text : rest);
    // Beside a code in a field, what the message says of a request or a status doesn't count.
    const { codes, ...read } = readText(PLAIN_NAME.test(name) ? plain : `${name}: ${plain}`, code ? {} : scope);
    if (!code) readTwiml(plain, codes, scope);
    if (!code && structures.length > 0 && (read.isTwilios || read.isNamed)) scope.isTwilios = true;
    const frames = framesOfSdk(stackIn(object));
    scope.sdk ??= clientSdkIn(`${name}: ${clean(text)}\n${frames}`, name, code);
    scope.atOnce ??= AT_ONCE.exec(stackIn(object))?.[0];
    scope.platform ??= platformOf(object) ?? clientPlatformIn(`${name}: ${text}\n${stackIn(object)}`);
    const common: Candidate = {
      ...read,
      ...messageIn(plain, clean(text), scope, code !== undefined),
      isTwilios: read.isTwilios || TWILIO_CLASS.test(name) || frames !== '' || (!code && haveTwiliosCode(codes, read)),
      isDocumentedElsewhere: read.isDocumentedElsewhere || object.getString(LINK_FIELDS, OTHER_PAGE) !== undefined,
      hasForm: false,
      source: sourceOf(trail),
      fields: namesOfFields(object.getObject('fields') ?? object.getObject('registrationerrorfields')),
      inner: SELF_REGISTERED.exec(frames)?.[0],
      scope,
    };
    if (code) {
      const isNumber = CODE_FIELDS.some((field) => object.get(field) === Number(code));
      const isBody = isNumber && status !== undefined && common.message !== '' && PLAIN_NAME.test(name);
      candidates.push({
        ...common,
        code: Number(code),
        foundBy: !message && allowsLoneCode && hasOnlyACode(object) ? 'only' : 'field',
        near: [],
        isEnveloped: hasMoreThanAnError(object),
        // The platform's codes end with their status: 20404 and 404.
        hasForm:
          isBody ||
          code === `20${status}` ||
          isOfFailedMessage(code, object) ||
          WEAK_MARKS.some((mark) => hasAll(object, mark)),
        inner: innerOf(object.getObject('originalError'), plain),
      });
    } else if (message && WORDS.test(plain)) pushEach(codes, common, false);
    else if (Number(scope.status ?? scope.webhookStatus) >= 400) candidates.push(common);
    return structures;
  }

  function pushField(
    field: string,
    object: ObjectReader,
    { path, scope, isProse, allowsLoneCode }: Omit<Part, 'value'>,
    isTwilios: boolean,
  ): void {
    const inner = object.getScalar(field);
    const isText = typeof inner === 'string';
    if (!isText && (typeof inner !== 'object' || inner === null)) return;
    if (isText && !object.isList && !holdsProse(field, inner, object) && !isStructured(inner)) return;
    parts.push({
      value: inner,
      path: `${path}.${field}`,
      scope: isTwilios ? { ...scopeOf(field, object, scope), isTwilios } : scopeOf(field, object, scope),
      beside: scope,
      isProse: object.isList ? isProse : !ANSWER_FIELDS.includes(field),
      allowsLoneCode,
    });
  }
}

/** The body of a request to the app as a HAR file or a tunnel's inspector keeps it, if it is a callback that states a code. */
function postedIn(object: ObjectReader): unknown[] {
  const body = (object.getObject('request') ?? object).getObject('postData');
  const text = body?.get('text');
  if (typeof text === 'string' && CODE_OF_FORM.test(text)) return [text];
  const list = body?.getObject('params');
  const isCallback = list?.names.some((index) =>
    CODE_NAME.test(list.getObject(index)?.getString(['name'], SHORT) ?? ''),
  );
  return isCallback ? [body?.get('params')] : [];
}

/**
 * Whether a field's string may be about an error. A part of a message in Slack says so by its type, a code by its name: `twilio_30034`; an
 * event of structlog by its words, where others have a name.
 */
function holdsProse(field: string, text: string, object: ObjectReader): boolean {
  if (field === 'code') return /^twilio/i.test(text);
  if (OWN_LABEL.test(text) || SDK_ERROR.test(text)) return true;
  if (field === 'event') return / /.test(text);
  return PROSE_FIELDS.test(field) || (field === 'text' && object.get('type') === 'mrkdwn');
}

/** The scope of what a field holds. A response is about this error; the fields of another error are about that one. */
function scopeOf(field: string, object: ObjectReader, scope: Scope): Scope {
  if (ANSWER_FIELDS.includes(field)) return scope;
  if (object.isList || field === 'error') return { ...scope };
  // What a client SDK keeps there comes from Twilio's servers or from the browser, whose codes are shorter.
  const isTwilios = holdsTwilios(field, object) || (field === 'originalError' && scope.sdk !== undefined);
  return { url: scope.url, method: scope.method, contentType: scope.contentType, isTwilios, outer: scope };
}

const isOnlyCode = (object: ObjectReader | undefined): boolean => object !== undefined && hasOnlyACode(object);

/** The field in which an app keeps what Twilio said. */
const OF_TWILIO = /^twilio$/i;

/** Whether a field holds errors of Twilio's, whatever they look like. */
function holdsTwilios(field: string, object: ObjectReader): boolean {
  return (
    OF_TWILIO.test(field) ||
    REJECTIONS.test(field) ||
    (field === 'errors' && REGISTRATION_MARKS.some((mark) => hasAll(object, mark)))
  );
}

const NOTHING = {
  message: '',
  text: '',
  near: [],
  isTwilios: false,
  isNamed: false,
  isOthers: false,
  isCarriers: false,
  hasForm: false,
};

function candidateOf(report: TwilioErrorReport): Candidate {
  const { code, message = '', unconfirmed = false, source, request } = report;
  const foundBy = code === undefined ? undefined : 'field';
  const whose = { isTwilios: !unconfirmed, hasForm: unconfirmed };
  return { ...NOTHING, ...whose, code, foundBy, message, text: message, source, report, scope: { ...request } };
}

/** The fields to read: those of a response, then those of another error, then all others. */
function fieldsToRead({ names, isList }: ObjectReader): Iterable<string> {
  const all = isList ? names : [...ANSWER_FIELDS, ...ERROR_FIELDS, ...names];
  return new Set(all.filter((field) => !SKIPPED_FIELDS.test(field)));
}

/**
 * Twilio's message, and the string to look up in the message index. Both are empty if an HTTP client's own message is all there is.
 *
 * @param plain The string without its structures.
 * @param whole The whole string.
 * @param isMessage The string is a field's message beside a code, so there is little wrapping to remove.
 */
function messageIn(
  plain: string,
  whole: string,
  scope: Scope,
  isMessage: boolean,
): Pick<Candidate, 'message' | 'text' | 'transport' | 'lastStatus'> {
  if (isTransport(plain)) {
    scope.status ??= clientStatus(plain);
    return { message: '', text: '', transport: plain };
  }
  const bare = withoutTransport(plain);
  const unwrapped = unwrapMessage(bare, isMessage);
  const message = bare === plain ? unwrapped : unwrapped.replace(LED_TO_TRANSPORT, '').replace(NO_LETTERS, '');
  const isLast = bare !== plain && !isMessage && plain.startsWith(bare.trim());
  const lastStatus = isLast ? clientStatus(plain) : undefined;
  scope.status ??= lastStatus;
  return {
    message: maskedStart(message.trim(), LONGEST_MESSAGE),
    text: withoutTransport(withoutEntities(whole)),
    lastStatus,
  };
}

/** Whether one of the numbers is Twilio's code. In a string that names Twilio, it is enough that a number is called a code. */
function haveTwiliosCode(
  codes: readonly FoundCode[],
  { isNamed, isDocumentedElsewhere }: Omit<ReadText, 'codes'>,
): boolean {
  if (isDocumentedElsewhere) return false;
  const signs: readonly FoundBy[] = isNamed ? ['linked', 'named', 'called'] : ['linked', 'named'];
  return codes.some(({ foundBy }) => signs.includes(foundBy));
}

function isOnlyACode(text: string): boolean {
  return text.length < 100 && !/\p{L}/u.test(text.replace(WORDS_FOR_CODE, ''));
}

/** Whether a string can hold a structure, or a callback's code. */
function isStructured(text: string): boolean {
  return /^\s*[[{]/.test(text) || CODE_OF_FORM.test(text) || BASE64.test(text);
}

function sourceOf(path: string): ReportSource {
  return SOURCES.find(([pattern]) => pattern.test(path))?.[1] ?? 'text';
}

function stackIn(object: ObjectReader): string {
  const stack = object.get('stack');
  return typeof stack === 'string' ? stack.slice(0, LONGEST_STACK) : '';
}

/** What a stack in a log says of an error of an SDK's, such as a cause, if the message beside it doesn't say it. */
function causesIn(object: ObjectReader, message = ''): unknown[] {
  const stack = object.getString(STACK_FIELDS, SDK_ERROR)?.slice(0, LONGEST_STACK) ?? '';
  const [, said = ''] = SAID_BY_SDK.exec(stack) ?? [];
  return said === '' || message.includes(said) ? [] : [stack.slice(SDK_ERROR.exec(stack)?.index)];
}

/** Where the SDK that made an error runs, as its fields show it. */
function platformOf(object: ObjectReader): TwilioErrorReport['platform'] {
  if (object.names.some((name) => name.startsWith('nativeStack'))) return 'react-native';
  if (object.getString(DOMAIN_FIELDS, TWILIO_DOMAIN) !== undefined) return 'ios';
  // Both Voice JS and its counterpart for React Native explain an error, but only Voice JS keeps what the browser said.
  return hasAll(object, ['explanation', 'solutions']) && object.names.includes('originalError') ? 'browser' : undefined;
}

function clean(text: string): string {
  const prefix = LINE_PREFIX.exec(text)?.[1] ?? '';
  const bare = prefix ? text.replaceAll(`\n${prefix}`, '\n').slice(text.startsWith(prefix) ? prefix.length : 0) : text;
  const plain = withoutFrames(bare.replace(DECORATION, '')).replace(CREDENTIALS, '$1');
  return plain
    .replace(RUST_URL, '"$1://$2$3"')
    .replaceAll(String.raw`\'`, "'")
    .replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(OTHER_DIGITS, toDigit)
    .replace(GROUPED_CODE, '$1$2$3')
    .replace(SLASHED_CODE, '$1: ')
    .trim();
}

/** In Unicode, these digits begin a row of 16 characters, so that the last four bits are the digit. Hindi's begin six later. */
function toDigit(digit: string): string {
  const place = digit.charCodeAt(0);
  return `${(place - (place >> 8 === 9 ? 6 : 0)) & 15}`;
}

/** What the error says that a client SDK wraps, if the message around it doesn't say it. */
function innerOf(error: ObjectReader | undefined, message: string): string | undefined {
  const said = error?.getString(['message'], SHORT) ?? '';
  const name = error?.getString(['name'], SHORT) ?? '';
  if (said !== '' && message.includes(said)) return undefined;
  const inner = [PLAIN_NAME.test(name) ? '' : name, said].filter(Boolean).join(': ');
  return SHORT.test(inner) ? inner : undefined;
}

/** One of several calls at once has thrown, as V8 says in a stack. */
const AT_ONCE = /\bPromise\.all(?:Settled)?(?= \(index)/;

/** The function in which Voice JS registers on its own. */
const SELF_REGISTERED = /\b_onSignalingConnected\b/;

/** The browser's error that a client SDK's error is printed with, on another line or before its own sentence. */
const MEDIA_ERROR = /\b((?:NotAllowed|NotFound|NotReadable|Overconstrained)Error)\b(?:: ?([^\n]{1,120}))?/;

function mediaErrorIn(text: string, message: string): string | undefined {
  const [found, name, said] = MEDIA_ERROR.exec(text) ?? [];
  if (found === undefined || message.includes(found)) return undefined;
  const parts = [name, said].filter((part) => part !== undefined && !message.includes(part));
  return parts.length > 0 ? parts.join(': ') : undefined;
}

function namesOfFields(fields: ObjectReader | undefined): string[] | undefined {
  if (!fields?.isList) return undefined;
  const names = fields.names
    .filter((index) => /^\d/.test(index))
    .map((index) => fields.getString([index], SHORT))
    .filter((name) => name !== undefined);
  return names.length > 0 ? names : undefined;
}

/** Decodes a body that arrived as bytes. Anything else stays as it is. */
function decodeBytes(value: unknown): unknown {
  try {
    return value instanceof Uint8Array ? new TextDecoder().decode(value.subarray(0, 120_000)) : value;
  } catch {
    return undefined; // a revoked Proxy
  }
}
