import { argumentsAt } from './argumentsAt.ts';
import { type Parameters, parametersIn } from './parametersIn.ts';
import type { TwilioErrorReport } from './types.ts';

type Sent = NonNullable<TwilioErrorReport['sent']>;

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

/** What creates an Access Token from the account, the key and its secret. */
const TOKEN_CALL = /\bAccessToken(?:\.Builder)?\(|\bnew Token\(/;
const AUTH_TOKEN_VARIABLE = /auth_?token/i;
/** A value that is nothing. */
const EMPTY = /^(?:["'`]{2}|undefined|null|None|nil|"undefined"|"null")?$/;
/** A string, whose quotes are removed. */
const STRING = /^(["'`])([^]*)\1$/;
const TEMPLATE_SID = /^\s?HX\S{3,40}\s?$/;
/** A variable that holds such a SID. */
const TEMPLATE_VARIABLE = /(?:content|template)_?sid["'\]]*$/i;
const APPLICATION_SID = /^\s?AP\S{4,40}\s?$/;

/** What the code of a call, a command or a script says about the parameters that it sends. The values aren't kept. */
export function sentIn(text: string): Sent | undefined {
  const parameters = parametersIn(text);
  const sent: Sent = parameters ? tellsOf(parameters) : signedWithAuthToken(text) ? ['auth-token'] : [];
  return sent.length > 0 ? sent : undefined;
}

/**
 * The same of a form that was sent.
 *
 * @param isRaw It was sent to Twilio as it is. An app's own names tell nothing.
 */
export function sentInForm(form: Iterable<readonly [string, string]>, isRaw: boolean): Sent | undefined {
  const list = Array.from(form, ([name, value]) => ({ name, value: value === '' ? '' : JSON.stringify(value) }));
  const sent = tellsOf({ style: isRaw ? 'raw' : 'keywords', list });
  return sent.length > 0 ? sent : undefined;
}

function signedWithAuthToken(text: string): boolean {
  const call = TOKEN_CALL.exec(text);
  const [, key = '', secret = ''] = (call && argumentsAt(text, call.index + call[0].length)) ?? [];
  return AUTH_TOKEN_VARIABLE.test(key) || AUTH_TOKEN_VARIABLE.test(secret);
}

function tellsOf({ style, list, isMisquoted }: Parameters): Sent {
  const values = new Map<string, string>();
  for (const { name, value } of list) values.set(plainName(name), value);
  const [body, template, service] = ['body', 'contentsid', 'messagingservicesid'].map((name) => values.get(name));
  const isNamed = list.some(({ name }) => NAMES.has(plainName(name)));
  const isMisread = style !== 'keywords' && list.some(({ name }) => isMisnamed(name, values, style));
  // A spread has parameters that don't show.
  const isWhole = !list.some(({ name }) => /^(?:\.{2,3}|\*{1,2})/.test(name));
  if (isMisquoted) return ['quotes'];
  if (!isNamed) return [];
  // What has another name doesn't arrive.
  if (isMisread) return ['names'];
  const sent: Sent = [];
  if (template !== undefined) sent.push(EMPTY.test(template) ? 'content-sid-empty' : 'template');
  else if (body !== undefined && isTemplateSid(body)) sent.push('sid-as-body');
  else if (body !== undefined && isWhole && !EMPTY.test(body)) sent.push('text-only');
  else if (body !== undefined && isWhole && !values.has('mediaurl')) sent.push('no-text');
  if (APPLICATION_SID.test(textOf(values.get('applicationsid')))) sent.push('application');
  if (service !== undefined && !EMPTY.test(service)) {
    if (!EMPTY.test(values.get('from') ?? '')) sent.push('service-and-from');
    else if (isWhole) sent.push('service');
  }
  return sent;
}

/** `content_sid`, `from_` and `ContentSID` are names of the same parameter. */
const plainName = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Whether Twilio, or the SDK, drops a parameter because it has another name. The braces around `content_sid` can be Ruby's. */
function isMisnamed(name: string, values: ReadonlyMap<string, string>, style: Parameters['style']): boolean {
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
