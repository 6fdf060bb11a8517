import { expect, test } from 'vitest';
import type { Cause } from '../../src/catalog/types.ts';
import { entryFiles } from './entryFiles.ts';
import { causesOf, fullOf, lint, nameOf, stepsOf, textsOf, withCause, withEntry, withStep } from './lint.ts';

/** The three forms of inline markup. */
const MARKUP = /`[^`\n]+`|\*\*[^\s*`[\]](?:[^*`[\]\n]*[^\s*`[\]])?\*\*|\[[^`*[\]\n]+\]\(https:\/\/[^\s()]+\)/g;

/** Words that texts of ours never use, and what is wrong with each. */
const BANNED: readonly (readonly [word: RegExp, why: string])[] = [
  [/\bplease\b/i, 'say what to do'],
  [/\b(?:simply|just|obviously|easily|of course)\b/i, 'it tells the reader that it should have been easy'],
  [/\bhand(?:ed|s|ing)? in\b/i, 'write "submit"'],
  [/\bstrangers?\b/i, 'say what a person without a login sees'],
  [
    /\b(?:is|are|was|were|do|does|did|has|have|had|can|could|would|should|will) ?not\b(?! only)/,
    "contract it, as people say it: isn't, doesn't, can't",
  ],
  [/(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b)/i, 'write "isn\'t a", "aren\'t"'],
  [/\bof (?:yours|ours)\b/, 'write "your", "one of your"'],
  [/\b(?:some|every|any)body\b/i, 'write "someone", "everyone", "anyone"'],
  [/\bmay not\b(?! have)/, 'write "can\'t", or "might not"'],
  [/\bHTTP answers?\b/, 'a server responds'],
  [/\blikely\b/i, 'how likely a cause is, the evidence decides'],
  [/\b(?:unfortunately|sorry|oops)\b/i, 'it helps nobody'],
  [/\byou (?:forgot|failed|should have|did not bother)\b/i, 'it blames the reader'],
  [/\b(?:sub-account|sub account)/i, "Twilio's word is subaccount"],
  [
    /\bwithout (?:the|a) leading 0\b|\bno 0 after the country code\b/i,
    'Italy, Ivory Coast and others keep it: write "in most countries without its leading 0"',
  ],
  [/\bauth token|\bAuth token|\bauth Token/, "Twilio's word is Auth Token"],
  [/\baccount sid|\bAccount Sid\b|\baccount SID/, "Twilio's word is Account SID"],
  [/\bswitch(?:ed|es|ing)?(?: (?!that\b)[\w'`]+){0,5} (?:on|off)\b/i, 'write "turn on", "turn off"'],
  [
    /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    'write the month first: October 21, 2024',
  ],
  [/\bAPI Keys?\b|\bapi keys?\b/, "Twilio's word is API key"],
  [/\blook whether\b/i, 'write "check whether"'],
  [/,\./, 'a sentence made of parts ends in one mark'],
  [/\b(?:is|are) `…`, `…`\./, 'a list of two has "or" or "and" before its last item'],
];

/** The same for full entries. Titles of others may speak of an end user's name, or of a share of a limit. */
const BANNED_IN_FULL_ENTRIES: typeof BANNED = [
  [/\buser name\b/i, 'the word is username'],
  [/\d ?%|\bpercent\b/i, 'no share is quoted from collected cases'],
];

