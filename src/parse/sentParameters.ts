import { argumentsAt } from './argumentsAt.ts';
import { type Parameters, parametersIn } from './parametersIn.ts';
import type { TwilioErrorReport } from './types.ts';

type Sent = TwilioErrorReport['sent'];

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
export function sentIn(text: string): Sent {
  const parameters = parametersIn(text);
  return parameters ? (parameters.isMisquoted ? 'quotes' : judge(parameters)) : signedIn(text);
}

/**
 * The same of a form that was sent.
 *
 * @param isRaw It was sent to Twilio as it is. An app's own names tell nothing.
 */
export function sentInForm(form: Iterable<readonly [string, string]>, isRaw: boolean): Sent {
  const list = Array.from(form, ([name, value]) => ({ name, value: value === '' ? '' : JSON.stringify(value) }));
  return judge({ style: isRaw ? 'raw' : 'keywords', list });
}

/** `auth-token` if code signs an Access Token with it. */
function signedIn(text: string): Sent {
  const call = TOKEN_CALL.exec(text);
  const [, key = '', secret = ''] = (call && argumentsAt(text, call.index + call[0].length)) ?? [];
  return [key, secret].some((variable) => AUTH_TOKEN_VARIABLE.test(variable)) ? 'auth-token' : undefined;
}

/** What tells most comes first. */
function judge({ style, list }: Parameters): Sent {
  const values = new Map<string, string>();
  for (const { name, value } of list) values.set(plainName(name), value);
  const isKnown = (name: string): boolean => NAMES.has(plainName(name));
  if (!list.some(({ name }) => isKnown(name))) return undefined;
  if (style !== 'keywords' && list.some(({ name }) => isMisnamed(name, values, style))) return 'names';
  const body = values.get('body');
  const template = values.get('contentsid');
  if (template !== undefined && EMPTY.test(template)) return 'content-sid-empty';
  if (template !== undefined) return 'template';
  if (body !== undefined && isTemplateSid(body)) return 'sid-as-body';
  if (APPLICATION_SID.test(textOf(values.get('applicationsid')))) return 'application';
  if (['messagingservicesid', 'from'].every((name) => !EMPTY.test(values.get(name) ?? ''))) return 'service-and-from';
  if (body === undefined || list.some(({ name }) => /^(?:\.{2,3}|\*{1,2})/.test(name))) return undefined;
  if (!EMPTY.test(body)) return 'text-only';
  return values.has('mediaurl') ? undefined : 'no-text';
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
