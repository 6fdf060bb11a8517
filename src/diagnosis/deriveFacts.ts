import type { FactName, FactValues } from '../facts/factValues.ts';
import { warnOnce } from '../internal/warnOnce.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import type { AnswerField, Answers, Evidence } from '../facts/evidence.ts';

/** One thing that is known. `says` holds Twilio's message. */
export interface Fact {
  value: string;
  /** Who knows it: a person answered, the host stated it, or the request or Twilio's answer shows it. */
  from: 'answer' | 'host' | 'request';
  /** What was seen, for the sentence: two letters of a SID, a number of characters, the credential that was chosen. Of `says`, lower case. */
  seen?: string;
  /** The answer that this fact of the request contradicts. */
  against?: string;
}

export type Facts = { [F in FactName | 'says']?: Fact };

declare const process: { env: { NODE_ENV?: string } };

const SID = /^([a-z]{2})[0-9a-f]{32}$/i;
// What logs and people put in the place of a SID's digits: ACXXXX…, AC***, AC…, AC12…ef.
const MASK = /^([a-z]{2})(?:[x*•.]+|[0-9a-f]*(?:…|\.{3,}|[*•]{2,})[0-9a-f]*)$/i;
const EMPTY = /^(?:null|undefined|none|nil|nan|)$/i;
const SIGNERS: Partial<Record<string, FactValues['signer']>> = { AC: 'auth-token', SK: 'api-key' };
const RESOURCES: Partial<Record<string, FactValues['resource']>> = {
  Keys: 'keys',
  SigningKeys: 'keys',
  Messages: 'messages',
  Calls: 'calls',
  IncomingPhoneNumbers: 'phone-numbers',
  AvailablePhoneNumbers: 'phone-numbers',
  AuthTokens: 'auth-tokens',
  Organizations: 'organizations',
  Verifications: 'verifications',
  VerificationCheck: 'verification-checks',
};

