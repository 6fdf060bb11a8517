import { evidenceFields } from '../../facts/evidence.ts';
import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { maskSecrets } from '../../redact/maskText.ts';
import { fact, type Known, told } from './known.ts';

const STATUSES: readonly string[] = ['400', '401', '403', '404', '405', '409', '422', '429', '500', '502', '503'];
/** Sources of reports that arrive after Twilio accepted the request. */
const LATER: readonly (string | undefined)[] = [
  'status-callback',
  'debugger-event',
  'alert',
  'event-stream',
  'message',
];
/** The verb in Twilio's messages about TwiML: `Dial: …`, `<Gather>`, `element 'Say'`. */
const VERB = /^(?:Warning\W+)?([A-Z][a-z]+): |<([A-Z][a-z]+)\b|\b(?:element|verb|noun) ["'`<]?([A-Z][a-z]+)/;

/** All other facts: message and status, when and where the error occurred, account, sender and content. */
export function situationFacts(known: Known): Facts {
  const { report, evidence, answers } = known;
  const facts: Facts = {};
  const { message } = report;
  const { problem } = report.webhook ?? {};
  // Masked, because reasons quote it. What Twilio says of the webhook is more exact than the message beside it.
  const said =
    problem === undefined || message?.includes(problem)
      ? (message ?? answers.message)
      : [message, problem].filter(Boolean).join(': ');
  if (said !== undefined) {
    const masked = maskSecrets(said);
    facts.says = fact(
      masked,
      message === undefined && problem === undefined ? 'answer' : 'request',
      masked.toLowerCase(),
    );
  }
  const status = String(report.status);
  if (STATUSES.includes(status)) facts.status = fact(status as FactValues['status'], 'request');
  const { fields } = evidence;
  if (fields?.length) facts.field = fact(maskSecrets(fields.join(', ')), 'request');

  const tool = toolFact(known);
  if (tool) facts.tool = tool;
  if (/\bcurl\b(?!lib)|\bcli\b|wget|httpie/i.test(evidence.tool ?? ''))
    facts.commandLine = fact('yes', 'host', evidence.tool);
  const body = /\bjson\b/i.test(evidence.contentType ?? '')
    ? 'json'
    : /form-urlencoded|form-data/i.test(evidence.contentType ?? '') && 'form';
  if (body) facts.requestBody = fact(body, 'request');
  const others = told(known, 'otherRequestsSucceed');
  if (others) facts.otherRequests = fact(others.value ? 'yes' : 'no', others.from);
  const before = told(known, 'workedBefore');
  if (before) facts.workedBefore = fact(before.value ? 'yes' : 'no', before.from);

  const sdk = clientSdkOf(evidence.tool);
  if (sdk) facts.clientSdk = fact(sdk, 'host', evidence.tool);
  const platform = told(known, 'platform');
  const shown = platformOf(evidence.tool);
  if (platform) facts.platform = platform;
  else if (shown) facts.platform = fact(shown, 'host', evidence.tool);

  const stage = told(known, 'stage');
  if (LATER.includes(report.source)) facts.stage = fact('later', 'request');
  else if (report.status && report.status >= 400 && report.source !== 'text') facts.stage = fact('refused', 'request');
  else if (stage) facts.stage = stage;
  const verb = evidence.verb ?? verbIn(report);
  if (verb) facts.verb = fact(verb, evidence.verb ? 'host' : 'request');

  if (evidence.bodyLength !== undefined) {
    const { bodyLength } = evidence;
    facts.bodyLength = fact(
      bodyLength <= 160 ? 'up-to-160' : bodyLength <= 1600 ? 'up-to-1600' : 'over-1600',
      'request',
      String(bodyLength),
    );
  }
  return { ...facts, ...toldFacts(known) };
}

/** Twilio names the verb in the messages of webhook and TwiML errors, 11000 to 15999. */
function verbIn({ code = 0, message = '' }: Known['report']): FactValues['verb'] | undefined {
  const verb = VERB.exec(message)?.slice(1).find(Boolean);
  return code >= 11_000 && code < 16_000 && verb && Object.hasOwn(evidenceFields.verb, verb)
    ? (verb as FactValues['verb'])
    : undefined;
}

/** Facts that are exactly what was answered or stated. */
function toldFacts(known: Known): Facts {
  const facts = {
    accountType: told(known, 'accountType'),
    direction: told(known, 'direction'),
    registration: told(known, 'registration'),
    webPage: told(known, 'webPage'),
    optIn: told(known, 'optIn'),
    consentBox: told(known, 'consentBox'),
    registrant: told(known, 'registrant'),
    reviewReason: told(known, 'reviewReason'),
    accountLevel: told(known, 'accountLevel'),
    waited: told(known, 'waited'),
    template: told(known, 'template'),
    customerWindow: told(known, 'customerWindow'),
    affected: told(known, 'affected'),
    occurs: told(known, 'occurs'),
    token: told(known, 'token'),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, one]) => one));
}

function toolFact({ report, evidence }: Known): Facts['tool'] {
  const kind = toolKind(evidence.tool);
  if (kind) return fact(kind, 'host', evidence.tool);
  return report.source === 'cli' || report.source === 'client-sdk' ? fact(report.source, 'request') : undefined;
}

function toolKind(tool = ''): FactValues['tool'] | undefined {
  if (/\bcli\b/i.test(tool)) return 'cli';
  if (/serverless|functions|twilio-run|runtime-handler/i.test(tool)) return 'serverless';
  if (/twilio-?(?:node|python|php|java\b|ruby|go|csharp|c#)|gotwilio/i.test(tool)) return 'sdk';
  if (/curl|http|fetch|axios|postman|\brequests\b|wget/i.test(tool)) return 'http';
  return clientSdkOf(tool) || /client/i.test(tool) ? 'client-sdk' : undefined;
}

function clientSdkOf(tool = ''): FactValues['clientSdk'] | undefined {
  return /voice|video|conversations|sync|chat|taskrouter|flex/i.exec(tool)?.[0]?.toLowerCase() as
    | FactValues['clientSdk']
    | undefined;
}

function platformOf(tool = ''): FactValues['platform'] | undefined {
  if (/react-?native/i.test(tool)) return 'react-native';
  if (/flutter/i.test(tool)) return 'flutter';
  if (/android/i.test(tool)) return 'android';
  if (/\bios\b/i.test(tool)) return 'ios';
  const kind = toolKind(tool);
  if (kind === 'sdk') return 'server';
  return kind === 'client-sdk' && /\bjs\b|\.js\b|browser/i.test(tool) ? 'browser' : undefined;
}
