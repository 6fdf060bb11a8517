import { consolePlaces } from '../catalog/consolePlaces.ts';
import { docsUrl } from '../catalog/docsUrl.ts';
import { orderedSteps } from '../catalog/orderedSteps.ts';
import type { Cause, ErrorEntry, Step, StepLink } from '../catalog/types.ts';
import type { RankedCause } from '../diagnosis/types.ts';
import type { Explanation } from '../explain.ts';
import { httpsUrl } from '../internal/httpsUrl.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import { redact } from '../redact/redact.ts';

/** Details for a support request that are not part of an explanation. */
export interface TicketDetails {
  /** What signed the request: `Standard API key SK12…ef (answered)`. */
  signedWith?: string | undefined;
  /** When the request failed, in UTC. */
  time?: string | undefined;
}

/**
 * Writes an explanation as Markdown, in English, for Twilio Support, a ticket, a chat or an agent. It is readable as plain text, too.
 *
 * What came with the error is masked as `redact` does for copies, and can't format, link or mention anything. The catalog's own strings,
 * which may contain a test number to type, are masked as on a screen.
 *
 * @param explanation What `explain` returned. What is missing from it is left out or said to be unknown. For any other value, the result
 *   says that no Twilio error was found.
 * @param details Further lines. None by default: the function looks nothing up, not even the time.
 * @returns The same string for the same explanation, ending in a line feed.
 */
