import type { Facts } from '../../facts/fact.ts';
import { fact, type Known, told } from './known.ts';
import { pathFacts } from './pathFacts.ts';

/** Facts about the URL that was called: resource, account, host and Region. */
export function requestFacts(known: Known): Facts {
  const { report, evidence, answers } = known;
  const { host: called, path } = calledUrl(known);
  const facts: Facts = {};
  if (path) {
    Object.assign(facts, pathFacts(path, called?.[0], evidence));
    const resource = /^(?:iam-)?(accounts|keys)$/.exec(facts.resource?.value ?? '')?.[1] ?? 'other';
    if (facts.resource && answers.resource && answers.resource !== resource) facts.resource.against = answers.resource;
  } else {
    const resource = told(known, 'resource');
    if (resource) facts.resource = resource;
  }
  const host = called ?? hostIn(report.message);
  if (host) facts.host = hostFact(host);
  return { ...facts, ...regionFacts(evidence.credentialRegion?.toLowerCase(), called) };
}

/**
 * The URL of Twilio that was called: the labels of its host, and its path. Only the path, if nothing else is known. Neither, if the URL is
 * another server's. If nobody passed the URL, the message of 20404 names the path.
 */
export function calledUrl({ report, evidence }: Known): { host?: readonly string[]; path?: string | undefined } {
  const url =
    evidence.url ??
    report.request?.url ??
    /requested resource (\/.+?)(?: was not found|$)/.exec(report.message ?? '')?.[1];
  const [, authority = '', path] = /^(?:https?:\/\/)?([^/?#\s]*)(\/[^?#]*)?/i.exec(url ?? '') ?? [];
  if (!authority) return { path };
  const host = authority
    .toLowerCase()
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '')
    .split('.');
  return host.slice(-2).join('.') === 'twilio.com' ? { host, path } : {};
}

/** The first host of the API in the message, as errors of a connection name it. Twilio's website is none. */
function hostIn(message = ''): string[] | undefined {
  return /(?<![\w.-])(?!(?:www|support|help|status|console|docs)\.)[a-z][\w-]{1,30}(?:(?:\.[a-z][a-z-]{1,30})?\.[a-z]{2}\d)?\.twilio\.com\b/i
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
