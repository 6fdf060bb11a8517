import type { TableStrings } from '../types.ts';

/** The English strings of `KeyTypeTable`. */
export const tableStrings: TableStrings = {
  table: {
    caption: 'Which credential may call what',
    resource: 'Resource',
    yes: 'Yes',
    no: 'No',
    withPermission: 'With permission',
    ownOnly: 'Its own',
    unknown: 'Not known',
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
      subaccounts: 'List and make subaccounts',
      keys: 'API keys, older address',
      'iam-keys': 'API keys',
      'auth-tokens': 'Auth Tokens',
      ordinary: 'Messages, Calls, numbers and other resources of its own account',
      'subaccount-v2010': "A subaccount's resources at `/2010-04-01/`",
      'subaccount-product': "A subaccount's resources at product hosts",
      'sign-tokens': 'Sign Access Tokens',
      signatures: 'Validate `X-Twilio-Signature`',
      organizations: 'Organization APIs',
      'other-region': 'Resources of another Region',
    },
    notes: {
      'test-three': 'Only buying a number, sending a message and making a call.',
      'primary-only': 'The primary Auth Token only.',
      'own-key': 'Needs an API key of the same account.',
      'us1-only': 'Restricted keys work in US1 only.',
      'article-only': "By Twilio's support article; no published test was found.",
      'acts-on-parent': 'The request acts on the parent account.',
      'own-account': "An OAuth app of the organization only, not the account's.",
    },
  },
};
