import { hostOf, isLocal } from './hosts.ts';
import type { Facts } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { fact } from './known.ts';
import { EMPTY } from './sids.ts';

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
  [
    'ai',
    /^ws:.*[/.](?:elevenlabs\.io|api\.openai\.com|openai\.azure\.com|generativelanguage\.googleapis\.com|deepgram\.com|api\.x\.ai|assemblyai\.com|cartesia\.ai)$/,
  ],
  ['bot', /^ws:.*[/.](?:ultravox\.ai|retellai\.com|vapi\.ai)$/],
];

/** Kinds of file by the end of the path: Twilio's own recordings and incoming media have none. */
const FILES: readonly (readonly [FactValues['webhookFile'], RegExp])[] = [
  ['audio', /\.(?:mp3|wav|aiff?|ogg|gsm|ulaw|m4a)$|\/Recordings\/RE\w+$/i],
  ['media', /\.(?:jpe?g|png|gif|webp|mp4|3gpp?|pdf|vcf|heic)$|\/Media\/ME\w+$/i],
];

/** What people put in place of a host before they post a URL: `https://<name>.trycloudflare.com`, `https://xxxxx/voice`, `https://***`. */
const MASK = /<[^<>]{1,60}>|\{\{?[^{}]{1,60}\}\}?|\b[xX]{3,}\b|\*{2,}|…|\.{3,}/g;

/**
 * Facts that the URL of a webhook itself shows: its form, and where it leads.
 *
 * @param isAnswered A server responded at this URL, so its host isn't missing, only masked.
 */
export function webhookUrlFacts(called: string, isAnswered = false): Facts {
  const url = isAnswered
    ? called.replace(/^[a-z]+:\/\/[^/?#]*/i, (host) => host.replace(MASK, 'masked.example'))
    : called;
  const facts: Facts = {};
  const fault = faultOf(url.trim());
  if (fault) facts.urlFault = fact(fault, 'request');
  const host = hostOf(url);
  // A host that was never filled in is no host of a private network.
  const isHost = !EMPTY.test(host) && /^(?:\[[\da-f:.]+\]|[\w.-]+)$/.test(host);
  if (fault === 'text' || !isHost || CREDENTIALS.test(url)) return facts;
  const isSocket = /^wss?:/i.test(url);
  const scheme = /^(?:http|ws)(s?):/i.exec(url)?.[1];
  // Without a scheme, a word can be anything: `https//…`.
  if (isLocal(host) && (scheme !== undefined || /^localhost$|\d/.test(host))) facts.webhook = fact('local', 'request');
  else if (scheme !== undefined && !isLocal(host)) facts.webhook = fact(scheme ? 'https' : 'http', 'request');
  const kind = HOST_KINDS.find(([, pattern]) => pattern.test(`${isSocket ? 'ws' : 'http'}://${host}`))?.[0];
  if (kind) facts.webhookHost = fact(kind, 'request');
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const file = FILES.find(([, pattern]) => pattern.test(path))?.[0];
  if (file && path.includes('/', path.indexOf('//') + 2)) facts.webhookFile = fact(file, 'request');
  // An `https` URL is the one that returns the TwiML, and may have a query string.
  if (isSocket) facts.webhookQuery = fact(/\?./.test(url) ? 'yes' : 'no', 'request');
  return facts;
}

/** A password with `@`, `/`, `?` or `#`: what follows the first of them isn't the host. A port consists of digits. */
const CREDENTIALS = /^[a-z]+:\/\/[^/?#@:\s]+:(?!\d{1,5}(?:[/?#]|$))[^@/?#\s]*[@/?#][^@\s]*@/i;

/** An object in the query is a value, and no placeholder. */
const JSON_IN_QUERY = /=\{\s?"[^#]*\}/;

/** A URL of Twilio's own in which a SID is missing: `https://webhooks.twilio.com/v1/Accounts/AC…/Flows/`. */
const WITHOUT_SID = /^https:\/\/(?:[\w-]+\.)*twilio\.com\/[^?#]*\/(?:Accounts|Flows|Services|Workspaces)\/(?:[/?#]|$)/i;

/** What is wrong with the form of a URL that Twilio should call. */
function faultOf(url: string): FactValues['urlFault'] | undefined {
  if (EMPTY.test(url)) return 'empty';
  if (/^(?:https?|wss?):\/\/(?:https?|wss?):/i.test(url)) return 'doubled';
  if (
    /(?:^|\/)(?:undefined|null|none)(?:[/:?.]|$)|[{}<>]|\[object |\bprocess\.env\./i.test(
      url.replace(JSON_IN_QUERY, ''),
    ) &&
    !url.startsWith('<')
  )
    return 'placeholder';
  if (WITHOUT_SID.test(url)) return 'placeholder';
  if (CREDENTIALS.test(url)) return 'characters';
  if (/[\s<]/.test(url)) return /^[a-z]+:\/\//i.test(url) ? 'characters' : 'text';
  if (/^\/(?!\/)/.test(url)) return 'relative';
  if (/^[a-z]+:(?:\/{3}|\/*$)/i.test(url)) return 'no-host';
  if (!/^(?:https?|wss?):\/\//i.test(url)) return 'no-scheme';
  if (/^(?:http|ws):\/\/[^/?#\s]*:8?443(?:[/?#]|$)/i.test(url)) return 'tls-port';
  const host = hostOf(url);
  if (/^(?:https|wss):/i.test(url) && IP_ADDRESS.test(host) && !isLocal(host)) return 'ip-host';
  if (/^[^?#]*\?[^#]*(?:'|%27)/.test(url)) return 'apostrophe';
  return PLAIN_PORT.test(url) && !isLocal(host) ? 'plain-port' : undefined;
}

/** A port on which a framework or a server usually serves plain HTTP. */
const PLAIN_PORT = /^(?:https|wss):\/\/[^/?#]*:(?:80|3000|5000|8000|8080)(?:[/?#]|$)/i;

const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/;
