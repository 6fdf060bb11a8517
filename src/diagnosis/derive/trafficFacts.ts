import { type Evidence, evidenceFields } from '../../facts/evidence.ts';
import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { addressFacts } from './addressFacts.ts';
import { hostOf, isLocal } from './hosts.ts';
import { fact, type Known, told, wellTyped } from './known.ts';
import { pathNameFacts } from './pathNameFacts.ts';
import { quotedIn } from './saidFacts.ts';
import { clientSdkOf, toolKind } from './toolKind.ts';
import { webhookFacts } from './webhookFacts.ts';

/** Sources of reports that arrive after Twilio accepted the request. */
const LATER: readonly (string | undefined)[] = [
  'status-callback',
  'debugger-event',
  'alert',
  'event-stream',
  'message',
];
/** Facts that are exactly what was answered or stated. */
export const TOLD = [
  'accountType',
  'direction',
  'registration',
  'webPage',
  'optIn',
  'consentBox',
  'registrant',
  'reviewReason',
  'accountLevel',
  'waited',
  'template',
  'customerWindow',
  'affected',
  'occurs',
  'token',
  'variables',
] as const;
/** What tells most comes first. */
const SENT: readonly FactValues['sent'][] = [
  'quotes',
  'names',
  'content-sid-empty',
  'sid-as-body',
  'application',
  'service-and-from',
  'auth-token',
];
/** The verb in Twilio's messages about TwiML: `Dial: …`, `<Gather>`, `element 'Say'`. Or the only one of the TwiML below a code. */
const VERB =
  /^(?:Warning\W+)?([A-Z][a-z]+): |<Response>\s*<([A-Z][a-z]+)[^<]{0,500}<\/(?:\2>\s*<\/)?R|<([A-Z][A-Za-z]+)\b|\b(?:element|verb|noun) ["'`<]?([A-Z][A-Za-z]+)/;
/** Further elements of TwiML. Twilio's helper libraries have the same list. */
const FURTHER =
  /^(?:Body|Config|Conversation|ConversationRelay|ConversationRelaySession|Echo|Header|Identity|Language|Media|Parameter|Recording|Sim|VirtualAgent|WhatsApp)$/;

/** The verb around the only `<Stream>` of the TwiML beside a code of Media Streams. */
const STREAM_VERB = /^(?:(?!<Stream)[^])*<(Start|Connect)[^<>]*>\s*<Stream(?![^]*<Stream)/;

/** Facts about messages, calls, webhooks, registrations and Access Tokens. Few entries test them. */
export function trafficFacts(given: Known): Facts {
  const shown = wellTyped(shownBy(given.report));
  const known = { ...given, evidence: { ...shown, ...given.evidence } };
  // An app behind a tunnel or proxy may know only the URL of its own machine. The one that Twilio called outranks it.
  if (shown.webhookUrl && isLocal(hostOf(given.evidence.webhookUrl ?? '')))
    known.evidence.webhookUrl = shown.webhookUrl;
  const addresses = addressFacts(known);
  // Twilio puts the `+` before a number itself, so its message can't show that the request had one.
  if (given.evidence.to === undefined && addresses.toFault?.value === 'none') delete addresses.toFault;
  // Twilio calls an app's call inbound, because it arrives at Twilio.
  if (addresses.from?.value === 'client' && known.evidence.direction === 'inbound') delete known.evidence.direction;
  if (known.report.sent?.includes('service')) addresses.senderType ??= fact('messaging-service', 'request');
  return {
    ...stageFacts(known),
    ...toldFacts(known),
    ...addresses,
    ...webhookFacts(known),
    ...pathNameFacts(known),
  };
}

/** What the error itself, or the code around it, shows of numbers, URLs and content, as evidence. */
function shownBy({ to, from, webhook, message, sent = [] }: Known['report']): Evidence {
  const quoted = quotedIn(message);
  return {
    bodyLength: sent.includes('no-text') ? 0 : undefined,
    to: to ?? quoted.to,
    from: from ?? quoted.from,
    webhookUrl: webhook?.url ?? quoted.webhookUrl,
  };
}

/** Facts about when and where the error occurred, and about the content. */
function stageFacts(known: Known): Facts {
  const { report, evidence } = known;
  const facts: Facts = {};
  // The name of a helper library can have the product beside it.
  const sdk = toolKind(evidence.tool) === 'client-sdk' ? clientSdkOf(evidence.tool) : undefined;
  // Flex contains the other SDKs, so it shows errors in their words.
  if (report.sdk && sdk !== 'flex') facts.clientSdk = fact(report.sdk, 'request');
  else if (sdk) facts.clientSdk = fact(sdk, 'host', evidence.tool);
  const platform = told(known, 'platform');
  const shown = platformOf(evidence.tool);
  if (report.platform) facts.platform = fact(report.platform, 'request');
  else if (platform) facts.platform = platform;
  else if (shown) facts.platform = fact(shown, 'host', evidence.tool);

  const stage = told(known, 'stage');
  if (LATER.includes(report.source)) facts.stage = fact('later', 'request');
  else if (report.status && report.status >= 400 && report.source !== 'text') facts.stage = fact('refused', 'request');
  else if (stage) facts.stage = stage;
  const verb = evidence.verb ? fact(evidence.verb, 'host') : verbIn(report);
  if (verb) facts.verb = verb;

  if (evidence.bodyLength !== undefined) {
    const { bodyLength } = evidence;
    facts.bodyLength = fact(
      bodyLength <= 0 ? 'empty' : bodyLength <= 160 ? 'up-to-160' : bodyLength <= 1600 ? 'up-to-1600' : 'over-1600',
      'request',
      String(bodyLength),
    );
  }
  return facts;
}

/** Twilio names the verb in the messages of webhook and TwiML errors, 11000 to 15999. TwiML beside an error of a stream shows it as well. */
function verbIn({ code = 0, message = '' }: Known['report']): Facts['verb'] {
  const isOfStream = code >= 31_900 && code < 32_000;
  const verb = (isOfStream ? STREAM_VERB : VERB).exec(message)?.slice(1).find(Boolean);
  if (!verb || code < 11_000 || (code >= 16_000 && !isOfStream)) return undefined;
  if (FURTHER.test(verb)) return fact('other', 'request', verb);
  return Object.hasOwn(evidenceFields.verb, verb) ? fact(verb as FactValues['verb'], 'request') : undefined;
}

function toldFacts(known: Known): Facts {
  const facts: Facts = Object.fromEntries(TOLD.map((name) => [name, told(known, name)]).filter(([, one]) => one));
  // Whoever isn't asked has no box to tick.
  if (facts.optIn?.value === 'none') facts.consentBox ??= fact('none', facts.optIn.from);
  // An app may mean the customer's message, and the one that failed is the reply to it.
  if (known.report.direction) facts.direction ??= fact(known.report.direction, 'request');
  const { message, variables, token, sent = [] } = known.report;
  if (variables) facts.variables = fact(variables, 'request');
  if (token) facts.token = fact(token, 'request');
  const telling = SENT.find((one) => sent.includes(one));
  if (telling) facts.sent = fact(telling, 'request');
  // Twilio quotes a sender, and the app tells of a service.
  const sender = told(known, 'senderType');
  if (sender?.value === 'messaging-service' && /^\W?\d/.test(quotedIn(message).from ?? ''))
    facts.sent ??= fact('service-and-from', sender.from);
  if (sent.includes('template')) facts.content = fact('template', 'request');
  if (sent.includes('text-only') || sent.includes('sid-as-body')) facts.content = fact('text', 'request');
  // A text can be that of a template, as somebody may have said.
  if (facts.content?.value === 'text' || sent.includes('no-text')) facts.template ??= fact('none', 'request');
  return facts;
}

function platformOf(tool = ''): FactValues['platform'] | undefined {
  if (/react[- ]?native/i.test(tool)) return 'react-native';
  if (/flutter/i.test(tool)) return 'flutter';
  if (/android/i.test(tool)) return 'android';
  if (/\bios\b/i.test(tool)) return 'ios';
  const kind = toolKind(tool);
  if (kind === 'sdk') return 'server';
  // The SDKs of Conversations, Chat and Sync run on servers and in apps too.
  const isAnywhere = /conversations|chat|sync/i.test(tool);
  return kind === 'client-sdk' && !isAnywhere && /\bjs\b|\.js\b|browser|@twilio\/voice-sdk/i.test(tool)
    ? 'browser'
    : undefined;
}
