import type { Cause, ErrorEntry, Source, Step } from '../../types.ts';
import { errorPage } from './errorPage.ts';
import { nameOnlyNote, referenceNote } from './notes.ts';
import { supportLink, toldStep } from './support.ts';

/** What an entry gets from its family: everything but what it is called. Twilio publishes little or nothing on these codes. */
export type Family = Required<Pick<ErrorEntry, 'summary' | 'retryable' | 'causes'>> & Pick<ErrorEntry, 'retryAdvice'>;

/** What Support needs to find one request among all. */
const askSupport: Step = {
  id: 'ask',
  text: 'Write to Twilio Support if it persists, with the code, the time in UTC, and the SID or `Twilio-Request-Id` of the request.',
  link: supportLink,
};

const lookForIncident: Step = {
  id: 'status',
  text: 'Look for an incident on [status.twilio.com](https://status.twilio.com).',
};

const readMessage: Step = {
  id: 'read',
  text: "Read Twilio's message for the name of the value, and its entry in the error log for the whole request.",
  link: { place: 'debugger' },
};
const sendAgain: Step = { id: 'check', text: "Send the request again. A response without an error means it's fixed." };

const only = (code: number, cause: Omit<Cause, 'prevalence' | 'when' | 'source'>): Cause[] => [
  { ...cause, prevalence: 'common', when: {}, source: errorPage(code) },
];

/** Says so where Twilio publishes only the name of an error, so that the help is that of its family. */
export const nameOnly = (family: Family): Family => ({
  ...family,
  causes: family.causes.map((cause) => ({
    ...cause,
    note: nameOnlyNote,
  })),
});

/** The same family with the day on which the page was read again: it names this cause and what to do. */
export const readAgain = (family: Family): Family => ({
  ...family,
  causes: family.causes.map((cause) => ({ ...cause, source: { ...cause.source, read: '2026-11-30' } })),
});

/** The same where the reference of the API has a rule that the page of the error leaves out. */
export const byReference = (reference: Source, family: Family, ...more: Source[]): Family => ({
  ...family,
  causes: family.causes.map((cause) => ({
    ...cause,
    note: referenceNote,
    sources: [reference, ...more],
  })),
});

/** Adds a further source, for a fact that the page of the error leaves out. */
export const withSource = (source: Source, family: Family): Family => ({
  ...family,
  causes: family.causes.map((cause) => ({ ...cause, sources: [source] })),
});

/** A cause with plain steps. The id of a step that is only a text is its verb; `check` is the last step. */
interface Brief extends Omit<Cause, 'prevalence' | 'when' | 'source' | 'steps'> {
  prevalence?: Cause['prevalence'];
  when?: Cause['when'];
  source?: Cause['source'];
  steps: (string | Step)[];
  check?: string;
}

export function brief(code: number, { steps, check, ...cause }: Brief): Cause {
  // `check` is the last step alone.
  const ids = steps.map((step) =>
    typeof step === 'string' ? (/^\w+/.exec(step)?.[0].toLowerCase() ?? 'do').replace(/^check$/, 'look') : step.id,
  );
  return {
    prevalence: 'common',
    who: 'a developer',
    when: {},
    source: errorPage(code),
    ...cause,
    steps: [
      ...steps.map((step, index): Step => ({
        ...(typeof step === 'string' ? toldStep(step) : step),
        id: ids.indexOf(ids[index] ?? '') === index ? (ids[index] ?? '') : `${ids[index]}-${index + 1}`,
      })),
      check === undefined ? sendAgain : { id: 'check', text: check },
    ],
  };
}

/** An entry with one cause. */
export const fix = (
  code: number,
  { summary, retryAdvice, ...cause }: Brief & { summary: string; retryAdvice?: string },
): Family => ({
  summary,
  retryable: retryAdvice !== undefined,
  ...(retryAdvice !== undefined && { retryAdvice }),
  causes: [brief(code, cause)],
});

/** A system behind the request failed; the request was right. `look` comes before repeating anything, `ask` if that doesn't help. */
export const systemFault = (
  code: number,
  summary: string,
  who: string,
  look: Step,
  ask: Step,
  check = "Repeat the request after a minute. A response without an error means it's fixed.",
): Family => ({
  summary,
  retryable: true,
  retryAdvice: 'Retry after a minute, at most three times, waiting longer each time.',
  causes: only(code, {
    id: 'twilio-side-fault',
    title: 'A system behind the request failed',
    explanation: 'These errors usually resolve on their own. If only one request keeps failing, check its content.',
    who,
    steps: [
      look,
      {
        id: 'look',
        text: 'Check whether the first attempt took effect after all before you repeat it.',
      },
      ask,
      { id: 'check', text: check },
    ],
  }),
});

