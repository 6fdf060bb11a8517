import type { ErrorEntry } from '../types.ts';
import { decode } from './shared/accessTokens.ts';
import { oneReportNote } from './shared/notes.ts';
import { ADD_FUNDS, supportLink } from './shared/support.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 20403,
    title: 'Twilio forbids this request',
    product: 'platform',
    level: 'error',
    status: [403],
    summary: 'Twilio understood the request, but refuses it. In most cases, the account is suspended or closed.',
    messages: [
      'Forbidden',
      'The account lacks permission to access the Twilio API. Typically this means the account has been suspended or closed. For assistance, please contact support',
    ],
    retryable: false,
    related: [20003, 70051, 10001, 20005, 20008, 20006, 20010],
    lookalikes: [
      { code: 70051, text: 'A Restricted key lacks a permission. The message names it.' },
      { code: 20003, text: 'A Standard or Restricted key called the Accounts or API keys resource, or the credentials are wrong.' },
      { code: 20008, text: "Test credentials don't work with this resource. Also HTTP 403." },
    ],
    causes: [
      {
        id: 'account-suspended',
        title: 'The account is suspended or closed',
        explanation: 'When funds run out, or after a policy review, Twilio blocks the account and its subaccounts from the API.',
        prevalence: 'common',
        who: "the account's owner",
        when: { suggestedBy: { otherRequests: 'no' }, excludedBy: { otherRequests: 'yes' } },
        steps: [
          { id: 'look', text: 'Open **Admin > Account billing** in the Console of the main account, look for a banner, and check the balance.' },
          {
            id: 'settle',
            text: `${ADD_FUNDS} If only a subaccount was suspended, send \`POST /2010-04-01/Accounts/{AccountSid}.json\` with \`Status=active\`, signed with the parent's Account SID and Auth Token.`,
          },
          { id: 'check', text: "Send the request again, 10 minutes after a payment. No 20403 means it's fixed." },
        ],
        note: 'A suspended account can also get 20003.',
        source: { url: 'https://www.twilio.com/docs/api/errors/20403', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/10001', read: '2026-11-24' }],
      },
      {
        id: 'action-not-permitted',
        title: "The account works, but can't do this",
        // Twilio's page names only suspended accounts; SDK tests show 20403 for a single refused action.
        explanation: "If other requests work, the account isn't blocked: Twilio refused only this request.",
        prevalence: 'occasional',
        who: "the account's owner, or the team that writes the code",
        when: { suggestedBy: { otherRequests: 'yes' } },
        steps: [
          {
            id: 'owner',
            text: 'Search the Console of the account whose credentials you use for every SID in the request. Replace those that another account owns.',
          },
          { id: 'enabled', text: "Open the product's page in the Console of this account and check that it is enabled." },
          { id: 'support', text: 'Ask Twilio Support what is missing, and quote the `twilio-request-id` header of the response.', link: supportLink },
          { id: 'check', text: "Send the request again. No 20403 means it's fixed." },
        ],
        note: "Twilio's page names only suspended and closed accounts, and says to ask Twilio Support.",
        source: { url: 'https://www.twilio.com/docs/api/errors/20403', read: '2026-11-30' },
      },
      {
        id: 'registration-refused',
        title: 'The registration of a mobile app was refused',
        explanation:
          'In a thread from 2017, a Voice SDK maintainer saw it with Access Tokens that had a wrong lifetime. The reporter found an FCM ID that was used twice.',
        prevalence: 'rare',
        who: 'the team that runs the token server',
        // A client SDK alone suggests nothing here: Twilio's page names a suspended account, whatever sent the request.
        when: {
          // The report is about the token's lifetime alone.
          suggestedBy: { token: ['expired', 'exp-form', 'not-yet-valid', 'too-long'] },
        },
        steps: [
          decode('. `exp` must be larger than `now`, by at most 86400.'),
          { id: 'lifetime', text: 'Set `ttl` to 3600 in the code that creates the token, if its lifetime is wrong.' },
          { id: 'unregister', text: 'Unregister the device in the app.' },
          { id: 'register', text: 'Register it once with a current FCM token.' },
          { id: 'check', text: "Register again with a new Access Token. No 20403 means it's fixed." },
        ],
        note: oneReportNote,
        source: { url: 'https://github.com/twilio/voice-quickstart-android/issues/86', read: '2026-11-30' },
      },
    ],
  },
];
