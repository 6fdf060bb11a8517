/** What is stated of the request and its answer. */
export interface Facts {
  status?: string | undefined;
  moreInfo?: string | undefined;
  requestId?: string | undefined;
  method?: string | undefined;
  url?: string | undefined;
}

const PAGE = /https:\/\/(?:[\w.-]+\.)?twilio\.com\/(?:[\w-]+\/)?docs\/[\w./-]*\w/i;
/** The paths of the API begin with a version, `/v1` or `/2010-04-01`. */
const REQUEST = /(?:\b([A-Z]{3,6}) )?(https:\/\/(?:[\w.-]+\.)?twilio\.com\/[v2]\d[^\s"'<>\\),]*\b)/;
const STATUS = /(?:HTTP|status)[ /.\w]{0,6}\W{0,6}\b([1-5]\d\d)\b/i;

/** A number is the code after these words only: ports, process ids, times and amounts stand elsewhere. */
const CODE =
  /(?:error|api request|twilio|[a-z] \((?=\d{5}\)(?::|\.?$))|code|exception|HTTP (?:error )?\d{3}\]?)[\s"'\\:=>#(/s*]{0,4}(?:- )?([1-9]\d{3,5})\b(?![.:-]?\d| ?(?:--|m?s\b|sec))/gi;
/** Or at the very beginning, before a word that begins as a sentence does: "21212 Invalid From Number". */
const CODE_FIRST = /^(?:Error(?: \w+)?: )?(\d{5})\W{1,3}(?=["'A-Z][^R])/;

/** What nobody but Twilio and its SDKs says. Sources: the message variants and SDK guards that the entries name. */
const PHRASE =
  /token: error status|authentication error - |401\W.{0,9}authenticate$|unable to \w+ (?:record|page)|accountsid \S+\s+is invalid|sid must start|primary compl|to execute request|test account cred|requested resource \/\S+ was not|^(?:error(?: \w+)?: )?(?:username|password) is required(?! )/i;
/** Twilio's name in prose, a class or a host; not in the name of a file, a package or a folder. */
const NAMED = /(?:^|[^/\\'"@.\w-]|com\.|x-|s_|modules.)twili?o|twilio\.com/i;
/**
 * What makes a text that names Twilio one about an error, unless the program itself is mistaken: "TypeError: twilio is
 * not a function".
 */
const FAULT = /^(?!TypeE|Refer)[^]*(?:fail|err|requir|ENOT|invalid|not |excep|denied|reject|expire|auth)/i;
/** Other vendors, and other numbers of five digits that are called a code: Postgres prints "code" and "routine", Windows 10054 to 10061. */
const FOREIGN = /\b(?:key value|routine|mongo|stripe|aws|exit|100[56]\d|discord|postgres|zip|vonage|order c|sql)/i;

/**
 * Reads a log line, a stack trace, the output of a tool, the message of an exception.
 *
 * @param text At most some 80,000 characters. The time is linear in them.
 * @param facts Takes what the text states of the request and its answer, where that is open.
 * @returns The code; and how well the text shows that it is Twilio's: 2, a set phrase of Twilio or an SDK; 1, Twilio is
 *   named beside a fault; 0, nothing. Neither, where another vendor is named, or a fault of the machine itself.
 */
export function extractFromText(text: string, facts: Facts): [evidence?: number, code?: number | undefined] {
  const isNamed = NAMED.test(text);
  const isPhrase = PHRASE.test(text);
  if (!isNamed && !isPhrase && FOREIGN.test(text)) return [];
  facts.status ??= STATUS.exec(text)?.[1];
  facts.moreInfo ??= PAGE.exec(text)?.[0];
  facts.requestId ??= /\bRQ\w{32}/.exec(text)?.[0];
  if (!facts.url) [, facts.method, facts.url] = REQUEST.exec(text) ?? [];
  const evidence = isPhrase ? 2 : isNamed && FAULT.test(text) ? 1 : 0;
  for (const [, digits] of text.matchAll(CODE) as Iterable<[string, string]>) {
    // Five digits are believed anywhere; the few codes of four or six need something else that is Twilio's.
    if (isNamed || isPhrase || digits.length === 5) return [evidence, Number(digits)];
  }
  return [evidence, Number(CODE_FIRST.exec(text)?.[1]) || undefined];
}
