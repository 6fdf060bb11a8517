import type { FactName, FactValues } from '../../facts/factValues.ts';
import { credentialQuestion } from './credentialQuestion.ts';
import type { Fact } from '../../diagnosis/deriveFacts.ts';
import type { AnswerField } from '../../facts/evidence.ts';

/** A whole sentence about a known fact, or a function of it where what was seen belongs into it. */
export type FactSentence = string | ((fact: Fact) => string);

/** A question's words; options by value, each a label and an optional hint. */
export interface QuestionWords {
  legend: string;
  help?: string;
  /** Instead of `help` where the request shows that an API key signed it, and only its type is asked for. */
  helpForKey?: string;
  options: Record<string, readonly [label: string, hint?: string]>;
}

/** Every sentence that the diagnosis can say. A language translates all of them; a missing one is a compile error. */
export interface Sentences {
  /** What is known, by fact and value. Values without a sentence are never given as a reason. */
  facts: { [F in FactName]?: { [V in FactValues[F]]?: FactSentence } };
  /** A credential by the value of the evidence or of the fact `signer`, as a name: `Standard API key`, `Account SID + Auth Token`. */
  credential: (credential: string) => string;
  /** Twilio's message, as the reason. */
  says: (fact: Fact) => string;
  /** What is not known yet, for the facts that can be asked for. */
  unknown: { [F in FactName]?: string };
  /** A key type that was claimed and does not fit a cause that stays open. */
  checkType: (credential: string, from: Fact['from']) => string;
  permission: (name: string) => string;
  /** The request contradicts what was answered or stated. */
  conflict: (credential: string, from: Fact['from'], prefix: string) => string;
  /** The request shows another address than the one that was answered. */
  addressConflict: (what: string) => string;
  secretGiven: string;
  notSure: string;
  somethingElse: string;
  questions: Record<'credential' | 'resource', QuestionWords> & Partial<Record<AnswerField, QuestionWords>>;
}

const sidNames: Partial<Record<string, string>> = {
  CA: 'call',
  CR: 'public key',
  FW: 'Studio Flow',
  IS: 'Sync or Chat Service',
  KS: 'Proxy Service',
  MG: 'Messaging Service',
  MM: 'message',
  OQ: 'OAuth app',
  PN: 'phone number',
  SM: 'message',
  US: 'user',
  VA: 'Verify Service',
  WS: 'TaskRouter Workspace',
  ZS: 'Functions Service',
};

const names: Record<string, string> = {
  'api-key': 'an API key',
  'test-credentials': 'test credentials',
  'access-token': 'an Access Token',
  'oauth-token': 'an OAuth access token',
};
const nameOf = (credential = ''): string =>
  credentialQuestion.options[credential]?.[0] ?? names[credential] ?? credential;

/** `You chose …` for an answer, `The application states …` for what the host knows. */
const stated = (fact: Fact, what = nameOf(fact.seen)): string =>
  fact.from === 'answer' ? `You chose ${what}.` : `The application states ${what}.`;
const answered = (yes: string, no: string, value: string, from: Fact['from']): string =>
  `${from === 'answer' ? 'You answered' : 'The application states'} that ${value === 'yes' ? yes : no}.`;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const others = (fact: Fact): string =>
  answered(
    'other requests with the same credentials succeed',
    'no other request with the same credentials succeeds',
    fact.value,
    fact.from,
  );
const before = (fact: Fact): string =>
  answered('the same credentials worked before', 'the same credentials never worked before', fact.value, fact.from);
const resource = (what: string) => (fact: Fact) =>
  fact.from === 'answer' ? `You answered that the request called ${what}.` : `The request called ${what}.`;
const account = (fact: Fact): string =>
  stated(fact, fact.value === 'trial' ? 'a trial account' : 'an upgraded account');
const recipient = (what: string): string => `The recipient ${what}.`;
const sender = (what: string): string => `The sender ${what}.`;

