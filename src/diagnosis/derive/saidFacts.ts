import type { Evidence } from '../../facts/evidence.ts';

/** Characters to look at in a message. Twilio's sentences are short; what follows them may not be. */
const MOST = 1000;

/** How Twilio quotes what it received. The first match for a field counts. A space before a number is kept: it may be a `+` that a form lost. */
const QUOTED: readonly (readonly [field: 'to' | 'from' | 'webhookUrl', pattern: RegExp])[] = [
  // Numbers: the first word contains a digit.
  ['to', /\bTo['"`]? (?:phone )?[Nn]umber(?: provided)?:? \(?( ?\S{0,40}\d[^,()\n]{0,40}?)\)?(?:,| is |\.?$)/m],
  ['to', /\bTo['"`]? ?\((\S{0,40}\d[^()\n]{0,40}?)\)/],
  // Twilio can leave the number out of this message, so a gap says nothing.
  [
    'to',
    /\bThe (?:phone )?number ( ?\S{0,40}\d[^,\n]{0,40}?|undefined|null|None|nil|NaN) is (?:unverified|not verified)/,
  ],
  ['to', /\bCalled is not valid: (\S*[^\s.,;])/],
  ['to', /\bparameter ['"`]?To['"`]?: (\S*[^\s.,;])/],
  ['to', /\b(?:cannot be a Short Code|Invalid 'To' Phone Number): (\S*[^\s.,;])/],
  ['to', /\b(?:to call|replying to|landline phone number) (\+?\d{3,20})/],
  ['to', /\battempting to call, ( ?[^,\s][^,\n]{0,59}), is not valid/],
  ['from', /\bFrom['"`]? (?:number )?(?!number )(\S{0,40}|[+(]?\d[\d ().-]{5,24}) (?:is not a Twilio|and the account)/],
  [
    'from',
    /\bFrom['"`]? (?:phone )?[Nn]umber(?: provided| \(caller ID\))?:? \(?(\S{0,40}\d[^,()\n]{0,40}?)\)?(?:,| is | via |\.?$)/m,
  ],
  ['from', /\bFrom['"`]? ?\((\S{0,40}\d[^()\n]{0,40}?)\)/],
  ['from', /\bFrom is not a valid phone number: ([^\n]{1,60})/],
  ['from', /\breplying to \S{0,40} from (\S+)/],
  ['from', /\b(?:source phone number provided,|caller-ID) (\S{0,40}?),? is\b/],
  // Names, `undefined`, and placeholders that were never replaced
  ['to', /\bThe ['"`]?To['"`]? (?:phone )?number (?!provided|is\b|you\b)([\w<{[$%][^\s'"]{0,59}) is not/],
  ['from', /\bFrom['"`]?(?: (?:phone )?number(?: provided)?)? ?\((?!caller ID)([a-z][\w &+:-]{0,59})\)/i],
  ['from', /\bThe ['"`]?From['"`]? (?:phone )?number (?!provided|is\b|you\b)([\p{L}<{[$%][^'"\n]{0,59}?) is not/iu],
  // An empty setting leaves two spaces.
  ['from', /\bThe ['"`]?From['"`]? number ( ?)is not a valid/],
  ['from', /\bInvalid From Number \(caller ID\): ([\p{L}<{[$%][^\n]{0,59})/u],
  ['from', /\bFrom['"`]? phone number: ([a-z][\w &+-]{0,59}?) via (?:SMS|MMS)\b/i],
  // What a log prints beside the sentence
  ['to', /\bto\b['"`]?[:=]? ?['"`]?((?:(?:whatsapp|rcs|messenger):)+\+?\w{5,40})/i],
  ['from', /\bfrom\b['"`]?[:=]? ?['"`]?((?:(?:whatsapp|rcs|messenger):)+\+?\w{5,40})/i],
  // TwiML. What cuts a message off can take the last `>`.
  ['to', /<Number(?:\b[^<>]{0,200}>|(?=\s?\/))([^<>\n]{0,60}?)(?:<\/Number\b|\s?\/>)/],
  ['from', /<Dial\b[^<>]{0,200}\scallerId=["']([^"'<>\n]{0,60})/],
  // URLs. The error's code in brackets ends one.
  [
    'webhookUrl',
    /(?:\bUrl|Url|URL|StatusCallback['"`]?) is not (?:a )?valid(?: URL| url)?: ?([^\n]*?)(?: \(\d{5}\)[^\n]*)?$/m,
  ],
  ['webhookUrl', /\b(?:StatusCallback|Url)['"`]? URL (\S+) is not/],
  ['webhookUrl', /(?:retrieve content from|fetch content from:|HTTP \d{3} response to) (\S+)/],
];

/** Reads what Twilio's message quotes from the request, as in `The 'To' number 123 is not a valid phone number.` */
export function quotedIn(message: string | undefined): Evidence {
  const quoted: Evidence = {};
  const text = message?.slice(0, MOST) ?? '';
  for (const [field, pattern] of QUOTED) {
    const value = quoted[field] === undefined && pattern.exec(text)?.[1];
    // The catalog's messages have a placeholder such as `{to}`. People cut numbers off before they post them: `+17`.
    if (typeof value === 'string' && !/^(?:\{\w+\}|\+\d{1,4})$/.test(value)) quoted[field] = value.trimEnd();
  }
  return quoted;
}