/** Verbs with which a step may begin. A new one is added on purpose; one that no step uses any more is removed. */
const VERBS: readonly string[] = [
  'Accept',
  'Activate',
  'Add',
  'Allow',
  'Answer',
  'Apply',
  'Archive',
  'Ask',
  'Assign',
  'Attach',
  'Build',
  'Buy',
  'Call',
  'Catch',
  'Change',
  'Check',
  'Choose',
  'Clear',
  'Clone',
  'Close',
  'Collect',
  'Compare',
  'Complete',
  'Compose',
  'Compress',
  'Compute',
  'Configure',
  'Confirm',
  'Connect',
  'Convert',
  'Copy',
  'Correct',
  'Count',
  'Create',
  'Cut',
  'Decide',
  'Decode',
  'Define',
  'Delete',
  'Deploy',
  'Derive',
  'Describe',
  'Detach',
  'Dial',
  'Disable',
  'Dismiss',
  'Do',
  "Don't",
  'Download',
  'Drop',
  'Duplicate',
  'Enable',
  'Encode',
  'End',
  'Enter',
  'Evaluate',
  'Exempt',
  'Export',
  'Fetch',
  'Fill',
  'Find',
  'Finish',
  'Fix',
  'Follow',
  'Forward',
  'Generate',
  'Get',
  'Give',
  'Go',
  'Group',
  'Guard',
  'Hand',
  'Handle',
  'Hold',
  'Host',
  'Ignore',
  'Import',
  'Install',
  'Join',
  'Keep',
  'Leave',
  'Let',
  'Limit',
  'Link',
  'List',
  'Load',
  'Log',
  'Look',
  'Lower',
  'Make',
  'Mark',
  'Measure',
  'Merge',
  'Mix',
  'Move',
  'Name',
  'Offer',
  'Open',
  'Pass',
  'Play',
  'Plug',
  'Port',
  'Press',
  'Print',
  'Promote',
  'Publish',
  'Put',
  'Queue',
  'Raise',
  'Reactivate',
  'Read',
  'Record',
  'Redirect',
  'Reduce',
  'Register',
  'Release',
  'Reload',
  'Remove',
  'Rename',
  'Renew',
  'Repeat',
  'Replace',
  'Reply',
  'Request',
  'Respond',
  'Restart',
  'Resubmit',
  'Retry',
  'Return',
  'Route',
  'Run',
  'Save',
  'Say',
  'Scan',
  'Search',
  'Select',
  'Send',
  'Serve',
  'Set',
  'Settle',
  'Share',
  'Shorten',
  'Show',
  'Shrink',
  'Sign',
  'Skip',
  'Sort',
  'Spell',
  'Split',
  'Spread',
  'Start',
  'Stop',
  'Store',
  'Submit',
  'Switch',
  'Take',
  'Text',
  'Tick',
  'Transcribe',
  'Transfer',
  'Treat',
  'Trigger',
  'Try',
  'Turn',
  'Undo',
  'Unlink',
  'Unplug',
  'Unpublish',
  'Unregister',
  'Update',
  'Upgrade',
  'Upload',
  'Use',
  'Validate',
  'Verify',
  'Wait',
  'Watch',
  'Write',
];

