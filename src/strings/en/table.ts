import type { TableStrings } from '../types.ts';

/** The English strings of `KeyTypeTable`. */
export const tableStrings: TableStrings = {
  table: {
    caption: 'What each key type can access',
    resource: 'Resource',
    yes: 'Yes',
    no: 'No',
    withPermission: 'With permission',
    ownOnly: 'Own account only',
    unknown: 'Unknown',
    columns: {
      'auth-token': 'Account SID + Auth Token',
      'main-key': 'Main key',
      'standard-key': 'Standard key',
      'restricted-key': 'Restricted key',
      'test-credentials': 'Test credentials',
      subaccount: 'Subaccount SID + Auth Token',
      'oauth-token': 'OAuth token',
    },
    rows: {
      accounts: 'Accounts',
      subaccounts: 'List and create subaccounts',
      keys: 'API keys (older endpoint)',
      'iam-keys': 'API keys',
      'auth-tokens': 'Auth Tokens',
      ordinary: 'Messages, calls, numbers and other resources of the same account',
      'subaccount-v2010': 'Subaccount resources under `/2010-04-01/`',
      'subaccount-product': 'Subaccount resources on product hosts',
      'sign-tokens': 'Sign Access Tokens',
      signatures: 'Validate `X-Twilio-Signature`',
      organizations: 'Organization APIs',
      'other-region': 'Resources in another Region',
    },
    notes: {
      'test-three': 'Only to buy a number, send a message or make a call.',
      'primary-only': 'Primary Auth Token only.',
      'own-key': 'Needs an API key of the same account.',
      'us1-only': 'Restricted keys work in US1 only.',
      'article-only': "According to Twilio's support article. We found no published test.",
      'acts-on-parent': 'The request acts on the parent account.',
      'own-account': 'Only an OAuth app of the organization, not of the account.',
    },
  },
};
