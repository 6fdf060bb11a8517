import { either } from '../internal/either.ts';
import type { TwilioErrorReport } from './types.ts';

type Sent = TwilioErrorReport['sent'];

/** A parameter of a request, with its value as it was sent, or as the code has it: `"HX…"`, `process.env.FROM`. */
interface Parameter {
  name: string;
  value: string;
}

/**
 * How the names are written. `raw`: as the API has them, `To`. `object`: as the keys of an object in JavaScript, `to`. `array`: as those of an
 * array in PHP, whose SDK ignores case. `keywords`: any other name is an error of the language, or the app's own.
 */
type Style = 'raw' | 'object' | 'array' | 'keywords';

/** Characters to read of one call. A message has at most 1,600. */
const LONGEST_CALL = 4000;

/** The parameters of a message or a call, as the API names them. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    'To',
    'From',
    'Body',
    'MediaUrl',
    'MessagingServiceSid',
    'ContentSid',
    'ContentVariables',
    'Url',
    'Twiml',
    'ApplicationSid',
    'StatusCallback',
  ].map((name) => [name.toLowerCase(), name]),
);
/** What people write in place of `Body`. */
const FOR_BODY = /^(?:message|text|content|msg)$/i;

/** A call of an SDK, up to the bracket before its first argument. */
const CALL = new RegExp(
  either([
    /\b(?:messages|calls)(?:\([^()\n]{0,60}\))?\s{0,60}(?:\.|->)\s{0,60}create(?:_async|Async)?\(/,
    /\b(?:Message|Call)Resource\.Create(?:Async)?\(/,
    /\b(?:Message|Call)\.creator\(/,
  ]),
  'g',
);
/** What Java sets after the call, and Go before it. */
const SETTER = /\.[sS]et([A-Z]\w{1,30})\(([^()\n]{0,200})\)/g;
/** What Go sets. */
const HAS_PARAMS = /\bCreate(?:Message|Call)Params\b/;
/** A list of parameters in code that sends a form by hand, up to its bracket. */
const FORM = new RegExp(
  either([
    /\bURLSearchParams\(\s{0,20}\{/,
    /\b(?:qs|querystring)\.stringify\(\s{0,20}\{/,
    /\bhttp_build_query\(\s{0,20}(?:\[|array\()/,
    /\bFormUrlEncodedContent\([^{}\n]{0,120}\{/,
    /(?:\bform|\bfields)["']?\s{0,4}[=:]\s{0,4}[[{]/,
    /(?:\bdata|\bpayload|\bparams|\bpost\w{0,10})["']?\s{0,4}=>?\s{0,4}(?:[[{]|array\(|dict\()/,
  ]),
);
/** One parameter after the other: `params.append("To", "+1…")`. */
const APPENDED = /\.(?:append|[sS]et|[aA]dd)\(\s{0,9}["'](\w{1,30})["'],([^)\n]{0,200})\)/g;
const API = /https:\/\/api\.(?:[\w-]{1,20}\.){0,2}twilio\.com\/2010-04-01\//;
/** A field of a form in a curl command, without its quotes. Curly quotes are part of the value. */
const FLAG =
  /\s(?:-d|-F|--data(?:-urlencode|-raw|-binary)?|--form(?:-string)?)[= ]?(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"']{1,2000}))/g;
/** A quote that no shell knows, where the quote of a parameter or of a credential belongs. */
const CURLY = /\s(?:-[dFuHX]|--[a-z][a-z-]{0,30})[= ]?(?:\w{1,30}=)?[“”‘’]/;
/** What creates an Access Token from the account, the key and its secret. */
const TOKEN_CALL = /\bAccessToken(?:\.Builder)?\(|\bnew Token\(/;
const AUTH_TOKEN_VARIABLE = /auth_?token/i;
/** An option of the Twilio CLI. */
const OPTION = /\s--([a-z][a-z-]{0,30})[= ](?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'-]\S{0,2000}))/g;

/** A value that is nothing. */
const EMPTY = /^(?:["'`]{2}|undefined|null|None|nil|"undefined"|"null")?$/;
/** A string, whose quotes are removed. */
const STRING = /^(["'`])([^]*)\1$/;
const TEMPLATE_SID = /^\s?HX\S{3,40}\s?$/;
/** A variable that holds such a SID. */
const TEMPLATE_VARIABLE = /(?:content|template)_?sid["'\]]*$/i;
const APPLICATION_SID = /^\s?AP\S{4,40}\s?$/;

/** What the code of a call, a command or a script says about the parameters that it sends. The values aren't kept. */
export function sentIn(text: string): Sent {
  if (/\bcurl\b/.test(text) && API.test(text)) return CURLY.test(text) ? 'quotes' : judge(flagsIn(text), 'raw');
  if (/\btwilio api:core:(?:messages|calls):create\b/.test(text)) {
    return CURLY.test(text) ? 'quotes' : judge(optionsIn(text), 'keywords');
  }
  const [call, ...further] = text.matchAll(CALL);
  // Of several calls, nobody knows which one failed.
  if (call) return further.length === 0 ? ofCall(text, call) : undefined;
  if (HAS_PARAMS.test(text)) return judge(settersIn(text), 'keywords');
  const token = TOKEN_CALL.exec(text);
  if (token) {
    const [, key = '', secret = ''] = argumentsAt(text, token.index + token[0].length) ?? [];
    return AUTH_TOKEN_VARIABLE.test(key) || AUTH_TOKEN_VARIABLE.test(secret) ? 'auth-token' : undefined;
  }
  return API.test(text) ? judge(formIn(text), 'raw') : undefined;
}

/**
 * The same of a form that was sent.
 *
 * @param isRaw It was sent to Twilio as it is. An app's own names tell nothing.
 */
export function sentInForm(form: Iterable<readonly [string, string]>, isRaw: boolean): Sent {
  const parameters = Array.from(form, ([name, value]) => ({ name, value: value === '' ? '' : JSON.stringify(value) }));
  return judge(parameters, isRaw ? 'raw' : 'keywords');
}

function ofCall(text: string, { 0: opening, index }: RegExpExecArray): Sent {
  const given = argumentsAt(text, index + opening.length);
  if (!given) return undefined;
  if (opening.endsWith('creator(')) {
    // Java has the text, or the app, last and sets everything else afterwards.
    const last = { name: opening.startsWith('Call') ? 'applicationSid' : 'body', value: given.at(-1) ?? '' };
    return judge([last, ...settersIn(text)], 'keywords');
  }
  // PHP has the recipient first, and then an array.
  const list = given.find((one) => /^(?:[[{]|array\()/.test(one));
  if (list === undefined) return judge(parametersOf(given), 'keywords');
  const isOfPhp = opening.includes('->');
  const inner = argumentsAt(list, /^(?:[[{]|array\()/.exec(list)?.[0].length ?? 1);
  return inner && (isOfPhp ? judge(parametersOf([...inner, 'to: to']), 'array') : judge(parametersOf(inner), 'object'));
}

/** Lines that go on with what a call returned: `.then(…)`, `});`. */
const GOES_ON = /^(?:\)[;),]{0,9})?(?:(?:\n[ \t]{0,80})?[.})\]][^\n]*(?=\n|$)|\n(?=\n))*/;

/** A curl command, in as many lines as it has. */
const CURL_COMMAND = /^[^\n]{0,200}\bcurl (?:[^\n\\]|\\[^])*/m;

/** What is left of a string without the command, or without the code of the only call, which are none of Twilio's words. */
export function withoutCall(text: string): string {
  const other = text.replace(CURL_COMMAND, '');
  if (/\p{L}{3}/u.test(other) && API.test(text)) return other;
  const [call, ...further] = text.matchAll(CALL);
  if (!call || further.length > 0) return text;
  const start = text.lastIndexOf('\n', call.index) + 1;
  const given = argumentsAt(text, call.index + call[0].length);
  if (!given) return text;
  const rest = text.slice(given.end);
  return text.slice(0, start) + rest.slice(GOES_ON.exec(rest)?.[0].length);
}

interface Arguments extends Array<string> {
  /** Where the closing bracket is. */
  end: number;
}

/**
 * The arguments up to the bracket that closes the list, without comments.
 *
 * @returns `undefined` if the text ends first.
 */
function argumentsAt(text: string, start: number): Arguments | undefined {
  const found: string[] = [];
  let argument = '';
  let depth = 0;
  let quote = '';
  const end = Math.min(text.length, start + LONGEST_CALL);
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      argument += character;
      if (character === '\\') argument += text.charAt(++at);
      else if (character === quote) quote = '';
    } else if (character === '#' || (character === '/' && text.charAt(at + 1) === '/')) {
      const line = text.indexOf('\n', at);
      if (line < 0) return undefined;
      at = line;
    } else if (depth === 0 && /[,)\]}]/.test(character)) {
      if (argument.trim() !== '') found.push(argument.trim());
      if (character !== ',') return Object.assign(found, { end: at });
      argument = '';
    } else {
      argument += character;
      if (/["'`]/.test(character)) quote = character;
      else if (/[([{]/.test(character)) depth++;
      else if (/[)\]}]/.test(character)) depth--;
    }
  }
  return undefined;
}

/** `to: '+1…'`, `'to' => $to`, `from_="+1…"`, or `to` alone, as JavaScript has it for a variable of that name. */
function parametersOf(given: readonly string[]): Parameter[] {
  return given.map((one) => {
    const [, name, value] = /^["'`]?(\w{1,40})["'`]?\s{0,20}(?:=>|[:=](?!=))\s{0,20}([^]*)$/.exec(one) ?? [];
    return { name: name ?? one, value: value ?? one };
  });
}

function settersIn(text: string): Parameter[] {
  return Array.from(text.matchAll(SETTER), ([, name = '', value = '']) => ({ name, value: value.trim() }));
}

function flagsIn(text: string): Parameter[] {
  return Array.from(text.matchAll(FLAG), ([, ...values]) => values.find(Boolean) ?? '')
    .flatMap((field) => field.split(/&(?=\w{1,30}=)/))
    .map((field) => {
      const [, name = '', value = ''] = /^\s{0,9}(\w{1,40})=([^]*)$/.exec(field) ?? [];
      return { name, value: value && (STRING.test(value) ? value : `"${value}"`) };
    });
}

function optionsIn(text: string): Parameter[] {
  return Array.from(text.matchAll(OPTION), ([, name = '', ...values]) => ({
    name: name.replaceAll('-', ''),
    value: `"${values.find(Boolean) ?? ''}"`,
  }));
}

function formIn(text: string): Parameter[] {
  const appended = Array.from(text.matchAll(APPENDED), ([, name = '', value = '']) => ({ name, value: value.trim() }));
  if (appended.length > 0) return appended;
  const list = FORM.exec(text);
  return parametersOf((list && argumentsAt(text, list.index + list[0].length)) ?? []);
}

/** What tells most comes first. */
function judge(parameters: readonly Parameter[], style: Style): Sent {
  const values = new Map<string, string>();
  for (const { name, value } of parameters) values.set(plainName(name), value);
  const isKnown = (name: string): boolean => NAMES.has(plainName(name));
  if (!parameters.some(({ name }) => isKnown(name))) return undefined;
  if (style !== 'keywords' && parameters.some(({ name }) => isMisnamed(name, values, style))) return 'names';
  const body = values.get('body');
  const template = values.get('contentsid');
  if (template !== undefined && EMPTY.test(template)) return 'content-sid-empty';
  if (template !== undefined) return 'template';
  if (body !== undefined && isTemplateSid(body)) return 'sid-as-body';
  if (APPLICATION_SID.test(textOf(values.get('applicationsid')))) return 'application';
  if (body === undefined || parameters.some(({ name }) => /^(?:\.{2,3}|\*{1,2})/.test(name))) return undefined;
  if (!EMPTY.test(body)) return 'text-only';
  return values.has('mediaurl') ? undefined : 'no-text';
}

/** `content_sid`, `from_` and `ContentSID` are names of the same parameter. */
const plainName = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Whether Twilio, or the SDK, drops a parameter because it has another name. The braces around `content_sid` can be Ruby's. */
function isMisnamed(name: string, values: ReadonlyMap<string, string>, style: Style): boolean {
  if (FOR_BODY.test(name) && !['body', 'contentsid', 'mediaurl'].some((one) => values.has(one)))
    return values.has('to') && !values.has('url') && !values.has('twiml');
  const right = NAMES.get(plainName(name));
  if (right === undefined) return false;
  if (style === 'raw') return name !== right;
  if (style === 'array') return name.includes('_');
  return !name.includes('_') && name !== right.charAt(0).toLowerCase() + right.slice(1);
}

const textOf = (value = ''): string => STRING.exec(value)?.[2] ?? '';

const isTemplateSid = (value: string): boolean =>
  TEMPLATE_SID.test(textOf(value)) || (!STRING.test(value) && TEMPLATE_VARIABLE.test(value));