const firstWord = (text: string): string => /^[\w']+/.exec(text)?.[0] ?? '';
const plain = (text: string): string => text.replaceAll(/`[^`]*`/g, '`…`');

function markupFault(text: string): string | undefined {
  const rest = text.replaceAll(MARKUP, '·');
  if (rest.includes('`')) return 'has a backtick that does not close, or is alone';
  if (rest.includes('*')) return 'has an asterisk outside `code` that is not **strong**';
  if (/\]\(|\[[^\]]*$/.test(rest)) return 'has a link that is not [text](https://…)';
  if (/<\/?[a-z][^>]*>/i.test(rest)) return 'has an HTML tag outside `code`';
  if (/\bhttps?:\/\//.test(rest)) return 'has a bare address: write it as `code` or as a link';
  return undefined;
}

const sentences = (text: string): number => plain(text).match(/[.!?]["”')]?(?=\s+[A-Z`*“"[\d]|\s*$)/g)?.length ?? 0;

lint(
  'no text is empty or has blanks around it',
  function* (files) {
    for (const { text, at } of textsOf(files)) {
      if (text.trim() === '') yield `${at} is empty. Write it, or leave the field out.`;
      else if (text !== text.trim() || /[^\S\n]{2}|\n/.test(text))
        yield `${at} is "${text}". Keep one blank between words and none around them.`;
    }
  },
  [
    withEntry({ summary: ' ' }),
    withCause({ explanation: 'Two  blanks.' }),
    withCause({ who: ' me' }),
    withStep({ text: 'Open it. ' }),
  ],
);

lint(
  'inline markup is `code`, **strong** or [text](https://…), and closes',
  function* (files) {
    for (const { text, at, full } of textsOf(files)) {
      // Twilio's names of bare entries are plain text, and may name TwiML elements.
      const fault = !full && at.endsWith(' title') ? undefined : markupFault(text);
      if (fault) yield `${at} ${fault}: "${text}".`;
    }
  },
  [
    withStep({ text: 'Open `the page.' }),
    withStep({ text: 'Open *the page*.' }),
    withStep({ text: 'Open **the page.' }),
    withStep({ text: 'Open [the page](http://www.twilio.com).' }),
    withStep({ text: 'Open [the page](/docs).' }),
    withStep({ text: 'Open <b>the page</b>.' }),
    withStep({ text: 'Open https://www.twilio.com.' }),
    withStep({ text: 'Open the page.', snippet: { language: 'sh', code: 'ls', note: 'Prints `1.' } }),
    withEntry({ meanings: { signer: { none: 'Nothing `was sent.' } } }),
    withEntry({ lookalikes: [{ code: 20404, text: '**Wrong' }] }),
  ],
);

lint(
  'no text uses a banned word outside code',
  function* (files) {
    for (const { text, at, full } of textsOf(files)) {
      for (const [word, why] of full ? [...BANNED, ...BANNED_IN_FULL_ENTRIES] : BANNED) {
        const found = word.exec(plain(text))?.[0];
        if (found) yield `${at} says "${found}": ${why}. Say it in other words: "${text}".`;
      }
    }
  },
  [
    withStep({ text: 'Open the page, please.' }),
    withStep({ text: 'Open simply the page.' }),
    withCause({ explanation: 'The key cannot do it.' }),
    withCause({ explanation: 'The value is no number.' }),
    withCause({ explanation: 'A key of yours is gone.' }),
    withCause({ explanation: 'Somebody else has it.' }),
    withCause({ explanation: 'The key may not do it.' }),
    withCause({ explanation: 'The HTTP answer is empty.' }),
    withCause({ explanation: 'The key does not fit.' }),
    withCause({ explanation: 'The likely cause.' }),
    withCause({ explanation: 'Make a sub-account.' }),
    withCause({ explanation: 'The auth token is wrong.' }),
    withCause({ explanation: 'Every API Key has a type.' }),
    withStep({ text: 'Switch external storage off.' }),
    withCause({ explanation: 'The product was never switched on.' }),
    withCause({ explanation: 'It has had no effect since 3 June 2024.' }),
    withCause({ explanation: 'It is 35 % of all.' }),
    withStep({ text: 'Look whether it is open.' }),
    withEntry({ summary: "You've reached the limit for numbers, such as mobile ones,." }),
    withCause({ explanation: 'It is `to`, `from`.' }),
    withEntry({ title: 'Unfortunately refused' }),
  ],
);

lint(
  'no text of a full entry calls something invalid, but in code or quotes',
  function* (files) {
    for (const { text, at, full } of textsOf(files)) {
      if (full && /\binvalid/i.test(plain(text).replaceAll(/"[^"]*"|“[^”]*”|\*\*[^*]*\*\*/g, ''))) {
        yield `${at} says "invalid". Say what is wrong with it: "${text}".`;
      }
    }
  },
  [withEntry({ title: 'The number is invalid' }), withCause({ explanation: 'An invalid token.' })],
);

lint(
  'a path of a product has its host, since each product has another',
  function* (files) {
    for (const { text, at, full } of textsOf(files)) {
      const path = /`(?:[A-Z]+ )?\/v\d\/[^`]*`/.exec(text)?.[0];
      if (full && path && !/\w\.twilio\.com/.test(text))
        yield `${at} names ${path} without a host: "${text}". Write the whole URL.`;
    }
  },
  [withStep({ text: 'Send it to `/v2/Services`.' }), withStep({ text: 'Call `GET /v1/Keys`.' })],
);

lint(
  'who upgrades the account is told where',
  function* (files) {
    for (const { text, at } of textsOf(files)) {
      if (
        !at.endsWith(' title') &&
        /\bupgrade (?:the|your) account\b/i.test(text) &&
        !/\b(?:first page of the Console|there)\b/.test(text)
      )
        yield `${at} doesn't say where: "${text}". Write "Upgrade the account on the first page of the Console".`;
    }
  },
  [withStep({ text: 'Upgrade the account if you need both.' })],
);

lint(
  'who adds funds is told where',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      const texts = [...cause.steps, ...[...(cause.ways ?? []), ...(cause.cases ?? [])].flatMap(({ steps }) => steps)];
      if (texts.some(({ text }) => /\badd funds\b/i.test(text)) && !texts.some(({ text }) => /\bbilling\b/i.test(text)))
        yield `${at} doesn't say where. Write "Add funds under **Admin > Account billing** in the Console".`;
    }
  },
  [withStep({ text: 'Add funds to the account.' })],
);

