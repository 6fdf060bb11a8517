import { maskedStart } from '../redact/maskText.ts';
import { createReader, type OpenObject } from './createReader.ts';
import { extractStructures } from './extractStructures.ts';
import {
  ANSWER_FIELDS,
  CODE_FIELDS,
  ERROR_FIELDS,
  LINK_FIELDS,
  MARKS,
  MESSAGE_FIELDS,
  PROBLEM_FIELDS,
  PROSE_FIELDS,
  REJECTIONS,
  SID_FIELDS,
  SKIPPED_FIELDS,
  STATUS_FIELDS,
  WEAK_MARKS,
} from './fieldNames.ts';
import type { FoundCode, NearCode, Standing } from './findCodes.ts';
import { CODE, readContext, readRequest, SHORT, STATUS } from './readContext.ts';
import { readOwnReport } from './readOwnReport.ts';
import { clientStatus, CREDENTIALS, type ReadText, readText, type Scope } from './readText.ts';
import { TWILIO_HOST } from './signs.ts';
import { SOURCES, TEXT_SOURCES } from './sources.ts';
import { isTransport, withoutTransport } from './transport.ts';
import type { ReportSource, TwilioErrorReport } from './types.ts';
import { unwrapMessage } from './unwrapMessage.ts';

/** An error that the value may state. */
export interface Candidate {
  code?: number | undefined;
  /** Where the code stands. `only`: there is nothing else. */
  standing?: Standing | 'field' | 'only' | undefined;
  /** Twilio's message, unwrapped. Empty if there is none. */
  message: string;
  /** The text as it stands, for the index of texts. Empty if it is an HTTP client that speaks. */
  text: string;
  /** Numbers of the text that the words around them may confirm. */
  near: readonly NearCode[];
  /** It shows itself that it is Twilio's. */
  isTwilios: boolean;
  /** Twilio is named, even if nothing that failed is. */
  isNamed: boolean;
  /** Another vendor is named. */
  isOthers: boolean;
  /** It has the form of an error of the REST API, which other APIs have too. */
  hasForm: boolean;
  source: ReportSource;
  fields?: string[] | undefined;
  /** It is a report of ours, which says everything itself. */
  report?: TwilioErrorReport;
  /** What is stated around it, also by parts that are read later. */
  scope: Scope;
}

/** A part of the value that waits to be read. */
interface Part {
  value: unknown;
  /** Names of the fields that led here, `.cause.response`. */
  path: string;
  scope: Scope;
  /** Prose is about an error here. In a body it may be somebody's message. */
  isProse: boolean;
}