export function toMarkdown(explanation: Explanation, details?: TicketDetails): string {
  const { version = '', report, entry, diagnosis }: Partial<Explanation> = Object(explanation);
  const causes = diagnosis?.causes ?? [];
  const code = report?.code ?? entry?.code;
  const [leading, ...others] = causes.filter(({ verdict, tried }) => verdict !== 'refuted' && !tried);
  const tried = causes.filter((ranked) => ranked.tried);
  const refuted = causes.filter(({ verdict, tried }) => verdict === 'refuted' && !tried);

  const blocks = [
    // Two spaces are a line break in Markdown.
    headLines(report, entry, code, details ?? {}).join('  \n'),
    ...(diagnosis?.notices ?? []).map(foreign),
    leading && leadingCause(leading),
    !leading && causes.length > 0 && 'None of the known causes fits everything that is known.',
    (report ?? entry) && causes.length === 0 && 'There are no steps for this error yet.',
    diagnosis?.question && `Not known yet: ${foreign(diagnosis.question.legend)}`,
    list('Tried, without success:', tried.map(titleOf)),
    list(
      'Other causes:',
      others.map((ranked) => `${titleOf(ranked)} (${ranked.unlikely ? 'less likely' : VERDICT[ranked.verdict]})`),
    ),
    list(
      'Ruled out:',
      refuted.map((ranked) => [titleOf(ranked), foreign(ranked.because.join(' '))].filter(Boolean).join(': ')),
    ),
    Number.isSafeInteger(code) && `Twilio's page: ${docsUrl(Number(code))}`,
    `${foreign(`twilio-error-help ${version}.`)} Tokens, secrets, phone numbers and email addresses are masked.`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const titleOf = ({ cause }: RankedCause): string => own(cause.title);

/** What happened and where, one line each. Twilio Support asks for these first. */
function headLines(
  report: TwilioErrorReport | undefined,
  entry: ErrorEntry | undefined,
  code: number | undefined,
  details: TicketDetails,
): string[] {
  if (!report && !entry) return ['No Twilio error found'];
  const { message, status, sids = {}, to, from, others = [], request = {} } = report ?? {};
  const time = details.time || report?.time;
  const line = (label: string, value: string | undefined): string => (value ? `${label}: ${value}` : '');
  return [
    `Twilio error ${foreign(String(code ?? 'without a code'))}${status === undefined ? '' : foreign(`, HTTP ${status}`)}`,
    entry ? own(entry.title) : '',
    report && report.code === undefined && code !== undefined ? 'Matched by message text; Twilio sent no code.' : '',
    line('Message', verbatim(message) || 'not passed'),
    line('Request', verbatim(called(request))),
    line('Signed with', foreign(details.signedWith ?? '')),
    line('Message SID', verbatim(sids.message)),
    line('Call SID', verbatim(sids.call)),
    line('Event SID', verbatim(sids.event)),
    line('Account SID', verbatim(sids.account)),
    line('To', verbatim(to && masked('to', to))),
    line('From', verbatim(from && masked('from', from))),
    line('Webhook', webhookOf(report)),
    line('Also reported', foreign(others.map((other) => other.code).join(', '))),
    line('Request id', verbatim(report?.requestId) || (mayHaveRequestId(report) ? NO_REQUEST_ID : '')),
    line(details.time ? 'Time (UTC)' : 'Time', foreign(time ?? '')),
  ].filter(Boolean);
}

const NO_REQUEST_ID = 'not recorded: read the `twilio-request-id` response header';

/** A method and a URL. */
function called({ method, url }: { method?: string | undefined; url?: string | undefined }): string {
  return [method, url?.replace(/^https:\/\//i, '')].filter(Boolean).join(' ');
}

/** The request that Twilio made to the app's server, the status that it got, and what was wrong. */
function webhookOf(report: TwilioErrorReport | undefined): string {
  const { status, problem, ...request } = report?.webhook ?? {};
  return [verbatim(called(request)), status && foreign(`HTTP ${status}`), verbatim(problem)].filter(Boolean).join(', ');
}

/** Only a request to the API has an id. What failed later, or in a webhook or a client SDK, is found by its SID. */
function mayHaveRequestId(report: TwilioErrorReport | undefined): boolean {
  if (!report || report.webhook || Object.keys(report.sids ?? {}).length > 0) return false;
  return !WITHOUT_REQUEST_ID.includes(report.source) && (report.message ?? report.status) !== undefined;
}

/**
 * Sources of errors that have no request id: those that occur after Twilio accepted the request, as `LATER` in `trafficFacts.ts` lists
 * them, and SDKs in a browser or app. The lists stay apart: a module of both would be one more chunk to load.
 */
const WITHOUT_REQUEST_ID: readonly string[] = [
  'debugger-event',
  'alert',
  'message',
  'status-callback',
  'event-stream',
  'client-sdk',
];

/** Masks a phone number by its name. */
const masked = (name: 'to' | 'from', value: string): string => redact({ [name]: value })[name] ?? '';

const VERDICT = { supported: 'likely', open: 'possible', refuted: 'ruled out' };

function leadingCause({ cause, verdict, certain, because }: RankedCause): string {
  const heading = certain ? 'The cause' : verdict === 'supported' ? 'Most likely cause' : 'Check this first';
  return [
    `**${heading}:** ${own(cause.title)}`,
    own(cause.explanation),
    list('Why:', because.map(foreign)),
    (cause.steps.length > 0 || cause.ways || cause.cases) && `What to do:\n\n${steps(cause)}`,
    cause.details && own(cause.details),
    cause.who && `Who can fix this: ${own(cause.who)}.`,
    cause.note && own(cause.note),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function steps(all: Pick<Cause, 'steps' | 'ways' | 'cases'>): string {
  return orderedSteps(all)
    .map((one) => {
      if ('step' in one) return step(one.step);
      if ('cases' in one) return one.cases.map((only) => alternative(`If ${own(only.title)}`, only.steps)).join('\n');
      const lettered = one.ways.map((way, index) =>
        alternative(`${String.fromCodePoint(65 + index)}. ${own(way.title)}`, way.steps),
      );
      return `Do one of these:\n\n${lettered.join('\n')}`;
    })
    .map((text, index) => item(`${index + 1}. `, text))
    .join('\n');
}

/** A way or a case, with its steps. */
function alternative(title: string, inner: readonly Step[]): string {
  const [only, ...more] = inner;
  return item(
    '- ',
    only && more.length === 0 ? `**${title}**  \n${step(only)}` : `**${title}**\n\n${steps({ steps: [...inner] })}`,
  );
}

function step({ text, link, snippet }: Step): string {
  const action = [own(text), ...(link ? target(link) : [])].join('  \n');
  if (!snippet) return action;
  const code = redact(snippet.code, { for: 'screen' });
  const fence = '`'.repeat(Math.max(3, longestFence(code) + 1));
  return [action, `${fence}${snippet.language}\n${code}\n${fence}`, snippet.note && own(snippet.note)]
    .filter(Boolean)
    .join('\n\n');
}

/** Where a step leads: one of Twilio's pages, or a page in both Consoles. */
function target(link: StepLink): string[] {
  if ('href' in link) {
    const href = httpsUrl(link.href, `"${link.text}"`);
    return [own(link.text) + (href === undefined ? '' : `: <${href}>`)];
  }
  const place = consolePlaces.find(({ id }) => id === link.place);
  if (!place) return [];
  const { path, href, legacyPath, legacyHref } = place;
  return [
    `Console: **${path}**${href ? ` <${href}>` : ''}`,
    ...(legacyPath ? [`Legacy Console: **${legacyPath}**${legacyHref ? ` <${legacyHref}>` : ''}`] : []),
  ];
}

function list(label: string, items: readonly string[]): string {
  return items.length > 0 ? `${label}\n\n${items.map((text) => item('- ', text)).join('\n')}` : '';
}

/** A list item. Its further lines are indented. */
function item(marker: string, text: string): string {
  return marker + text.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
}

/** A string of the catalog. */
const own = (text: string): string => inline(redact(text, { for: 'screen' }), true);

/** A sentence that may quote what came from outside. */
const foreign = (text: string): string => inline(redact(text), false);

/** What came from outside, as code. Empty if there is nothing. */
function verbatim(text: string | undefined): string {
  const line = oneLine(redact(text ?? ''));
  if (line === '') return '';
  const fence = '`'.repeat(longestFence(line) + 1);
  return fence.length > 1 ? `${fence} ${line} ${fence}` : fence + line + fence;
}

function longestFence(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Replaces line ends, control characters and bidirectional overrides with spaces. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

/** Keeps the catalog's inline markup, with links if `links` is set, and escapes everything else. */
function inline(text: string, links: boolean): string {
  return oneLine(text).replace(
    /`[^`]+`|\*\*([^*]+)\*\*|(\[[^[\]`]+\]\(https:\/\/[^\s()[\]<>]+\))|[^\s`*[]+|[`*[]/g,
    (part, strong?: string, link?: string) => {
      if (strong !== undefined) return `**${inline(strong, links)}**`;
      if (link !== undefined) return links ? link : `\`${link}\``;
      if (part === '`') return "'";
      if (part === '*' || part === '[') return `\\${part}`;
      // A word that could be HTML, an entity, a URL, a mention, an issue, emphasis or a formula becomes code.
      return part[0] !== '`' && /[<\\_~@#|\]$]|.>|>.|&[#\w]|\/\/|\w\.[a-z]{2}/i.test(part) ? `\`${part}\`` : part;
    },
  );
}
