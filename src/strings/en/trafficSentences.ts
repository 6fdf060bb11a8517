import type { Fact } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import type { FactSentence, TrafficSentences } from '../sentenceTypes.ts';
import { country } from './country.ts';
import { stated } from './stated.ts';

const account = (fact: Fact): string =>
  stated(fact, fact.value === 'trial' ? 'a trial account' : 'an upgraded account');
/** A clause, and who stated it: `You answered that the sender is …`. Without that if it was seen. */
const say =
  (clause: string) =>
  ({ from }: Fact): string =>
    from === 'request'
      ? `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`
      : `${from === 'answer' ? 'You answered' : 'Your app says'} that ${clause}.`;
/** The same clause for every value, with the value's words in it. */
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
const recipient = (what: string): string => `The recipient ${what}.`;
const sender = (what: string): string => `The sender ${what}.`;

/** The English sentences about messages, calls, webhooks, registrations and Access Tokens. */
export const trafficSentences: TrafficSentences = {
  facts: {
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
        'not-found': '404 Not Found',
        login: '401 or 403',
        method: '405 Method Not Allowed',
        'client-error': 'with a 4xx error',
        'server-error': 'with a server error (5xx)',
        redirect: 'with a redirect',
        'no-content-type': 'without a Content-Type',
        'wrong-content-type': "with a Content-Type that Twilio doesn't accept here",
        empty: 'with an empty body',
        'too-large': 'with more than Twilio accepts',
        success: 'with a success (2xx)',
      }),
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
    toCountry: (fact) => say(`the recipient's country is ${country(fact.value)}`)(fact),
    fromCountry: (fact) => say(`the sender's country is ${country(fact.value)}`)(fact),
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
    },
    responseBody: {
      twiml: "Your server's response is TwiML.",
      'printed-first': "Something comes before the XML in your server's response.",
      xml: "Your server's response is XML, but not TwiML.",
      json: "Your server's response is JSON.",
      html: "Your server's response is a web page.",
      'error-page': "Your server's response is an error page.",
      text: "Your server's response is plain text.",
    },
    webhookQuery: { yes: 'The webhook URL has a query string.', no: 'The webhook URL has no query string.' },
    webhookHost: {
      tunnel: 'The webhook URL points to a tunnel.',
      'tcp-tunnel': 'The webhook URL points to a TCP tunnel, which has no TLS.',
      preview: 'The webhook URL points to a preview deployment, which may ask for a login.',
      functions: 'The WebSocket URL points to a serverless function.',
      ai: 'The WebSocket URL points to an AI service, not to your server.',
    },
    toFault: {
      none: 'The To number has the right form.',
      'no-plus': 'The To number has no `+` and country code.',
      'plus-lost': 'The To number starts with a space instead of `+`.',
      'trunk-zero': 'The To number has a `0` after the country code. Leave it out: `+44 7…`, not `+44 07…`.',
      characters: "The To value contains characters that a phone number can't have.",
      'too-short': ({ seen }) => `The To number has only ${seen} digits.`,
      'too-long': ({ seen }) => `The To number has ${seen} digits, which is too many.`,
      prefix: "The To value starts with a prefix that Twilio doesn't know.",
      empty: 'The To value is empty.',
    },
    stage: {
      refused: say('Twilio refused the request at once'),
      later: say('Twilio accepted the request, and it failed later'),
    },
    verb: (fact) => say(`the error is about \`<${fact.value}>\``)(fact),
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
      pending: 'uses a template that is still in review',
      approved: 'uses an approved template',
      rejected: 'uses a template that was rejected',
      paused: 'uses a template that is paused',
    }),
    customerWindow: {
      open: say('the customer wrote in the last 24 hours'),
      closed: say("the customer hasn't written in the last 24 hours"),
    },
    affected: each((what) => `it affects ${what}`, {
      'one-recipient': 'one recipient only',
      'one-carrier': 'one carrier only',
      'one-country': 'one country only',
      all: 'every recipient',
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
    bodyLength: {
      empty: 'The message has no text.',
      'up-to-160': ({ seen }) => `The message has ${seen} characters.`,
      'up-to-1600': ({ seen }) => `The message has ${seen} characters.`,
      'over-1600': ({ seen }) => `The message has ${seen} characters; 1,600 is the limit.`,
    },
  },
  questions: {
    accountType: {
      legend: 'Is the account a trial account?',
      options: { trial: ['Yes'], full: ['No, it was upgraded'] },
    },
    channel: {
      legend: 'Which channel does the message use?',
      options: { sms: ['SMS'], mms: ['MMS'], whatsapp: ['WhatsApp'], rcs: ['RCS'], voice: ['Voice call'] },
    },
    senderType: {
      legend: 'What sends the message?',
      options: {
        'long-code': ['A local or mobile number', 'for example `+14155550100`'],
        'toll-free': ['A toll-free number', '`+1 800`, `833`, `844`, `855`, `866`, `877` or `888`'],
        'short-code': ['A short code', '3 to 6 digits'],
        alphanumeric: ['A name', 'such as `Acme`'],
        whatsapp: ['A WhatsApp sender'],
        rcs: ['An RCS sender'],
        messenger: ['A Messenger page'],
        'messaging-service': ['A Messaging Service', 'the sender starts with `MG`'],
      },
    },
    toCountry: { legend: 'Which country is the recipient in?', options: {} },
    stage: {
      legend: 'When did the error occur?',
      options: {
        refused: ['At once', "as the response to your app's request"],
        later: ['Later', 'in a status callback, the log or the Debugger'],
      },
    },
    direction: {
      legend: 'Which direction did it go?',
      options: {
        inbound: ['Incoming', 'someone called or texted your number'],
        outbound: ['Outgoing', 'your app called or texted'],
      },
    },
    webhookAnswer: {
      legend: 'What did Twilio get from your server?',
      help: 'The error in the Console shows it under **HTTP response** or in the message.',
      options: {
        'not-found': ['404', 'not found'],
        login: ['401 or 403', 'login or signature check'],
        method: ['405', 'method not allowed'],
        'client-error': ['Another 4xx'],
        'server-error': ['500 to 504', 'server error'],
        redirect: ['A redirect', '301, 302, 307 or 308'],
        timeout: ['No answer in time'],
        'no-connection': ['No connection'],
        dns: ['Host not found'],
        tls: ['TLS or certificate error'],
        success: ['200', 'success'],
        'no-content-type': ['No Content-Type'],
        'wrong-content-type': ['The wrong Content-Type'],
        empty: ['An empty response'],
        'too-large': ['Too large', 'the response or file is over the limit'],
      },
    },
    token: {
      legend: 'What does a failing token show?',
      help: 'Decode it on your own machine. **Look inside a token** in the steps shows how.',
      options: {
        'not-a-token': ["It isn't a token", "it doesn't start with `eyJ` and have two dots"],
        header: ['The header has no `cty`'],
        issuer: ["`iss` isn't `SK…`, or `sub` isn't `AC…`"],
        claims: ['A claim is missing or empty', 'such as `iat` or `exp`'],
        grants: ['`grants` lacks the product or `identity`'],
        'grant-sid': ["A SID in `grants` isn't in the account"],
        expired: ['`exp` is in the past'],
        'exp-form': ["`exp` isn't a ten-digit number"],
        'not-yet-valid': ['`nbf` or `iat` is in the future'],
        'too-long': ['`exp` is more than 24 hours after `iat`'],
        fine: ["It's all fine", 'so it must be the key'],
      },
    },
    platform: {
      legend: 'Where does the code run?',
      options: {
        browser: ['In a browser'],
        android: ['Android app'],
        ios: ['iOS app'],
        'react-native': ['React Native app'],
        flutter: ['Flutter app'],
        server: ['On a server'],
      },
    },
    registration: {
      legend: 'What state is the registration in?',
      help: 'The brand and campaign, the toll-free verification or the sender, as the Console shows it.',
      options: {
        none: ['Not submitted'],
        pending: ['In review'],
        rejected: ['Rejected'],
        approved: ['Approved'],
      },
    },
    reviewReason: {
      legend: "Does the reviewers' reason apply to you?",
      help: 'The rejection names it. Compare it with what you sell and send.',
      options: { right: ['Yes'], mistaken: ['No', 'they misread something'] },
    },
    webPage: {
      legend: 'What does the page you submitted show in a private window?',
      help: 'Reviewers have no login, and neither does a private window.',
      options: {
        opens: ['The page'],
        login: ['A login'],
        error: ['An error, or nothing'],
        none: ["There's no such page"],
      },
    },
    optIn: {
      legend: 'How do people agree to receive your texts?',
      options: {
        'web-form': ['On a web form'],
        app: ['In an app', 'or behind a login'],
        paper: ['On paper', 'or in person'],
        phone: ['By phone'],
        keyword: ['They text a keyword'],
        none: ["They aren't asked"],
      },
    },
    consentBox: {
      legend: 'How do you ask for consent?',
      options: {
        none: ["We don't", 'there is only the phone number field'],
        ticked: ['A box that is already ticked'],
        required: ['A box that people must tick', 'to sign up or buy'],
        'in-terms': ['A clause in the terms', 'or in a contract'],
        own: ['A separate, empty box for texts'],
      },
    },
    registrant: {
      legend: 'Whose details are in the registration?',
      options: {
        business: ['The business that sends the texts'],
        provider: ['Ours', 'as its software company or agency'],
      },
    },
    accountLevel: {
      legend: 'Is the account a subaccount?',
      help: 'The Console lists subaccounts under **Subaccounts** of the main account.',
      options: { main: ['No'], subaccount: ['Yes'] },
    },
    waited: {
      legend: 'How long ago was it set up or submitted?',
      options: { hours: ['Hours'], days: ['Days'], weeks: ['Weeks or longer'] },
    },
    template: {
      legend: 'Does the message use a template?',
      help: 'The template list in the Console shows its state.',
      options: {
        none: ['No template'],
        pending: ['Yes, in review'],
        approved: ['Yes, approved'],
        rejected: ['Yes, rejected'],
        paused: ['Yes, paused'],
      },
    },
    customerWindow: {
      legend: 'Did the customer write to you in the last 24 hours?',
      options: { open: ['Yes'], closed: ['No'] },
    },
    affected: {
      legend: 'Who is affected?',
      options: {
        'one-recipient': ['One recipient'],
        'one-carrier': ['Recipients of one carrier'],
        'one-country': ['Recipients in one country'],
        all: ['Every recipient'],
      },
    },
    occurs: {
      legend: 'How often does it happen?',
      options: { 'every-time': ['Every time'], sometimes: ['Sometimes'] },
    },
  },
};
