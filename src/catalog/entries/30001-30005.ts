import type { Cause, ErrorEntry, Source } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { brief } from './shared/families.ts';
import {
  LANDLINE,
  MANY_PHONES,
  MESSAGE_LOGS,
  MESSAGING_SERVICES,
  NO_LANDLINE,
  SHORT_TEXT_ELSEWHERE,
  delivered,
  deliveredCheck,
  deliveryReceipts,
  receiptTells,
  lookUpLine,
  supportSids,
} from './shared/messages.ts';

const read = '2026-11-28';

const onePlatform: Source = {
  url: 'https://waytohealth.atlassian.net/wiki/spaces/WTHST/pages/140804097/Twilio+Message+Failure+Incidents',
  read: '2026-11-29',
};

/** Only a comparison with other carriers shows it. */
const carrierFault = (code: number, facts: Pick<Cause, 'prevalence' | 'when'> & Partial<Pick<Cause, 'note'>>): Cause => ({
  id: 'carrier-fault',
  title: 'The carrier has a problem',
  explanation: 'Many recipients of one carrier fail at the same time.',
  ...facts,
  who: 'the carrier, through Twilio Support',
  steps: [
    { id: 'compare', text: 'Compare with recipients on other carriers.' },
    { id: 'status', text: "Look for the carrier on [Twilio's status page](https://status.twilio.com)." },
    supportSids,
    deliveredCheck,
  ],
  source: errorPage(code),
});

/** Only the recipient's phone shows it: a phone that is off, or a number that is gone, is as silent. */
const blockedByRecipient = (code: number, note: string): Cause => ({
  id: 'recipient-blocks-sender',
  title: "The recipient's phone or line blocks your number",
  explanation: "Texts from other senders arrive there, and yours arrive elsewhere. Blocked lists and carriers' spam apps do this.",
  prevalence: 'occasional',
  who: 'the recipient',
  when: { excludedBy: MANY_PHONES },
  steps: [
    { id: 'ask', text: "Ask the recipient to look for your number in the phone's blocked list and in the carrier's spam app." },
    {
      id: 'line',
      text: 'Ask them to call the carrier if it is in neither: a line can have a block list, too. T-Mobile removes it for subscribers who call 611.',
    },
    { id: 'other', text: 'Send the same text from another of your numbers. If it arrives, your number is blocked.' },
    deliveredCheck,
  ],
  source: errorPage(code),
  sources: [onePlatform],
  note,
});

