import type { ErrorEntry } from '../types.ts';
import { cause, entry, source } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { ACTIVE_NUMBERS } from './shared/messages.ts';
import { supportLink } from './shared/support.ts';
import { noPrimaryProfile } from './shared/primaryProfile.ts';
import { inCallLog, inEvent } from './shared/logs.ts';

const OWNER = "the account's owner";
/** Names the button. */
const ADD_FUNDS = {
  url: 'https://support.twilio.com/hc/en-us/articles/360015760053-Manually-Add-Funds-and-Refill-your-Twilio-Project-Balance',
  read: '2026-11-30',
};
/** How many calls can run at once, by kind of profile. */
const CALL_LIMITS = {
  url: 'https://support.twilio.com/hc/en-us/articles/223180028-How-Fast-Can-I-Place-or-Receive-Phone-Calls-with-Twilio',
  read: '2026-11-30',
};
const PROFILE = {
  text: 'Submit a Primary Customer Profile of type Business, unless one says "Twilio Approved".',
  link: { place: 'primary-profile' },
};

export const entries: readonly ErrorEntry[] = [
  {
    code: 10001,
    title: "The account or subaccount isn't active",
    product: 'platform',
    level: 'error',
    lookalikes: [{ code: 31603, text: 'The Voice SDKs and SIP clients see this as a declined call (SIP 603).' }],
    summary: "Twilio doesn't accept calls, messages or other requests from this account.",
    messages: [
      'Account is not active',
      'This account has been disabled and may not be used until it is reactivated',
      'This account has been disabled and may not be used until it is reactived.',
    ],
    retryable: false,
    related: [20005, 20403, 10003, 30002, 21476, 21478, 10005],
    causes: [
      {
        id: 'account-balance-exhausted',
        title: 'The balance ran out',
        explanation: 'Twilio suspends an account that runs out of funds, along with its subaccounts.',
        details: 'With auto-recharge, the balance is refilled before it runs out.',
        prevalence: 'common',
        who: 'the person who pays for the main account',
        when: {},
        steps: [
          { id: 'balance', text: 'Open the Console in the main account, go to **Admin > Account billing**, and check the balance.' },
          { id: 'pay', text: 'Select **Add funds** under the current balance, and pay enough to bring the balance above zero.' },
          { id: 'wait', text: 'Wait 5 to 10 minutes.' },
          { id: 'sign-in', text: 'Sign out and in again if the Console still shows the account as suspended.' },
          { id: 'check', text: "Send the request again. A response without 10001 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/10001', read: '2026-11-28' },
        sources: [
          { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-28' },
          { url: 'https://support.twilio.com/hc/en-us/articles/223183248-What-happens-if-my-Twilio-balance-reaches-zero', read: '2026-11-28' },
          { url: 'https://www.twilio.com/docs/usage/billing', read: '2026-11-30' },
          ADD_FUNDS,
        ],
      },
      {
        id: 'subaccount-not-active',
        title: 'The parent account suspended or closed the subaccount',
        explanation: 'It set the `status` of the subaccount to `suspended` or `closed`, in the Console or through the API.',
        prevalence: 'occasional',
        who: "someone who has the parent account's Auth Token",
        // Without funds in the main account, its subaccounts stop as well.
        when: { excludedBy: { accountLevel: 'main' } },
        steps: [
          {
            id: 'status',
            text: "Read the subaccount's status with the parent's Account SID and Auth Token.",
            snippet: {
              language: 'sh',
              title: 'Read the status',
              code: 'curl -s -u "${TWILIO_ACCOUNT_SID:?is not set}" \\\n  "https://api.twilio.com/2010-04-01/Accounts/${TWILIO_SUBACCOUNT_SID:?is not set}.json" \\\n  | grep -oE \'"(status|code)": ?("[a-z]+"|[0-9]+)\'',
              note: "`curl` asks for the Auth Token. The filter matters: the full response can contain the subaccount's Auth Token. A number after `status` is the HTTP status of a rejection, and `code` says why.",
            },
          },
          {
            id: 'activate',
            text: 'Reactivate a suspended subaccount: send `POST` to the same URL with `Status=active`. A closed one stays closed. 21476 in the response means that the parent account is suspended; 21478 means that Twilio suspended the subaccount.',
          },
          { id: 'check', text: "Send the request again. A response without 10001 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/10001', read: '2026-11-28' },
        sources: [
          { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-28' },
          { url: 'https://www.twilio.com/docs/api/errors/21479', read: '2026-11-30' },
        ],
      },
      {
        id: 'account-suspended',
        title: 'Twilio suspended the account for a policy violation',
        explanation: 'Twilio believes that the account violates the Terms of Service or the Acceptable Use Policy. Its subaccounts stop too.',
        prevalence: 'occasional',
        who: "the account's owner",
        when: {},
        steps: [
          { id: 'notice', text: "Look for Twilio's email about the account, and for a notice in the main account's Console." },
          {
            id: 'answer',
            text: 'Answer that email, or open a ticket in the [Help Center](https://support.twilio.com), and say what the account sends and to whom.',
          },
          { id: 'check', text: "Send the request again once Twilio confirms. A response without 10001 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/10001', read: '2026-11-28' },
      },
    ],
  },
  entry(
    10002,
    'phone-numbers',
    'error',
    "A trial account can't use this feature",
    'The request uses a feature that Twilio reserves for upgraded accounts.',
    [
      cause(
        'trial-account-restriction',
        "The account hasn't been upgraded",
        "A trial doesn't include this, such as a second number or a number in a subaccount.",
        [
          'Compare the Account SID in the request with the account you mean: the request may use another one, which is still a trial.',
          "Send the request again. A response without 10002 means it's fixed.",
        ],
        {
          who: 'the person who pays for the account',
          ways: [
            {
              id: 'upgrade',
              title: 'Upgrade the account',
              steps: [{ id: 'upgrade', text: 'Upgrade that account on the first page of the Console.' }],
            },
            {
              id: 'release',
              title: 'Replace the number of the trial',
              steps: [{ id: 'release', text: "Release the trial's number before you get another one.", link: ACTIVE_NUMBERS }],
            },
            {
              id: 'leave-out',
              title: 'Do without the feature',
              steps: [{ id: 'remove', text: 'Take the feature out of your code until the account is upgraded.' }],
            },
          ],
        },
      ),
    ],
    {
      messages: [
        'Trial accounts do not support the feature you tried to use',
        'Your account is currently in trial mode and therefore does not have access to the premium feature you attempted to use.',
        'Premium features are limited to full accounts, so you must upgrade your account if you wish to use them.',
      ],
      related: [20003, 21404, 21608, 21219, 13805, 20010],
      lookalikes: [{ code: 20003, text: 'Some people report such a rejection as 20003, with a message that mentions the trial.' }],
    },
  ),
  entry(
    10003,
    'voice',
    'error',
    "A call came in while the account wasn't active",
    "Someone called your number, and Twilio didn't answer because the account was suspended.",
    [
      cause(
        'account-balance-exhausted',
        'The balance ran out',
        'Twilio suspends an account that runs out of funds, along with its subaccounts.',
        [
          'Open the Console in the main account, go to **Admin > Account billing**, and check the balance.',
          'Select **Add funds** under the current balance, and pay enough to bring the balance above zero.',
          'Wait 5 to 10 minutes.',
          'Sign out and in again if the Console still shows the account as suspended.',
          "Call the number. If your app answers, it's fixed.",
        ],
        {
          who: 'the person who pays for the main account',
          details: 'With auto-recharge, the balance is refilled before it runs out.',
          source: errorPage(10003, '2026-11-30'),
          sources: [{ url: 'https://www.twilio.com/docs/usage/billing', read: '2026-11-30' }, ADD_FUNDS],
        },
      ),
      cause(
        'subaccount-not-active',
        'The subaccount that owns the number is suspended',
        'A subaccount can be suspended by itself, while the main account works.',
        [
          inEvent('Read `AccountSid` in the event: it is the account that owns the number.'),
          "Reactivate it if it's a subaccount: with the main account's SID and Auth Token, send `POST` with `Status=active` to `https://api.twilio.com/2010-04-01/Accounts/AC….json` with the subaccount's SID. Error 21476 means the main account is suspended; 21478, that Twilio suspended the subaccount.",
          "Call the number. If your app answers, it's fixed.",
        ],
        {
          who: "someone who has the main account's Auth Token",
          prevalence: 'occasional',
          when: { excludedBy: { accountLevel: 'main' } },
          source: errorPage(10003, '2026-11-30'),
          sources: [source('https://www.twilio.com/docs/iam/api/subaccounts')],
        },
      ),
      cause(
        'account-suspended',
        'Twilio suspended the account for a policy violation',
        'Twilio disables an account that it believes violates its terms.',
        [
          "Look for Twilio's email about the account, and for a notice in the Console.",
          'Reply to it, or open a ticket in the [Help Center](https://support.twilio.com).',
          "Call the number once Twilio confirms. If your app answers, it's fixed.",
        ],
        { who: OWNER, prevalence: 'occasional', source: errorPage(10003, '2026-11-30') },
      ),
    ],
    {
      messages: [
        'Incoming call rejected due to inactive account',
        'An incoming call was made to your application, but was not answered because your account was not active at the time.',
      ],
      related: [10001, 10005],
    },
  ),
  entry(
    10004,
    'voice',
    'error',
    'Too many calls at the same time',
    'Twilio rejected this call: your account is at its limit of concurrent calls.',
    [
      cause(
        'no-business-profile',
        'The account has no approved Business profile',
        'Without an approved Primary Customer Profile of type Business, only a few calls can run at once.',
        ['Upgrade the account on the first page of the Console if it is a trial.', PROFILE, "Start the same number of calls. No new 10004 means it's fixed."],
        {
          who: OWNER,
          details:
            'Incoming and outgoing calls count together: 5 on a trial, 2 without an approved profile, 3 with an Individual one (on SIP trunks 4, 2 and 3). An account upgraded before February 3, 2026, keeps its earlier limits.',
          // At a limit of one, it isn't a matter of how busy the account is.
          when: { suggestedBy: [{ accountType: 'trial' }, { registration: ['none', 'pending', 'rejected'] }, { occurs: 'every-time' }] },
          note: "The numbers are from a Twilio Support article. In reports that we can't link to, three projects without an approved profile found a limit of one call: every `<Dial>` in an incoming call failed.",
          sources: [CALL_LIMITS],
        },
      ),
      cause(
        'call-burst',
        'New calls start faster than others end',
        'A campaign, or a loop that redials, opens more calls at once than Twilio allows the account.',
        [
          inCallLog('Count the calls in progress at the time of the error, in the call log.'),
          'Queue calls in your app, and start one when another ends.',
          {
            text: 'Ask Twilio Support for a higher limit if you need more at once and the account has an approved Business profile: an article says that such an account has no limit.',
            link: supportLink,
          },
          "Run the queue. No new 10004 means it's fixed.",
        ],
        {
          who: "the app's developers",
          prevalence: 'occasional',
          // An approved profile can be an Individual one, which has a limit of its own.
          when: { suggestedBy: { occurs: 'sometimes' } },
          // 10004's page doesn't say to ask for more. That of a trunk's concurrent calls does, and so does 86008, the same limit in another product.
          sources: [
            CALL_LIMITS,
            source('https://www.twilio.com/docs/api/errors/86008'),
            { url: 'https://www.twilio.com/docs/sip-trunking/scale-and-limits', read: '2026-11-30' },
          ],
        },
      ),
    ],
    {
      messages: ['Call concurrency limit exceeded', 'The call was rejected because you reached the maximum limit of concurrent calls'],
      retryable: true,
      retryAdvice: 'Call again when one of the running calls ends.',
      related: [16021, 32001, 20429],
      lookalikes: [{ code: 32001, text: 'Too many calls per second on a SIP trunk. It resolves immediately.' }],
    },
  ),
  entry(
    10005,
    'voice',
    'error',
    'Voice is turned off for this account',
    'Twilio has disabled calls for the account. It may be under review.',
    [
      cause(
        'voice-under-review',
        'The account may have been flagged for review',
        'Twilio Support can say why, and what it needs from you.',
        [
          "Look for Twilio's email about the account.",
          'Open a ticket in the [Help Center](https://support.twilio.com) with code 10005, and say who you call and why.',
          "Call again once Support confirms. If the call connects, it's fixed.",
        ],
        { who: OWNER },
      ),
      noPrimaryProfile,
    ],
    { messages: ['Voice calling has been disabled for this account', 'Voice calls are switched off for this account'], related: [10001, 10003, 32005] },
  ),
];