/** Twilio or its partner failed; the request was right. */
export const platformFault = (
  code: number,
  summary = "Something failed on Twilio's side, not in your request.",
  check?: string,
): Family => systemFault(code, summary, 'Twilio or its provider', lookForIncident, askSupport, check);

/** Twilio failed where no request of the reader is involved, or one that is no API request: `check` says what to repeat. */
export const twilioFault = (code: number, summary: string, check: string, retryAdvice?: string): Family => ({
  summary,
  retryable: retryAdvice !== undefined,
  ...(retryAdvice !== undefined && { retryAdvice }),
  causes: only(code, {
    id: 'twilio-side-fault',
    title: "One of Twilio's systems failed",
    explanation: "If it doesn't resolve on its own, only Twilio can fix it.",
    who: 'Twilio Support',
    steps: [
      lookForIncident,
      {
        id: 'ask',
        text: 'Write to Twilio Support if it persists, with the code, the time in UTC and the SID of what failed.',
        link: supportLink,
      },
      { id: 'check', text: check },
    ],
  }),
});

/** A tip that fits this error takes the place of the general steps. */
const advice = (tip: string | undefined, steps: Step[]): Step[] =>
  tip === undefined ? steps : [{ id: 'tip', ...toldStep(tip) }, ...steps.slice(-1)];

/** A value that the request needs is missing. */
export const missingValue = (code: number, what: string, tip?: string): Family => ({
  summary: `Twilio couldn't find ${what}.`,
  retryable: false,
  causes: only(code, {
    id: 'value-missing',
    title: "A required value didn't arrive",
    explanation:
      'It was left out, misspelled or empty, or sent as JSON where forms are read. An SDK leaves out what is undefined.',
    who: 'a developer',
    steps: advice(tip, [
      {
        id: 'print',
        text: 'Print the parameters right before the request, and look for any that are empty or misspelled.',
      },
      {
        id: 'add',
        text: 'Add the missing value under the name and in the format of the API reference: form fields, unless it says JSON.',
      },
      sendAgain,
    ]),
  }),
});

/** What is wrong with a SID that Twilio does not accept as one. */
export const OTHER_SID_FORM =
  'A SID is a prefix for its kind and 32 digits or letters `a`–`f`. This one is of another kind, was cut off, or has other characters.';

/** What can be wrong with a value of which nothing more is known. */
export const GENERAL_RULE = 'Type, length, spelling or range differs from the API reference.';

/** A value has the wrong form, or is not on the list. `rule` says what Twilio publishes on it. */
export const wrongValue = (code: number, what: string, tip?: string, rule: string = GENERAL_RULE): Family => ({
  summary: `Twilio doesn't accept ${what}.`,
  retryable: false,
  causes: only(code, {
    id: 'value-not-accepted',
    title: "The value has the wrong format or isn't allowed",
    explanation: rule,
    who: 'a developer',
    steps: advice(tip, [
      readMessage,
      { id: 'compare', text: 'Change the value to what the API reference allows: type, length, capitalization.' },
      sendAgain,
    ]),
  }),
});

/** A value is missing or malformed, and Twilio does not say which. `tip` says which form it has, or where it comes from. */
export const missingOrMalformed = (code: number, what: string, tip: string): Family =>
  fix(code, {
    summary: `Twilio doesn't accept ${what} as sent.`,
    id: 'value-not-accepted',
    title: 'The value is missing or has the wrong format',
    explanation: `The request lacks ${what}, or uses a format that Twilio doesn't expect.`,
    steps: [`Print ${what} right before the request.`, tip],
  });

/** What the request names does not exist for this account. */
export const notFound = (code: number, what: string, tip?: string): Family => ({
  summary: `Twilio can't find the ${what} that this request names.`,
  retryable: false,
  causes: only(code, {
    id: 'resource-not-found',
    title: "It doesn't exist here, or no longer exists",
    explanation:
      'The SID or name has a typo, or what it stands for was deleted or belongs to another account, service or Region.',
    who: 'a developer',
    steps: advice(tip, [
      { id: 'compare', text: 'Compare the SID in the request with the one in the Console, character by character.' },
      { id: 'account', text: 'Use the credentials, service and Region in which it was created.' },
      sendAgain,
    ]),
  }),
});