export const entries: readonly ErrorEntry[] = [
  {
    code: 30001,
    title: "The sender's queue in Twilio overflowed",
    product: 'messaging',
    level: 'error',
    messages: ['Twilio queues messages based on the sending rate of a sender or an account.', '~Queue overflow'],

    summary: 'Twilio accepted the message, but more was waiting than the sender can send in ten hours.',
    retryable: true,
    retryAdvice: "Retry when the queue has drained, at the sender's speed.",
    related: [30036, 30022],
    lookalikes: [
      { code: 21611, text: 'The same at once, without a Messaging Service.' },
      { code: 20429, text: 'Too many API requests at once.' },
      { code: 30017, text: "The carrier's network is overloaded." },
    ],
    causes: [
      {
        id: 'burst-over-ten-hours',
        covers: ['runaway-job'],
        title: 'More was submitted than the sender can send',
        explanation: "An SMS or MMS waits at most ten hours, in Twilio's queue, not in the carrier's.",
        details:
          "Segments per second for each sender: about 1 for a US or Canadian local number (more with an A2P campaign), 3 for toll-free, 100 or more for a short code, 10 elsewhere. MMS has limits of its own; for US local numbers, they depend on the campaign and the brand's Trust Score. Segments × recipients ÷ speed must stay below 36,000 seconds.",
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          { id: 'stop', text: 'Stop the batch, or the loop if the message logs show the same recipient again and again.', link: MESSAGE_LOGS },
          {
            id: 'drain',
            text: 'Wait until the queue has drained. Messaging Insights shows how long it is.',
            link: { href: 'https://console.twilio.com/us1/monitor/insights/sms', text: 'Messaging Insights' },
          },
          {
            id: 'senders',
            text: 'Add more senders to the Messaging Service. In the United States and Canada, ask Twilio Sales for a toll-free number or short code.',
            link: MESSAGING_SERVICES,
          },
          { id: 'resend', text: "Send the failed messages again, at the sender's speed." },
          { id: 'check', text: "Watch the message logs for an hour. No new 30001 means it's fixed." },
        ],
        source: errorPage(30001),
        sources: [
          errorPage(21611),
          {
            url: 'https://support.twilio.com/hc/en-us/articles/115002943027-Understanding-Twilio-Rate-Limits-and-Message-Queues',
            read: '2026-11-29',
          },
          {
            url: 'https://www.twilio.com/en-us/changelog/increased-mms-rate-limits-for-a2p-10dlc-phone-numbers-in-the-u-s0',
            read: '2026-11-30',
          },
        ],
      },
      brief(30001, {
        id: 'short-validity-period',
        title: 'The validity period is shorter than the queue',
        explanation: "A message that can wait only minutes fails when the queue is longer. Twilio's page on 30036 describes the same.",
        prevalence: 'rare',
        when: { suggestedBy: { says: ['validityPeriod', 'validity_period'] }, excludedBy: { says: ['36000', '36,000'] } },
        steps: ['Raise `ValidityPeriod` of the message or of the Messaging Service, up to 36,000 seconds.'],
        check: delivered,
      }),
      brief(30001, {
        id: 'account-or-service-limit',
        title: 'A limit of the account or the service is reached',
        explanation: 'Besides each sender, the Messaging Service and the account have their own rate limits.',
        prevalence: 'occasional',
        who: 'Twilio Support',
        steps: [
          'Send more slowly, with fewer jobs at once.',
          {
            id: 'ask',
            text: 'Ask Twilio Support which limit was reached, and whether it can be raised. Name the Messaging Service and a few message SIDs.',
            link: { href: 'https://www.twilio.com/console/support/tickets/create', text: 'Open a support ticket' },
          },
        ],
        check: delivered,
      }),
    ],
  },
  {
    code: 30002,
    title: 'The account was suspended before the message was sent',
    product: 'messaging',
    level: 'error',
    messages: [
      'Account suspended',
      // As HighLevel shows it
      'Message failed: your Twilio account is currently suspended.',
      'Your account was suspended between the time of message send and delivery.',
      'This message failed because your account was suspended after this message was queued but before it was sent by Twilio.',
    ],
    summary: 'The message is lost. Later ones fail too until the account is active again.',
    retryable: false,
    related: [10001, 20005, 20403, 20003, 30037],
    causes: [
      {
        id: 'account-suspended',
        title: 'Twilio suspended the account',
        explanation: 'The reason is money, or a review for policy or fraud. Twilio says which by email.',
        prevalence: 'common',
        who: 'the owner of the account, or the person who pays',
        when: {},
        steps: [
          { id: 'notice', text: "Read the notice in the Console, or Twilio's email to the account owner." },
          { id: 'check', text: "Send one message once the account is active. `delivered` means it's fixed; then send the failed ones again." },
        ],
        cases: [
          {
            id: 'billing',
            title: 'the notice is about money',
            steps: [
              { id: 'pay', text: 'Add funds or settle the payment under **Admin > Account billing** in the Console.' },
              { id: 'recharge', text: 'Turn on auto-recharge there.' },
            ],
          },
          {
            id: 'review',
            title: 'the notice is about policy or fraud',
            steps: [
              { id: 'stop', text: 'Stop the traffic in question.' },
              { id: 'replace', text: "Replace the Auth Token and the API keys if you didn't send it.", link: { place: 'api-keys' } },
              { id: 'reply', text: 'Answer the email directly, with your use case and some Message SIDs.' },
            ],
          },
        ],
        source: errorPage(30002),
      },
      brief(30002, {
        id: 'main-account-suspended',
        title: 'The main account of this subaccount is suspended',
        explanation: 'All of its subaccounts are suspended with it, and all share one balance.',
        prevalence: 'occasional',
        who: 'the owner of the main account',
        // A subaccount can be suspended on its own, so being one, or a request with the main account's credentials, doesn't point here.
        when: { excludedBy: { accountLevel: 'main' } },
        steps: [
          'Switch the Console to the main account.',
          "Read the notice in the Console, or Twilio's email to the account owner.",
          'Add funds under **Admin > Account billing** in the Console if the notice is about money. Otherwise, answer the email.',
        ],
        check: "Send one message once the main account is active. `delivered` means it's fixed.",
        source: { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-24' },
      }),
      brief(30002, {
        id: 'subaccount-not-active',
        title: 'The main account suspended this subaccount',
        explanation: 'Someone set its `status` to `suspended` or `closed`, in the Console or through the API.',
        prevalence: 'occasional',
        who: "someone who has the main account's Auth Token",
        when: { excludedBy: { accountLevel: 'main' } },
        steps: [
          "Send `GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}.json` with the subaccount's SID in the URL, signed with the main account's Account SID and Auth Token, and read `status`.",
          'Reactivate a suspended one: send `POST` to the same URL with `Status=active`. A closed one stays closed.',
        ],
        check: "Send one message from the subaccount. `delivered` means it's fixed.",
        note: "Twilio's page for 30002 names only what Twilio suspends. That a subaccount can be suspended alone is from its page on subaccounts.",
        source: { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-28' },
      }),
    ],
  },
  {
    code: 30003,
    title: "The recipient's phone couldn't be reached",
    product: 'messaging',
    level: 'error',
    messages: [
      'Unreachable destination handset',
      // As HighLevel shows it
      '~Number unreachable or out of service.',
      'The destination handset you are trying to reach is switched off or otherwise unavailable.',
    ],
    summary: "The carrier couldn't deliver the message to the phone. It doesn't say why.",
    retryable: true,
    retryAdvice: 'Retry once or twice, hours apart.',
    related: [30005, 30006, 30007, 30008, 30410],
    causes: [
      brief(30003, {
        id: 'handset-unreachable',
        title: 'The phone is off, out of coverage or abroad',
        explanation: 'This can pass on its own. Delivery to a phone on a foreign network is never certain.',
        who: 'the recipient',
        // Its only rival where texts arrived before is a block on the phone, which one platform reports and Twilio's page doesn't name.
        when: {
          suggestedBy: [
            { affected: 'one-recipient', occurs: 'sometimes' },
            { affected: 'one-recipient', workedBefore: 'yes' },
          ],
          excludedBy: MANY_PHONES,
        },
        steps: [
          'Send again a few hours later, once or twice.',
          'Ask the recipient to restart the phone on its home network.',
          'Ask whether texts from others arrive.',
          SHORT_TEXT_ELSEWHERE,
        ],
        check: delivered,
      }),
      {
        id: 'to-landline',
        title: "The line can't receive SMS",
        explanation: 'A landline can end as unreachable instead of being refused.',
        prevalence: 'occasional',
        who: 'the person who manages the phone numbers',
        // A phone that is off is as silent the first time, but not for good.
        when: {
          suggestedBy: [{ affected: 'one-recipient', workedBefore: 'no', occurs: 'every-time' }, { says: LANDLINE }],
          excludedBy: NO_LANDLINE,
        },
        steps: [
          { id: 'look-up', text: 'Run the command and read the type.', snippet: lookUpLine },
          { id: 'ask', text: "Ask the recipient for a mobile number if it's a landline." },
          deliveredCheck,
        ],
        source: errorPage(30003),
      },
      carrierFault(30003, {
        prevalence: 'occasional',
        // Twilio's page: what fails once is a fault, what keeps failing from a long code or toll-free number can be a filter.
        when: {
          suggestedBy: [{ affected: 'one-carrier' }, { affected: 'one-carrier', occurs: 'sometimes' }, { affected: 'one-carrier', senderType: 'short-code' }],
        },
      }),
      {
        id: 'carrier-filtering',
        title: 'The carrier is filtering your messages',
        explanation: 'Repeated failures of a long code or toll-free number can be a filter. A pattern is the only sign: one carrier, one text, one sender.',
        prevalence: 'occasional',
        who: 'the person who writes the messages',
        // Twilio's page speaks of filters only for these senders, and of repeated failures: a fault of the carrier passes.
        // A Messaging Service sends from such numbers, too.
        when: {
          suggestedBy: [
            { affected: ['one-carrier', 'all'], senderType: ['long-code', 'toll-free'], occurs: 'every-time' },
            { affected: 'all', senderType: 'messaging-service', occurs: 'every-time' },
          ],
        },
        steps: [{ id: 'vary', text: 'Send a short plain text to the same phone. If it arrives, work through the help on 30007.' }, supportSids, deliveredCheck],
        source: errorPage(30003),
      },
      brief(30003, {
        id: 'sender-name-blocked',
        title: 'The network blocks sender names',
        explanation: 'Some networks refuse names, or texts that come in several parts.',
        prevalence: 'rare',
        who: 'the person who chooses the sender',
        when: {
          excludedBy: { senderType: ['long-code', 'toll-free', 'short-code', 'whatsapp', 'rcs', 'messenger'] },
          suggestedBy: { senderType: 'alphanumeric', affected: ['one-carrier', 'one-country', 'all'] },
        },
        steps: ['Send the same text from a phone number.', 'Send a text of one segment from the name if that fails, too.'],
        check: 'Check the status of each. The change that ends in `delivered` shows the reason.',
        note: "Twilio's page asks whether a text without a sender name, or a shorter one, arrives.",
      }),
      blockedByRecipient(30003, 'Based on the help page of one platform that sends with Twilio.'),
      brief(30003, {
        id: 'short-code-not-in-plan',
        title: 'The mobile plan blocks short codes',
        explanation: "Some plans don't allow short codes or premium messages. Only the subscriber can have the carrier change that.",
        prevalence: 'occasional',
        who: 'the recipient, with the carrier',
        when: {
          excludedBy: { senderType: ['long-code', 'toll-free', 'alphanumeric', 'whatsapp', 'rcs', 'messenger'] },
          // A phone that is off is as silent, but not for good.
          // Where a plan blocks short codes, no text from one arrived before either.
          suggestedBy: [
            { senderType: 'short-code', affected: 'one-recipient', occurs: 'every-time' },
            { senderType: 'short-code', affected: 'one-recipient', occurs: 'every-time', workedBefore: 'no' },
          ],
        },
        steps: [
          'Ask the recipient to have the carrier allow short codes (T-Mobile in the United States: call 611).',
          'Send from an ordinary number in the meantime.',
        ],
        check: delivered,
        note: 'The call to 611 is from the help page of one platform that sends with Twilio.',
        sources: [onePlatform],
      }),
    ],
  },
  {
    code: 30004,
    title: 'The message was blocked on the way to the recipient',
    product: 'messaging',
    level: 'error',
    messages: [
      'Message blocked',
      // As HighLevel shows it
      'Recipient has opted out or has DND enabled.',
      'The destination number you are trying to reach is blocked from receiving this message.',
    ],
    summary: "Twilio or a carrier reported it as blocked. Who blocked it, and why, isn't passed on.",
    messageHint: "The message's status is a hint: `failed` can mean Twilio, `undelivered` the carrier.",
    retryable: true,
    retryAdvice: 'Retry once, hours later, unless the recipient opted out.',
    related: [30007, 30003, 30006, 30450, 30630],
    lookalikes: [{ code: 21610, text: 'Twilio itself stops a message to someone who texted STOP.' }],
    causes: [
      brief(30004, {
        id: 'recipient-opted-out',
        title: 'The recipient opted out',
        explanation:
          'The network itself enforces a STOP to a US or Canadian toll-free number. For other senders, Twilio usually stops the message itself: 21610.',
        who: 'the recipient',
        // Whoever texted STOP got a text before, unlike a landline.
        // It stops every later text.
        // A Messaging Service may send from such a number.
        when: {
          suggestedBy: { senderType: ['toll-free', 'messaging-service'], affected: 'one-recipient', workedBefore: 'yes' },
          excludedBy: [{ occurs: 'sometimes' }, MANY_PHONES],
        },
        steps: [
          { id: 'search', text: "Search this sender's incoming messages for STOP, or another opt-out word, from the recipient.", link: MESSAGE_LOGS },
          'Stop sending to this recipient if you find one.',
          'Ask the recipient through another channel to text `START` or `UNSTOP` to this sender if they want your messages.',
        ],
        check: "Send again after that text. `delivered` means it's fixed.",
        sources: [
          { url: 'https://www.twilio.com/es-mx/docs/api/errors/30004', read },
          { url: 'https://support.twilio.com/hc/en-us/articles/360058144374-Opt-out-keyword-handling-SMS-STOP-Filtering-for-Toll-Free-SMS', read },
        ],
      }),
      brief(30004, {
        id: 'handset-unreachable',
        title: 'The phone is off, out of coverage or abroad',
        explanation: 'Some carriers report an unavailable phone as blocked.',
        who: 'the recipient',
        when: { suggestedBy: { affected: 'one-recipient', occurs: 'sometimes' }, excludedBy: MANY_PHONES },
        steps: ['Ask the recipient to restart the phone on its home network.', 'Ask whether texts from others arrive.', SHORT_TEXT_ELSEWHERE],
        check: delivered,
      }),
      {
        id: 'carrier-filtering',
        title: 'Twilio or the carrier filters the message',
        explanation: 'With the status `failed`, Twilio itself may have stopped it.',
        details: receiptTells,
        prevalence: 'common',
        who: 'the person who writes the messages',
        when: { suggestedBy: { affected: ['one-carrier', 'one-country', 'all'] } },
        steps: [
          { id: 'status', text: "Check the message's status: `failed` points to Twilio, `undelivered` to the carrier.", link: MESSAGE_LOGS },
          { id: 'vary', text: 'Send a short plain text without a link. If it arrives, work through the help on 30007.' },
          supportSids,
          deliveredCheck,
        ],
        source: errorPage(30004),
        sources: [{ url: 'https://www.twilio.com/es-mx/docs/api/errors/30004', read }, deliveryReceipts],
      },
      {
        ...blockedByRecipient(30004, "Twilio's page says that the number is blocked, not by whom. The help page of one platform has this advice for 30003."),
        // After a STOP to one of these senders, Twilio itself stops the next message: 21610.
        when: {
          suggestedBy: {
            affected: 'one-recipient',
            workedBefore: 'yes',
            occurs: 'every-time',
            senderType: ['long-code', 'short-code', 'alphanumeric', 'messaging-service'],
          },
          excludedBy: MANY_PHONES,
        },
      },
      brief(30004, {
        id: 'do-not-disturb-register',
        title: "India's rules block the message",
        explanation: "India has a do-not-disturb register. A sender name of your own, and each text under it, must be registered with India's carriers (DLT).",
        prevalence: 'occasional',
        who: 'the person who chooses the sender',
        // The register lists single numbers. A missing registration stops all texts. Neither lets some through.
        when: { requires: { toCountry: ['IN'] }, excludedBy: { occurs: 'sometimes', affected: 'one-recipient' } },
        steps: [
          "Register the sender name and each text on the DLT portal of one of India's carriers if you send under a name of your own.",
          'Send Twilio the details from the portal, as [its page on sender names in India](https://support.twilio.com/hc/en-us/articles/21162166457755) says.',
          'Remove shortened links from the text, and anything about gambling, loans, politics or religion.',
          'Ask the recipient to allow your kind of text in their do-not-disturb settings if only individual recipients are affected.',
        ],
        check: delivered,
        note: "An old Twilio help page says that promotional texts don't reach numbers on the register. Twilio's guidelines say that messages on the international route do.",
        sources: [
          { url: 'https://www.twilio.com/es-mx/docs/api/errors/30004', read },
          { url: 'https://www.twilio.com/en-us/guidelines/in/sms', read: '2026-11-30' },
          { url: 'https://support.twilio.com/hc/en-us/articles/21162166457755', read: '2026-11-30' },
          { url: 'https://support.twilio.com/hc/en-us/articles/223134167', read: '2026-11-30' },
        ],
      }),
      {
        id: 'to-landline',
        title: "The line can't receive SMS",
        explanation: 'A landline, or a device without SMS, can be reported as blocked.',
        prevalence: 'occasional',
        who: 'the person who manages the phone numbers',
        // A phone that is off is as silent the first time, but not for good.
        when: {
          suggestedBy: [{ affected: 'one-recipient', workedBefore: 'no', occurs: 'every-time' }, { says: LANDLINE }],
          excludedBy: NO_LANDLINE,
        },
        steps: [
          { id: 'look-up', text: 'Run the command and read the type.', snippet: lookUpLine },
          { id: 'ask', text: "Ask the recipient for a mobile number if it's a landline." },
          deliveredCheck,
        ],
        source: errorPage(30004),
      },
      carrierFault(30004, {
        prevalence: 'rare',
        when: { suggestedBy: { affected: 'one-carrier' } },
        note: "An older copy of Twilio's page names it; the newest doesn't.",
      }),
    ],
  },
  {
    code: 30005,
    title: "The carrier doesn't recognize this number",
    product: 'messaging',
    level: 'error',
    messages: [
      'Unknown destination handset',
      // As HighLevel shows it
      "~The recipient's number is inactive or does not exist.",
      'Unknown destination handset. The destination number you are trying to reach is unknown and may no longer exist.',
      'The destination number you are trying to reach is unknown and may no longer exist.',
    ],
    summary: 'The carrier reported that the number is unknown or no longer in use.',
    retryable: true,
    retryAdvice: 'Retry once, on another day. A wrong number fails again.',
    related: [30003, 30006, 21211, 21614],
    causes: [
      {
        id: 'number-not-in-service',
        title: 'The number is no longer in use',
        explanation: 'The number may no longer exist, for example because its contract has ended.',
        details:
          "Lookup's `line_status` says whether a number is in use, without sending a message. For the United States, `GET https://messaging.twilio.com/v1/Deactivations?Date=YYYY-MM-DD` lists the numbers that carriers deactivated that day.",
        prevalence: 'common',
        who: 'the person who manages the phone numbers',
        when: { suggestedBy: { affected: 'one-recipient', workedBefore: 'yes', occurs: 'every-time' } },
        steps: [
          { id: 'call', text: 'Call the number, or ask the recipient another way for the current one.' },
          { id: 'remove', text: 'Remove the number from your list until you have it.' },
          deliveredCheck,
        ],
        source: errorPage(30005),
        sources: [{ url: 'https://www.twilio.com/docs/messaging/api/deactivations-resource', read }],
      },
      brief(30005, {
        id: 'invalid-to-number',
        title: 'The number has a typo',
        explanation: 'Twilio accepted the number, but nobody has it.',
        who: 'the person who manages the phone numbers',
        // Nothing ever reaches a mistyped number, as little as a landline or one that was given up long ago.
        // Two swapped digits leave the form as it should be.
        when: {
          suggestedBy: [
            { toFault: ['too-short', 'too-long', 'trunk-zero', 'country-code', 'no-country-code'] },
            { affected: 'one-recipient', workedBefore: 'no', occurs: 'every-time' },
          ],
          excludedBy: [
            { affected: 'one-recipient', workedBefore: 'yes' },
            { affected: 'one-recipient', occurs: 'sometimes' },
          ],
        },
        steps: ['Compare the number with the original: country code, area code, swapped digits.', 'Correct the number where your app stores it.'],
        check: "Send to the corrected number. `delivered` means it's fixed.",
      }),
      {
        id: 'to-landline',
        title: "The line can't receive SMS",
        explanation: 'To the mobile network, a landline can look like an unknown number.',
        prevalence: 'occasional',
        who: 'the person who manages the phone numbers',
        when: { suggestedBy: { says: LANDLINE }, excludedBy: NO_LANDLINE },
        steps: [
          { id: 'look-up', text: 'Run the command and read the type.', snippet: lookUpLine },
          { id: 'ask', text: "Ask the recipient for a mobile number if it's a landline." },
          deliveredCheck,
        ],
        source: errorPage(30005),
      },
      brief(30005, {
        id: 'handset-unreachable',
        title: 'The phone is off or out of coverage',
        explanation: "Some carriers report a phone that they can't find as unknown.",
        prevalence: 'occasional',
        who: 'the recipient',
        when: { suggestedBy: [{ occurs: 'sometimes' }, { affected: 'one-recipient', occurs: 'sometimes' }], excludedBy: MANY_PHONES },
        steps: ['Ask the recipient to restart the phone on its home network.', 'Ask whether texts from others arrive.', SHORT_TEXT_ELSEWHERE],
        check: delivered,
      }),
      brief(30005, {
        id: 'mms-not-received',
        title: "Only the attachment wasn't delivered",
        explanation: 'SMS and MMS take different routes. A phone that gets your texts can be unknown to the route for MMS.',
        prevalence: 'rare',
        who: 'the person who manages the phone numbers',
        when: { excludedBy: { channel: ['sms', 'whatsapp', 'voice', 'rcs', 'email', 'messenger'] } },
        steps: [
          'Send the same text without media, with a link to the file instead.',
          'Keep the number in your list if this text arrives.',
          'Send fewer or smaller files if other attachments reach this number.',
        ],
        check: delivered,
        note: "From one project's code that we can't link to, about two cases: the line took no attachments, or the files were too large. Twilio's page doesn't mention MMS.",
      }),
      carrierFault(30005, { prevalence: 'rare', when: { suggestedBy: { affected: 'one-carrier' } } }),
    ],
  },
];
