import type { QuestionWords } from '../sentenceTypes.ts';

/** The English strings of `KeyTypeSelector`, in a file of their own, since it needs no other sentences. */
export const credentialQuestion: QuestionWords = {
  legend: 'Which credentials does the request use?',
  help: '`AC…` is an Account SID, `SK…` is an API key. The Console shows the type of a key under **API keys**, column **Type**.',
  options: {
    'main-key': ['Main API key', '`SK…` Can access everything in its own account, but no subaccount.'],
    'standard-key': ['Standard API key', "`SK…` Can't access the Accounts API or manage API keys."],
    'restricted-key': ['Restricted API key', '`SK…` Can access only what its permissions list.'],
    'auth-token': ['Account SID + Auth Token', '`AC…` Can access everything in its own account.'],
    'not-sure': ["I don't know"],
  },
};
