import type { QuestionWords } from '../sentenceTypes.ts';

/** The question who signed the request, in English: apart from the sentences, since `KeyTypeSelector` says nothing else. */
export const credentialQuestion: QuestionWords = {
  legend: 'Which credentials signed the request?',
  help: 'The username tells part of it: `AC…` is an Account SID, `SK…` is an API key. An `SK…` SID does not show its type.',
  helpForKey: 'The username starts with SK, so an API key signed the request. The SID does not show its type.',
  options: {
    'main-key': [
      'Main API key',
      "`SK…` May call its own account's resources, Accounts and API keys included. Not the resources of subaccounts.",
    ],
    'standard-key': ['Standard API key', "`SK…` May call its own account's resources, except Accounts and API keys."],
    'restricted-key': [
      'Restricted API key',
      '`SK…` May call what its permissions list, not the Accounts API. Its page in the Console has a **Permissions** tab.',
    ],
    'auth-token': [
      'Account SID + Auth Token',
      "`AC…` May call its own account's resources, Accounts and API keys included.",
    ],
    'not-sure': ['Not sure', 'The next question needs only the first two letters of the username.'],
  },
};
