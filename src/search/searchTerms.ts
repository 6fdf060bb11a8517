/** One word of a query, with everything that matches it. */
export interface SearchTerm {
  /** Normalized beginnings of words, the typed one first. The weight, 0 to 1, says how close each is to what was typed. */
  forms: readonly { text: string; weight: number }[];
  /** It says little: errors needn't have it if the query has other words. */
  isFiller: boolean;
}

/** Splits a string into words, in lower case, without accents and apostrophes. */
export function wordsOf(text: string): string[] {
  const normalized = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’\p{M}]+/gu, '');
  return normalized.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Everyday words, each with the beginnings of the words that errors use for the same. */
const EVERYDAY: Readonly<Record<string, string>> = {
  text: 'sms,messag',
  texts: 'sms,messag',
  txt: 'sms,messag',
  sms: 'messag,text',
  mms: 'messag,media',
  blocked: 'filter,reject,refus,opted out',
  banned: 'suspend,block',
  spam: 'filter',
  password: 'auth token,secret,credential,authenticat',
  passcode: 'code,token',
  undelivered: 'deliver,not deliver,undeliver,unreachable',
  delivered: 'undeliver,delivery,unreachable',
  delivery: 'deliver,undeliver',
  wrong: 'invalid,valid,usable,incorrect,mismatch,match,bad',
  invalid: 'valid,usable,isnt,wrong',
  incorrect: 'wrong,invalid,match',
  bad: 'invalid,wrong,valid',
  missing: 'required,without,no,empty',
  login: 'log in,authenticat,credential',
  unauthorized: 'authenticat,credential,authorized,permission',
  forbidden: 'forbid,permission,allowed',
  timeout: 'timed,too long,no response,in time',
  slow: 'timeout,too long,queue',
  limit: 'too many',
  ratelimit: 'rate limit,too many requests',
  throttled: 'rate limit,too many requests',
  unsubscribed: 'opted,stop',
  optout: 'opted,opt',
  stop: 'opted',
  money: 'balance,funds',
  balance: 'funds',
  credit: 'balance,funds',
  suspended: 'suspend,closed,restricted',
  disabled: 'suspend,off,enabled',
  hangup: 'hung,ended,disconnect',
  dropped: 'ended,disconnect,hung,lost',
  phone: 'number,handset',
  abroad: 'international,geo,country',
  international: 'geo,country,region',
  country: 'region,geo',
  ssl: 'tls,certificate',
  certificate: 'tls,ssl',
  webhook: 'url,callback',
  unreachable: 'reach',
  expired: 'expire,too old,ran out',
  otp: 'verification,code,verify',
  '2fa': 'verification,verify,factor',
  a2p: '10dlc,campaign',
  '10dlc': 'a2p,campaign',
  tollfree: 'toll free',
  mic: 'microphone',
};

/** Phrases for a word of the list above. */
const PHRASES: readonly (readonly [words: string, word: string])[] = [
  ['not delivered', 'undelivered'],
  ['never delivered', 'undelivered'],
  ['not received', 'undelivered'],
  ['didnt arrive', 'undelivered'],
  ['not sent', 'undelivered'],
  ['log in', 'login'],
  ['sign in', 'login'],
  ['logged in', 'login'],
  ['opt out', 'optout'],
  ['opted out', 'optout'],
  ['hung up', 'hangup'],
  ['hang up', 'hangup'],
  ['toll free', 'tollfree'],
  ['rate limit', 'ratelimit'],
];

const FILLERS = new Set(
  (
    'a an the is are was were be been to of for in on my i me we you your our it its with and or at by from as this that ' +
    'do does did not no cant cannot could couldnt dont doesnt didnt wont isnt arent wasnt how why what when get gets got ' +
    'getting can will would have has had there twilio error errors code problem issue help fix failed fails failing'
  ).split(' '),
);

/** Fewest characters that must be left of a word without its ending. */
const STEM = 4;

/** The terms of a query, for searching and for marking matches. */
export function searchTerms(query: string): SearchTerm[] {
  let rest = ` ${wordsOf(query).join(' ')} `;
  const terms: SearchTerm[] = [];
  for (const [words, word] of PHRASES) {
    if (!rest.includes(` ${words} `)) continue;
    rest = rest.replaceAll(` ${words} `, ' ');
    terms.push({ forms: [{ text: words, weight: 1 }, ...formsOf(word)], isFiller: false });
  }
  for (const word of new Set(rest.split(' ').filter(Boolean))) {
    terms.push({ forms: formsOf(word), isFiller: FILLERS.has(word) });
  }
  if (terms.every(({ isFiller }) => isFiller)) return terms.map((term) => ({ ...term, isFiller: false }));
  return terms;
}

function formsOf(word: string): SearchTerm['forms'] {
  const stem = word.replace(/(?:ing|ed|es|s|ly)$/, '');
  const own = Object.hasOwn(EVERYDAY, word) ? (EVERYDAY[word] ?? '').split(',') : [];
  return [
    { text: word, weight: 1 },
    ...(stem !== word && stem.length >= STEM ? [{ text: stem, weight: 0.9 }] : []),
    ...own.map((text) => ({ text, weight: 0.75 })),
  ];
}
