import type { Fact, Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { withoutPlaceholders } from '../question/withoutPlaceholders.ts';
import { fact, type Known, told } from './known.ts';
import { toolKind } from './toolKind.ts';

const STATUSES: readonly FactValues['status'][] = [
  '302',
  '400',
  '401',
  '403',
  '404',
  '405',
  '407',
  '409',
  '422',
  '429',
  '451',
  '500',
  '502',
  '503',
  '511',
];

/** Facts about the message, the status, what sent the request, and how other requests fare. */
export function situationFacts(known: Known): Facts {
  const { report, evidence, mask } = known;
  const facts: Facts = {};
  const says = messageFact(known);
  if (says) facts.says = says;
  const status = STATUSES.find((one) => one === String(report.status));
  if (status) facts.status = fact(status, 'request');
  const fields = evidence.fields?.length ? mask(evidence.fields.join(', ')) : undefined;
  if (fields !== undefined) facts.field = fact(fields, 'request');
  const tool = toolFact(known);
  if (tool) facts.tool = tool;
  const body = formatOf(evidence.contentType ?? report.request?.contentType);
  if (body) facts.requestBody = fact(body, 'request');
  const otherRequests = yesOrNo(told(known, 'otherRequestsSucceed'));
  if (otherRequests) facts.otherRequests = otherRequests;
  const workedBefore = yesOrNo(told(known, 'workedBefore'));
  if (workedBefore) facts.workedBefore = workedBefore;
  return facts;
}

/** What Twilio, or what it reports about the webhook or the browser, says. Without either, what the person pasted. */
function messageFact({ report, evidence, answers, mask }: Known): Facts['says'] {
  const { message, inner, webhook } = report;
  const isRepeated = webhook?.problem !== undefined && message?.includes(webhook.problem);
  const parts = [message, inner, isRepeated ? undefined : webhook?.problem].filter(Boolean);
  const status = webhook?.problem ? undefined : tellingStatus(webhook?.status ?? evidence.webhookStatus);
  const isAnswer = parts.length === 0 && status === undefined;
  // Masked, because reasons quote it.
  const text = isAnswer ? answers.message : parts.join(': ');
  const masked = text === undefined ? undefined : mask(text);
  if (masked === undefined) return undefined;
  if (isAnswer) {
    // An answer is one of the catalog's messages. A placeholder in it is none of Twilio's words.
    const chosen = withoutPlaceholders(masked);
    return fact(chosen, 'answer', chosen);
  }
  if (status === undefined) return fact(masked, 'request', masked);
  // Conditions test a telling status by its words. Nobody said them, so they aren't quoted.
  return fact(masked ? `${masked}: HTTP ${status}` : `HTTP ${status}`, 'request', masked);
}

/**
 * Statuses of a webhook that say more than their kind does, in the words of Twilio's message: a login, a CSRF check (419, 422), an upgrade that a
 * proxy took away, a rate limit, a proxy that doesn't reach its server (502, and Cloudflare's 521 and 522), has none (503) or waits too long for it
 * (504, and Cloudflare's 524), Cloudflare's certificate (525, 526) and its tunnel (530).
 */
const TELLING: readonly number[] = [401, 419, 422, 426, 429, 502, 503, 504, 521, 522, 524, 525, 526, 530];

function tellingStatus(status: number | undefined): number | undefined {
  return status !== undefined && TELLING.includes(status) ? status : undefined;
}

function toolFact({ report, evidence }: Known): Facts['tool'] {
  const kind = toolKind(evidence.tool);
  if (kind) return fact(kind, 'host', evidence.tool);
  if (report.source === 'cli') return fact('cli', 'request');
  return report.sdk || report.source === 'client-sdk' ? fact('client-sdk', 'request') : undefined;
}

function formatOf(contentType = ''): FactValues['requestBody'] | undefined {
  if (/\bjson\b/i.test(contentType)) return 'json';
  return /form-urlencoded|form-data/i.test(contentType) ? 'form' : undefined;
}

function yesOrNo(told: { value: boolean; from: Fact['from'] } | undefined): Fact<'yes' | 'no'> | undefined {
  return told && fact(told.value ? 'yes' : 'no', told.from);
}
