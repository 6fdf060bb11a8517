import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { fact, type Known, told } from './known.ts';
import { EMPTY } from './sids.ts';

/** What Twilio's fetcher reports if it got no usable response. Most specific first. */
const FETCHER_TEXTS: readonly (readonly [RegExp, FactValues['webhookAnswer']])[] = [
  // Its own words, then people's. "No Content-Type header attached to response" is one of the causes that Twilio's page lists.
  [
    /does not contain content type|\b(?:no|missing) content[- ]type\b(?! header attached)|content[- ]type (?:header )?(?:is |was )?(?:missing|not set)/i,
    'no-content-type',
  ],
  [/blacklisted ip/i, 'no-connection'],
  [/\b11203\b|total timeout is triggered|read timed out|asynccontext timeout/i, 'timeout'],
  [
    /\b1120[12]\b|tcp connection timed out|no route to host|connection refused|failed to connect to ip/i,
    'no-connection',
  ],
  // `Stream - WebSocket - Handshake Error` is about the upgrade, which comes after TLS.
  [/(?<!websocket\W{1,3})handshake (?:failure|error)|ssl\/tls|certificate/i, 'tls'],
  [/unknown ?host|name or service not known|dns (?:resolution|lookup)/i, 'dns'],
];

/** The status of the app's response, as Twilio's messages state it. */
const STATED_STATUS = /\bgot http (\d{3}) response|returned the http status code (\d{3})|httpResponse\W{1,4}(\d{3})/i;