lint(
  'no text has an exclamation mark outside code',
  function* (files) {
    for (const { text, at } of textsOf(files)) {
      if (plain(text).includes('!')) yield `${at} has an exclamation mark: "${text}". Leave it out.`;
    }
  },
  [withCause({ explanation: 'The token is wrong!' })],
);

lint(
  'apostrophes are straight',
  function* (files) {
    for (const { text, at } of textsOf(files)) {
      if (/[‘’]/.test(text)) yield `${at} has a curly apostrophe: "${text}". Write '.`;
    }
  },
  [withCause({ explanation: 'Twilio’s page.' })],
);

lint(
  'a summary is one or two sentences',
  function* (files) {
    for (const entry of fullOf(files)) {
      const count = sentences(entry.summary ?? '');
      if (count < 1 || count > 2)
        yield `${nameOf(entry)}: the summary has ${count} sentences instead of one or two: "${entry.summary}".`;
    }
  },
  [withEntry({ summary: 'One. Two. Three.' }), withEntry({ summary: 'No full stop' })],
);

lint(
  'an explanation is one to three sentences',
  function* (files) {
    for (const { text, at } of textsOf(files)) {
      if (!at.endsWith(' explanation')) continue;
      const count = sentences(text);
      if (count < 1 || count > 3) yield `${at} has ${count} sentences instead of one to three: "${text}".`;
    }
  },
  [withCause({ explanation: 'One. Two. Three. Four.' }), withCause({ explanation: 'No full stop' })],
);

lint(
  'a step begins with an upper-case verb from the list',
  function* (files) {
    for (const { step, at } of stepsOf(files)) {
      const word = firstWord(step.text);
      if (!VERBS.includes(word)) {
        yield `${at} begins with "${word || step.text.at(0)}" instead of a verb: "${step.text}". Begin with what to do; a verb that is new goes into VERBS.`;
      }
    }
  },
  [withStep({ text: 'the page opens.' }), withStep({ text: 'open the page.' }), withStep({ text: '`curl` it.' })],
);

/** How a step begins that only looks at something. */
const LOOKS =
  /^(?:Check|Compare|Confirm|Count|Decode|Fetch|Find|List|Log(?! out)|Look|Measure|Open(?! a (?:support )?ticket)|Print|Read|Scan|Search|Watch)\b/;

/** Verbs of the list that are as often a noun inside a sentence. */
const NOUNS: readonly string[] = [
  'Group',
  'Limit',
  'Link',
  'Mark',
  'Mix',
  'Name',
  'Port',
  'Queue',
  'Record',
  'Request',
  'Text',
];

