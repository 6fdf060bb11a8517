import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { addressWrong } from './shared/businessReasons.ts';
import { forbidden, resubmitOrSupport } from './shared/forbidden.ts';
import { cannabis, firearms, hate, tobacco } from './shared/forbiddenTopics.ts';
import { blockedAsFraud } from './shared/fraudBlocks.ts';
import { alcoholAgeGate, linkIssues } from './shared/messageReasons.ts';
import { askSupport, tollFreeCause, tollFreeList } from './shared/registrations.ts';
import { tollFree } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  tollFree(
    {
      code: 30449,
      title: 'Toll-free rejected: a sample has a bad link',
      messages: [
        'Toll Free verification rejection - URL issues in sample message',
        'Toll Free verification rejection - Sample message URL issues in sample message',
      ],
      related: [30471, 30525, 30857, 30892],
    },
    linkIssues,
  ),
  {
    code: 30450,
    title: 'Blocked for 15 to 30 minutes for suspected fraud',
    product: 'messaging',
    level: 'error',
    summary: "Twilio's SMS Pumping Protection blocks this recipient. The block ends on its own.",
    messages: ['Message delivery blocked', 'The destination number you are trying to reach is temporarily blocked from receiving this message.'],
    retryable: true,
    retryAdvice: 'Send again after 30 minutes.',
    related: [30453, 30485, 30007, 60410, 30004],
    causes: blockedAsFraud(errorPage(30450, '2026-11-29'), 'The block lasts 15 to 30 minutes.'),
    lookalikes: [
      { code: 30453, text: 'The same, for a few hours.' },
      { code: 30007, text: 'A filter stopped the text because of its content.' },
    ],
  },
  {
    code: 30451,
    title: 'Toll-free not reviewed: the address is wrong',
    product: 'messaging',
    level: 'error',
    summary: "Twilio couldn't validate the address, so the verification hasn't reached a reviewer.",
    messages: ['Toll-Free phone number verification unable to process - address invalid'],
    retryable: false,
    related: [30452, 30445, 30754],
    causes: [
      tollFreeCause({
        ...addressWrong,
        explanation: 'It must be in the US or Canada, with the right street, number, suite, city, state or province, and postal code.',
        source: errorPage(30451),
      }),
    ],
  },
  {
    code: 30452,
    title: "Toll-free not reviewed: the email doesn't work",
    product: 'messaging',
    level: 'error',
    summary: "The email address is misspelled, unknown or disposable, so the verification hasn't reached a reviewer.",
    messages: ['Toll-Free phone number verification unable to process - email invalid'],
    retryable: false,
    related: [30451, 30482],
    causes: [
      tollFreeCause({
        id: 'email-not-deliverable',
        title: "The email address isn't valid",
        explanation: "It may be misspelled, disposable, or on a domain that doesn't exist. Twilio checks this before the review.",
        change: [{ id: 'email', text: 'Enter an email address on your domain that you check. Good: `office@maplestreetdental.example`.' }],
        source: errorPage(30452),
      }),
    ],
  },
  {
    code: 30453,
    title: 'Blocked for a few hours: it looks like fraud',
    product: 'messaging',
    level: 'error',
    summary: 'Twilio blocks this recipient for a few hours, longer while the pattern continues.',
    messages: ["~Message couldn't be delivered", 'Message couldn’t be delivered to the destination number you are trying to reach temporarily.'],
    retryable: true,
    retryAdvice: 'Send again after a few hours.',
    related: [30450, 30485, 30007],
    causes: blockedAsFraud(errorPage(30453, '2026-11-29'), 'The block lasts a few hours.'),
    lookalikes: [{ code: 30450, text: 'The same block, for 15 to 30 minutes.' }],
  },
  {
    code: 30454,
    title: 'The trial account has sent too many messages',
    product: 'messaging',
    level: 'error',
    summary: 'The account has sent more messages than its trial allows.',
    messages: ['Account exceeded the messages limit', 'Account sent too many messages which exceeded the messages limit.'],
    retryable: true,
    retryAdvice: 'Send again three to four hours after the upgrade.',
    related: [63038, 30044, 30022, 21608],
    causes: [
      {
        id: 'trial-message-limit',
        title: 'The trial has reached its message limit',
        explanation: 'A trial account can send a limited number of messages. For some hours after an upgrade, the limit still holds.',
        details: 'Twilio can restrict a trial further because of what it sent recently. The error is the same.',
        covers: ['account-message-limit'],
        prevalence: 'common',
        who: 'the owner of the account',
        when: {},
        steps: [
          { id: 'slow', text: 'Stop whatever sends more messages than you want, such as a loop or one of your forms.' },
          { id: 'upgrade', text: 'Upgrade the account on the first page of the Console.', skipWhen: { accountType: 'full' } },
          { id: 'wait', text: 'Wait three to four hours after the upgrade: it must reach every system.' },
          askSupport('the Account SID and what the messages are for, if they still fail'),
          { id: 'check', text: "Send again. `delivered` means it's fixed." },
        ],
        source: errorPage(30454, '2026-11-29'),
      },
    ],
    lookalikes: [
      { code: 63038, text: 'The daily limit is reached, on a trial or not. It frees up within 24 hours.' },
      { code: 30044, text: 'A text is too long for a trial account.' },
    ],
  },
  forbidden({
    code: 30455,
    title: 'Toll-free rejected: hate',
    ...hate,
    messages: ['Toll-Free phone number verification rejection - Disallowed: SHAFT - Hate'],
    related: [30874, 30954],
  }),
  {
    code: 30456,
    title: 'Toll-free rejected: alcohol',
    product: 'messaging',
    level: 'error',
    summary: 'The reviewer saw alcohol. It is allowed with a real age check in the US; in Canada only if the carriers exempt you.',
    messages: ['Toll Free verification rejection - Disallowed: SHAFT - Alcohol'],
    retryable: false,
    related: [30529, 30875, 30448, 30955],
    // Twilio's page of the code lets it be resubmitted with an age check; its list of May 2025 says it can't be. The page is about this very code.
    causes: [
      ...alcoholAgeGate.causes.map((fault) => tollFreeCause({ ...fault, source: errorPage(30456, '2026-11-29'), sources: [tollFreeList] })),
      tollFreeCause({
        id: 'content-misread',
        title: 'The reviewer misread the business',
        explanation: 'Something on the website, such as a wine list, suggested alcohol.',
        prevalence: 'occasional',
        when: { suggestedBy: { reviewReason: 'mistaken' } },
        change: [
          { id: 'hide', text: 'Put anything that shows alcohol, such as a wine list, behind a date-of-birth check, or take it off the site.' },
          { id: 'say', text: 'Say in **Additional information** what your texts are about.' },
        ],
        source: errorPage(30456),
      }),
    ],
  },
  forbidden({
    code: 30457,
    title: 'Toll-free rejected: firearms',
    ...firearms,
    summary: 'The reviewer saw firearms or firearm accessories.',
    messages: ['Toll Free verification rejection - Disallowed: SHAFT - Firearms'],
    related: [30877, 30957],
  }),
  forbidden({
    code: 30458,
    title: 'Toll-free rejected: tobacco or vaping',
    ...tobacco,
    // Its page of 2025 names Support alone; the newer one on 30878, its twin, a resubmission as well.
    appeal: resubmitOrSupport,
    messages: ['Toll Free verification rejection - Disallowed: SHAFT - Tobacco / Vape'],
    related: [30878, 30958],
  }),
  forbidden({
    code: 30459,
    title: 'Toll-free rejected: cannabis or CBD',
    ...cannabis,
    messages: ['Toll Free verification rejection - Disallowed: Cannabis/CBD'],
    related: [30860, 30940],
  }),
];
