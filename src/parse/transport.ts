import { either } from '../internal/either.ts';

/** The words of an HTTP status. */
export const REASON =
  '(?:Unauthorized|Forbidden|Bad Request|Not Found|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Timeout|Payment Required|Method Not Allowed|Conflict|Unprocessable Entity|Unsuccessful HTTP response)';

/**
 * Messages of HTTP clients, which state a status and a URL, and nothing that Twilio said. Sources: the code of axios, got, ky, ofetch,
 * requests, httpx, aiohttp, urllib, Spring, Feign, Ktor, OkHttp, .NET, Guzzle, curl, dio, reqwest, Faraday, n8n, ffmpeg, wget, PHP, Down, OpenURI and Go.
 * The messages in this list need no digit.
 */
const SPELLED_SENTENCES = [
  // axios, got 14, ky, RestSharp, Flurl; not "… 400. What TaskRouter adds"
  /(?:request|call) failed with status code (?:\d{3}|[A-Z][a-z]\w+)(?: ?\(?(?!https?:)[A-Z](?:(?!\bhttps?:)[\w ]){2,40}\)?)?(?:: [A-Z]+ \S+|\.(?= ))?/,
  // dio
  /(?:DioException \[[\w ]{2,30}\]: )?this exception was thrown because[^]+/,
  // n8n
  /(?:bad request|authorization failed|forbidden) - (?:please|perhaps) check your \w+\??/,
  // Envoy
  /upstream connect error or disconnect\/reset before headers.{0,120}/,
];
/** SIP has the same statuses and words, but there they come from the far end. */
const NOT_SIP = String.raw`(?<!\bsips?\b[^\n]{0,99})`;
/** These have a digit, in most cases in a status. */
const NUMBERED_SENTENCES = [
  /response code \d{3} \([\w ]+\)/,
  /\[[A-Z]+\] "https?:[^"\s]+": \d{3}(?: [\w ]+)?/,
  /http failure response for \S+: \d{1,3}(?: [\w ]+)?/,
  /\d{3} (?:Client|Server) Error: [\w -]{0,40} for url: \S+/,
  /(?:Client|Server) error '\d{3} [\w -]{0,40}' for url '[^'\s]+'(?:\s+For more information check: \S+)?/,
  /\d{3}, message='[\w -]{0,40}', url=[\w('"]*https?:[^'"\s]+['")]*/,
  /HTTP Error \d{3}: [A-Z]\w+(?: (?!https?:)[A-Z]\w+){0,3}/,
  /server returned HTTP response code: \d{3} for URL: \S+/,
  String.raw`\d{3} ${REASON} (?:from|on) [A-Z]+ (?:request for )?"?https?:[^"\s]+"?(?:: \[no body\])?`,
  /the remote server returned an error: \(\d{3}\) [\w ]+/,
  // .NET and PowerShell on a Windows in another language: `WebException: Error en el servidor remoto: (401) No autorizado.`
  /(?:(?:System\.Net\.)?WebException|Invoke-\w{1,20}|curl) ?: [^:\n]{5,60}: \(\d{3}\)[^.。\n]{1,60}/,
  /(?:curl: \(22\) )?the requested URL returned error: \d{3}(?: (?!https?:)[A-Z][\w ]{0,30})?/,
  /response status code does not indicate success: \d{3} \([\w ]*\)/,
  /(?:client|server) error: `[A-Z]+ [^`\s]+` resulted in a `\d{3}[^`]{0,60}` response/,
  /\[\d{3}(?: [\w ]+)?\] during \[[A-Z]+\] to \[\S+\] \[[^\]\s]*\](?:: \[\])?/,
  /client request\([A-Z]+ \S+\) invalid: \d{3}[\w ]*\. text: ""?/,
  /status code: \d{3}, reason phrase: [\w ]*/,
  /response\{protocol=[^,\s]*, code=\d{3}, message=[\w ]*, url=[^}\s]+\}/,
  /statuscodeerror: \d{3} - /,
  // reqwest
  /HTTP status (?:client|server) error \(\d{3} [\w ]+\) for url \(\S+\)/,
  /the server responded with status \d{3}(?: for [A-Z]{3,7} https?:\S+)?/,
  // reqwest as `{:?}` and `{:#?}` print it, and what it logs
  /reqwest::Error \{\s{1,20}kind: Status\(\s{0,20}\d{3}[^{}()]{0,60}\),?\s{0,20}(?:url: "[^"]{0,1000}",?\s{0,20})?\}/,
  /response '\d{3} [\w ]{1,40}' for https?:\S+/,
  // httr in R
  /(?:client|server) error: \(\d{3}\) [A-Z][\w ]{2,40}/,
  // what downloads files: ffmpeg, wget, PHP, Down, OpenURI, Go
  /\[\w+ @ 0x[\da-f]+\]/,
  String.raw`server returned (?:error: )?(?:HTTP\S* )?\d{3} ${REASON}(?: \([\w ]+\))?`,
  String.raw`HTTP request sent, awaiting response\.{3} \d{3} ${REASON}(?:\s+Username/Password Authentication Failed)?`,
  String.raw`failed to open stream: HTTP request failed! HTTP\S* \d{3} ${REASON}`,
  String.raw`(?:net::ERR_\w+ |HTTP error )?\(?\b${NOT_SIP}\d{3}(?::| [-–])? \(?${REASON}\)?(?= (?:while|for|from)\b(?! <?sips?:)|:?\s*\(?https?:|$)`,
  String.raw`\b${NOT_SIP}${REASON} \((?:HTTP )?[45]\d\d\)\.?$`,
  // also ureq
  /https?:[^\s"]+: (?:status code )?[45]\d\d$/,
  // browsers
  /\b[A-Z]{3,7} https?:\S+ \d{3}(?: \([\w ]*\))?/,
];
/** Messages that are an HTTP client's only if nothing else is in the string: no response at all; Retrofit and superagent. */
const ALONE = new RegExp(
  String.raw`^(?:[\w.:]{0,80}(?:error|exception|::\w{1,40}): )?(?:timeout of \d+ms exceeded|network error|fetch failed|failed to fetch|load failed|socket hang up|read ECONNRESET|(?:http )?(?:\d{3} )?${REASON})\.?$`,
  'i',
);
const SPELLED_SENTENCE = new RegExp(either(SPELLED_SENTENCES), 'gi');
const SENTENCE = new RegExp(either([...SPELLED_SENTENCES, ...NUMBERED_SENTENCES]), 'gi');
/** Finds them in a string. The first use of the longer expression takes 20 ms on a slow machine, and many of Twilio's messages have no digit. */
const sentencesFor = (text: string): RegExp => (/\d/.test(text) ? SENTENCE : SPELLED_SENTENCE);
/** Words that introduce such a message. */
const FILLER = new Set(
  'http https outbound bad request response the with status of was a in promise uncaught responded unexpected code resource load to caused by at for from on url uri get while fetching download downloading media file file_get_contents wget curl open invoke webrequest restmethod result err reqwest'.split(
    ' ',
  ),
);
/** The name of a class. */
const CLASS = /error|exception|fail/i;

/**
 * Frames of a stack, also of .NET in another language, R's call, the line of a script as PowerShell shows it, fields that `console.log` prints below
 * it, and URLs: they say where, not what.
 */
const WHERE = new RegExp(
  either([
    // wget's date
    /--[\d :-]{10,20}--/,
    // R's call
    /^Error in [\w.:$]{1,60}\([^\n]{0,200}?\) ?:/,
    // a frame, and a field that `console.log` prints below the message
    /\n\s{0,40}(?:at .*|(?:code|url|status\w{0,10}|method|name|path): \S.*)/,
    // .NET's frame, whose first word depends on the language
    /\n {3}\S{1,12} [\w.<>`]{3,200}\(.*/,
    // the line of a script, and PowerShell's marks below it
    /\n.{1,200}(?=\n[ \t]{0,8}\+ )/,
    /\n[ \t]{0,8}\+ .*/,
    /\bhttps?:\/\/\S+/,
  ]),
  'g',
);

/** What stands for a sentence that was removed: the blanks around it become one. */
const GAP = '\uFFFC';
const AROUND_GAP = / ?\uFFFC(?:\.$)? ?/g;

/** Characters to look at. These messages are short, and at the beginning. */
const LONGEST = 2000;

/** Whether a string is only an HTTP client's own message. */
export function isTransport(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (ALONE.test(text.trim())) return true;
  const others = text.replace(sentencesFor(text), ' ');
  if (others === text) return false;
  const words =
    others
      .replace(WHERE, ' ')
      .replaceAll('::', '.')
      .match(/[\p{L}\p{N}_.$\\]+/gu) ?? [];
  return words.every((word) => CLASS.test(word) || FILLER.has(word.toLowerCase()) || /^\W*$/.test(word));
}

/** The first sentence of an HTTP client in a string, and where it begins. */
export function sentenceIn(text: string): { sentence: string; index: number } | undefined {
  const beginning = text.slice(0, LONGEST);
  const index = beginning.search(sentencesFor(beginning));
  return index < 0 ? undefined : { sentence: beginning.slice(index), index };
}

/** The string without what an HTTP client put around the message. */
export function withoutTransport(text: string): string {
  const beginning = text.slice(0, LONGEST);
  const rest = beginning.replace(sentencesFor(beginning), GAP);
  if (rest === beginning) return text;
  return rest.replaceAll(AROUND_GAP, ' ').replace(/^[\s:;,.-]+/, '') + text.slice(LONGEST);
}
