import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { fact, type Known, told } from './known.ts';
import { EMPTY, MASKED_SID, SID } from './sids.ts';

/** The resource that was called, by a segment of the path. */
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

/** The letters that the SIDs of a product's services start with. */
const SERVICES: Partial<Record<string, string>> = {
  verify: 'VA',
  conversations: 'IS',
  chat: 'IS',
  sync: 'IS',
  messaging: 'MG',
  proxy: 'KS',
  serverless: 'ZS',
};

/** The file of a recording or of a message's media, without the `.json` of the resource that describes it. */
const MEDIA_FILE = /\/(?:Recordings|Media)\/[^/.]+(?:\.(?:mp3|wav))?$/;

/** Resources that Twilio writes with capitals, in lower case. Paths are case-sensitive. Other APIs have names at these places. */
const LOWER_CASE =
  /\/2010-04-01\/(?:.{0,50}\/)?(?:accounts|messages|calls|conferences|recordings|incomingphonenumbers|availablephonenumbers)\b/;

/** Resources that are named by their SID alone, even if they have a name. */
const NAMED_BY_SID = /^(?:Calls|Conferences|Messages|Queues|Recordings)$/;

/** Another resource, a placeholder, a mask, or an empty variable. */
const NO_NAME = /^Feedback|[{}<>$[\]:*•…]|^(?:null|undefined|none|nil|nan)$/i;

/** The senders of a Messaging Service. */
const SENDERS = /\/Services\/[^/]*\/(?:PhoneNumbers|ShortCodes|AlphaSenders|ChannelSenders)\b/;

/** A version in the path. */
const VERSION = /^(?:v\d+|\d{4}-\d{2}-\d{2})$/;

