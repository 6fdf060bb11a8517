import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';

const developer = 'a developer';

export const entries: readonly ErrorEntry[] = [
  {
    code: 30400,
    title: "The message can't be changed this way",
    product: 'messaging',
    level: 'error',
    summary: 'This request can cancel a message or remove its text, one at a time. Yours asks for something else.',
    messages: ['Parameters are not valid'],
    retryable: false,
    related: [30404, 30409, 20009],
    causes: [
      {
        id: 'message-update-fields',
        title: '`Status` or `Body` is missing or wrong',
        explanation: 'To cancel, send `Status=canceled`; to remove the text, send an empty `Body`.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          {
            id: 'fields',
            text: 'Send `Status=canceled` to cancel a scheduled message, or an empty `Body` to remove the text of a sent one: `POST /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}.json`.',
          },
          { id: 'check', text: "Send the request again. A 200 response means it's fixed." },
        ],
        cases: [
          {
            id: 'json',
            title: 'your request has a JSON body',
            when: { requestBody: 'json' },
            steps: [{ id: 'form', text: "Send it as `application/x-www-form-urlencoded`: Twilio can't find parameters in a JSON body." }],
          },
        ],
        source: errorPage(30400),
        // Under JSON, the parameters of the same resource are missing: https://www.twilio.com/docs/api/errors/21604
        sources: [errorPage(21604, '2026-11-30')],
      },
      {
        id: 'message-update-both',
        title: 'The request asks for both at once',
        explanation: 'Cancel a message first, then remove its text.',
        prevalence: 'occasional',
        who: developer,
        when: {},
        steps: [
          { id: 'two', text: 'Send one request with `Status=canceled` alone.' },
          { id: 'body', text: 'Send a second one with the empty `Body` alone.' },
          { id: 'check', text: "Check the responses. A 200 for both means it's fixed." },
        ],
        source: errorPage(30400),
      },
    ],
  },
  {
    code: 30404,
    title: "The message wasn't found",
    product: 'messaging',
    level: 'error',
    summary: "Twilio can't find this message in this account and service, or the request went to another host.",
    messages: ['The resource was not found.'],
    retryable: false,
    related: [20404, 30400, 21701],
    causes: [
      {
        id: 'wrong-account-in-url',
        title: 'The account or service is a different one',
        explanation: 'The message belongs to the account that sent it.',
        prevalence: 'common',
        who: developer,
        when: { suggestedBy: { accountRelation: 'other' } },
        steps: [
          { id: 'compare', text: 'Compare the Account SID and Messaging Service SID in the request with those in the response that created the message.' },
          { id: 'use', text: "Send the SIDs from that response, with that account's credentials." },
          { id: 'check', text: "Send the request again. A 200 response means it's fixed." },
        ],
        source: errorPage(30404),
      },
      {
        id: 'wrong-host',
        title: "The request didn't go to api.twilio.com",
        explanation: "Twilio's website, `twilio.com`, isn't the API. A host in another Region doesn't have the messages in US1.",
        prevalence: 'occasional',
        who: developer,
        when: { suggestedBy: [{ host: ['regional', 'retired'] }, { pathNames: 'website' }] },
        steps: [
          { id: 'host', text: 'Set `https://api.twilio.com` as the base URL, or the host of the Region that sent the message.' },
          { id: 'check', text: "Send the request again. A 200 response means it's fixed." },
        ],
        source: errorPage(30404),
        sources: [{ url: 'https://www.twilio.com/docs/global-infrastructure/localized-uris/regional-migration-best-practices', read: '2026-11-30' }],
      },
    ],
  },
  {
    code: 30409,
    title: 'The message can no longer be canceled',
    product: 'messaging',
    level: 'error',
    summary: 'The message has already been sent, failed or canceled.',
    messages: ['This message cannot be canceled'],
    retryable: false,
    related: [30400],
    causes: [
      {
        id: 'message-final',
        title: 'The cancellation came too late',
        explanation: 'Only a message that is still scheduled can be canceled.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          { id: 'status', text: 'Fetch the message and check its `status`.' },
          { id: 'check', text: 'Send the cancellation only while the status is `scheduled`. No error means it worked.' },
        ],
        source: errorPage(30409),
      },
    ],
  },
  {
    code: 30410,
    title: "A provider didn't respond in time",
    product: 'messaging',
    level: 'error',
    summary: "A partner on the way to the recipient failed or didn't answer. Twilio doesn't send again, so no one gets the text twice.",
    messages: ['Provider Timeout Error', 'The provider used may be experiencing disruptions resulting in errors or request timeouts.'],
    retryable: true,
    retryAdvice: 'Send again later, if a second copy does no harm.',
    related: [30008, 30017, 30500, 30003],
    causes: [
      {
        id: 'provider-timeout',
        title: 'The partner has a problem',
        explanation: 'It failed or responded too late. After a timeout, the text may have arrived anyway.',
        prevalence: 'common',
        who: 'Twilio and its partner, so all you can do is wait',
        when: {},
        steps: [
          { id: 'status-page', text: "Look for an incident on Twilio's status page.", link: { href: 'https://status.twilio.com', text: 'Twilio status' } },
          { id: 'wait', text: 'Wait until the incident is over, or for a while if there is none.' },
          { id: 'ask', text: 'Ask the recipient whether the text arrived, if a second one would do harm.' },
          { id: 'check', text: "Send again. `delivered` means it's fixed." },
        ],
        source: errorPage(30410),
      },
    ],
    lookalikes: [
      { code: 30500, text: "The problem is on Twilio's side." },
      { code: 30008, text: 'The carrier reported a failure without a reason.' },
    ],
  },
];