/** What is wrong with a user name, and whose it is. `undefined` as fault: masked, so its form is not known. */
function readUsername(raw: string): { prefix?: string; fault?: FactValues['usernameFault']; seen?: string } {
  const core = raw.replace(/\\[nrt]|[\s\u200b-\u200d\u2060"'`{}<>$]/g, '');
  const prefix = core.slice(0, 2).toUpperCase();
  const seen = String(raw.length);
  if (EMPTY.test(core)) return { fault: 'empty' };
  if (/^[0-9a-f]{32}$/i.test(core)) return { fault: 'looks-like-auth-token' };
  if (/\\[nrt]/.test(raw)) return { prefix, fault: 'escape' };
  if (/["'`]/.test(raw)) return { prefix, fault: 'quotes' };
  if (/[{}<>$]/.test(raw)) return { prefix, fault: 'braces' };
  // Zero-width characters come along from web pages and chats.
  const blank = raw.search(/[\s\u200b-\u200d\u2060]/);
  if (blank >= 0) return { prefix, fault: 'whitespace', seen: blank === 0 ? 'start' : 'end' };
  if (MASK.test(core)) return SIGNERS[prefix] ? { prefix } : { prefix, fault: 'other-sid', seen: prefix };
  if (SIGNERS[prefix])
    return { prefix, seen, fault: SID.test(core) ? 'ok' : core.length === 34 ? 'characters' : 'length' };
  return SID.test(core) ? { prefix, fault: 'other-sid', seen: prefix } : { fault: 'foreign' };
}

/** Form of a number or address, without a phone-number library: `+` and 7 to 15 digits, digits alone, or another scheme. */
function addressForm(raw: string): FactValues['from'] {
  const text = raw.trim();
  const digits = text.replace(/[\s().-]/g, '');
  if (EMPTY.test(text)) return 'missing';
  if (/^\+?1?500555\d{4}$/.test(digits)) return 'test';
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return 'e164';
  if (/^\d{3,6}$/.test(digits)) return 'short-code';
  if (/^\d{7,15}$/.test(digits)) return 'national';
  if (SID.test(text) || MASK.test(text)) return 'sid';
  if (/^sips?:/i.test(text)) return 'sip';
  if (/^client:/i.test(text)) return 'client';
  if (/^[a-z]+:/i.test(text)) return 'channel-address';
  return /^(?=.*[a-z])[a-z0-9 &+_-]{1,11}$/i.test(text) ? 'alphanumeric' : 'invalid';
}

function toolKind(tool: string): FactValues['tool'] | undefined {
  if (/\bcli\b/i.test(tool)) return 'cli';
  if (/serverless|functions/i.test(tool)) return 'serverless';
  if (/twilio-?(?:node|python|php|java\b|ruby|go|csharp|c#)|gotwilio/i.test(tool)) return 'sdk';
  if (/curl|http|fetch|axios|postman|\brequests\b|wget/i.test(tool)) return 'http';
  return /voice|video|sync|chat|conversations|flex|client/i.test(tool) ? 'client-sdk' : undefined;
}

const CHOICES: Partial<Record<string, RegExp>> = {
  credential: /^(?:(?:main|standard|restricted|api)-key|(?:auth|access|oauth)-token|test-credentials)$/,
  usernameStart: /^(?:AC|SK|other|none)$/,
  resource: /^(?:accounts|keys|other)$/,
  accountType: /^(?:trial|full)$/,
  channel: /^(?:sms|mms|whatsapp|voice|rcs|email|messenger|other)$/,
  credentialRegion: /^[a-z]{2}\d$/i,
};

const FLAGS = ['otherRequestsSucceed', 'workedBefore'];
// Only for the warning, so no production bundle holds it.
const TEXTS = ['username', 'method', 'url', 'accountSid', 'tool', 'to', 'from', 'webhookUrl', 'message'];

/** Hosts without types pass anything: an unknown field, what is not of the field's type, and "not sure" count as unknown. */
function wellTyped<T extends object>(given: T): T {
  const known: Record<string, unknown> = {};
  for (const field of Object.keys(given ?? {})) {
    const value: unknown = given[field as keyof T];
    if (
      FLAGS.includes(field)
        ? typeof value === 'boolean'
        : typeof value === 'string' && (CHOICES[field]?.test(value) ?? value !== 'not-sure')
    ) {
      known[field] = value;
    }
  }
  return known as T;
}

function warnOfMistakes(given: Evidence, known: Evidence): void {
  const fields = [...Object.keys(CHOICES), ...TEXTS, ...FLAGS];
  if (typeof given !== 'object') {
    warnOnce(`evidence is to be an object, not a ${typeof given}; it is ignored.`);
    return;
  }
  for (const [field, value] of Object.entries(given ?? {})) {
    if (!fields.includes(field)) {
      warnOnce(`there is no evidence "${field}", so it is ignored. Known are ${fields.toSorted().join(', ')}.`);
    } else if (!(field in known) && value != null && value !== 'not-sure') {
      warnOnce(`evidence "${field}" counts as unknown: its value is none that the type Evidence allows.`);
    }
  }
}

/**
 * What is known, from the error, the host's evidence and the person's answers. What the request shows outranks both what
 * the host states and what the person answers; of these two the answer counts, since it came later.
 *
 * A malformed address or an unknown Region counts as unknown. Nothing is kept of a user name but its form.
 */
export function deriveFacts(report: TwilioErrorReport | undefined, given: Evidence, answered: Answers): Facts {
  const facts: Facts = {};
  const evidence = wellTyped<Evidence>(given);
  const answers = wellTyped<Answers>(answered);
  try {
    if (process.env.NODE_ENV !== 'production') warnOfMistakes(given, evidence);
  } catch {
    // A browser without a bundler has no `process`, and nobody who would read a warning.
  }
  const set = <F extends FactName | 'says'>(
    name: F,
    value: (F extends FactName ? FactValues[F] : string) | undefined,
    from: Fact['from'],
    seen?: string,
  ): void => {
    if (value !== undefined) facts[name] = seen === undefined ? { value, from } : { value, from, seen };
  };
  /** What the person answered, else what the host states. */
  const told = <K extends AnswerField>(field: K): { value: Evidence[K]; from: Fact['from'] } | undefined => {
    if (answers[field] !== undefined) return { value: answers[field] as Evidence[K], from: 'answer' };
    return evidence[field] === undefined ? undefined : { value: evidence[field], from: 'host' };
  };
  const yesNo = (field: 'otherRequestsSucceed' | 'workedBefore', name: 'otherRequests' | 'workedBefore'): void => {
    const known = told(field);
    if (known) set(name, known.value ? 'yes' : 'no', known.from);
  };

  // The message.
  const message = wellTyped<Evidence>({ message: report?.message }).message ?? evidence.message;
  if (message !== undefined) set('says', message, 'request', message.toLowerCase());
  else if (told('message')) set('says', answers.message, 'answer');
  if (report?.status) set('status', String(report.status) as FactValues['status'], 'request');

  // Who signed. The user name is a fact of the request; the credential, its key type above all, is a claim.
  const { username } = evidence;
  const credential = told('credential');
  const start = told('usernameStart');
  const claim = credential?.value;
  let prefix: string | undefined;
  // A value that was masked whole says nothing.
  if (username !== undefined && !/^\s*[…*•.]+\s*$/.test(username)) {
    const name = readUsername(username);
    prefix = name.prefix;
    set('usernameFault', name.fault, 'request', name.seen);
    set('signer', name.fault === 'empty' ? 'none' : (SIGNERS[prefix ?? ''] ?? 'other'), 'request', prefix);
  } else if (start && (start.from === 'host' || !claim)) {
    prefix = start.value;
    set('signer', prefix === 'none' ? 'none' : (SIGNERS[prefix ?? ''] ?? 'other'), start.from, prefix);
    if (prefix === 'other') set('usernameFault', 'other-sid', start.from);
    if (prefix === 'none') set('usernameFault', 'empty', start.from);
  }
  if (username !== undefined && start && start.value !== prefix) {
    if (start.value === 'SK' && prefix === 'AC') set('conflict', 'key-stated-account-sid-sent', start.from, 'SK');
    if (start.value === 'AC' && prefix === 'SK') set('conflict', 'account-sid-stated-key-sent', start.from, 'AC');
  }
  if (credential && claim) {
    const keyType = /^(main|standard|restricted)-key$/.exec(claim)?.[1] as FactValues['keyType'] | undefined;
    const claimed = keyType ? 'api-key' : (claim as FactValues['signer']);
    const shown = facts.signer?.value;
    if (shown === undefined || (shown === 'auth-token' && claimed === 'test-credentials'))
      set('signer', claimed, credential.from, claim);
    if (shown === 'auth-token' && claimed === 'api-key')
      set('conflict', 'key-stated-account-sid-sent', credential.from, claim);
    else if (shown === 'api-key' && claimed === 'auth-token')
      set('conflict', 'account-sid-stated-key-sent', credential.from, claim);
    else if (keyType) set('keyType', keyType, credential.from, claim);
  }

  // What was called. The message of 20404 names the path where nobody passed the address.
  const url = evidence.url ?? report?.request?.url ?? /requested resource (\/\S+)/.exec(message ?? '')?.[1];
  const [, host = '', path] = /^(?:https?:\/\/)?([^/?#\s]*)(\/[^?#]*)/i.exec(url ?? '') ?? [];
  const labels = host
    .toLowerCase()
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '')
    .split('.');
  const atTwilio = labels.slice(-2).join('.') === 'twilio.com';
  if (path && (!host || atTwilio)) {
    const steps = path
      .split('/')
      .slice(1)
      .map((step) => step.replace(/\.(?:json|csv|xml)$/, ''));
    const at = steps.indexOf('Accounts');
    // Below an organization, `Accounts` is another resource.
    const organization = steps.includes('Organizations');
    const ownAt = at < 0 || organization ? -1 : at + 1;
    const own = steps[ownAt];
    const named = organization ? 'Organizations' : steps.find((step, i) => i !== ownAt && RESOURCES[step]);
    const product = atTwilio ? labels[0] : undefined;
    set(
      'resource',
      ownAt > 0 && steps.length <= at + 2
        ? 'accounts'
        : named === 'Keys' && product === 'iam'
          ? 'iam-keys'
          : named && !(RESOURCES[named] === 'keys' && at < 0)
            ? RESOURCES[named]
            : 'other',
      'request',
    );
    if (steps.some((step, i) => step && i !== ownAt && EMPTY.test(step))) set('pathPart', 'undefined', 'request');
    if (own !== undefined) {
      const sid = SID.exec(own) ?? MASK.exec(own);
      const kind = sid?.[1]?.toUpperCase();
      set(
        'pathAccount',
        EMPTY.test(own) || /[{}<>$]/.test(own)
          ? 'missing'
          : kind === 'AC'
            ? 'account-sid'
            : kind === 'SK'
              ? 'key-sid'
              : kind
                ? 'other-sid'
                : 'malformed',
        'request',
        own.slice(0, 12),
      );
      const owner = evidence.accountSid ?? (prefix === 'AC' ? username : undefined);
      if (kind === 'AC' && owner && SID.test(own) && SID.test(owner)) {
        set('accountRelation', own.toLowerCase() === owner.toLowerCase() ? 'same' : 'other', 'request');
      }
    }
    const said = answers.resource;
    const called = /^(?:iam-)?(accounts|keys)$/.exec(facts.resource?.value ?? '')?.[1] ?? 'other';
    if (said && said !== called && facts.resource) facts.resource.against = said;
  } else if (told('resource')) {
    set('resource', told('resource')?.value, told('resource')?.from ?? 'host');
  }

  // Where: {product}.{edge}.{region}.twilio.com; no Region in the host means US1.
  const regional = evidence.credentialRegion?.toLowerCase();
  if (regional) set('credentialRegion', regional === 'us1' ? 'us1' : 'elsewhere', 'host', regional);
  if (atTwilio) {
    const region = labels.slice(1, -2).find((label) => /^[a-z]{2}\d$/.test(label));
    const isRegional = region !== undefined && region !== 'us1';
    const kind = isRegional ? (labels.length === 4 ? 'retired' : 'regional') : 'active';
    set('host', kind, 'request', labels.join('.'));
    if (regional)
      set('regionRelation', (region ?? 'us1') === regional ? 'same' : 'different', 'request', region ?? 'us1');
  }

  // Everything else.
  const tool = evidence.tool ? toolKind(evidence.tool) : undefined;
  if (tool) set('tool', tool, 'host', evidence.tool);
  else if (report?.source === 'cli') set('tool', 'cli', 'request');
  else if (report?.source === 'client-sdk') set('tool', 'client-sdk', 'request');
  yesNo('otherRequestsSucceed', 'otherRequests');
  yesNo('workedBefore', 'workedBefore');
  const account = told('accountType');
  if (account) set('accountType', account.value, account.from);
  const { to, from, webhookUrl } = evidence;
  if (to !== undefined) {
    const form = addressForm(to);
    set('to', form === 'alphanumeric' || form === 'sid' ? 'invalid' : form, 'host');
  }
  if (from !== undefined) set('from', addressForm(from), 'host');
  if (to && from) set('numbers', to.trim() === from.trim() ? 'same' : 'different', 'host');
  const channel = told('channel');
  const scheme = /^(whatsapp|messenger|rcs):/i.exec(to ?? from ?? '')?.[1]?.toLowerCase();
  if (scheme) set('channel', scheme as FactValues['channel'], 'host');
  else if (channel) set('channel', channel.value, channel.from);
  if (webhookUrl) {
    const local =
      /^https?:\/\/(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|(?:localhost|\[::1\]|[^/:?#]+\.(?:local|internal|test))(?:[:/?#]|$))/i;
    set('webhook', local.test(webhookUrl) ? 'local' : /^https:/i.test(webhookUrl) ? 'https' : 'http', 'host');
  }
  return facts;
}