/** Something with this name exists. */
export const alreadyExists = (code: number, what: string, tip?: string): Family => ({
  summary: `There is already ${what}.`,
  retryable: false,
  causes: only(code, {
    id: 'resource-exists',
    title: 'It was created before',
    explanation: 'An earlier request, a retry or another process created it. Nothing was changed.',
    who: 'a developer',
    steps: advice(tip, [
      { id: 'fetch', text: 'Fetch the existing one and use it.' },
      { id: 'name', text: 'Choose another name if you need another one.' },
      sendAgain,
    ]),
  }),
});

/** The account may not do this. */
export const notAllowed = (code: number, what: string, tip: string): Family => ({
  summary: `This account can't ${what}.`,
  retryable: false,
  causes: only(code, {
    id: 'feature-not-allowed',
    title: "It isn't enabled for this account",
    explanation: 'The account needs permission before it can use this feature.',
    who: 'an Owner or Administrator of the account',
    steps: [{ id: 'tip', ...toldStep(tip) }, sendAgain],
  }),
});

/** The request names something of another account. */
export const notOwned = (code: number, what: string, tip?: string): Family => ({
  summary: `This account can't use ${what}.`,
  retryable: false,
  causes: only(code, {
    id: 'resource-of-other-account',
    title: 'It belongs to another account',
    explanation: 'An account can use only what it owns.',
    who: 'a developer',
    steps: advice(tip, [
      { id: 'compare', text: 'Compare the account of the credentials with the one that owns what the request names.' },
      { id: 'own', text: 'Use the credentials of that account, or one of your own resources.' },
      sendAgain,
    ]),
  }),
});

/** Twilio called the app's server and got no usable response. */
export const callbackFailed = (code: number, what: string, tip?: string): Family => ({
  summary: `Twilio got ${what}.`,
  retryable: false,
  causes: only(code, {
    id: 'callback-failed',
    title: "Your server can't be reached, or its response is wrong",
    explanation: 'The callback URL is wrong, or the server behind it fails.',
    who: 'the team that runs the server',
    steps: [
      {
        id: 'look',
        text: "Compare the URL, status and response in the error log with your server's log.",
        link: { place: 'debugger' },
      },
      { id: 'fix', text: tip ?? 'Correct the callback URL, or the server behind it.' },
      { id: 'check', text: "Trigger the callback again. No new entry in the error log means it's fixed." },
    ],
  }),
});

/** A number of things has reached its limit. */
export const limitReached = (code: number, what: string, tip: string): Family => ({
  summary: `You've reached the limit for ${what}.`,
  retryable: false,
  causes: only(code, {
    id: 'limit-reached',
    title: 'The maximum number already exists',
    explanation: 'An account can have only a limited number of them.',
    who: 'the person who manages the account',
    steps: [{ id: 'tip', ...toldStep(tip) }, sendAgain],
  }),
});

/** Too many requests in a short time. */
export const tooFast = (code: number, what = 'requests', tip?: string): Family => ({
  summary: `Too many ${what} in a short time. This one was rejected.`,
  retryable: true,
  retryAdvice: 'Retry after a second, then wait twice as long each time, plus a random part.',
  causes: only(code, {
    id: 'rate-too-high',
    title: 'Your app sends faster than the limit allows',
    explanation: 'A loop, a batch or many workers at once reach the limit.',
    who: 'a developer',
    steps: advice(tip, [
      { id: 'slow', text: 'Send through one queue with a limited rate.' },
      { id: 'back-off', text: 'Wait longer after each rejection before you retry.' },
      { id: 'check', text: "Run the batch again. No new rejection means it's fixed." },
    ]),
  }),
});

export const foundInFlexSdk = 'The Flex SDK raises this error. The cause was found in version 3.0.0 of its package.';

/** Where the code of the Flex SDK shows when it makes the error. */
export const readInFlexSdk = (code: number, parts: Parameters<typeof fix>[1]): Family =>
  fromFlexSdk(fix(code, parts), foundInFlexSdk);

/** A second request came while the first one was changing the same thing. */
export const concurrentChange = (code: number, what: string): Family =>
  fix(code, {
    summary: `Another request is changing ${what} at the same time, so this one was rejected.`,
    retryAdvice: 'Retry after a second, then wait twice as long each time.',
    id: 'concurrent-update',
    title: 'Two requests change it at once',
    explanation: 'Twilio rejects the later of two requests that add, remove or change the same thing.',
    steps: [
      'Retry the rejected request, with a longer wait each time.',
      'Send these requests one after another: wait for each response before the next.',
      'Stop the loop or the second process that changes the same thing, if there is one.',
    ],
  });