/** What a step that begins with looking can go on to: "…, and correct it", "… before you send it", "… only for those that have it". */
const GOES_ON = new RegExp(
  [
    String.raw`(?:[,;:.]|\b(?:and|or|then)) (?:cancel|resolve|${VERBS.filter((verb) => !LOOKS.test(verb) && !NOUNS.includes(verb)).join('|')})\b`,
    String.raw`\band request (?:a|the)\b`,
    String.raw`\b(?:before|until) you\b`,
    String.raw`\bonly (?:for|if|one|while)\b`,
  ].join('|'),
  'i',
);

/** Causes that leave nothing to do, by id. Those that only Twilio can fix say so in `who`. */
const NOTHING_TO_DO: Readonly<Record<string, string>> = {
  'message-final': 'what was sent stays sent',
  'notice-only': 'it is a notice',
  'proxy-channel-not-flex': 'it is a notice',
  'stream-normal-end': 'the stream ended as planned',
};

const onlyLooks = ({ steps, ways, cases }: Cause): boolean => {
  const told = steps.filter(({ id }) => id !== 'check');
  return told.length > 0 && !ways && !cases && told.every(({ text }) => LOOKS.test(text) && !GOES_ON.test(plain(text)));
};

lint(
  'a cause says what to do, not only what to look at',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      if (onlyLooks(cause) && !(cause.id in NOTHING_TO_DO) && !cause.who?.startsWith('Twilio'))
        yield `${at} only looks: "${cause.steps.map(({ text }) => text).join(' ')}" Say what to change: "Replace the SID with one from that list."`;
    }
  },
  [
    withStep({ text: 'Compare the value with the list.' }),
    withStep({ text: 'Check the status, and compare it with the list.' }),
    withStep({ text: 'Read the name or text of the value.' }),
  ],
);

test('a cause that leaves nothing to do only looks', () => {
  const looking = new Set(
    [...causesOf(entryFiles)].filter(({ cause }) => onlyLooks(cause)).map(({ cause }) => cause.id),
  );
  expect(Object.keys(NOTHING_TO_DO).filter((id) => !looking.has(id))).toEqual([]);
});

/** A second verb that is forgotten where it ends a step. `check` says what to do and what comes of it. */
const SECOND_ACTION =
  /,? and (?:then )?(?:restart|redeploy|deploy|publish|send|submit|resubmit|try|save|run|set|add|upload|delete|remove|replace|register)\b/;

lint(
  'what is restarted, deployed, saved, sent, submitted, set, added or deleted has a step of its own',
  function* (files) {
    for (const { step, at } of stepsOf(files)) {
      const second = SECOND_ACTION.exec(plain(step.text))?.[0];
      if (second && step.id !== 'check')
        yield `${at} has a second action, "${second.trim()} …": "${step.text}". Make it a step, or say both as one: "Restart the app with the new token".`;
    }
  },
  [
    withStep({ text: 'Set the token where the app runs, and restart.' }),
    withStep({ text: 'Open the service, choose **Sender Pool**, and add the number.' }),
    withStep({ text: 'Tick the country and save.' }),
  ],
);

const SEND_AGAIN = /^(?:Send|Retry|Try|Repeat)(?: (?:it|the (?:same )?request))? again\b/;

lint(
  'the step before the check leaves it to the check to send the request again',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      const [before, last] = (cause.steps ?? []).slice(-2);
      if (
        before &&
        last?.id === 'check' &&
        SEND_AGAIN.test(before.text) &&
        /^Send (?:it|the (?:same )?request)\b/.test(last.text)
      )
        yield `${at} sends twice: "${before.text}", then "${last.text}". Say what to wait for or to change.`;
    }
  },
  [
    withCause({
      steps: [
        { id: 'again', text: 'Send it again with your change.' },
        { id: 'check', text: "Send the request again. A response without an error means it's fixed." },
      ],
    }),
  ],
);

