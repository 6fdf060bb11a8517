import type { QuestionSentences } from '../sentenceTypes.ts';
import { country } from './country.ts';
import { credentialQuestion } from './credentialQuestion.ts';

/** The English strings of the questions that can come up for any error. */
export const questionSentences: QuestionSentences = {
  country,
  notSure: "I don't know",
  somethingElse: 'Something else',
  questions: {
    credential: credentialQuestion,
    keyType: {
      legend: 'Which type is the API key?',
      help: 'The Console shows the type of a key under **API keys**, column **Type**.',
      options: {
        'standard-key': ['Standard'],
        'restricted-key': ['Restricted', 'its page has a **Permissions** tab'],
        'main-key': ['Main'],
      },
    },
    tokenKey: {
      legend: 'What signs your Access Tokens?',
      help: 'Look at the server that creates them. The Console shows the type of a key under **API keys**, column **Type**.',
      options: {
        'standard-key': ['A Standard API key'],
        'restricted-key': ['A Restricted API key'],
        'main-key': ['A Main API key'],
        'auth-token': ['The Auth Token'],
      },
    },
    usernameStart: {
      legend: 'What does the username start with?',
      help: "It's the first value that you pass to the SDK, often `TWILIO_API_KEY` or `TWILIO_ACCOUNT_SID`.",
      options: {
        SK: ['`SK`', 'an API key'],
        AC: ['`AC`', 'an Account SID'],
        other: ['Something else', 'such as `MG`, `VA` or a name'],
        none: ["Nothing: it's empty"],
        'oauth-token': ["Nothing: it's an OAuth token"],
      },
    },
    resource: {
      legend: 'Which URL did the request call?',
      options: {
        accounts: ['Accounts', 'ends in `/Accounts.json` or `/Accounts/AC….json`'],
        keys: ['API keys', 'contains `/Keys` or `/SigningKeys`'],
        other: ['Something else', 'such as `/Messages.json`'],
      },
    },
    otherRequestsSucceed: {
      legend: 'Do other requests from the same place work?',
      help: 'From the same app or server, with the same credentials.',
      options: { true: ['Yes'], false: ['No'], 'not-sure': ["I haven't tried"] },
    },
    workedBefore: {
      legend: 'Did this work before, with the same settings?',
      options: { true: ['Yes'], false: ['No'] },
    },
    message: { legend: "What did Twilio's message say?", options: {} },
  },
};
