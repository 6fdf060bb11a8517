import type { Facts } from '../../facts/fact.ts';
import { fact, type Known, told } from './known.ts';
import { pathFacts } from './pathFacts.ts';

/** Facts about the URL that was called: resource, account, host and Region. */
export function requestFacts(known: Known): Facts {
  const { report, evidence, answers } = known;
  const url = calledUrl(known);
  const [, authority = '', path] = /^(?:https?:\/\/)?([^/?#\s]*)(\/[^?#]*)?/i.exec(url ?? '') ?? [];
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
  const host = atTwilio ? labels : hostIn(report.message);
  if (host) facts.host = hostFact(host);
  return { ...facts, ...regionFacts(evidence.credentialRegion?.toLowerCase(), atTwilio ? labels : undefined) };
}

/** The URL that was called. If nobody passed it, the path that the message of 20404 names. */
export function calledUrl({ report, evidence }: Known): string | undefined {
  return (
    evidence.url ??
    report.request?.url ??
    /requested resource (\/.+?)(?: was not found|$)/.exec(report.message ?? '')?.[1]
  );
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
