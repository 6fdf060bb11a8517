/** One word of a query, with everything that counts as it. */
export interface SearchTerm {
  /** Folded beginnings of words, the typed one first, each as near to what was typed as its weight says, 0 to 1. */
  forms: readonly { text: string; weight: number }[];
  /** It says little: an error need not have it where the query has other words. */
  isFiller: boolean;
}

/** Lower case without accents and apostrophes, split into words. */
export function wordsOf(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’\p{M}]+/gu, '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What people say, and beginnings of the words with which errors say the same. */
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

/** Several words that are one in the list above. */
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

/** Shorter words have no ending to take off. In characters. */
const STEM = 4;

/** The words of a query as they are searched for and marked. */
export function searchTerms(query: string): SearchTerm[] {
  let folded = ` ${wordsOf(query).join(' ')} `;
  const terms: SearchTerm[] = [];
  for (const [words, word] of PHRASES) {
    if (!folded.includes(` ${words} `)) continue;
    folded = folded.replaceAll(` ${words} `, ' ');
    terms.push({ forms: [{ text: words, weight: 1 }, ...formsOf(word)], isFiller: false });
  }
  for (const word of new Set(folded.split(' ').filter(Boolean))) {
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
