import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { fact, type Known } from './known.ts';
import { partsOf } from './pathFacts.ts';
import { calledUrl } from './requestFacts.ts';
import { SID, sidPrefix } from './sids.ts';

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

/** What a path names, by its resources. The first that matches counts, so what is below another resource comes before it. */
const NAMES_IN_PATH: readonly (readonly [FactValues['pathNames'], RegExp])[] = [
  ['website', /^https?:\/\/(?:www\.)?twilio\.com/],
  ['lookup', /^(?:https?:\/\/lookups\..*\/v1|(?:\/v1)?)\/PhoneNumbers\//],
  ['number-search', /\/AvailablePhoneNumbers\//],
  ['insights', /^(?:https?:\/\/insights\..*)?\/v\d\/Voice\/|^https?:\/\/insights\..*\/Conferences/],
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
  ['trunk-number', /\/Trunks\/[^/]+\/PhoneNumbers\/PN/],
  ['trunk-list', /\/Trunks\/[^/]+\/(?:CredentialLists|IpAccessControlLists)\b/],
  ['trunk', /\/Trunks(?:\/[^/]+)?$/],
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
  if (sid) facts.pathSid = fact(sid, 'request');
  const wanted = SERVICES[product] ?? (/\/Verification(?:s|Check)\b/.test(path) ? 'VA' : undefined);
  const service = otherService(segments, wanted);
  if (service) facts.pathService = fact('other-sid', 'request', service);
  return facts;
}

/** What a URL names by its resources. */
function nameInPath(url: string): Facts['pathNames'] {
  for (const [name, pattern] of NAMES_IN_PATH) {
    const [seen] = pattern.exec(url) ?? [];
    if (seen) return fact(name, 'request', seen.match(/[A-Z][a-z]\w*/g)?.at(-1) ?? seen);
  }
  return undefined;
}

/** What the path names, as the fact `pathSid` tells it. */
function pathSidOf(segments: readonly string[], accountAt: number): FactValues['pathSid'] | undefined {
  const account = segments[accountAt];
  const last = segments.at(-1) ?? '';
  const endsInKind = /^[A-Z][A-Za-z]+$/.test(last);
  if (account !== undefined) {
    if (sidPrefix(account) === 'AC' && endsInKind && segments.length === accountAt + 2) return 'account';
    const name = segments.find((_, i) => i > accountAt + 1 && NAMED_BY_SID.test(segments[i - 1] ?? ''));
    if (name && !sidPrefix(name) && !NO_NAME.test(name)) return 'name';
  }
  if (segments.length - 1 !== accountAt && sidPrefix(last)) return 'resource';
  const isAlone = segments.filter((segment) => !VERSION.test(segment)).length === 1;
  return endsInKind && isAlone ? 'none' : undefined;
}

/** The letters of the SID after `/Services/`, if they aren't those that the product's services have. */
function otherService(segments: readonly string[], wanted: string | undefined): string | undefined {
  const at = segments.indexOf('Services');
  const letters = at < 0 ? undefined : SID.exec(segments[at + 1] ?? '')?.[1]?.toUpperCase();
  return letters !== undefined && wanted !== undefined && letters !== wanted ? letters : undefined;
}