/** Facts about the URL that was called: resource, account, host and Region. */
export function requestFacts(known: Known): Facts {
  const { report, evidence, answers } = known;
  // If nobody passed the URL, the message of 20404 names the path.
  const url =
    evidence.url ??
    report.request?.url ??
    /requested resource (\/.+?)(?: was not found|$)/.exec(report.message ?? '')?.[1];
  const [, authority = '', path] = /^(?:https?:\/\/)?([^/?#\s]*)(\/[^?#]*)/i.exec(url ?? '') ?? [];
  const labels = authority
    .toLowerCase()
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '')
    .split('.');
  const atTwilio = labels.slice(-2).join('.') === 'twilio.com';
  const facts: Facts = {};
  if (path && (!authority || atTwilio)) {
    Object.assign(facts, pathFacts(path, atTwilio ? labels[0] : undefined, evidence));
    const called = /^(?:iam-)?(accounts|keys)$/.exec(facts.resource?.value ?? '')?.[1] ?? 'other';
    if (facts.resource && answers.resource && answers.resource !== called) facts.resource.against = answers.resource;
  } else {
    const resource = told(known, 'resource');
    if (resource) facts.resource = resource;
  }
  const host = atTwilio ? labels : regionalHostIn(report.message);
  if (host) facts.host = hostFact(host);
  return { ...facts, ...regionFacts(evidence.credentialRegion?.toLowerCase(), atTwilio ? labels : undefined) };
}

function pathFacts(path: string, product: string | undefined, { accountSid, username }: Known['evidence']): Facts {
  const facts: Facts = {};
  const segments = path
    .split('/')
    .slice(1)
    .map((segment) => segment.replace(/\.(?:json|csv|xml)$/, ''));
  const at = segments.indexOf('Accounts');
  // Under an organization, `Accounts` is another resource.
  const organization = segments.includes('Organizations');
  const accountAt = at < 0 || organization ? -1 : at + 1;
  const account = segments[accountAt];
  const named = organization
    ? 'Organizations'
    : segments.find((segment, i) => i !== accountAt && Object.hasOwn(RESOURCES, segment));
  facts.resource = fact(
    accountAt > 0 && segments.length <= at + 2
      ? 'accounts'
      : named === 'Keys' && product === 'iam'
        ? 'iam-keys'
        : product === 'lookups'
          ? 'phone-numbers'
          : product === 'messaging' && SENDERS.test(path)
            ? 'sender-pool'
            : accountAt > 0 && MEDIA_FILE.test(path)
              ? 'media'
              : (named && !(RESOURCES[named] === 'keys' && at < 0) && RESOURCES[named]) || 'other',
    'request',
  );
  const fault = faultOf(path, segments, accountAt);
  if (fault) facts.pathPart = fault;
  const last = segments.at(-1) ?? '';
  const endsInKind = /^[A-Z][A-Za-z]+$/.test(last);
  if (endsInKind && segments.filter((segment) => !VERSION.test(segment)).length === 1)
    facts.pathSid = fact('none', 'request');
  if (segments.length - 1 !== accountAt && (SID.test(last) || MASKED_SID.test(last)))
    facts.pathSid = fact('resource', 'request');
  const name = segments.find((_, i) => i > accountAt + 1 && NAMED_BY_SID.test(segments[i - 1] ?? ''));
  if (account !== undefined && name && !SID.test(name) && !MASKED_SID.test(name) && !NO_NAME.test(name))
    facts.pathSid = fact('name', 'request');
  const service = segments[segments.indexOf('Services') + 1] ?? '';
  const kindOfService = segments.includes('Services') && SID.exec(service)?.[1]?.toUpperCase();
  const wanted = SERVICES[product ?? ''] ?? (facts.resource.value.startsWith('verification') ? 'VA' : undefined);
  if (kindOfService && wanted && kindOfService !== wanted)
    facts.pathService = fact('other-sid', 'request', kindOfService);
  if (account === undefined) return facts;
  const kind = (SID.exec(account) ?? MASKED_SID.exec(account))?.[1]?.toUpperCase();
  // A log may have masked the whole SID.
  if (/^[*•…]+$/.test(account)) return facts;
  facts.pathAccount =
    EMPTY.test(account) || /[{}<>$[\]]/.test(account)
      ? fact('missing', 'request', account.slice(0, 12).replace(/([a-z]{2}[0-9a-f]{4})[0-9a-f]+/i, '$1…'))
      : fact(kind === 'AC' ? 'account-sid' : kind === 'SK' ? 'key-sid' : kind ? 'other-sid' : 'malformed', 'request');
  if (kind === 'AC' && endsInKind && segments.length === accountAt + 2) facts.pathSid = fact('account', 'request');
  // If the username is an Account SID, the owner was seen. That a key is from this account is the app's claim.
  const seen = /^AC/i.test(username ?? '');
  const owner = seen ? username : accountSid;
  if (kind === 'AC' && owner && SID.test(account) && SID.test(owner)) {
    facts.accountRelation = fact(
      account.toLowerCase() === owner.toLowerCase() ? 'same' : 'other',
      seen ? 'request' : 'host',
    );
  }
  return facts;
}

/** What is wrong with the path, apart from the account in it. */
function faultOf(path: string, segments: readonly string[], accountAt: number): Facts['pathPart'] {
  const last = segments.length - 1;
  if (segments.some((segment, i) => (segment || i < last) && i !== accountAt && EMPTY.test(segment)))
    return fact('undefined', 'request');
  if (/\/SMS\/Messages\b/.test(path)) return fact('retired', 'request');
  if (LOWER_CASE.test(path)) return fact('lower-case', 'request');
  return segments[last] === '' ? fact('slash', 'request') : undefined;
}

/** The first of Twilio's hosts in the message that names a Region, as errors of a connection do. */
function regionalHostIn(message = ''): string[] | undefined {
  return /(?<![\w.-])[a-z][\w-]{1,30}(?:\.[a-z][a-z-]{1,30})?\.[a-z]{2}\d\.twilio\.com\b/i
    .exec(message.slice(0, 2000))?.[0]
    .toLowerCase()
    .split('.');
}

/** Hosts have the form `{product}.{edge}.{region}.twilio.com`. One without a Region is in US1. */
function hostFact(labels: readonly string[]): NonNullable<Facts['host']> {
  const region = regionOf(labels);
  const kind = region === 'us1' ? 'active' : labels.length === 4 ? 'retired' : 'regional';
  return fact(kind, 'request', labels.join('.'));
}

function regionFacts(credentialRegion: string | undefined, labels: readonly string[] | undefined): Facts {
  if (!credentialRegion) return {};
  const facts: Facts = {
    credentialRegion: fact(credentialRegion === 'us1' ? 'us1' : 'elsewhere', 'host', credentialRegion),
  };
  if (labels) {
    const region = regionOf(labels);
    facts.regionRelation = fact(region === credentialRegion ? 'same' : 'different', 'host', region);
  }
  return facts;
}

function regionOf(labels: readonly string[]): string {
  return labels.slice(1, -2).find((label) => /^[a-z]{2}\d$/.test(label)) ?? 'us1';
}
