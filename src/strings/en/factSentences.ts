import type { Fact } from '../../facts/fact.ts';
import { truncate } from '../../internal/truncate.ts';
import type { FactSentences } from '../sentenceTypes.ts';
import { answered, nameOf, stated } from './stated.ts';

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

const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const others = (fact: Fact): string =>
  answered(
    'other requests from the same place work',
    'no other request from the same place works',
    fact.value,
    fact.from,
  );
const before = (fact: Fact): string => answered('this worked before', 'this never worked', fact.value, fact.from);
const resource = (what: string) => (fact: Fact) =>
  fact.from === 'answer' ? `You answered that the request called ${what}.` : `The request called ${what}.`;

/** The English sentences about the facts that a cause of any error can test. */
export const factSentences: FactSentences = {
  facts: {
    signer: {
      'auth-token': signer('The username starts with AC: an Account SID.'),
      'api-key': signer('The username starts with SK: an API key.'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'The username starts with neither AC nor SK.',
      none: 'No username was set.',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent': 'An API key was meant, but the username is an Account SID.',
      'account-sid-stated-key-sent': 'Account SID and Auth Token were meant, but the username is an API key SID.',
    },
    usernameFault: {
      ok: 'The username is a well-formed SID.',
      empty: 'The username is empty.',
      whitespace: ({ seen }) =>
        seen === 'start' ? 'The username starts with a space.' : 'The username contains a space or a line break.',
      escape: 'The username contains a literal `\\n`, `\\r` or `\\t`.',
      quotes: 'The username contains quotes.',
      braces: 'The username contains braces or a placeholder.',
      length: ({ seen }) => `The username has ${seen} characters instead of 34.`,
      characters: 'The username contains characters other than 0 to 9 and a to f.',
      'other-sid': ({ seen = '' }) =>
        seen
          ? `The username starts with ${seen}, ${sidNames[seen] ? `which is the SID of a ${sidNames[seen]}` : 'so it is another kind of SID'}.`
          : 'The username starts with letters other than AC or SK.',
      foreign: "The username isn't a Twilio SID.",
      'looks-like-auth-token': 'The username looks like an Auth Token or a secret.',
    },
    resource: {
      accounts: resource('the Accounts API'),
      keys: resource('the API keys resource'),
      'iam-keys': resource('the API keys resource'),
      'auth-tokens': resource('the Auth Token resource'),
      organizations: resource('an Organization API'),
      messages: resource('the Messages resource'),
      media: resource('the file of a recording or of media'),
      calls: resource('the Calls resource'),
      'phone-numbers': resource('a phone numbers resource'),
      'sender-pool': resource('the sender pool of a Messaging Service'),
      verifications: resource('the Verifications resource'),
      'verification-checks': resource('the Verification Check resource'),
      other: resource('neither Accounts nor API keys'),
    },
    pathAccount: {
      'account-sid': 'The URL names a well-formed Account SID.',
      none: 'The URL names no account.',
      missing: ({ seen }) => `The URL contains \`/Accounts/${seen ?? ''}\`: the Account SID is missing.`,
      'key-sid': 'The URL contains `/Accounts/SK…`, an API key SID.',
      'other-sid': "The SID after `/Accounts/` in the URL isn't an Account SID.",
      malformed: "The part after `/Accounts/` in the URL isn't `AC` and 32 characters.",
    },
    pathPart: {
      undefined: 'A part of the URL is empty, `undefined` or `null`.',
      retired: 'The URL contains `/SMS/Messages`, which is now `/Messages`.',
      'lower-case': 'The URL contains a resource name in lowercase, such as `messages`.',
      slash: 'The URL ends in a slash.',
    },
    accountRelation: {
      same: 'The URL names the account that owns the credentials.',
      other: 'The URL names a different account from the one that owns the credentials.',
      none: 'The URL names no account.',
    },
    regionRelation: {
      same: ({ seen }) => `The host and the credentials belong to the same Region, ${seen}.`,
      different: ({ seen }) => `The host belongs to the Region ${seen}, the credentials belong to another.`,
    },
    credentialRegion: {
      us1: 'The credentials belong to US1.',
      elsewhere: ({ seen }) => `The credentials belong to the Region ${seen}.`,
    },
    host: {
      regional: ({ seen }) => `The host ${seen} belongs to a Region other than US1.`,
      retired: ({ seen }) => `The host ${seen} has a Region but no edge.`,
      active: 'The host is in service.',
    },
    tool: {
      cli: 'The Twilio CLI sent the request.',
      serverless: 'The serverless toolkit sent the request.',
      sdk: 'A Twilio SDK sent the request.',
      http: 'The request was built without a Twilio SDK.',
      'client-sdk': 'A client SDK reported the error.',
    },
    requestBody: { form: 'The body of the request is a form.', json: 'The body of the request is JSON.' },
    otherRequests: { yes: others, no: others },
    workedBefore: { yes: before, no: before },
    field: ({ value }) =>
      `Twilio names the ${value.includes(', ') ? 'fields' : 'field'} ${value.replace(/[^,\s]+/g, '`$&`')}.`,
    status: ({ value }) => `The HTTP status is ${value}.`,
  },
  credential: nameOf,
  says: ({ value, seen = value, from }) => {
    const text = truncate(seen, 160);
    if (from === 'answer')
      return text ? `You answered that the error says “${text}”.` : 'You answered that the error says something else.';
    return text ? `The error says “${text}”.` : `The response was ${value}.`;
  },
  unknown: {
    signer: "We don't know yet which credentials the request used.",
    resource: "We don't know yet which URL the request called.",
    otherRequests: "We don't know yet whether other requests work.",
    accountRelation: "We don't know yet whether the URL names the account of the credentials.",
    says: "We don't know Twilio's message yet.",
  },
  checkType: (credential, from) =>
    `${from === 'answer' ? 'You chose' : 'Your app says:'} ${nameOf(credential)}. Check the type in the Console if the URL is Accounts or API keys.`,
  permission: (name) => `Twilio names the permission that is missing: \`${name}\`.`,
  conflict: (credential, from, prefix) =>
    `${from === 'answer' ? 'You chose' : 'Your app says:'} ${nameOf(credential)}, but the username starts with ${prefix}. The username decides.`,
  addressConflict: (what) => `You answered ${what}, but the request called another URL. The URL decides.`,
  tried: "You tried this, and it didn't help.",
  secretGiven:
    "This looks like an Auth Token, not a username. It wasn't kept. If it was shown or logged anywhere, replace it in the Console.",
};
