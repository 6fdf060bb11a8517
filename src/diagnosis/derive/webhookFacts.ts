import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { fact, type Known, told } from './known.ts';
import { webhookUrlFacts } from './webhookUrlFacts.ts';

/** What Twilio's fetcher reports if it got no usable response. Most specific first. */
const FETCHER_TEXTS: readonly (readonly [RegExp, FactValues['webhookAnswer']])[] = [
  // Its own words, then people's. "No Content-Type header attached to response" is one of the causes that Twilio's page lists.
  [
    /does not contain content type|\b(?:no|missing) content[- ]type\b(?! header attached)|content[- ]type (?:header )?(?:is |was )?(?:missing|not set)/i,
    'no-content-type',
  ],
  // What servers log: Lambda and Vercel, Heroku's router (H12); then Express, n8n and Django.
  [/task timed out after|\bcode=H12\b|FUNCTION_INVOCATION_TIMEOUT/i, 'timeout'],
  [/\bcannot (?:post|get) \/|requested webhook .{1,80} is not registered/i, 'not-found'],
  [/\bmethod not allowed\b/i, 'method'],
  [/blacklisted ip/i, 'no-connection'],
  [/\b11203\b|total time ?out (?:is )?triggered|read timed out|asynccontext timeout/i, 'timeout'],
  [
    /\b1120[12]\b|tcp connection timed out|cannot establish a tcp connection|no route to host|connection refused|failed to connect to ip/i,
    'no-connection',
  ],
  // `Stream - WebSocket - Handshake Error` is about the upgrade, which comes after TLS.
  [/(?<!websocket\W{1,3})handshake (?:failure|error)|ssl\/tls|certificate/i, 'tls'],
  [/(?:unknown|bad) ?host|name or service not known|dns (?:resolution|lookup)/i, 'dns'],
];

/** The status of the app's response, as Twilio's messages state it. */
const STATED_STATUS =
  /\bgot http (\d{3}) response|returned the http status code (\d{3})|http error response code:? (\d{3})|httpResponse\W{1,4}(\d{3})/i;

/** The status that Studio keeps in the step of a widget: `"status_code": 404`. */
const STUDIO_STATUS = /\bstatus_code\W{1,4}([1-5]\d\d)\b/i;
const OF_STUDIO = /^810\d\d$/;

/** Errors of a WebSocket that Twilio opens. No request is answered with them, so an HTTP status beside one is the server's. */
const OF_STREAM = /^(?:319|641)\d\d$/;

/** The URL of a stream in a message. A WebSocket at Twilio belongs to one of its SDKs, so it is no stream. */
const STREAM_URL = /\bwss?:\/\/(?![^/\s]{0,200}\btwilio\.com\b)[^\s"'<>`]{1,1000}/i;

/** Facts about the app's webhook: where it is, and what Twilio got from it. */
export function webhookFacts(known: Known): Facts {
  const { report, evidence } = known;
  // The problem that Twilio names is more exact than the message, which may be just "Bad Gateway".
  const said = `${report.webhook?.problem ?? ''}\n${report.message ?? ''}`;
  const url = evidence.webhookUrl ?? STREAM_URL.exec(said)?.[0];
  const answer = answerFact(known, said, /^wss?:/i.test(url ?? '') || OF_STREAM.test(String(report.code)));
  const facts =
    url === undefined ? {} : webhookUrlFacts(url, answer?.from === 'request' && OF_SERVER.has(answer.value));
  // In the page of a server that responded, they are its own words about another address.
  if (answer?.value === 'no-connection' && /blacklisted ip/i.test(said)) facts.webhook = fact('local', 'request');
  if (report.webhook?.body) facts.responseBody = fact(report.webhook.body, 'request');
  if (answer) facts.webhookAnswer = answer;
  return facts;
}

/** Answers that only a server can give. */
const OF_SERVER: ReadonlySet<FactValues['webhookAnswer']> = new Set([
  'not-found',
  'login',
  'method',
  'client-error',
  'server-error',
  'redirect',
]);

/** Problems below HTTP: no server responded. */
const BELOW_HTTP: ReadonlySet<FactValues['webhookAnswer']> = new Set(['no-connection', 'tls', 'dns']);

/** What Twilio got from the webhook: what was seen before what the app states, and a mere hint last. */
function answerFact(known: Known, said: string, isStream: boolean): Facts['webhookAnswer'] {
  const { report, evidence } = known;
  const problem = FETCHER_TEXTS.find(([pattern]) => pattern.test(said))?.[1];
  const status =
    STATED_STATUS.exec(said)?.slice(1).find(Boolean) ??
    (OF_STUDIO.test(String(report.code)) ? STUDIO_STATUS.exec(said)?.[1] : undefined) ??
    report.webhook?.status ??
    (isStream ? report.status : undefined);
  const seen = seenStatus(status);
  // The app knows where its redirect leads: to a login page.
  const toLogin = seen?.value === 'redirect' && evidence.webhookAnswer === 'login';
  return (
    // A server that responded was reached, so such words are about a connection of its own: `Got HTTP 500 response`, then `ECONNREFUSED`.
    (problem && !(seen && BELOW_HTTP.has(problem) && OF_SERVER.has(seen.value))
      ? fact(problem, 'request')
      : undefined) ??
    (toLogin ? undefined : seen) ??
    (evidence.webhookAnswer && fact(evidence.webhookAnswer, 'host')) ??
    seenStatus(evidence.webhookStatus) ??
    told(known, 'webhookAnswer') ??
    hintOf(status ?? evidence.webhookStatus, isStream)
  );
}

/** This status is only a hint: Twilio's fetcher itself usually responds with it, after a timeout, a failed handshake or a missing Content-Type. */
const HINT = 502;

function seenStatus(status: string | number | undefined): Facts['webhookAnswer'] {
  const answer = Number(status) === HINT ? undefined : answerOf(Number(status));
  // Twilio may have given up before the app responded.
  return answer === undefined || answer === 'success' ? undefined : fact(answer, 'request', String(status));
}

/** Twilio opens a stream's WebSocket without the fetcher, so a 502 comes from a proxy in front of the app there. */
function hintOf(status: string | number | undefined, isStream: boolean): Facts['webhookAnswer'] {
  const answer = answerOf(Number(status));
  return answer && fact(answer, 'host', isStream && Number(status) === HINT ? undefined : String(status));
}

function answerOf(status: number): FactValues['webhookAnswer'] | undefined {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'login';
  if (status === 405) return 'method';
  // nginx logs 499, and a load balancer of AWS 460, where Twilio hung up before the app responded.
  if (status === 408 || status === 460 || status === 499) return 'timeout';
  if (status >= 200 && status < 300) return 'success';
  if (status >= 300 && status < 400) return 'redirect';
  if (status >= 400 && status < 500) return 'client-error';
  return status >= 500 && status < 600 ? 'server-error' : undefined;
}
