import type { TrafficQuestionSentences } from '../sentenceTypes.ts';

/** The English strings of the questions about messages, calls, webhooks, registrations and Access Tokens. */
export const trafficQuestionSentences: TrafficQuestionSentences = {
  questions: {
    accountType: {
      legend: 'Is the account a trial account?',
      options: { trial: ['Yes'], full: ['No, it was upgraded'] },
    },
    channel: {
      legend: 'Which channel does the message use?',
      options: {
        sms: ['SMS'],
        mms: ['MMS'],
        whatsapp: ['WhatsApp'],
        rcs: ['RCS'],
        messenger: ['Messenger'],
        voice: ['Voice call'],
      },
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
        'not-found': ['404 or 410', 'not found'],
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
    variables: {
      legend: 'What does ContentVariables hold?',
      help: 'Print it right before the request. The first that applies counts.',
      options: {
        'not-json': ['An object, or text that is no JSON object', "`JSON.parse` fails, or it doesn't begin with `{`"],
        empty: ['A value is `""` or `null`'],
        'not-strings': ["A value isn't in quotes", 'such as `3` or `true`'],
        lines: ['A value has a line break, a tab or five spaces'],
        apostrophe: ['A value has an apostrophe', "`'`"],
        fine: ['None of these'],
      },
    },
    token: {
      legend: 'What does a failing token show?',
      help: 'Decode it on your own machine. **Look inside a token** in the steps shows how.',
      options: {
        'not-a-token': ["It isn't a token", "it doesn't start with `eyJ` and have two dots"],
        header: ['The header has no `cty`'],
        issuer: ["`iss` isn't `SK…`, or `sub` isn't `AC…`"],
        claims: ['A claim is missing or empty', 'such as `jti` or `exp`'],
        grants: ['`grants` lacks the product or `identity`'],
        'grant-sid': ["A SID in `grants` isn't in the account"],
        expired: ['`exp` is in the past'],
        'exp-form': ["`exp` isn't a ten-digit number"],
        'not-yet-valid': ['`nbf` or `iat` is in the future'],
        'too-long': ['`exp` is more than 24 hours after `iat`'],
        fine: ["It's all fine"],
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
      help: 'The profile, the brand, the campaign, the toll-free verification or the sender, as the Console shows it.',
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
        pending: ['Yes, not approved yet', 'never submitted, or in review'],
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
        'one-recipient': ['One person or number', 'it works for others'],
        'one-carrier': ['Everyone at one carrier'],
        'one-country': ['Everyone in one country'],
        all: ['Everyone'],
      },
    },
    occurs: {
      legend: 'How often does it happen?',
      options: { 'every-time': ['Every time'], sometimes: ['Sometimes'] },
    },
  },
};
