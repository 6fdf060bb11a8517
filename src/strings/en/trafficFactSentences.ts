import type { Fact } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import type { FactSentence, TrafficFactSentences } from '../sentenceTypes.ts';
import { country } from './country.ts';
import { stated } from './stated.ts';

const account = (fact: Fact): string =>
  stated(fact, fact.value === 'trial' ? 'a trial account' : 'an upgraded account');
/** A sentence from a clause: `You answered that the sender is …`. If it was seen, the clause alone: `The sender is …`. */
const say =
  (clause: string) =>
  ({ from }: Fact): string =>
    from === 'request'
      ? `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`
      : `${from === 'answer' ? 'You answered' : 'Your app says'} that ${clause}.`;
/** A sentence for every value, from one clause and the value's words. */
const each = <V extends string>(clause: (what: string) => string, values: Record<V, string>): Record<V, FactSentence> =>
  Object.fromEntries(
    (Object.entries(values) as [V, string][]).map(([value, what]) => [value, say(clause(what))]),
  ) as Record<V, FactSentence>;
const clientSdks: Record<FactValues['clientSdk'], string> = {
  voice: 'Voice',
  video: 'Video',
  conversations: 'Conversations',
  sync: 'Sync',
  chat: 'Chat',
  taskrouter: 'TaskRouter',
  flex: 'Flex',
};
/** Countries whose names take an article. */
const WITH_ARTICLE =
  /^(?:United|Isle of)|(?:Islands|Republic|Territories|Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros)$/;
/** A country's name as part of a sentence: `the United States`. */
const inText = (code: string): string => {
  if (code === 'ZZ') return 'another one';
  const name = country(code);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
};
const recipient = (what: string): string => `The recipient ${what}.`;
const sender = (what: string): string => `The sender ${what}.`;

