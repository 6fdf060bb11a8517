import { either } from '../internal/either.ts';
import { argumentsAt } from './argumentsAt.ts';

/** A parameter of a request, with its value as it was sent, or as the code has it: `"HX…"`, `process.env.FROM`. */
export interface Parameter {
  name: string;
  value: string;
}

/** The parameters that code, a command or a form sends. */
export interface Parameters {
  /**
   * How their names are written. `raw`: as the API has them, `To`. `object`: as the keys of an object in JavaScript, `to`. `array`: as those of an
   * array in PHP, whose SDK ignores case. `keywords`: any other name is an error of the language, or the app's own.
   */
  style: 'raw' | 'object' | 'array' | 'keywords';
  list: readonly Parameter[];
  /** A command has quotes that no shell knows. */
  isMisquoted?: boolean;
}

/** A call of an SDK, up to the bracket before its first argument. */
const CALL = new RegExp(
  either([
    /\b(?:messages|calls)(?:\([^()\n]{0,60}\))?\s{0,60}(?:\.|->)\s{0,60}create(?:_async|Async)?\(/,
    /\b(?:Message|Call)Resource\.Create(?:Async)?\(/,
    /\b(?:Message|Call)\.creator\(/,
  ]),
  'g',
);
/** An object, or an array of PHP's, among the arguments. */
const LIST = /^(?:[[{]|array\()/;
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
  ]),
);
/** The same in a variable, which is sent as JSON just as well. */
const DATA = /\b(?:data|payload|params|post\w{0,10})["']?\s{0,4}=>?\s{0,4}(?:[[{]|array\(|dict\()/;
const AS_JSON = /\baxios\b|json/i;
/** One parameter after the other: `params.append("To", "+1…")`. */
const APPENDED = /\.(?:append|[sS]et|[aA]dd)\(\s{0,9}["'](\w{1,30})["'],([^)\n]{0,200})\)/g;
const API = /https:\/\/api\.(?:[\w-]{1,20}\.){0,2}twilio\.com\/2010-04-01\//;
/** A field of a form in a curl command, without its quotes. Curly quotes are part of the value. */
const FLAG =
  /\s(?:-d|-F|--data(?:-urlencode|-raw|-binary)?|--form(?:-string)?)[= ]?(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"']{1,2000}))/g;
/** A quote that no shell knows, where the quote of a parameter or of a credential belongs. */
const CURLY = /\s(?:-[dFuHX]|--[a-z][a-z-]{0,30})[= ]?(?:\w{1,30}=)?[“”‘’]/;
/** An option of the Twilio CLI. */
const OPTION = /\s--([a-z][a-z-]{0,30})[= ](?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'-]\S{0,2000}))/g;

/** The parameters that the code of a call, a command or a script sends. Of several calls, nobody knows which one failed. */
export function parametersIn(text: string): Parameters | undefined {
  if (/\bcurl\b/.test(text) && API.test(text)) {
    return { style: 'raw', list: flagsIn(text), isMisquoted: CURLY.test(text) };
  }
  if (/\btwilio api:core:(?:messages|calls):create\b/.test(text)) {
    return { style: 'keywords', list: optionsIn(text), isMisquoted: CURLY.test(text) };
  }
  const [call, ...further] = text.matchAll(CALL);
  if (call) return further.length === 0 ? ofCall(text, call) : undefined;
  if (HAS_PARAMS.test(text)) return { style: 'keywords', list: settersIn(text) };
  return API.test(text) ? { style: 'raw', list: formIn(text) } : undefined;
}

function ofCall(text: string, { 0: opening, index }: RegExpExecArray): Parameters | undefined {
  const given = argumentsAt(text, index + opening.length);
  if (!given) return undefined;
  if (opening.endsWith('creator(')) {
    // Java has the text, or the app, last and sets everything else afterwards.
    const last = { name: opening.startsWith('Call') ? 'applicationSid' : 'body', value: given.at(-1) ?? '' };
    return { style: 'keywords', list: [last, ...settersIn(text)] };
  }
  const object = given.find((one) => LIST.test(one));
  if (object === undefined) return { style: 'keywords', list: parametersOf(given) };
  const inner = argumentsAt(object, LIST.exec(object)?.[0].length ?? 1);
  if (!inner) return undefined;
  // PHP has the recipient first, and then an array.
  return opening.includes('->')
    ? { style: 'array', list: parametersOf([...inner, 'to: to']) }
    : { style: 'object', list: parametersOf(inner) };
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
      return { name, value: value && (/^["'].*["']$/s.test(value) ? value : `"${value}"`) };
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
  const list = FORM.exec(text) ?? (AS_JSON.test(text.replaceAll('.json', '')) ? null : DATA.exec(text));
  return parametersOf((list && argumentsAt(text, list.index + list[0].length)) ?? []);
}
