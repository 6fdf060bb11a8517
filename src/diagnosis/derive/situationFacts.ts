import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { fact, type Known, told } from './known.ts';
import { toolKind } from './toolKind.ts';

const STATUSES: readonly string[] = ['400', '401', '403', '404', '405', '409', '422', '429', '500', '502', '503'];

/** Facts about the message, the status, what sent the request, and how other requests fare. */
export function situationFacts(known: Known): Facts {
  const { report, evidence, answers, mask } = known;
  const facts: Facts = {};
  const { message } = report;
  const { problem = tellingStatus(report.webhook?.status ?? evidence.webhookStatus) } = report.webhook ?? {};
  // What Twilio says about the webhook, or a browser about the microphone, is more exact than the message beside it.
  const isRepeated = problem !== undefined && message?.includes(problem);
  const parts = [message, report.inner, isRepeated ? undefined : problem].filter(Boolean);
  const said = parts.length === 0 ? answers.message : parts.join(': ');
  // Masked, because reasons quote it.
  const masked = said === undefined ? undefined : mask(said);
  if (masked !== undefined) {
    facts.says = fact(masked, parts.length === 0 ? 'answer' : 'request', masked.toLowerCase());
  }
  const status = String(report.status);
  if (STATUSES.includes(status)) facts.status = fact(status as FactValues['status'], 'request');
  const { fields } = evidence;
  const named = fields?.length ? mask(fields.join(', ')) : undefined;
  if (named !== undefined) facts.field = fact(named, 'request');

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
  return facts;
}

/**
 * Statuses of a webhook that tell more than their kind, in the words of Twilio's message: a login, a CSRF check, a rate limit, a proxy whose
 * server took too long (504, and Cloudflare's 524), and Cloudflare's certificate (525, 526).
 */
const TELLING: readonly number[] = [401, 419, 429, 504, 524, 525, 526];

function tellingStatus(status: number | undefined): string | undefined {
  return status !== undefined && TELLING.includes(status) ? `HTTP ${status}` : undefined;
}

function toolFact({ report, evidence }: Known): Facts['tool'] {
  const kind = toolKind(evidence.tool);
  if (kind) return fact(kind, 'host', evidence.tool);
  return report.source === 'cli' || report.source === 'client-sdk' ? fact(report.source, 'request') : undefined;
}