/** The English sentences about facts of messages, calls, webhooks, registrations and Access Tokens. */
export const trafficFactSentences: TrafficFactSentences = {
  facts: {
    accountType: { trial: account, full: account },
    channel: {
      sms: (fact) => stated(fact, 'SMS'),
      mms: (fact) => stated(fact, 'MMS'),
      whatsapp: 'The channel is WhatsApp.',
      voice: (fact) => stated(fact, 'a voice call'),
      rcs: 'The channel is RCS.',
      email: (fact) => stated(fact, 'email'),
      messenger: 'The channel is Messenger.',
      other: (fact) => stated(fact, 'another channel'),
    },
    to: {
      e164: recipient('is a complete international number'),
      national: recipient('has no `+` and country code'),
      'short-code': recipient('has the length of a short code'),
      'channel-address': recipient('has a channel prefix'),
      'user-id': recipient('is a WhatsApp user ID, not a number'),
      client: recipient('is a client'),
      sip: recipient('is a SIP address'),
      test: recipient("is one of Twilio's test numbers"),
      missing: recipient('is empty'),
      invalid: recipient("isn't a phone number"),
    },
    from: {
      e164: sender('is a complete international number'),
      national: sender('has no `+` and country code'),
      'short-code': sender('has the length of a short code'),
      alphanumeric: sender('is a name, not a number'),
      'channel-address': sender('has a channel prefix'),
      client: sender('is a client'),
      sip: sender('is a SIP address'),
      sid: sender('is a SID'),
      test: sender("is one of Twilio's test numbers"),
      missing: sender('is empty'),
      invalid: sender('is neither a phone number nor a sender name'),
    },
    numbers: { same: 'Recipient and sender are the same.', different: 'Recipient and sender differ.' },
    countries: {
      same: 'Recipient and sender are in the same country.',
      different: 'Recipient and sender are in different countries.',
    },
    webhook: {
      local: 'The webhook URL points to this machine or to a private network.',
      http: "The webhook URL doesn't use HTTPS.",
      https: 'The webhook URL uses HTTPS.',
    },
    webhookAnswer: {
      ...each((what) => `your server answered ${what}`, {
        'not-found': '404 or 410',
        login: '401 or 403',
        method: '405 Method Not Allowed',
        'client-error': 'with a 4xx error',
        redirect: 'with a redirect',
        'no-content-type': 'without a Content-Type',
        'wrong-content-type': "with a Content-Type that Twilio doesn't accept here",
        empty: 'with an empty body',
        'too-large': 'with more than Twilio accepts',
        success: 'with a success (2xx)',
      }),
      'server-error': (fact) =>
        fact.seen === '502'
          ? 'The status is 502, which Twilio often makes itself.'
          : say('your server answered with a server error (5xx)')(fact),
      timeout: say("your server didn't answer in time"),
      'no-connection': say("Twilio couldn't connect to your server"),
      dns: say("Twilio couldn't find your server's host name"),
      tls: say("Twilio couldn't set up TLS with your server"),
    },
    senderType: each((what) => `the sender is ${what}`, {
      'long-code': 'a local or mobile number',
      'toll-free': 'a toll-free number',
      'short-code': 'a short code',
      alphanumeric: 'a name (alphanumeric sender ID)',
      whatsapp: 'a WhatsApp sender',
      rcs: 'an RCS sender',
      messenger: 'a Messenger page',
      'messaging-service': 'a Messaging Service',
    }),
    sandboxSender: {
      yes: 'The sender is the number of the WhatsApp Sandbox.',
      meta: 'The sender is a test number from Meta, `+1 555 …`.',
      no: "The sender isn't the number of the WhatsApp Sandbox.",
    },
    toCountry: (fact) => say(`the recipient's country is ${inText(fact.value)}`)(fact),
    fromCountry: (fact) => say(`the sender's country is ${inText(fact.value)}`)(fact),
    urlFault: {
      empty: 'The webhook URL is empty.',
      text: 'The webhook URL is plain text, not a URL.',
      characters: 'The webhook URL has spaces or characters that must be encoded.',
      relative: 'The webhook URL has no scheme and no host.',
      'no-scheme': 'The webhook URL has no `https://`.',
      'no-host': 'The webhook URL has no host.',
      doubled: 'The webhook URL contains `https://` twice.',
      placeholder: 'A part of the webhook URL is empty or was never filled in.',
      'ip-host': 'The host of the webhook URL is an IP address.',
      'tls-port': 'The webhook URL begins with `http://` and names an HTTPS port.',
      'plain-port': 'The webhook URL begins with `https://` or `wss://`, but names a port that seldom has TLS.',
      apostrophe: 'The query string of the webhook URL has an apostrophe.',
    },
    responseBody: {
      twiml: "Your server's response is TwiML.",
      'twiml-case': "The root element of your server's response isn't written `<Response>`.",
      'printed-first': "Something comes before the XML in your server's response.",
      'printed-after': "Something follows the XML in your server's response.",
      xml: "Your server's response is XML, but not TwiML.",
      json: "Your server's response is JSON.",
      html: "Your server's response is a web page.",
      'error-page': "Your server's response is an error page.",
      text: "Your server's response is plain text.",
    },
    pathService: {
      'other-sid': ({ seen }) => `The SID after \`/Services/\` begins with ${seen ?? 'other letters'}.`,
      malformed: "What follows `/Services/` isn't a whole SID.",
    },
    pathSid: {
      none: 'The URL names no SID, only a kind of resource.',
      name: 'The URL contains a name where a SID belongs.',
      account: "The only SID in the URL is the account's.",
      list: "The only SID in the URL is the account's.",
      resource: 'The URL ends in the SID of a resource.',
    },
    pathNames: ({ seen }) => `The URL contains \`${seen || '…'}\`.`,
    webhookFile: { audio: 'The URL leads to an audio file.', media: 'The URL leads to a media file.' },
    webhookQuery: { yes: 'The webhook URL has a query string.', no: 'The webhook URL has no query string.' },
    webhookHost: {
      tunnel: 'The webhook URL points to a tunnel.',
      'tcp-tunnel': 'The webhook URL points to a TCP tunnel, which has no TLS.',
      preview: 'The webhook URL points to a preview deployment, which may ask for a login.',
      functions: 'The WebSocket URL points to a serverless function.',
      ai: 'The WebSocket URL points to an AI service, not to your server.',
      bot: 'The WebSocket URL points to a bot service, which makes one for each call.',
    },
    toFault: {
      none: 'The To number has the right form.',
      'no-plus': 'The To number has no `+` and country code.',
      'plus-lost': 'The To number starts with a space instead of `+`.',
      'trunk-zero': 'The To number has a `0` after the country code. Leave it out: `+44 7…`, not `+44 07…`.',
      'country-code': 'The To number begins with a country code that no country has.',
      'no-country-code': 'The To number looks like one of the US or Canada without the `1` after `+`.',
      characters: "The To value contains characters that a phone number can't have.",
      extension: 'The To number has an extension.',
      'too-short': ({ seen }) => `The To number has only ${seen} ${seen === '1' ? 'digit' : 'digits'}.`,
      'too-long': ({ seen }) => `The To number has ${seen} digits, which is too many.`,
      prefix: "The To value starts with a prefix that Twilio doesn't know.",
      'private-host': 'Only its own network can reach the host of the SIP address in To.',
      'private-name': 'The host of the SIP address in To has a name that only its own network knows.',
      empty: 'The To value is empty.',
    },
    stage: {
      refused: say('Twilio refused the request at once'),
      later: say('Twilio accepted the request, and it failed later'),
    },
    verb: (fact) => say(`the error is about \`<${fact.seen ?? fact.value}>\``)(fact),
    direction: { inbound: say('it was incoming'), outbound: say('it was outgoing') },
    platform: each((what) => `the code runs ${what}`, {
      browser: 'in a browser',
      android: 'on Android',
      ios: 'on iOS',
      'react-native': 'in React Native',
      flutter: 'in Flutter',
      server: 'on a server',
    }),
    clientSdk: each((what) => `the ${what} SDK reported it`, clientSdks),
    registration: each((what) => `the registration ${what}`, {
      none: "hasn't been submitted",
      pending: 'is still in review',
      rejected: 'was rejected',
      approved: 'is approved',
    }),
    webPage: {
      opens: say('the page opens without a login'),
      login: say('the page asks for a login'),
      error: say("the page doesn't open"),
      none: say('there is no such page'),
    },
    optIn: each((what) => `people ${what}`, {
      'web-form': 'agree on a web form',
      app: 'agree in an app or behind a login',
      paper: 'agree on paper or in person',
      phone: 'agree on the phone',
      keyword: 'agree by texting a keyword',
      none: "aren't asked whether they want texts",
    }),
    consentBox: {
      none: say('only the phone number field asks for consent'),
      ticked: say('the consent box is already ticked'),
      required: say("people can't continue without agreeing"),
      'in-terms': say('the consent is part of the terms or a contract'),
      own: say('a separate, empty box asks for consent'),
    },
    registrant: {
      business: say('the registration names the business that sends the texts'),
      provider: say('the registration names the software company or agency'),
    },
    reviewReason: {
      right: say("the reviewers' reason applies"),
      mistaken: say("the reviewers' reason doesn't apply"),
    },
    accountLevel: each((what) => `the account is ${what}`, { main: 'a main account', subaccount: 'a subaccount' }),
    waited: each((what) => `it was set up ${what}`, {
      hours: 'a few hours ago',
      days: 'a few days ago',
      weeks: 'weeks ago',
    }),
    template: each((what) => `the message ${what}`, {
      none: 'uses no template',
      pending: "uses a template that isn't approved yet",
      approved: 'uses an approved template',
      rejected: 'uses a template that was rejected',
      paused: 'uses a template that is paused',
    }),
    customerWindow: {
      open: say('the customer wrote in the last 24 hours'),
      closed: say("the customer hasn't written in the last 24 hours"),
    },
    affected: each((what) => `it affects ${what}`, {
      'one-recipient': 'one person or number only',
      'one-carrier': 'one carrier only',
      'one-country': 'one country only',
      all: 'everyone',
    }),
    occurs: { 'every-time': say('it happens every time'), sometimes: say('it happens only sometimes') },
    token: each((what) => `the token ${what}`, {
      'not-a-token': "isn't an Access Token",
      header: 'has no `cty` in its header',
      issuer: "doesn't name an `SK…` key and an `AC…` account",
      claims: 'lacks a claim',
      grants: 'has no grant for the product',
      'grant-sid': "has a SID in `grants` that isn't in the account",
      expired: 'has expired',
      'exp-form': "has an `exp` that isn't a time in seconds",
      'not-yet-valid': "isn't valid yet",
      'too-long': 'is valid for more than 24 hours',
      fine: 'looks fine when decoded',
    }),
    variables: each((what) => `\`ContentVariables\` ${what}`, {
      'not-json': "isn't a JSON object in a string",
      empty: 'has an empty value',
      'not-strings': "has a value that isn't a string",
      lines: 'has a value with a line break, a tab or many spaces',
      apostrophe: 'has a value with an apostrophe',
      fine: 'looks fine',
    }),
    sent: {
      quotes: 'The command has curly quotes.',
      names: "A parameter's name isn't Twilio's.",
      'content-sid-empty': '`ContentSid` is empty.',
      'sid-as-body': '`Body` is the SID of a template.',
      application: 'The request has an `ApplicationSid`.',
      'service-and-from': 'The request has a `MessagingServiceSid` and a `From`.',
      'auth-token': 'The code signs the token with the Auth Token.',
    },
    content: { template: 'The code sends a `ContentSid`.', text: 'The code sends a text, and no template.' },
    bodyLength: {
      empty: 'The message has no text.',
      'up-to-160': ({ seen }) => `The message has ${seen} ${seen === '1' ? 'character' : 'characters'}.`,
      'up-to-1600': ({ seen }) => `The message has ${seen} characters.`,
      'over-1600': ({ seen }) => `The message has ${seen} characters; 1,600 is the limit.`,
    },
  },
};