/** A text has more characters than allowed. `rule` reads on after "Twilio allows". */
export const tooLong = (code: number, what: string, tip: string, rule?: string): Family =>
  fix(code, {
    summary: `Twilio doesn't accept ${what} of this length.`,
    id: 'size-over-limit',
    title: 'It is longer than allowed',
    explanation: rule === undefined ? 'Its length is limited.' : `Twilio allows ${rule}.`,
    steps: [tip],
  });

/** There are as many of them as allowed. Where they aren't things that exist, such as repetitions, `title` says so. */
export const tooMany = (
  code: number,
  what: string,
  tip: string,
  explanation = 'Their number is limited.',
  title = 'The maximum number already exists',
): Family =>
  fix(code, {
    summary: `You've reached the limit for ${what}.`,
    id: 'limit-reached',
    title,
    explanation,
    steps: [tip],
  });

/** Something failed, and only that is published: who can fix it stays open. */
export const unexplained = (
  code: number,
  summary: string,
  { steps, ...more }: Pick<Brief, 'steps' | 'check' | 'who'> & { retryAdvice?: string },
): Family =>
  nameOnly(
    fix(code, {
      summary,
      id: 'cause-not-published',
      title: 'Twilio gives no reason',
      explanation: 'The name says what failed, but not why.',
      steps: [...steps, 'Write to Twilio Support with the code, the time in UTC and the SID if the error persists.'],
      ...more,
    }),
  );

/** Says that something happened, and asks for nothing. */
export const notice = (code: number, summary: string): Family => ({
  summary,
  retryable: false,
  causes: only(code, {
    id: 'notice-only',
    title: 'Twilio reports what happened',
    explanation: 'The log entry needs no action on its own.',
    who: 'the person who reads the error log',
    steps: [
      {
        id: 'check',
        text: 'Read the entry in the error log. Nothing else needs to be done if it was expected.',
        link: { place: 'debugger' },
      },
    ],
  }),
});

/** Twilio did a part of what was asked, and publishes only that. */
export const doneInPart = (code: number, summary: string): Family =>
  nameOnly(
    fix(code, {
      summary,
      id: 'done-in-part',
      title: 'Twilio did only part of what was asked',
      explanation: 'The entry in the error log can say which part is missing.',
      steps: [
        {
          id: 'error-log',
          text: 'Read the entry in the error log for what was left out.',
          link: { place: 'debugger' },
        },
        'Send the missing part again, corrected.',
      ],
      check: "Fetch the result. If the missing part is there, it's fixed.",
    }),
  );

/** A method of the Flex SDK failed; it wraps the error of the service behind it, as its code shows for each of these codes. */
export const flexSdkFault = (code: number, what: string): Family => ({
  summary: `The Flex SDK couldn't ${what}.`,
  retryable: true,
  retryAdvice: 'Retry once, after a few seconds.',
  causes: only(code, {
    id: 'flex-sdk-call-failed',
    title: 'Another error is behind it',
    explanation: "The SDK wraps what failed: a service's response, a timeout, or the connection.",
    who: 'a developer',
    steps: [
      { id: 'inner', text: "Read the error's `cause` and the browser console for a code and a message." },
      { id: 'network', text: 'Check whether the agent is online and the token is still valid.' },
      {
        id: 'fix',
        text: 'Fix the problem that you found, or write to Twilio Support with the code and the message.',
        link: supportLink,
      },
      { id: 'check', text: "Repeat the action. No error means it's fixed." },
    ],
    note: 'The Flex SDK raises this error. Which error it wraps is known only where it occurs; read in version 3.0.0 of its package.',
  }),
});

/** For the codes that the Flex SDK makes itself, which Twilio's list of errors lacks. */
export const fromFlexSdk = (
  family: Family,
  note = 'The Flex SDK raises this error. Its package names it, but not its causes.',
): Family => ({
  ...family,
  causes: family.causes.map((cause) => ({
    ...cause,
    steps: cause.steps?.map((step) =>
      step === sendAgain ? { ...step, text: "Repeat the action. No error means it's fixed." } : step,
    ),
    note: cause.note ?? note,
    source: { url: 'https://www.npmjs.com/package/@twilio/flex-sdk', read: '2026-11-28' },
  })),
});