/** The URL of a stream in a message. A WebSocket at Twilio belongs to one of its SDKs, so it is no stream. */
const STREAM_URL = /\bwss?:\/\/(?![^/\s]{0,200}\btwilio\.com\b)[^\s"'<>`]{1,1000}/i;

/**
 * Kinds of host by the end of their name, after `ws://` or `http://`. Functions and AI services count in the URL of a stream alone: an app
 * that returns TwiML can run anywhere.
 */
const HOST_KINDS: readonly (readonly [FactValues['webhookHost'], RegExp])[] = [
  ['tcp-tunnel', /\.tcp\.[\w.-]*ngrok\.io$/],
  [
    'tunnel',
    /[/.](?:ngrok(?:-free)?\.(?:app|dev|io)|trycloudflare\.com|loca\.lt|lhr\.life|serveo\.net|devtunnels\.ms|app\.github\.dev|pinggy\.link)$/,
  ],
  ['preview', /^http:\/\/(?:(?:id-)?preview--|[\w-]+-git-[\w-]+\.vercel\.app$)/],
  [
    'functions',
    /^ws:.*[/.](?:supabase\.co|vercel\.app|netlify\.app|twil\.io|cloudfunctions\.net|lambda-url\.[\w-]+\.on\.aws)$/,
  ],
  ['ai', /^ws:.*[/.](?:elevenlabs\.io|api\.openai\.com|generativelanguage\.googleapis\.com|deepgram\.com)$/],
];

/** Facts about the app's webhook: where it is, and what Twilio got from it. */
export function webhookFacts(known: Known): Facts {
  const { report, evidence } = known;
  // The problem that Twilio names is more exact than the message, which may be just "Bad Gateway".
  const said = `${report.webhook?.problem ?? ''}\n${report.message ?? ''}`;
  const url = evidence.webhookUrl ?? STREAM_URL.exec(said)?.[0];
  const facts = url === undefined ? {} : urlFacts(url);
  if (/blacklisted ip/i.test(said)) facts.webhook = fact('local', 'request');
  if (report.webhook?.body) facts.responseBody = fact(report.webhook.body, 'request');
  const answer = answerFact(known, said);
  if (answer) facts.webhookAnswer = answer;
  return facts;
}

/** Facts that a URL itself shows. */
function urlFacts(url: string): Facts {
  const facts: Facts = {};
  const fault = faultOf(url.trim());
  if (fault) facts.urlFault = fact(fault, 'request');
  const host = hostOf(url);
  // A host that was never filled in is no host of a private network.
  const isHost = !EMPTY.test(host) && /^(?:\[[\da-f:.]+\]|[\w.-]+)$/.test(host);
  if (fault === 'text' || !isHost) return facts;
  const isSocket = /^wss?:/i.test(url);
  facts.webhook = fact(isLocal(host) ? 'local' : /^(?:http|ws)s:/i.test(url) ? 'https' : 'http', 'request');
  const kind = HOST_KINDS.find(([, pattern]) => pattern.test(`${isSocket ? 'ws' : 'http'}://${host}`))?.[0];
  if (kind) facts.webhookHost = fact(kind, 'request');
  // An `https` URL is the one that returns the TwiML, and may have a query string.
  if (isSocket) facts.webhookQuery = fact(/\?./.test(url) ? 'yes' : 'no', 'request');
  return facts;
}

/** What Twilio got from the webhook: what was seen before what the app states, and a mere hint last. */
function answerFact(known: Known, said: string): Facts['webhookAnswer'] {
  const { report, evidence } = known;
  const problem = FETCHER_TEXTS.find(([pattern]) => pattern.test(said))?.[1];
  const status = STATED_STATUS.exec(said)?.slice(1).find(Boolean) ?? report.webhook?.status;
  const seen = seenStatus(status);
  // The app knows where its redirect leads: to a login page.
  const toLogin = seen?.value === 'redirect' && evidence.webhookAnswer === 'login';
  return (
    (problem && fact(problem, 'request')) ??
    (toLogin ? undefined : seen) ??
    (evidence.webhookAnswer && fact(evidence.webhookAnswer, 'host')) ??
    seenStatus(evidence.webhookStatus) ??
    told(known, 'webhookAnswer') ??
    hintOf(status ?? evidence.webhookStatus)
  );
}

/** This status is only a hint: Twilio's fetcher itself usually responds with it, after a timeout, a failed handshake or a missing Content-Type. */
const HINT = 502;

function seenStatus(status: string | number | undefined): Facts['webhookAnswer'] {
  const answer = Number(status) === HINT ? undefined : answerOf(Number(status));
  // Twilio may have given up before the app responded.
  return answer === undefined || answer === 'success' ? undefined : fact(answer, 'request', String(status));
}

function hintOf(status: string | number | undefined): Facts['webhookAnswer'] {
  const answer = answerOf(Number(status));
  return answer && fact(answer, 'host', String(status));
}

function answerOf(status: number): FactValues['webhookAnswer'] | undefined {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'login';
  if (status === 405) return 'method';
  if (status >= 200 && status < 300) return 'success';
  if (status >= 300 && status < 400) return 'redirect';
  if (status >= 400 && status < 500) return 'client-error';
  return status >= 500 && status < 600 ? 'server-error' : undefined;
}

/** A URL of Twilio's own in which a SID is missing: `https://webhooks.twilio.com/v1/Accounts/AC…/Flows/`. */
const WITHOUT_SID = /^https:\/\/(?:[\w-]+\.)*twilio\.com\/[^?#]*\/(?:Accounts|Flows|Services|Workspaces)\/(?:[/?#]|$)/i;

/** What is wrong with the form of a URL that Twilio should call. */
function faultOf(url: string): FactValues['urlFault'] | undefined {
  if (EMPTY.test(url)) return 'empty';
  if (/^(?:https?|wss?):\/\/(?:https?|wss?):/i.test(url)) return 'doubled';
  if (/(?:^|\/)(?:undefined|null|none)(?:[/:?.]|$)|[{}<>]/i.test(url) && !url.startsWith('<')) return 'placeholder';
  if (WITHOUT_SID.test(url)) return 'placeholder';
  if (/[\s<]/.test(url)) return /^[a-z]+:\/\//i.test(url) ? 'characters' : 'text';
  if (/^\/(?!\/)/.test(url)) return 'relative';
  if (/^[a-z]+:(?:\/{3}|\/*$)/i.test(url)) return 'no-host';
  if (!/^[a-z]+:\/\//i.test(url)) return 'no-scheme';
  if (/^(?:http|ws):\/\/[^/?#\s]*:8?443(?:[/?#]|$)/i.test(url)) return 'tls-port';
  const host = hostOf(url);
  return /^(?:https|wss):/i.test(url) && IP_ADDRESS.test(host) && !isLocal(host) ? 'ip-host' : undefined;
}

/** The host of a URL in lower case, without credentials and port. Not with `URL`, which reads `0` and `1.1` as IP addresses. */
function hostOf(url: string): string {
  // A host with a space in it is none: what precedes the space isn't where Twilio would call.
  const authority = /^(?:[a-z]+:\/\/)?([^/?#]*)/i.exec(url.trim())?.[1] ?? '';
  return authority
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(/^(\[[^\]]*\])?(.*)$/, (_, v6: string | undefined, rest: string) => v6 ?? rest.replace(/:\d+$/, ''));
}

const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/;

/** Whether only this machine or its own network can reach a host. RFC 1918, 3927, 4193, 6598, 6761, 6762. */
function isLocal(host: string): boolean {
  if (host.startsWith('[')) return /^\[(?:::1?\]|f[cd]|fe[89ab])/.test(host);
  return (
    !host.includes('.') ||
    /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/.test(
      host,
    ) ||
    /\.(?:local|localhost|internal|test|lan|home\.arpa)$/.test(host)
  );
}
