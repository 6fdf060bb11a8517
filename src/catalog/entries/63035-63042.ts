import type { ErrorEntry, Source, StepLink } from '../types.ts';
import { RCS_SETTING, checkApproved, checkDelivered, rcsGuide, rcsSetting, templateStatuses } from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';
import { fix } from './shared/families.ts';
import { skill } from './shared/skill.ts';
import { supportLink } from './shared/support.ts';

const RCS_SENDERS: StepLink = { place: 'rcs-senders' };

const BY_SERVICE = 'Send to the plain number, `+…`, with the `MessagingServiceSid` of a service that has the RCS sender and an SMS number';
const RCS_SKILL: Source = {
  url: 'https://github.com/twilio/ai/blob/HEAD/skills/twilio/twilio-rcs-messaging/SKILL.md',
  read: '2026-11-30',
};

/** A rejected template isn't approved. */
const APPROVED = { template: 'approved' } as const;

export const entries: readonly ErrorEntry[] = [
  {
    code: 63035,
    title: "The RCS sender can't message this phone yet",
    product: 'messaging',
    level: 'error',
    summary: 'Before launch, an RCS sender reaches only test phones; after launch, only the countries and carriers it was approved for.',
    messages: [
      'This operation is blocked because the RCS agent has not launched, the recipient has not accepted the invitation to become a tester, or the RCS sender only works in certain regions.',
      'This operation is blocked because the RBM agent has not launched',
      'The RCS sender does not have permission to send to this recipient.',
      'This operation is blocked because the RBM agent has not launched and the recipient has not been invited and accepted the invitation to become a tester.',
      'This operation is blocked because the RCS sender has not launched and the recipient has not been invited and accepted the invitation to become a tester.',
    ],
    retryable: false,
    related: [63036, 63106, 63108],
    causes: [
      {
        id: 'rcs-sender-not-launched',
        title: "The sender hasn't launched",
        explanation: 'Carriers must approve an RCS sender before it can message everyone.',
        prevalence: 'common',
        who: 'someone with Console access',
        when: { suggestedBy: { registration: ['none', 'pending', 'rejected'] } },
        steps: [
          { id: 'status', text: 'Open the RCS sender in the Console and check its status.', link: RCS_SENDERS },
          { id: 'launch', text: 'Submit it for approval if it is still a draft. Allow four to six weeks, or longer for several regions.' },
          { id: 'fallback', text: `${BY_SERVICE}, until the sender is approved. The service falls back to SMS automatically.` },
          checkDelivered,
        ],
        source: errorPage(63035),
        sources: [rcsGuide, { url: 'https://www.twilio.com/docs/rcs/onboarding', read: '2026-11-30' }],
      },
      {
        id: 'tester-invitation-not-accepted',
        title: "The test phone hasn't accepted the invitation",
        explanation: 'A phone that you add as a test device gets an invitation that must be accepted.',
        prevalence: 'common',
        who: 'the person who holds the test phone',
        // Once the sender is launched, nobody needs an invitation.
        when: {
          suggestedBy: { affected: 'one-recipient', registration: ['none', 'pending', 'rejected'] },
          excludedBy: { registration: 'approved' },
        },
        steps: [
          { id: 'add', text: 'Add the number to the test devices of the RCS sender.', link: RCS_SENDERS },
          { id: 'accept', text: 'Accept the invitation on the phone.' },
          checkDelivered,
        ],
        source: errorPage(63035),
      },
      {
        id: 'rcs-country-not-covered',
        title: "The sender isn't approved for this country or carrier",
        explanation: 'A launch covers only the countries it was requested for, and each carrier approves the sender separately.',
        prevalence: 'occasional',
        who: 'someone with Console access',
        // Approved, and not for everyone: it can be the country as well as the phone.
        when: {
          suggestedBy: [{ affected: ['one-country', 'one-carrier'] }, { affected: ['one-country', 'one-carrier'], registration: 'approved' }],
        },
        steps: [
          {
            id: 'compare',
            text: "Open the RCS sender in the Console and compare the recipient's country and carrier with those it is approved for.",
            link: RCS_SENDERS,
          },
          checkDelivered,
        ],
        ways: [
          {
            id: 'launch',
            title: 'Use RCS in this country',
            steps: [{ id: 'launch', text: 'Submit the sender for approval there as well, or wait for the carrier if its approval is still open.' }],
          },
          {
            id: 'sms',
            title: 'Send an SMS there',
            steps: [{ id: 'number', text: `${BY_SERVICE}. The service falls back to SMS automatically.` }],
          },
        ],
        source: errorPage(63035),
        sources: [RCS_SKILL],
      },
      {
        id: 'device-without-rcs',
        title: "The phone doesn't support RCS business messaging",
        explanation: "The phone, its carrier or its settings don't support it. On an iPhone, RCS between people isn't enough.",
        prevalence: 'occasional',
        who: 'the recipient, or a developer',
        when: { suggestedBy: { affected: 'one-recipient', registration: 'approved' } },
        steps: [
          { id: 'turn-on', text: `Turn RCS on: ${RCS_SETTING}. On an iPhone, turn on RCS business messaging, too.` },
          { id: 'fallback', text: `${BY_SERVICE}. The service falls back to SMS if RCS fails.` },
          checkDelivered,
        ],
        source: errorPage(63035),
        sources: [rcsSetting, rcsGuide, RCS_SKILL],
      },
    ],
  },
  {
    code: 63036,
    title: "The phone can't be reached over RCS right now",
    product: 'messaging',
    level: 'error',
    summary: "The phone is off or offline, or it doesn't support RCS business messaging.",
    messages: ['The specified phone number cannot be reached using RCS at this time.', 'The specified phone number cannot be reached by RBM at this time.'],
    retryable: true,
    retryAdvice: 'Retry a few hours later, or send an SMS.',
    related: [63035, 63003],
    causes: [
      {
        id: 'device-without-rcs',
        title: "The phone doesn't support RCS business messaging",
        explanation: "On iPhones, it depends on the carrier and the settings. RCS between people isn't enough.",
        prevalence: 'common',
        who: 'a developer',
        when: { suggestedBy: { occurs: 'every-time' } },
        steps: [
          { id: 'fallback', text: `${BY_SERVICE}.` },
          { id: 'prefix', text: 'Leave out the prefix `rcs:`, which turns off the fallback to SMS.' },
          {
            id: 'turn-on',
            text: `Ask the person to turn on RCS if you need it: ${RCS_SETTING}; on an iPhone, RCS business messaging too.`,
          },
          checkDelivered,
        ],
        source: errorPage(63036),
        sources: [rcsGuide, rcsSetting],
      },
      {
        id: 'device-offline',
        title: 'The phone is off or has no connection',
        explanation: 'RCS needs the phone to be connected to the internet.',
        prevalence: 'common',
        who: 'the recipient',
        when: { suggestedBy: [{ occurs: 'sometimes' }, { workedBefore: 'yes' }] },
        steps: [{ id: 'wait', text: 'Send the message again when the phone is online, or let it fall back to SMS.' }, checkDelivered],
        source: errorPage(63036),
      },
    ],
  },
  {
    code: 63037,
    title: 'A media upload to the channel failed once',
    product: 'messaging',
    level: 'warning',
    messages: ['Channel Media Upload Error'],
    related: [63019, 63021],
    ...fix(63037, {
      summary: "Twilio couldn't upload the file to the provider, and retries automatically.",
      id: 'notice-only',
      title: 'Twilio tries the upload again',
      explanation: "Twilio doesn't say why this attempt failed.",
      who: 'nobody; Twilio retries',
      steps: [],
      check: "Open the message's status after a while. `delivered` or `read` means a later attempt worked.",
    }),
  },
  {
    code: 63038,
    title: 'Your account has reached its daily message limit',
    product: 'messaging',
    level: 'error',
    summary: "Twilio limits this account's messages in 24 hours, and the account reached the limit.",
    messages: [
      'Account {AccountSid} exceeded the {limit} daily messages limit',
      'Account exceeded the daily messages limit',
      'Account exceeded the maximum amount of messages per 24 hours',
    ],
    retryable: true,
    retryAdvice: 'Retry 24 hours after the first messages.',
    related: [63018, 20429, 30044, 30454, 60238, 60728],
    lookalikes: [{ code: 63018, text: "A WhatsApp limit or a rate limit, not your account's daily limit." }],
    causes: [
      {
        id: 'trial-daily-limit',
        title: 'A trial account has a low daily limit',
        explanation: "A trial can send only a few messages in 24 hours: 50 on WhatsApp, by one of Twilio's guides. People also report 9 and 5.",
        prevalence: 'common',
        who: 'an Owner or Administrator of the account',
        when: {
          suggestedBy: [{ accountType: 'trial' }, { says: ['exceeded the 5 ', 'exceeded the 9 ', 'exceeded the 50 '] }],
          excludedBy: { accountType: 'full' },
        },
        steps: [{ id: 'check', text: "Send one message. A response with a Message SID means it's fixed." }],
        ways: [
          {
            id: 'upgrade',
            title: 'Send more than a trial can',
            steps: [{ id: 'upgrade', text: 'Upgrade the account on the first page of the Console.' }],
          },
          { id: 'wait', title: 'Stay on the trial', steps: [{ id: 'wait', text: 'Wait until 24 hours have passed since the first of these messages.' }] },
        ],
        source: errorPage(63038, '2026-11-29'),
        sources: [skill('twilio-account-setup', '2026-12-01'), { url: 'https://github.com/twilio/twilio-python/issues/811', read: '2026-11-30' }],
        note: "We can't link to the reports of 9 and 5. Twilio's page on 63038 names no number.",
      },
      {
        id: 'new-account-daily-limit',
        title: 'Twilio has put a limit on this account',
        explanation: 'Twilio can limit new accounts and unusual traffic. An email from Twilio says how to lift it.',
        prevalence: 'common',
        who: 'an Owner or Administrator of the account',
        when: {
          suggestedBy: [
            { accountType: 'full' },
            // The only limit of a full account that anybody has reported.
            { says: 'exceeded the 500 ' },
          ],
        },
        steps: [
          {
            id: 'mail',
            text: 'Look for an email from Twilio, in spam too, for a ticket, and for a warning at the top of the Console.',
            link: { href: 'https://help.twilio.com/tickets', text: 'Your tickets' },
          },
          { id: 'answer', text: 'Answer what you find, or ask Twilio Support for a higher limit if there is nothing.', link: supportLink },
          { id: 'wait', text: 'Wait until 24 hours have passed since the first of these messages if the limit stays.' },
          { id: 'check', text: "Send one message. A response with a Message SID means it's fixed." },
        ],
        source: errorPage(63038),
        sources: [
          // 500 a day, and Twilio's answer: a cap on new accounts, with an email and a banner.
          { url: 'https://github.com/twilio/twilio-php/issues/661', read: '2026-11-29' },
          { url: 'https://github.com/twilio/twilio-python/issues/811', read: '2026-11-28' },
        ],
      },
    ],
  },
  {
    code: 63039,
    title: 'Facebook warns about too many messages',
    product: 'messaging',
    level: 'error',
    summary: "People are bothered by your Page's messages, and Facebook may restrict the Page.",
    messages: [
      'Facebook warning: reduce message rate outside 24-hour window to avoid restrictions',
      'Warning! Facebook says your page is engaging in behavior that may be considered bothersome or abusive by users. To avoid messaging restrictions being placed on your Page, Facebook requires you to immediately decrease the rate at which you are sending messages outside the 24-hour window to this person.',
    ],
    retryable: false,
    related: [63016, 63026],
    causes: [
      {
        id: 'facebook-messages-bothersome',
        title: 'People or Facebook find the messages bothersome',
        explanation: "Twilio says that they break Facebook's policies. Facebook wants fewer messages outside the 24 hours after a person's message.",
        prevalence: 'common',
        who: 'the person who runs the Page',
        when: {},
        steps: [
          { id: 'pause', text: 'Send this person fewer messages outside those 24 hours, or none.' },
          { id: 'tone', text: 'Write friendlier messages.' },
          { id: 'check', text: "Watch the error log for a few days. No new 63039 means it's fixed.", link: { place: 'debugger' } },
        ],
        source: errorPage(63039),
      },
    ],
  },
  {
    // Twilio's list still bans a line break in the body; its guide of 2026 bans it in values only.
    code: 63040,
    title: 'WhatsApp rejected the template',
    product: 'messaging',
    level: 'error',
    summary: "WhatsApp didn't approve the template. The rejection reason is shown next to it.",
    messages: ['Template submission failure', 'This message matches a template that was rejected by WhatsApp or failed to be submitted.', '~Template Rejected'],

    retryable: false,
    related: [63016, 63041, 63042, 92009, 63057],
    causes: [
      {
        id: 'template-form',
        title: 'Placeholders or formatting break the rules',
        explanation:
          'Variables at the start, the end or side by side; skipped numbers; emoji or line breaks in a header or footer; markup in a header; too little text.',
        details:
          'Good: `Hi {{1}}, your order {{2}} left our warehouse today. Questions? Just answer.` Bad: `{{1}} {{2}}`. A media header needs a sample file. More than 10 emoji is too many.',
        prevalence: 'common',
        who: 'the person who writes the template',
        when: {
          // The longer ones are Meta's own words.
          suggestedBy: {
            says: [
              'INVALID_FORMAT',
              'invalid format',
              'incorrect format',
              'wrong format',
              'formatting',
              'formatted',
              'at the start or end of the template',
              'too many variables for its length',
              'newlines or emojis',
            ],
          },
          excludedBy: APPROVED,
        },
        steps: [
          { id: 'reason', text: 'Open the template and read the rejection reason.', link: { place: 'content-templates' } },
          { id: 'rewrite', text: 'Write a new one: words before, between and after the variables, numbered 1, 2, 3.' },
          {
            id: 'submit',
            text: 'Submit it for WhatsApp approval under a new name: WhatsApp blocks the old one for 30 days.',
            link: { place: 'content-templates' },
          },
          checkApproved,
        ],
        source: templateStatuses,
        sources: [errorPage(63040)],
      },
      {
        id: 'template-content',
        title: 'The purpose is unclear or not allowed',
        explanation:
          'WhatsApp rejects unclear texts, threats, goods that its policies prohibit, `wa.me` links, words about gambling or prizes, and texts that already exist.',
        details: 'Bad: `Reminder: {{1}}`. Good: `Reminder: your appointment with Dr. {{1}} is on {{2}} at our clinic.`',
        prevalence: 'common',
        who: 'the person who writes the template',
        when: { suggestedBy: { says: ['ABUSIVE_CONTENT', 'SCAM', 'commerce policy', 'already exists'] }, excludedBy: APPROVED },
        steps: [
          { id: 'reason', text: 'Open the template and read the rejection reason.', link: { place: 'content-templates' } },
          { id: 'say', text: 'Say in the text who is writing, why, and what each variable is, without spelling mistakes. Add realistic samples.' },
          { id: 'appeal', text: 'Ask Twilio Support to request a review from WhatsApp if the rejection is wrong.', link: supportLink },
          {
            id: 'submit',
            text: 'Submit it for WhatsApp approval under a new name: WhatsApp blocks the old one for 30 days.',
            link: { place: 'content-templates' },
          },
          checkApproved,
        ],
        source: errorPage(63040),
        sources: [templateStatuses],
      },
      {
        id: 'template-category',
        title: "The category or language doesn't match the text",
        explanation: 'A text with an offer in it is marketing. Utility is for what the customer requested, authentication for codes.',
        prevalence: 'occasional',
        who: 'the person who writes the template',
        when: {
          suggestedBy: { says: ['TAG_CONTENT_MISMATCH', 'INCORRECT_CATEGORY', 'incorrect category', 'PROMOTIONAL'] },
          excludedBy: APPROVED,
          decisive: { says: 'TAG_CONTENT_MISMATCH' },
        },
        steps: [
          { id: 'reason', text: 'Open the template and read the rejection reason.', link: { place: 'content-templates' } },
          { id: 'category', text: 'Copy it into a new template with the category and language that match, or without the offer.' },
          {
            id: 'submit',
            text: 'Submit it for WhatsApp approval under a new name: WhatsApp blocks the old one for 30 days.',
            link: { place: 'content-templates' },
          },
          checkApproved,
        ],
        source: templateStatuses,
      },
      {
        id: 'message-matches-rejected-template',
        title: 'The message matches a rejected template',
        explanation: 'An approved template has nearly the same text, but the message was matched to the rejected one.',
        prevalence: 'rare',
        who: 'a developer',
        // An approved template only speaks against the causes above: it can have been rejected or paused since.
        when: { excludedBy: { template: ['none', 'pending', 'rejected', 'paused'] } },
        steps: [
          { id: 'delete', text: 'Delete the rejected templates that resemble the approved one.', link: { place: 'content-templates' } },
          { id: 'sid', text: 'Send the approved template by its SID, in `ContentSid`, and leave out `Body`.' },
          checkDelivered,
        ],
        note: "From a Twilio page older than April 2025. Since then, Twilio hasn't matched texts to templates.",
        source: errorPage(63040),
      },
    ],
  },
  {
    code: 63041,
    title: 'WhatsApp paused the template',
    product: 'messaging',
    level: 'error',
    summary: 'People blocked or reported you after this template, so WhatsApp paused it for a few hours.',
    messages: ['WhatsApp has reported that the template has been temporarily paused due to recurring negative feedback from customers.', '~Template paused'],

    retryable: true,
    retryAdvice: 'Retry when the template is `approved` again: after 3 hours the first time, 6 hours the second.',
    related: [63042, 63040, 63051, 63027],
    causes: [
      {
        id: 'template-paused-feedback',
        title: 'Recipients blocked or reported you',
        explanation: 'Meta ends the first pause after 3 hours and the second after 6. The third time, it disables the template.',
        prevalence: 'common',
        who: 'the person who plans the campaign',
        when: {},
        steps: [
          { id: 'stop', text: 'Stop the campaign that uses it.' },
          { id: 'edit', text: 'Submit a new template with different text, or use another approved template.', link: { place: 'content-templates' } },
          { id: 'audience', text: 'Send only to people who opted in to such messages.' },
          checkApproved,
        ],
        source: errorPage(63041),
        sources: [
          templateStatuses,
          { url: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-pausing', read: '2026-11-30' },
        ],
      },
    ],
  },
  {
    code: 63042,
    title: 'WhatsApp permanently disabled the template',
    product: 'messaging',
    level: 'error',
    summary: 'People kept blocking or reporting you after this template, so WhatsApp no longer sends it.',
    messages: [
      'WhatsApp has reported that the template has been permanently disabled due to recurring negative feedback from customers.',
      '~Template disabled',
    ],

    retryable: false,
    related: [63041, 63040],
    causes: [
      {
        id: 'template-disabled-feedback',
        title: 'Recipients kept blocking or reporting you',
        explanation: "It can't be re-enabled. A new template with the same text would draw the same reports.",
        prevalence: 'common',
        who: 'the person who plans the campaign',
        when: {},
        steps: [
          { id: 'new', text: 'Submit a new template with different text, or use another approved template.', link: { place: 'content-templates' } },
          { id: 'audience', text: 'Send only to people who opted in to such messages.' },
          checkApproved,
        ],
        source: errorPage(63042),
      },
    ],
  },
];
