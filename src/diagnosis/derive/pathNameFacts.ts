import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { fact, type Known } from './known.ts';
import { partsOf } from './pathFacts.ts';
import { calledUrl } from './requestFacts.ts';
import { EMPTY, MASKED_WORD, SID, sidPrefix } from './sids.ts';

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

/** Resources that a path names by their SID, even if they have a name of their own. */
const NAMED_BY_SID = /^(?:Calls|Conferences|Messages|Queues|Recordings)$/;

/** What follows such a resource without being a name: another resource, a placeholder, a mask, or an empty variable. */
const NO_NAME = /^Feedback|[{}<>$[\]:*•…]|^(?:null|undefined|none|nil|nan)$/i;

/** A version in the path. */
const VERSION = /^(?:v\d+|\d{4}-\d{2}-\d{2})$/;

/** A placeholder that code should have filled: `${SERVICE_SID}`, `{{sid}}`, encoded or not, or a printed object. People write `{sid}` for a SID that they hide. */
const UNFILLED =
  /\/(?:\$\{[\w.]{0,30}\}?|\{\{[\w. ]{0,30}\}{0,2}|(?:%24)?%7B[\w.]{0,30}(?:%7D)?|\[object(?: |%20)Object\]?|%5Bobject)/i;

/** A path of one host at another. All that `api.twilio.com` has is below a date, and no other host has that. */
const OF_ANOTHER_HOST =
  /^https:\/\/(?:api\.(?:[\w-]+\.)*twilio\.com\/v\d|(?!api\.)[\w-]+\.(?:[\w-]+\.)*twilio\.com\/2010-04-01)(?=\/|$)/;

/** What an account has. */
const IN_ACCOUNT: readonly string[] = [
  'Addresses',
  'Applications',
  'AuthorizedConnectApps',
  'AvailablePhoneNumbers',
  'Balance',
  'Calls',
  'Conferences',
  'ConnectApps',
  'IncomingPhoneNumbers',
  'Keys',
  'Messages',
  'Notifications',
  'OutgoingCallerIds',
  'Queues',
  'Recordings',
  'SIP',
  'SMS',
  'Sandbox',
  'ShortCodes',
  'SigningKeys',
  'Tokens',
  'Transcriptions',
  'Usage',
];
const BELOW_ACCOUNT = /\/2010-04-01\/Accounts\/AC[^/]*\/([A-Z][A-Za-z]+)/;

/** Resources of products in lower case. Only services and the like, which are no names of an account's own. */
const SMALL =
  /\/v[12]\/(?:services|flows|rooms|workspaces|trunks|sims)\b|(?<=\/Services\/VA\w{1,40})\/(?:verifications|verification-?check)\b/;

/** What a path names, by its resources. The first that matches counts, so what is below another resource comes before it. */
const NAMES_IN_PATH: readonly (readonly [FactValues['pathNames'], RegExp])[] = [
  ['website', /^https?:\/\/(?:www\.)?twilio\.com/],
  ['unfilled', UNFILLED],
  ['misplaced', OF_ANOTHER_HOST],
  ['misplaced', SMALL],
  ['lookup', /^(?:https?:\/\/lookups\..*\/v1|(?:\/v1)?)\/PhoneNumbers\//],
  ['number-search', /\/AvailablePhoneNumbers\//],
  // The prices of calls are below `/Voice/` as well.
  [
    'insights',
    /^(?:https?:\/\/insights\..*)?(?:\/v\d)?\/Voice\/(?!Countries|Numbers)|^https?:\/\/insights\..*\/Conferences/,
  ],
  ['media', /\/Media\b/],
  ['recording', /\/Recordings\/[^/]/],
  ['message', /\/Messages\/[SM]M/],
  ['call-events', /\/Calls\/[^/]+\/Events\b/],
  ['deployment', /\/Environments\/[^/]+\/Deployments\b/],
  ['environment', /\/Environments\b/],
  ['serverless', /\/Services\/ZS/],
  ['execution', /\/Executions\b/],
  ['mapping', /\/SIP\/Domains\/.*Mappings\b/],
  ['sip-domain', /\/SIP\/Domains\b/],
  ['sip-list-entry', /\/SIP\/.*\/(?:Credentials|IpAddresses)\b/],
  ['sip-list', /\/SIP\/(?:CredentialLists|IpAccessControlLists)\b/],
  ['sender-name', /\/Services\/MG[^/]*\/(?:Destination)?AlphaSenders\b/],
  ['trunk-number', /\/Trunks\/[^/]+\/PhoneNumbers\/PN/],
  ['trunk-list', /\/Trunks\/[^/]+\/(?:CredentialLists|IpAccessControlLists)\b/],
  ['trunk', /\/Trunks(?:\/[^/]+)?$/],
  ['room', /\/Rooms\/(?!RM[\da-f]{32})[^/]/],
  ['plugin', /\/PluginService\//],
];

/** Facts about what the path of a request to Twilio names: kinds of resources, and the SIDs of single ones. */
export function pathNameFacts(known: Known): Facts {
  const { host, path } = calledUrl(known);
  if (!path) return {};
  const { segments, accountAt } = partsOf(path);
  const product = host?.[0] ?? '';
  const facts: Facts = {};
  const named = nameInPath(host ? `https://${host.join('.')}${path}` : path);
  if (named) facts.pathNames = named;
  const sid = pathSidOf(segments, accountAt);
  const method = known.evidence.method ?? known.report.request?.method;
  const isRead = sid === 'account' && method?.toUpperCase() === 'GET';
  if (sid) facts.pathSid = fact(isRead ? 'list' : sid, 'request');
  const wanted = SERVICES[product] ?? (/\/Verification(?:s|Check)\b/.test(path) ? 'VA' : undefined);
  const service = otherService(segments, wanted);
  if (service) facts.pathService = fact('other-sid', 'request', service);
  else if (isNoService(segments, wanted)) facts.pathService = fact('malformed', 'request');
  return facts;
}

/** What a URL names by its resources. */
function nameInPath(url: string): Facts['pathNames'] {
  const [, below] = BELOW_ACCOUNT.exec(url) ?? [];
  if (below !== undefined && !IN_ACCOUNT.includes(below)) return fact('misplaced', 'request', below);
  for (const [name, pattern] of NAMES_IN_PATH) {
    const [seen] = pattern.exec(url) ?? [];
    if (!seen) continue;
    const kind = name === 'unfilled' || name === 'misplaced' ? undefined : seen.match(/[A-Z][a-z]\w*/g)?.at(-1);
    return fact(name, 'request', kind ?? seen.replace(/^https:\/\//, ''));
  }
  return undefined;
}

/** What the path names, as the fact `pathSid` tells it. */
function pathSidOf(segments: readonly string[], accountAt: number): FactValues['pathSid'] | undefined {
  const account = segments[accountAt];
  const last = segments.at(-1) ?? '';
  const endsInKind = /^[A-Z][A-Za-z]+$/.test(last);
  if (account !== undefined) {
    if (sidPrefix(account) === 'AC' && IN_ACCOUNT.includes(last) && segments.length === accountAt + 2) return 'account';
    const name = segments.find((_, i) => i > accountAt + 1 && NAMED_BY_SID.test(segments[i - 1] ?? ''));
    if (name && !sidPrefix(name) && !NO_NAME.test(name)) return 'name';
  }
  if (segments.length - 1 !== accountAt && sidPrefix(last)) return 'resource';
  // A verification can be named by the number that it was sent to.
  if (segments.at(-2) === 'Verifications' && /\d{6}$|@/.test(last)) return 'name';
  const isAlone = segments.filter((segment) => !VERSION.test(segment)).length === 1;
  return endsInKind && isAlone ? 'none' : undefined;
}

/** What people write in place of a SID, as Twilio's own examples do: `VA123`. And lists that aren't a service's. */
const STAND_IN = /^(?:(?:VA|MG)\w{0,12}|Usecases|PreregisteredUsa2p)$/i;

/** Whether what follows `/Services/` is neither a SID nor a mask of one, where a product's services have no other name. */
function isNoService(segments: readonly string[], wanted: string | undefined): boolean {
  const at = segments.indexOf('Services');
  const service = (at >= 0 && segments[at + 1]) || '';
  return (
    /^(?:VA|MG)$/.test(wanted ?? '') &&
    service.length > 0 &&
    !STAND_IN.test(service) &&
    !sidPrefix(service) &&
    !MASKED_WORD.test(service) &&
    !EMPTY.test(service) &&
    !UNFILLED.test(`/${service}`) &&
    !/^[<{[(].*[>}\])]$/.test(service)
  );
}

/** The letters of the SID after `/Services/`, if they aren't those that the product's services have. */
function otherService(segments: readonly string[], wanted: string | undefined): string | undefined {
  const at = segments.indexOf('Services');
  const letters = at < 0 ? undefined : SID.exec(segments[at + 1] ?? '')?.[1]?.toUpperCase();
  return letters !== undefined && wanted !== undefined && letters !== wanted ? letters : undefined;
}