lint(
  'a step ends with a full stop, a colon before a snippet, or code',
  function* (files) {
    for (const { step, at } of stepsOf(files)) {
      if (!/[.?`]["”)]?$/.test(step.text) && !(step.snippet && step.text.endsWith(':'))) {
        yield `${at} ends with "${step.text.at(-1)}": "${step.text}". Make it a sentence.`;
      }
    }
  },
  [withStep({ text: 'Open the page' })],
);

/** Words that answer "when?", so a text that begins with one is half a sentence. */
const ONLY_WHEN = /^(?:After|At|Before|Immediately|Later|On|Once|Only|Twice|When|While|With|A few|The next day)\b/;

lint(
  'a retry advice is a sentence of its own: the panel shows it below the summary, without a question',
  function* (files) {
    for (const { retryAdvice = '', ...entry } of fullOf(files)) {
      if (ONLY_WHEN.test(retryAdvice))
        yield `${nameOf(entry)}: the retry advice says only when: "${retryAdvice}". Begin with what to do: "Retry …".`;
    }
  },
  [withEntry({ retryAdvice: 'Once or twice.' }), withEntry({ retryAdvice: 'After a minute.' })],
);

/** What has to be fetched or changed before the request is sent, so that the same one can't succeed. */
const OTHER_REQUEST =
  /\betag\b|\bif-match\b|\bcorrected\b|\bnew (?:upload )?(?:url|token|key)\b|\bwith (?:the|a) (?:latest|newest|newly|longer|shorter)\b(?! waits?\b| pauses?\b)/i;

lint(
  'a retry advice sends the same request: with another ETag or upload URL it is another one, and `retryable` is false',
  function* (files) {
    for (const { retryAdvice = '', ...entry } of fullOf(files)) {
      if (OTHER_REQUEST.test(retryAdvice))
        yield `${nameOf(entry)}: the retry advice changes the request: "${retryAdvice}". Say that in the steps, and leave out the advice.`;
    }
  },
  [
    withEntry({ retryAdvice: 'Retry with the newest ETag.' }),
    withEntry({ retryAdvice: 'Retry once, with a new upload URL.' }),
    withEntry({ retryAdvice: 'Retry immediately with the latest configuration.' }),
    withEntry({ retryAdvice: 'Retry with a longer validity period.' }),
  ],
);

lint(
  'no step does what the check does',
  function* (files) {
    for (const { cause, at } of causesOf(files)) {
      const check = cause.steps.find(({ id }) => id === 'check')?.text ?? '';
      const double = cause.steps.find(
        ({ id, text }) => id !== 'check' && text.endsWith('.') && check.startsWith(`${text} `),
      );
      if (double) yield `${at}/${double.id} is the beginning of the check: "${double.text}". Leave it out.`;
    }
  },
  [
    withCause({
      steps: [
        { id: 'call', text: 'Call again.' },
        { id: 'ask', text: 'Ask the carrier if it persists.' },
        { id: 'check', text: "Call again. If the call connects, it's fixed." },
      ],
    }),
  ],
);

test('every verb of the list begins a step', () => {
  const used = new Set(stepsOf(entryFiles).map(({ step }) => firstWord(step.text)));
  expect(VERBS.filter((verb) => !used.has(verb))).toEqual([]);
  expect(VERBS).toEqual([...new Set(VERBS)].toSorted());
});

test.each([
  ['code', 'Set `a *b* [c](d)`.'],
  ['strong', 'Choose **Create API key**.'],
  ['a link', 'Read [the page](https://www.twilio.com/docs?a=b).'],
  ['all three', '`a`, **b** and [c](https://twilio.com).'],
])('%s is well-formed markup', (_, text) => {
  expect(markupFault(text)).toBeUndefined();
});

test.each([
  ['One.', 1],
  ['One, e.g. this. Two.', 2],
  ['It is `a. b. c`. `Two` it is.', 2],
  ['Waits 1.5 seconds.', 1],
  ['none', 0],
])('"%s" has %i sentences', (text, count) => {
  expect(sentences(text)).toBe(count);
});
