import { consolePlaces } from '../catalog/consolePlaces.ts';
import { docsUrl } from '../catalog/docsUrl.ts';
import type { Step, StepLink, Way } from '../catalog/types.ts';
import type { RankedCause } from '../diagnosis/types.ts';
import type { Explanation } from '../explain.ts';
import { redact } from './redact.ts';

/** What belongs into a ticket and is not part of an explanation. */
export interface TicketDetails {
  /** What signed the request, in words: `Standard API key SK12…ef (answered)`. */
  signedWith?: string | undefined;
  /** When the request failed, in UTC. */
  time?: string | undefined;
}

/**
 * An explanation as Markdown, in English: for a ticket, a chat or an agent. It reads as plain text, too.
 *
 * What came with the error is masked as `redact` does for copies, and neither links nor mentions nor formats anything. The
 * catalog's own texts, which may name a test number to type, are masked as on a screen.
 *
 * @param explanation What `explain` returned. What it does not hold is left out or said to be unknown; for anything but an
 *   explanation the text says that no Twilio error was found.
 * @param details Further lines. By default there are none: the function looks nothing up, not even the time.
 * @returns The same text for the same explanation, ending in a line feed.
 */
export function toMarkdown(explanation: Explanation, details: TicketDetails = {}): string {
  const { version = '', report, entry, diagnosis }: Partial<Explanation> = Object(explanation);
  const causes = diagnosis?.causes ?? [];
  const code = report?.code ?? entry?.code;
  const leading = causes.find(({ verdict }) => verdict !== 'refuted');
  const others = causes.filter((ranked) => ranked !== leading && ranked.verdict !== 'refuted');
  const refuted = causes.filter(({ verdict }) => verdict === 'refuted');
  const { method, url } = report?.request ?? {};
  const request = [method, url?.replace(/^https:\/\//i, '')].filter(Boolean).join(' ');
  const found = report ?? entry;

  const head = [
    found
      ? `Twilio error ${code ?? 'without a code'}${report?.status === undefined ? '' : `, HTTP ${report.status}`}`
      : 'No Twilio error found',
    entry && own(entry.title),
    report && report.code === undefined && code !== undefined && 'Recognised by its text; Twilio sent no code.',
    found && `Message: ${verbatim(report?.message) || 'not passed'}`,
    request && `Request: ${verbatim(request)}`,
    details.signedWith && `Signed with: ${foreign(details.signedWith)}`,
    found &&
      `Request id: ${verbatim(report?.requestId) || 'not recorded: read the `twilio-request-id` response header'}`,
    details.time && `Time (UTC): ${foreign(details.time)}`,
  ];
  const blocks = [
    // Two blanks break the line where Markdown is rendered.
    head.filter(Boolean).join('  \n'),
    ...(diagnosis?.notices ?? []).map(foreign),
    leading && leadingCause(leading),
    !leading && causes.length > 0 && 'Nothing on this list fits all that is known. One of the answers may be off.',
    found && causes.length === 0 && 'No causes are stored for this error.',
    diagnosis?.question && `Not known yet: ${foreign(diagnosis.question.legend)}`,
    list(
      'Other causes:',
      others.map(({ cause, verdict }) => `${own(cause.title)} (${VERDICT[verdict]})`),
    ),
    list(
      'Ruled out:',
      refuted.map(
        ({ cause, because }) => `${own(cause.title)}${because.length > 0 ? `: ${foreign(because.join(' '))}` : ''}`,
      ),
    ),
    code !== undefined && `Twilio's page: ${docsUrl(code)}`,
    `twilio-error-help ${version}. Contains no token or secret.`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const VERDICT = { supported: 'likely', open: 'possible', refuted: 'ruled out' };

function leadingCause({ cause, verdict, certain, because }: RankedCause): string {
  const heading = certain ? 'The cause' : verdict === 'supported' ? 'Likely cause' : 'Check this first';
  return [
    `**${heading}:** ${own(cause.title)}`,
    own(cause.explanation),
    list('Why:', because.map(foreign)),
    cause.steps.length > 0 && `What to do:\n\n${steps(cause.steps, cause.ways)}`,
    cause.who && `Who can fix it: ${own(cause.who)}.`,
    cause.note && own(cause.note),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The ways stand before the step that shows that it worked. */
function steps(all: readonly Step[], ways: readonly Way[] = []): string {
  const items = all.map(step);
  const check = all.findIndex(({ id }) => id === 'check');
  const lettered = ways.map((way, index) => {
    const [only, ...more] = way.steps;
    const title = `**${String.fromCodePoint(65 + index)}. ${own(way.title)}**`;
    return item('- ', only && more.length === 0 ? `${title}  \n${step(only)}` : `${title}\n\n${steps(way.steps)}`);
  });
  if (ways.length > 0) items.splice(check < 0 ? items.length : check, 0, `Do one of these:\n\n${lettered.join('\n')}`);
  return items.map((text, index) => item(`${index + 1}. `, text)).join('\n');
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

/** Where a step leads: to a page of Twilio's, or to a page of the Console, of which the older one may still be in use. */
function target(link: StepLink): string[] {
  if ('href' in link) return [`${own(link.text)}: <${link.href}>`];
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

/** What follows the first line stands below its text. */
function item(marker: string, text: string): string {
  return marker + text.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
}

/** A text of the catalog. */
const own = (text: string): string => inline(redact(text, { for: 'screen' }), true);

/** A sentence that may quote what came from outside. */
const foreign = (text: string): string => inline(redact(text), false);

/** What came from outside, as code. Empty when there is nothing. */
function verbatim(text: string | undefined): string {
  const line = oneLine(redact(text ?? ''));
  if (line === '') return '';
  const fence = '`'.repeat(longestFence(line) + 1);
  return fence.length > 1 ? `${fence} ${line} ${fence}` : fence + line + fence;
}

function longestFence(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Without line ends, control characters, and those that turn the direction of what follows. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

/** Keeps the inline markup of the catalog, links only if they may be there, and takes all effect from the rest. */
function inline(text: string, links: boolean): string {
  return oneLine(text).replace(
    /`[^`]+`|\*\*([^*]+)\*\*|(\[[^[\]`]+\]\(https:\/\/[^\s()[\]<>]+\))|[^\s`*[]+|[`*[]/g,
    (part, strong?: string, link?: string) => {
      if (strong !== undefined) return `**${inline(strong, links)}**`;
      if (link !== undefined) return links ? link : `\`${link}\``;
      if (part === '`') return "'";
      if (part === '*' || part === '[') return `\\${part}`;
      // HTML, entities, addresses, mentions, issues, emphasis, formulas: a word that could be one of them becomes code.
      return part[0] !== '`' && /[<\\_~@#|\]$]|.>|>.|&[#\w]|\/\/|\w\.[a-z]{2}/i.test(part) ? `\`${part}\`` : part;
    },
  );
}