const BARE_CODE = /^\s*[1-9]\d{4}\s*$/;
const WORDS = /[^\d\s]/;
const SID = /^[A-Z]{2}[0-9a-f]{32}$/;
const LONGEST_MESSAGE = 4000;
/** Characters of a stack that are looked at. */
const LONGEST_STACK = 8000;
/** Colours, box lines and arrows of a terminal, stack lines. */
const DECORATION = /\p{Cc}\[[\d;]*m|[\u2500-\u257F»]|\n[ \t]{1,40}at (?!.*modules.twilio).*/gu;
/** Classes of errors that are Twilio's by name. */
const TWILIO_CLASS = /^(?:\w{0,60}twilio\w{0,60}|RestException)$/i;
/** A name that says nothing. */
const PLAIN_NAME = /^(?:Error)?$/;
/** The SDK is in the stack. */
const SDK_IN_STACK = /modules[\\/]twilio[\\/-]|@twilio\/|com\.twilio\b/;
/** Words that may stand around a code that somebody passes: "Error - 12300". */
const WORDS_FOR_CODE = /\b(?:undelivered|failed|error|warning|code|twilio|err|error_?code)\b/gi;
/** An object with no other fields states a code and nothing else. */
const ONLY_A_CODE: readonly string[] = [
  ...CODE_FIELDS,
  ...STATUS_FIELDS,
  'name',
  'message',
  'stack',
  'moreInfo',
  'details',
];

/**
 * Walks a value, breadth first, so that what is outside comes before what is inside, and collects every error that it may state.
 *
 * @returns The candidates in the order in which they were met. Never throws.
 */
export function readValue(value: unknown): Candidate[] {
  const reader = createReader();
  const seen = new Set<unknown>();
  const candidates: Candidate[] = [];
  const parts: Part[] = [{ value, path: '', scope: {}, isProse: true }];
  for (const waiting of parts) {
    const part = { ...waiting, value: textOfBytes(waiting.value) };
    if (typeof part.value === 'string' || typeof part.value === 'number') readPlain(part, `${part.value}`);
    else if (typeof part.value === 'object' && part.value !== null && !seen.has(part.value)) {
      seen.add(part.value);
      readObject(part, reader.open(part.value));
    }
  }
  return candidates;

  /** A text, or a number. */
  function readPlain({ path, scope, isProse }: Part, whole: string): void {
    if (path === '' && BARE_CODE.test(whole)) {
      candidates.push({ ...NOTHING, code: Number(whole), standing: 'only', source: 'text', scope });
    }
    if (!WORDS.test(whole)) return;
    const text = reader.excerpt(whole);
    const { structures, rest } = extractStructures(text);
    // A text that is nothing but a structure says nothing more.
    if (isProse && WORDS.test(rest)) {
      const plain = clean(rest);
      const read = readText(clean(text), scope);
      const isTwilios = read.isTwilios || read.codes.some(read.isNamed ? isCalled : isNamed);
      // What is printed within such a text is Twilio's as well.
      if ((isTwilios || read.isNamed) && structures.length > 0) scope.isTwilios = true;
      const source = TEXT_SOURCES.find(([pattern]) => pattern.test(plain))?.[1] ?? sourceOf(path);
      const said = saidIn(plain, clean(text), scope, false);
      pushEach(
        read,
        {
          ...said,
          isTwilios,
          isNamed: read.isNamed,
          isOthers: read.isOthers,
          hasForm: false,
          source,
          scope,
          near: read.near,
        },
        isOnlyACode(plain),
      );
    }
    for (const structure of structures) parts.push({ value: structure, path, scope, isProse });
  }

  /** A candidate for each code of a text, or one without a code. */
  function pushEach({ codes }: ReadText, common: Candidate, isOnly: boolean): void {
    const [first, ...others] = codes;
    candidates.push({ ...common, ...(first && { code: first.code, standing: isOnly ? 'only' : first.standing }) });
    for (const { code, standing } of others) {
      if (standing !== 'loose') candidates.push({ ...common, code, standing, message: '', text: '', near: [] });
    }
  }

  function readObject({ path, scope, isProse }: Part, open: OpenObject): void {
    let way = path;
    const take = (fields: readonly string[], form: RegExp): string | undefined => {
      const field = fields.find((name) => open.text([name], form) !== undefined);
      if (field === undefined) return undefined;
      way += `.${field}`;
      return open.text([field], form);
    };

    const report = readOwnReport(open);
    if (report) {
      candidates.push(candidateOf(report));
      return;
    }
    const name = take(['name'], SHORT) ?? '';
    if (readRequest(open, scope)) way += '.url';
    const status = take(STATUS_FIELDS, STATUS);
    if (status) scope.status = status;
    const code = take(CODE_FIELDS, CODE);
    const link = take(LINK_FIELDS, TWILIO_HOST);
    if (link) scope.moreInfo = link;
    const has = (fields: readonly string[]): boolean => fields.every((field) => open.get(field) !== undefined);
    const isEvent = take(['dataschema'], TWILIO_HOST) !== undefined;
    const whole = take(open.get('title') ? PROBLEM_FIELDS : MESSAGE_FIELDS, WORDS);
    if (
      scope.isTwilios ||
      link ||
      isEvent ||
      scope.requestId ||
      TWILIO_HOST.test(scope.url ?? '') ||
      MARKS.some(has) ||
      SID_FIELDS.some((field) => open.text([field], SID) !== undefined)
    ) {
      scope.isTwilios = true;
      readContext(open, scope);
    }

    const text = reader.excerpt(whole ?? '');
    const { structures, rest } = extractStructures(text);
    const plain = clean(code && rest ? text : rest);
    const read = readText(PLAIN_NAME.test(name) ? plain : `${name}: ${plain}`, code ? {} : scope);
    const stack = open.get('stack');
    const common: Candidate = {
      ...saidIn(plain, clean(text), scope, code !== undefined),
      isTwilios:
        read.isTwilios ||
        TWILIO_CLASS.test(name) ||
        (typeof stack === 'string' && SDK_IN_STACK.test(stack.slice(0, LONGEST_STACK))) ||
        (!code && read.codes.some(read.isNamed ? isCalled : isNamed)),
      isNamed: read.isNamed,
      isOthers: read.isOthers,
      hasForm: false,
      near: code ? [] : read.near,
      source: sourceOf(way),
      fields: namesOfFields(open.open('fields')),
      scope,
    };
    if (code) {
      const isOnly =
        !whole &&
        open.names.length > 0 &&
        open.names.every((field) => ONLY_A_CODE.includes(field)) &&
        typeof open.get('ErrorCode') !== 'number'; // .NET
      const isNumber = CODE_FIELDS.some((field) => open.get(field) === Number(code));
      const isBody = isNumber && status !== undefined && whole !== undefined && PLAIN_NAME.test(name);
      const hasForm = isBody || WEAK_MARKS.some(has);
      candidates.push({ ...common, code: Number(code), standing: isOnly ? 'only' : 'field', hasForm });
    } else if (whole && WORDS.test(plain)) pushEach(read, common, false);
    else if (Number(scope.status) >= 400) candidates.push(common);

    for (const structure of structures) parts.push({ value: structure, path: way, scope, isProse });
    const isSaid = code !== undefined && whole !== undefined;
    for (const field of fieldsToRead(open)) {
      // An error that is complete is not looked for in what was sent with it.
      if ((isSaid && ANSWER_FIELDS.includes(field)) || (whole && MESSAGE_FIELDS.includes(field))) continue;
      pushField(field, open, { path: way, scope, isProse });
    }
  }

  function pushField(field: string, open: OpenObject, { path, scope, isProse }: Omit<Part, 'value'>): void {
    const inner = open.get(field);
    const isText = typeof inner === 'string';
    if (!isText && (typeof inner !== 'object' || inner === null)) return;
    if (isText && !open.isList && !PROSE_FIELDS.test(field) && !isStructured(inner)) return;
    const isAnswer = ANSWER_FIELDS.includes(field);
    parts.push({
      value: inner,
      path: `${path}.${field}`,
      // What an answer states belongs to this error, what stands in another error belongs to that.
      scope: isAnswer
        ? scope
        : open.isList || field === 'error'
          ? { ...scope }
          : { url: scope.url, method: scope.method, isTwilios: REJECTIONS.test(field) },
      isProse: open.isList ? isProse : !isAnswer,
    });
  }
}

const NOTHING = { message: '', text: '', near: [], isTwilios: false, isNamed: false, isOthers: false, hasForm: false };

function candidateOf(report: TwilioErrorReport): Candidate {
  const { code, message = '', unconfirmed = false, source, request } = report;
  const standing = code === undefined ? undefined : 'field';
  const whose = { isTwilios: !unconfirmed, hasForm: unconfirmed };
  return { ...NOTHING, ...whose, code, standing, message, text: message, source, report, scope: { ...request } };
}

/** Where the answer stands, then where another error does, then whatever else there is. */
function fieldsToRead({ names, isList }: OpenObject): Iterable<string> {
  const all = isList ? names : [...ANSWER_FIELDS, ...ERROR_FIELDS, ...names];
  return new Set(all.filter((field) => !SKIPPED_FIELDS.test(field)));
}

/** The message in a text without its structures, unless an HTTP client speaks; and the whole text. */
function saidIn(plain: string, whole: string, scope: Scope, isMessage: boolean): Pick<Candidate, 'message' | 'text'> {
  if (isTransport(plain)) {
    scope.status ??= clientStatus(plain);
    return { message: '', text: '' };
  }
  const message = unwrapMessage(withoutTransport(plain), isMessage);
  return { message: maskedStart(message.trim(), LONGEST_MESSAGE), text: whole };
}

function isNamed({ standing }: FoundCode): boolean {
  return standing === 'linked' || standing === 'named';
}

/** In a text that names Twilio, a number that is called a code is Twilio's. */
function isCalled({ standing }: FoundCode): boolean {
  return standing !== 'loose';
}

function isOnlyACode(text: string): boolean {
  return text.length < 100 && !/\p{L}/u.test(text.replace(WORDS_FOR_CODE, ''));
}

/** A text that holds a structure, or the code of a callback. */
function isStructured(text: string): boolean {
  return /^\s*[[{]/.test(text) || /(?:^|&)Error_?Code=/i.test(text) || /^[\w+/]{40,}={0,2}$/.test(text);
}

function sourceOf(path: string): ReportSource {
  return SOURCES.find(([pattern]) => pattern.test(path))?.[1] ?? 'text';
}

function clean(text: string): string {
  return text.replace(DECORATION, '').replace(CREDENTIALS, '$1').trim();
}

function namesOfFields(fields: OpenObject | undefined): string[] | undefined {
  if (!fields?.isList) return undefined;
  const names = fields.names
    .filter((index) => /^\d/.test(index))
    .map((index) => fields.text([index], SHORT))
    .filter((name) => name !== undefined);
  return names.length > 0 ? names : undefined;
}

/** A body that was not decoded. */
function textOfBytes(value: unknown): unknown {
  try {
    return value instanceof Uint8Array ? new TextDecoder().decode(value.subarray(0, 120_000)) : value;
  } catch {
    return undefined; // a revoked Proxy
  }
}