/** The English sentences; every other language is checked against their keys. */
export const sentences: Sentences = {
  facts: {
    signer: {
      'auth-token': signer('The username starts with AC, so an Account SID signed the request.'),
      'api-key': signer('The username starts with SK, so an API key signed the request.'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'The username starts with neither AC nor SK.',
      none: 'No username was set.',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent':
        'An API key was meant to sign the request, but the username sent is an Account SID.',
      'account-sid-stated-key-sent':
        'Account SID and Auth Token were meant to sign the request, but the username sent is an API key SID.',
    },
    usernameFault: {
      ok: 'The username is a well-formed SID.',
      empty: 'The username is empty.',
      whitespace: ({ seen }) =>
        seen === 'start' ? 'The username begins with a blank.' : 'The username contains a blank or a line end.',
      escape: 'The username contains a literal `\\n`, `\\r` or `\\t`.',
      quotes: 'The username contains quotes.',
      braces: 'The username contains braces or a placeholder.',
      length: ({ seen }) => `The username has ${seen} characters instead of 34.`,
      characters: 'The username contains characters other than 0 to 9 and a to f.',
      'other-sid': ({ seen = '' }) =>
        seen
          ? `The username starts with ${seen}, ${sidNames[seen] ? `which is the SID of a ${sidNames[seen]}` : 'so it is another kind of SID'}.`
          : 'The username starts with other letters than AC and SK.',
      foreign: 'The username is not a Twilio SID.',
      'looks-like-auth-token': 'An Auth Token or a secret stands in the place of the username.',
    },
    resource: {
      accounts: resource('the Accounts API'),
      keys: resource('the API keys resource'),
      'iam-keys': resource('the API keys resource'),
      'auth-tokens': resource('the Auth Token resource'),
      organizations: resource('an Organization API'),
      messages: resource('the Messages resource'),
      calls: resource('the Calls resource'),
      'phone-numbers': resource('a phone numbers resource'),
      verifications: resource('the Verifications resource'),
      'verification-checks': resource('the Verification Check resource'),
      other: resource('neither Accounts nor API keys'),
    },
    pathAccount: {
      'account-sid': 'The address names a well-formed Account SID.',
      missing: ({ seen }) => `The address contains \`/Accounts/${seen ?? ''}\`, so the Account SID was not set.`,
      'key-sid': 'The address contains `/Accounts/SK…`, an API key SID.',
      'other-sid': 'The SID after `/Accounts/` in the address is not an Account SID.',
      malformed: 'The part after `/Accounts/` in the address is not `AC` and 32 characters.',
    },
    pathPart: { undefined: 'A part of the address is the text `undefined` or `null`.' },
    accountRelation: {
      same: 'The address names the account that owns the credentials.',
      other: 'The address names another account than the one that owns the credentials.',
    },
    regionRelation: {
      same: ({ seen }) => `The host and the credentials belong to the same Region, ${seen}.`,
      different: ({ seen }) => `The host belongs to the Region ${seen}, the credentials to another one.`,
    },
    credentialRegion: {
      us1: 'The credentials belong to US1.',
      elsewhere: ({ seen }) => `The credentials belong to the Region ${seen}.`,
    },
    host: {
      regional: ({ seen }) => `The host ${seen} belongs to another Region than US1.`,
      retired: ({ seen }) => `The host ${seen} has a Region but no edge. Such hosts stopped on 28 April 2026.`,
      active: 'The host is in service.',
    },
    tool: {
      cli: 'The Twilio CLI sent the request.',
      serverless: 'The serverless toolkit sent the request.',
      sdk: 'A Twilio SDK sent the request.',
      http: 'The request was built without a Twilio SDK.',
      'client-sdk': 'A client SDK reported the error.',
    },
    otherRequests: { yes: others, no: others },
    workedBefore: { yes: before, no: before },
    accountType: { trial: account, full: account },
    channel: {
      sms: (fact) => stated(fact, 'SMS'),
      mms: (fact) => stated(fact, 'MMS'),
      whatsapp: 'The channel is WhatsApp.',
      voice: (fact) => stated(fact, 'a voice call'),
      rcs: 'The channel is RCS.',
      email: (fact) => stated(fact, 'e-mail'),
      messenger: 'The channel is Messenger.',
      other: (fact) => stated(fact, 'another channel'),
    },
    to: {
      e164: recipient('has the form of an international number'),
      national: recipient('has no `+` and country code'),
      'short-code': recipient('has the length of a short code'),
      'channel-address': recipient('is an address of a channel'),
      client: recipient('is a client'),
      sip: recipient('is a SIP address'),
      test: recipient("is one of Twilio's test numbers"),
      missing: recipient('is empty'),
      invalid: recipient('is not a phone number'),
    },
    from: {
      e164: sender('has the form of an international number'),
      national: sender('has no `+` and country code'),
      'short-code': sender('has the length of a short code'),
      alphanumeric: sender('is a name, not a number'),
      'channel-address': sender('is an address of a channel'),
      client: sender('is a client'),
      sip: sender('is a SIP address'),
      sid: sender('is a SID'),
      test: sender("is one of Twilio's test numbers"),
      missing: sender('is empty'),
      invalid: sender('is neither a phone number nor a sender name'),
    },
    numbers: { same: 'Recipient and sender are the same.', different: 'Recipient and sender differ.' },
    webhook: {
      local: 'The webhook address points to this machine or to a private network.',
      http: 'The webhook address has no TLS.',
      https: 'The webhook address has TLS and a public host.',
    },
    status: {
      '400': 'The HTTP status is 400.',
      '401': 'The HTTP status is 401.',
      '403': 'The HTTP status is 403.',
      '404': 'The HTTP status is 404.',
      '405': 'The HTTP status is 405.',
      '429': 'The HTTP status is 429.',
      '500': 'The HTTP status is 500.',
      '502': 'The HTTP status is 502.',
      '503': 'The HTTP status is 503.',
    },
  },
  credential: nameOf,
  says: ({ value, from }) => {
    if (value === '') return "You answered that Twilio's message says something else.";
    const text = value.length > 160 ? `${value.slice(0, 159)}…` : value;
    return `${from === 'answer' ? 'You answered that ' : ''}Twilio's message says “${text}”.`;
  },
  unknown: {
    signer: 'Which credentials signed the request is not known yet.',
    resource: 'Which address the request called is not known yet.',
    otherRequests: 'Whether other requests succeed is not known yet.',
    accountRelation: 'Whether the address names the account of the credentials is not known yet.',
    says: "Twilio's message is not known yet.",
  } as Sentences['unknown'],
  checkType: (credential, from) =>
    `${from === 'answer' ? 'You chose' : 'The application states'} ${nameOf(credential)}. Check the type if the address is Accounts or API keys: the SID does not show it.`,
  permission: (name) => `Twilio names the permission that is missing: \`${name}\`.`,
  conflict: (credential, from, prefix) =>
    `${from === 'answer' ? 'You chose' : 'The application states'} ${nameOf(credential)}, but the username sent starts with ${prefix}. The username decides.`,
  addressConflict: (what) => `You answered ${what}, but the request called another address. The address decides.`,
  secretGiven:
    'This looks like an Auth Token, not a username. It was not kept. If it was shown or logged anywhere, replace it in the Console.',
  notSure: 'Not sure',
  somethingElse: 'Something else',
  questions: {
    credential: credentialQuestion,
    usernameStart: {
      legend: 'What does the username start with?',
      help: 'In code it is the first of the two values, often `TWILIO_ACCOUNT_SID` or `TWILIO_API_KEY`.',
      options: {
        AC: ['`AC`'],
        SK: ['`SK`'],
        other: ['Two other letters', '`MG`, `VA`, `KS` …'],
        none: ['Nothing is set'],
      },
    },
    resource: {
      legend: 'Which address did the request call?',
      options: {
        accounts: ['Accounts', 'ends in `/Accounts.json` or `/Accounts/AC….json`'],
        keys: ['API keys', 'contains `/Keys`, `/SigningKeys` or `iam.twilio.com/v1/Keys`'],
        other: ['Something else', 'for example `/Messages.json`, `/Calls.json`, `verify.twilio.com`'],
      },
    },
    otherRequestsSucceed: {
      legend: 'Do other requests with the same credentials succeed?',
      options: { true: ['Yes'], false: ['No'], 'not-sure': ['Not tried', 'The check in the steps tells you.'] },
    },
    workedBefore: { legend: 'Did the same credentials work before?', options: { true: ['Yes'], false: ['No'] } },
    message: { legend: "What did Twilio's message say?", options: {} },
    accountType: {
      legend: 'Is the account a trial account?',
      options: { trial: ['Yes'], full: ['No, it was upgraded'] },
    },
    channel: {
      legend: 'Which channel does the message use?',
      options: { sms: ['SMS'], mms: ['MMS'], whatsapp: ['WhatsApp'], rcs: ['RCS'], voice: ['Voice call'] },
    },
  },
};
