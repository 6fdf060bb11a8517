import type { Evidence } from '../../facts/evidence.ts';
import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { fact } from './known.ts';
import { EMPTY, MASKED_WORD, SID, sidPrefix } from './sids.ts';

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

/** Below these, `Messages` and `Calls` are parts of a conversation or a SIP domain, not what an account sent or called. */
const HAS_ITS_OWN = /^(?:Conversations|Channels|Domains)$/;

/** The file of a recording or of a message's media, without the `.json` of the resource that describes it. */
const MEDIA_FILE = /\/(?:Recordings|Media)\/[^/.]+(?:\.(?:mp3|wav))?$/;

/** A resource in lower case that Twilio writes with capitals. Paths are case-sensitive. Other APIs have names at these places. */
const LOWER_CASE =
  /\/2010-04-01\/(?:.{0,50}\/)?(?:accounts|messages|calls|conferences|recordings|incomingphonenumbers|availablephonenumbers)\b/;

/** What follows the account in a path. Right after `/Accounts/`, it shows that the account is missing. */
const IN_ACCOUNT =
  /^(?:SMS|SIP|Messages|Calls|Conferences|Recordings|Transcriptions|Queues|Usage|Applications|Addresses|Balance|Keys|Tokens|(?:Incoming|Available)PhoneNumbers|OutgoingCallerIds)$/;

/** A value in the brackets or quotes of the placeholder that it replaced. */
const WRAPPED = /^[<{[(“"'](.{6,40})[>}\])”"']$/;
/** A value that a person masked, in full or after its first letters. */
const MASK = /^(?:AC)?[?xX*•…]{6,}$/;

/** The senders of a Messaging Service. */
const SENDERS = /\/Services\/[^/]*\/(?:PhoneNumbers|ShortCodes|AlphaSenders|ChannelSenders)\b/;

/**
 * Facts about the path of the URL that was called: the resource, the account in it, and what is wrong with it.
 *
 * @param product The first label of the host, such as `verify`. `undefined` if only the path is known.
 */
export function pathFacts(path: string, product: string | undefined, evidence: Evidence): Facts {
  const { segments, accountAt } = partsOf(path);
  const account = segments[accountAt];
  const facts: Facts = { resource: fact(resourceOf(path, segments, accountAt, product), 'request') };
  const fault = faultOf(path, segments, accountAt);
  if (fault) facts.pathPart = fault;
  if (!segments.includes('Accounts') && product && product !== 'api')
    facts.pathAccount = facts.accountRelation = fact('none', 'request');
  return account === undefined ? facts : { ...facts, ...accountFacts(account, evidence) };
}

/** The segments of a path without their endings, and the index of the account among them. Below 1: the path has no account. */
export function partsOf(path: string): { segments: string[]; accountAt: number } {
  const segments = path
    .split('/')
    .slice(1)
    .map((segment) => segment.replace(/\.(?:json|csv|xml)$/, ''));
  const at = segments.indexOf('Accounts');
  // Under an organization, `Accounts` is another resource.
  return { segments, accountAt: at < 0 || segments.includes('Organizations') ? -1 : at + 1 };
}

/** The kind of resource that a path names. */
function resourceOf(
  path: string,
  segments: readonly string[],
  accountAt: number,
  product: string | undefined,
): FactValues['resource'] {
  const isInAccount = accountAt > 0;
  const lacksAccount = IN_ACCOUNT.test(segments[accountAt] ?? '');
  if (isInAccount && !lacksAccount && segments.length <= accountAt + 1) return 'accounts';
  const name = segments.includes('Organizations')
    ? 'Organizations'
    : segments.find(
        (segment, i) =>
          (lacksAccount || i !== accountAt) &&
          Object.hasOwn(RESOURCES, segment) &&
          !segments.slice(0, i).some((above) => HAS_ITS_OWN.test(above)),
      );
  if (name === 'Keys' && product === 'iam') return 'iam-keys';
  if (product === 'lookups') return 'phone-numbers';
  if (product === 'messaging' && SENDERS.test(path)) return 'sender-pool';
  if (isInAccount && MEDIA_FILE.test(path)) return 'media';
  const resource = RESOURCES[name ?? ''] ?? 'other';
  return resource === 'keys' && !isInAccount ? 'other' : resource;
}

/** Facts about what follows `/Accounts/`. */
function accountFacts(account: string, { accountSid, username }: Evidence): Facts {
  // A log may have masked the whole SID.
  const [, wrapped = ''] = WRAPPED.exec(account) ?? [];
  if (MASKED_WORD.test(account) || MASK.test(wrapped)) return {};
  const facts: Facts = {};
  const kind = sidPrefix(account);
  facts.pathAccount = SID.test(wrapped)
    ? fact('malformed', 'request')
    : EMPTY.test(account) || /[{}<>$[\]]/.test(account) || IN_ACCOUNT.test(account)
      ? fact('missing', 'request', IN_ACCOUNT.test(account) ? account : startOf(account))
      : fact(kind === 'AC' ? 'account-sid' : kind === 'SK' ? 'key-sid' : kind ? 'other-sid' : 'malformed', 'request');
  // If the username is an Account SID, the owner was seen. That a key is from this account is the app's claim.
  const isSeen = /^AC/i.test(username ?? '');
  const owner = isSeen ? username : accountSid;
  if (kind === 'AC' && owner && SID.test(account) && SID.test(owner)) {
    const relation = account.toLowerCase() === owner.toLowerCase() ? 'same' : 'other';
    facts.accountRelation = fact(relation, isSeen ? 'request' : 'host');
  }
  return facts;
}

/** The beginning of a placeholder, without a SID that may be in it. */
const startOf = (placeholder: string): string =>
  placeholder.slice(0, 12).replace(/([a-z]{2}[0-9a-f]{4})[0-9a-f]+/i, '$1…');

/** What is wrong with the path, apart from the account in it. */
function faultOf(path: string, segments: readonly string[], accountAt: number): Facts['pathPart'] {
  const last = segments.length - 1;
  // Of `/Calls/.json`, the name before the ending is empty.
  const endsInSlash = path.endsWith('/');
  if (segments.some((segment, i) => (i < last || !endsInSlash) && i !== accountAt && EMPTY.test(segment)))
    return fact('undefined', 'request');
  if (/\/SMS\/Messages\b/.test(path)) return fact('retired', 'request');
  if (LOWER_CASE.test(path)) return fact('lower-case', 'request');
  return endsInSlash && last > 0 ? fact('slash', 'request') : undefined;
}
